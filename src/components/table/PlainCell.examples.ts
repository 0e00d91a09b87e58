import type { ComponentProps } from "astro/types";
import type { Examples } from "#components/parts/example.ts";
import type { Handbook } from "#handbook/handbook-types.ts";
import { buildFindingsPage } from "#views/finding/findings-page.ts";
import { toPlaceChip } from "#views/parts/place.ts";
import { plain } from "#views/parts/segment.ts";
import type { PlainCell as Cell } from "#views/table/cell.ts";
import type PlainCell from "./PlainCell.astro";

const path = "/ke-hoach/an-binh-2023/";
const evidence = { text: "dòng 9", path: `${path}van-ban/#dong-9` };
const today = {
  summary: "nay: phường Bắc Sơn",
  entries: [{ name: "phường Bắc Sơn", path: null, function: null, note: "từ 01/7/2025" }],
};

/** Cells whose words are their own; what comes from plans is in `fromPlans`. One a kind: a kind more is asked for here. */
const own: {
  readonly [Kind in Exclude<Cell["kind"], "place" | "finding">]: Extract<Cell, { readonly kind: Kind }>;
} = {
  text: { kind: "text", text: "Chữ đậm", isStrong: true },
  none: { kind: "none", text: "–" },
  note: { kind: "note", runs: [{ text: "Chữ nhỏ, có " }, { text: "liên kết", path }] },
  lede: { kind: "lede", text: "Một câu dưới tên: người dân dùng giấy tờ điện tử thay cho giấy tờ giấy." },
  code: { kind: "code", text: "90012" },
  number: { kind: "number", value: 25_047 },
  date: { kind: "date", printed: "02/8/2023" },
  link: { kind: "link", text: "Tên ở đầu dòng", path, isStrong: true },
  today: { kind: "today", today },
  state: { kind: "state", state: "not-applicable" },
  item: {
    kind: "item",
    number: "Mô hình 1",
    title: "Khám bệnh bằng thẻ căn cước",
    path: `${path}#mo-hinh-1`,
  },
  deadline: {
    kind: "deadline",
    deadline: { normal: "Sau 03 tháng", printed: "03 tháng sau khi có hướng dẫn" },
  },
  agencies: {
    kind: "agencies",
    mentions: [
      {
        text: "Tổ chuyên trách xã mẫu",
        name: "Tổ chuyên trách xã mẫu",
        expansion: null,
        path: null,
        today: null,
      },
    ],
  },
  evidence: { kind: "evidence", evidence },
  segments: { kind: "segments", segments: [plain("Một câu của trang.")] },
  count: { kind: "count", value: 4, unit: "mô hình", of: "li", at: path },
  swatch: { kind: "swatch", letter: "CA", tone: 1, word: "Công an" },
  citations: { kind: "citations", places: [{ relation: "Căn cứ", text: "Luật Cư trú", evidence }] },
};

function fromPlans(handbook: Handbook): readonly Cell[] {
  const places = handbook.plans.map((plan) => toPlaceChip(handbook, plan));
  const [finding] = buildFindingsPage(handbook).plans[0]?.codes[0]?.rows ?? [];
  return [
    ...places.filter((place) => place.today !== null).map((place): Cell => ({ kind: "place", place })),
    ...(finding === undefined ? [] : [{ kind: "finding", finding, path: finding.path } as const]),
  ];
}

export const examples: Examples<ComponentProps<typeof PlainCell>> = (handbook) =>
  [...Object.values(own), ...fromPlans(handbook)].map((cell) => ({
    name: `Loại ô: ${cell.kind}`,
    props: { cell },
  }));

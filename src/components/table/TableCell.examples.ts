import type { ComponentProps } from "astro/types";
import type { Examples } from "#components/parts/example.ts";
import type { Handbook } from "#handbook/handbook-types.ts";
import { buildFindingsPage } from "#views/finding/findings-page.ts";
import { toPlaceChip } from "#views/parts/place.ts";
import { plain } from "#views/parts/segment.ts";
import { type Cell, noteCell, type PlainCell, stackCells, textCell } from "#views/table/cell.ts";
import type TableCell from "./TableCell.astro";

const path = "/ke-hoach/an-binh-2023/";
const evidence = { text: "dòng 9", path: `${path}van-ban/#dong-9` };

/** Cells whose words are their own; what comes from plans is in `fromPlans`. One a kind: a kind more is asked for here. */
const own: {
  readonly [Kind in Exclude<PlainCell["kind"], "place" | "finding">]: Extract<
    PlainCell,
    { readonly kind: Kind }
  >;
} = {
  text: { kind: "text", text: "Chữ đậm", isStrong: true },
  none: { kind: "none", text: "–" },
  note: { kind: "note", runs: [{ text: "Chữ nhỏ, có " }, { text: "liên kết", path }] },
  lede: { kind: "lede", text: "Một câu dưới tên: người dân dùng giấy tờ điện tử thay cho giấy tờ giấy." },
  code: { kind: "code", text: "90012" },
  number: { kind: "number", value: 25_047 },
  date: { kind: "date", printed: "02/8/2023" },
  link: { kind: "link", text: "Tên ở đầu dòng", path, isStrong: true },
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
        text: "CAT",
        name: "Công an tỉnh",
        expansion: "Công an tỉnh",
        path: "/co-quan/cong-an-tinh/",
        today: null,
      },
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
  citations: {
    kind: "citations",
    places: [
      {
        relation: "Căn cứ",
        text: "Quyết định số 06/QĐ-TTg ngày 06 tháng 01 năm 2022 của Thủ tướng Chính phủ phê duyệt Đề án phát triển ứng dụng dữ liệu về dân cư, định danh và xác thực điện tử phục vụ chuyển đổi số quốc gia",
        evidence,
      },
      { relation: "Nhắc đến", text: "Quyết định số 06/QĐ-TTg", evidence },
    ],
  },
};

function fromPlans(handbook: Handbook): readonly PlainCell[] {
  const places = handbook.plans.map((plan) => toPlaceChip(handbook, plan));
  const [finding] = buildFindingsPage(handbook).plans[0]?.codes[0]?.rows ?? [];
  return [
    ...places.filter((place) => place.today !== null).map((place): PlainCell => ({ kind: "place", place })),
    ...(finding === undefined ? [] : [{ kind: "finding", finding, path: finding.path } as const]),
  ];
}

const entries = ["Sở Y tế", "Công an tỉnh", "Bảo hiểm xã hội tỉnh"].map(textCell);

/** Cells that hold others. */
const cells: readonly (readonly [name: string, cell: Cell])[] = [
  [
    "Thân và phụ lục nói khác nhau",
    {
      kind: "sides",
      sides: [
        { name: "Thân kế hoạch", value: textCell("30/6/2024") },
        { name: "Phụ lục", value: textCell("Quý IV/2024") },
      ],
    },
  ],
  ["Không bên nào nêu", { kind: "sides", sides: [] }],
  ["Có nhãn", { kind: "labelled", label: "Phối hợp", cell: textCell("Sở Y tế") }],
  ["Mỗi mục một dòng", { kind: "list", look: "lines", none: "–", entries }],
  ["Trên một hàng", { kind: "list", look: "row", none: "–", entries }],
  ["Cách nhau bằng dấu phẩy", { kind: "list", look: "commas", none: "–", entries }],
  ["Danh sách trống", { kind: "list", look: "lines", none: "–", entries: [] }],
  ["Nhiều phần trong một ô", stackCells(textCell("Công an tỉnh"), noteCell("như kế hoạch in: CAT"))],
];

export const examples: Examples<ComponentProps<typeof TableCell>> = (handbook) => [
  ...[...Object.values(own), ...fromPlans(handbook)].map((cell) => ({
    name: `Loại ô: ${cell.kind}`,
    props: { cell },
  })),
  ...cells.map(([name, cell]) => ({ name, props: { cell } })),
];

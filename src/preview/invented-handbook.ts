import { buildHandbook } from "#handbook/handbook.ts";
import type { Content, Handbook, PlanContent } from "#handbook/handbook-types.ts";
import { importPlan } from "#importer/import-plan.ts";
import { type ImportWords, compileImportWords } from "#importer/import-words.ts";
import { catalogEntry, type CatalogEntry } from "#schema/catalog.ts";
import { placeEntry } from "#schema/places.ts";
import { reviewFile } from "#schema/review.ts";
import { inventedPlans, type InventedPlan } from "./invented-plans.ts";

const gone = (codes: readonly string[], how: string): object => ({
  until: "2025-06-30",
  successors: codes.map((code) => ({ code, since: "2025-07-01", how, document: "00/NQ-UBTVQH15" })),
});

const places = [
  { code: "90", name: "An Bình", kind: "tinh", level: "province", from: null, until: null },
  { code: "91", name: "Cao Bình", kind: "tinh", level: "province", from: null, ...gone(["90"], "merged") },
  {
    code: "911",
    name: "Bắc Sơn",
    kind: "thi-xa",
    level: "district",
    from: null,
    ...gone(["90012", "90018"], "split"),
  },
  { code: "90012", name: "Bắc Sơn", kind: "phuong", level: "commune", from: "2025-07-01", until: null },
  { code: "90018", name: "Nam Sơn", kind: "phuong", level: "commune", from: "2025-07-01", until: null },
].map((place) => placeEntry.parse(place));

const models: readonly (readonly [
  id: string,
  group: number,
  title: string,
  number: number,
  synonym?: string,
])[] = [
  [
    "kham-chua-benh",
    1,
    "Khám bệnh, chữa bệnh bằng thẻ căn cước công dân gắn chíp",
    1,
    "Khám chữa bệnh bằng thẻ căn cước công dân",
  ],
  ["kiosk-mot-cua", 1, "Kiosk tự phục vụ tại Bộ phận Một cửa", 2],
  ["quan-ly-luu-tru", 2, "Quản lý lưu trú qua phần mềm ASM", 3],
  ["soat-ve-nha-ga", 2, "Soát vé tự động tại nhà ga bằng thẻ căn cước", 4],
];

const catalog = new Map(
  models.map(([id, group, title, number, synonym], at): [string, CatalogEntry] => {
    const sources = [{ plan: "an-binh-2023", items: [number] }];
    const reference = { plan: "an-binh-2023", number };
    const synonyms = synonym === undefined ? [] : [synonym];
    const objective = "Người dân dùng giấy tờ điện tử thay cho giấy tờ giấy.";
    return [id, catalogEntry.parse({ group, order: at + 1, title, synonyms, objective, sources, reference })];
  }),
);

function readPlan(
  { place, level, text, review: decided = {} }: InventedPlan,
  words: ImportWords,
): PlanContent {
  const source = text.split("\n");
  const review = reviewFile.parse(decided);
  const file = { file: "van-ban-mau.txt", sha256: "0".repeat(64), lines: source.length };
  return {
    entry: { place, level, source: file },
    imported: importPlan(source, review.repairs, words).file,
    review,
    source,
  };
}

/**
 * A handbook of invented plans, read and built as real ones are. Words, bodies, terms and documents are those of the content.
 * @param content The whole content, of which catalog, places and plans are replaced
 */
export function buildInventedHandbook(content: Content): Handbook {
  const words = compileImportWords(content.vocabulary);
  const plans = new Map(inventedPlans.map((plan) => [plan.id, readPlan(plan, words)]));
  return buildHandbook({ ...content, catalog, places, plans });
}

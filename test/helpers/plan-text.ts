import type { FieldName } from "#schema/items.ts";
import { formatPlace } from "#meaning/places/places.ts";
import type { PlaceEntry } from "#schema/places.ts";
import type { Relation } from "#schema/relation.ts";
import { words } from "./words.ts";

/** Texts by what they say; of several, each is printed on a line, or on a row of the table, of its own. */
export type FieldTexts = Readonly<Partial<Record<FieldName, string | readonly string[]>>>;

/** What a plan prints of one item. */
export interface ItemText {
  /** Its place in the list, from 1, where absent. */
  readonly number?: number;
  /** Model where absent. */
  readonly kind?: "model" | "task";
  /** “Tên N” where absent. */
  readonly title?: string;
  /** Labelled fields in the plan's body, in the order given; null for an item that the annex alone lists. */
  readonly body?: FieldTexts | null;
  /** Printed lines below the title, before the labelled fields. */
  readonly lines?: readonly string[];
  /** Its row in the annex; the title is that of the body where absent. No row where absent. */
  readonly annex?: FieldTexts & { readonly title?: string };
  /** The models that an editor decided on in review.yaml, “same” without a relation; the matcher decides where absent. */
  readonly models?: readonly (string | readonly [id: string, relation: Relation])[];
}

/** What a plan prints, apart from its place. */
export interface PrintedPlan {
  /** “12/KH-UBND” where absent; null for a plan without the line. */
  readonly number?: string | null;
  /** “ngày 01 tháng 02 năm 2024” where absent; null for a plan without the line. */
  readonly issued?: string | null;
  /** “Triển khai các mô hình” where absent. */
  readonly title?: string;
  /** One item of a sample model without a fault where absent. */
  readonly items?: readonly ItemText[];
  /** Lines by their number that stand instead of what is printed there otherwise. */
  readonly lines?: Readonly<Record<number, string>>;
}

/** Labels, and heads of columns, as plans print them most often. */
const labels: Readonly<Record<FieldName, string>> = {
  objective: "Mục tiêu",
  assignments: "Phân công nhiệm vụ",
  leads: "Đơn vị chủ trì",
  coordinators: "Đơn vị phối hợp",
  implementers: "Đơn vị thực hiện",
  supporters: "Đơn vị hỗ trợ",
  deadline: "Thời gian hoàn thành",
  tools: "Nền tảng, công cụ",
  result: "Kết quả, sản phẩm",
  content: "Nội dung",
  note: "Ghi chú",
};
const fieldNames = Object.keys(labels) as readonly FieldName[];

const listOf = (texts: string | readonly string[] | undefined): readonly string[] =>
  texts === undefined ? [] : typeof texts === "string" ? [texts] : texts;

/** An item in which the audit finds nothing. */
export const soundItem = {
  title: "Khám chữa bệnh bằng thẻ căn cước",
  body: { leads: "Công an tỉnh", deadline: "30/6/2024" },
} satisfies ItemText;

/** An item with its number and title told. */
type Numbered = ItemText & Required<Pick<ItemText, "number" | "title">>;

function printHeading({ kind = "model", number }: Numbered, title: string): string {
  return `${kind === "model" ? "Mô hình" : "Nhiệm vụ"} ${number}: ${title}`;
}

function printBody(item: Numbered): readonly string[] {
  const fields = Object.entries(item.body ?? {}).flatMap(([field, texts]) => {
    const label = labels[field as FieldName];
    return typeof texts === "string"
      ? [`- ${label}: ${texts}`]
      : [`- ${label}:`, ...texts.map((text) => `+ ${text}`)];
  });
  return [printHeading(item, item.title), ...(item.lines ?? []), ...fields];
}

/** Head and rows of the annex's table: number, title, a column for each field that a row fills, and one for notes. */
function printAnnex(items: readonly Numbered[]): readonly string[] {
  const rows = items.filter((item) => item.annex !== undefined);
  if (rows.length === 0) return [];
  const isFilled = (field: FieldName): boolean => rows.some(({ annex }) => annex?.[field] !== undefined);
  // As in most plans the last column is for notes, filled or not.
  const fields = fieldNames.filter((field) => field === "note" || isFilled(field));
  const print = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  const named = rows.some(({ kind }) => kind === "task") ? "Nhiệm vụ" : "Tên mô hình";
  const heads = ["STT", named, ...fields.map((field) => labels[field])];
  const printed = rows.flatMap((item) => {
    const cells = fields.map((field) => listOf(item.annex?.[field]));
    const height = Math.max(1, ...cells.map((texts) => texts.length));
    return Array.from({ length: height }, (_, at) => [
      ...(at === 0 ? [String(item.number), printHeading(item, item.annex?.title ?? item.title)] : ["", ""]),
      ...cells.map((texts) => texts[at] ?? ""),
    ]);
  });
  return [heads, heads.map(() => "---"), ...printed].map(print);
}

/** Where the parts stand: an item N from line 10 × N on where there is room, its row in line 500 + its place among rows. */
const lineOf = { items: 10, rest: 390, signature: 400, annex: 497 };

/**
 * The lines of a plan of a place as they are received, blank lines between its parts, so that each part has its line:
 * letterhead 1 and 2, number 3, day 4, title 6, section 8, item N from line 10 × N on where those before it leave room, signature 400 to
 * 402, the annex's first row 501. Lines 7 and 9 and all other blank ones are free for `lines`.
 */
export function printPlan(
  {
    number = "12/KH-UBND",
    issued = "ngày 01 tháng 02 năm 2024",
    title,
    items = [soundItem],
    lines = {},
  }: PrintedPlan,
  place: PlaceEntry,
): readonly string[] {
  const printed: string[] = [];
  const put = (line: number, texts: readonly string[]): void => {
    while (printed.length < line - 1) printed.push("");
    printed.push(...texts);
  };
  const numbered = items.map((item, index): Numbered => {
    const own = item.number ?? index + 1;
    return { ...item, number: own, title: item.title ?? `Tên ${own}` };
  });
  put(1, ["ỦY BAN NHÂN DÂN", formatPlace(place, words).toLocaleUpperCase("vi")]);
  put(3, [number === null ? "" : `Số: ${number}`, issued === null ? "" : `${place.name}, ${issued}`]);
  put(5, ["KẾ HOẠCH", title ?? "Triển khai các mô hình"]);
  put(8, ["I. CÁC MÔ HÌNH"]);
  for (const item of numbered) if (item.body !== null) put(lineOf.items * item.number, printBody(item));
  put(lineOf.rest, ["II. TỔ CHỨC THỰC HIỆN", "Các đơn vị báo cáo kết quả hằng tháng."]);
  put(lineOf.signature, ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "Nguyễn Văn A"]);
  const annex = printAnnex(numbered);
  if (annex.length > 0) put(lineOf.annex, ["PHỤ LỤC", "DANH SÁCH", ...annex]);
  const last = Math.max(printed.length, ...Object.keys(lines).map(Number));
  return Array.from({ length: last }, (_, index) => lines[index + 1] ?? printed[index] ?? "");
}

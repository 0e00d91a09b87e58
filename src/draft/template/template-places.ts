import type { DraftDocument, DraftModelPart, DraftPart } from "#draft/compose/draft-document.ts";

/** A place of a template that a draft fills: `{trích yếu}`; one with places of its own is repeated: `{#căn cứ}…{/căn cứ}`. */
export interface TemplatePlace {
  readonly name: string;
  /** Names within, for one that is repeated. */
  readonly within?: readonly string[];
  /** What is lost where a template does not have it; absent for what an office may print by itself. */
  readonly needed?: string;
}

/** Every place that a template may have, in the order of a plan. */
export const templatePlaces: readonly TemplatePlace[] = [
  { name: "cơ quan chủ quản" },
  { name: "cơ quan ban hành" },
  { name: "ký hiệu" },
  { name: "địa danh ngày tháng" },
  { name: "trích yếu", needed: "trích yếu nội dung" },
  { name: "căn cứ", within: ["dòng"], needed: "các căn cứ" },
  { name: "câu ban hành" },
  { name: "mục đích", within: ["dòng"], needed: "mục đích, yêu cầu" },
  { name: "mô hình", within: ["số", "tên", "nội dung", "dòng"], needed: "nội dung các mô hình" },
  { name: "tổ chức", within: ["dòng"], needed: "phần tổ chức thực hiện" },
  { name: "nơi nhận", within: ["dòng"], needed: "nơi nhận" },
  { name: "quyền hạn", within: ["dòng"] },
  { name: "chức vụ" },
  { name: "họ tên" },
  { name: "kèm theo" },
  {
    name: "bảng",
    within: ["số", "tên", "chủ trì", "phối hợp", "thực hiện", "hỗ trợ", "thời gian", "nền tảng", "kết quả"],
  },
  { name: "nguồn", within: ["dòng"] },
];

/** A line of a part that is repeated. */
type TemplateLine = Readonly<Record<string, string>>;
/** An entry of a part that is repeated, with lines of its own where it is a model. */
export type TemplateRow = Readonly<Record<string, string | readonly TemplateLine[]>>;
/** What is put into a template, by the names of its places. */
export type TemplateWords = Readonly<Record<string, string | readonly TemplateRow[]>>;

const toRows = (lines: readonly string[]): readonly TemplateLine[] => lines.map((line) => ({ dòng: line }));

const paragraphsOf = (part: DraftPart | undefined): readonly string[] =>
  (part?.blocks ?? []).flatMap((block) => (block.kind === "paragraph" ? [block.words.text] : []));

function toModel({ number, title, points }: DraftModelPart): TemplateRow {
  const lines = points.flatMap(({ letter, label, paragraphs }) => {
    const [only] = paragraphs;
    return paragraphs.length === 1 && only !== undefined
      ? [`${letter}) ${label}: ${only.text}`]
      : [`${letter}) ${label}:`, ...paragraphs.map(({ text }) => `- ${text}`)];
  });
  return { số: String(number), tên: title.text, "nội dung": toRows(lines) };
}

/** Names of the columns of the annex in a template. */
const columnNames: Readonly<Record<string, string>> = {
  number: "số",
  title: "tên",
  leads: "chủ trì",
  coordinators: "phối hợp",
  implementers: "thực hiện",
  supporters: "hỗ trợ",
  deadline: "thời gian",
  tools: "nền tảng",
  result: "kết quả",
};

function toAnnexRows({ annex }: DraftDocument): readonly TemplateRow[] {
  return (annex?.rows ?? []).flatMap((row): readonly TemplateRow[] => {
    if (row.kind === "group") return [];
    const cells = (annex?.columns ?? []).map(
      ({ key }, at) => [columnNames[key] ?? key, (row.cells[at] ?? []).join("\n")] as const,
    );
    const all = Object.values(columnNames).map((name) => [name, ""] as const);
    return [Object.fromEntries([...all, ...cells])];
  });
}

/** What a document says at each place of a template. */
export function toTemplateWords(document: DraftDocument): TemplateWords {
  const { head, title, bases, opening, parts, signature, recipients, sources } = document;
  const models = parts.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === "model" ? [block] : [])),
  );
  return {
    "cơ quan chủ quản": head.superior ?? "",
    "cơ quan ban hành": head.issuer.text,
    "ký hiệu": head.sign.replace(/^\//, ""),
    "địa danh ngày tháng": head.dateline,
    "trích yếu": title.text,
    "căn cứ": toRows(bases.map(({ text }) => text)),
    "câu ban hành": opening,
    "mục đích": toRows(paragraphsOf(parts[0])),
    "mô hình": models.map(toModel),
    "tổ chức": toRows(paragraphsOf(parts.at(-1))),
    "nơi nhận": toRows(recipients),
    "quyền hạn": toRows(signature.authority),
    "chức vụ": signature.post.text,
    "họ tên": signature.name,
    "kèm theo": document.annex?.note ?? "",
    bảng: toAnnexRows(document),
    nguồn: toRows(
      sources.flatMap(({ model, rows }) =>
        rows.map(
          ({ labels, citation, isChanged }) =>
            `${model}. ${labels}: theo ${citation}${isChanged ? " (đã sửa)" : ""}.`,
        ),
      ),
    ),
  };
}

import type { ItemFact } from "./facts.ts";
import type { Variant } from "./factors.ts";
import type { PrintedLine } from "./printed-line.ts";

/** The labels of who, with whom, by when, in three wordings. */
export const labelWords = {
  short: { leads: "Chủ trì", partners: "Phối hợp", due: "Thời hạn" },
  unit: { leads: "Đơn vị chủ trì", partners: "Đơn vị phối hợp", due: "Thời gian hoàn thành" },
  agency: { leads: "Cơ quan chủ trì", partners: "Cơ quan phối hợp", due: "Thời gian thực hiện" },
} as const;

const letters = "abcdđeghiklmno";

/** Bodies as a list: “A, B, C”, “A; B; C”, “A, B và C”. */
export function joinBodies(bodies: readonly string[], mark: string): string {
  if (mark !== " và " || bodies.length < 2) return bodies.join(mark);
  return `${bodies.slice(0, -1).join(", ")} và ${bodies.at(-1) ?? ""}`;
}

/** The number before a title; `prefix` is that of the headings above where the sections count so: “2.”. */
export function printNumber(numbering: string, number: number, prefix: string): string {
  if (numbering === "none") return "";
  if (prefix !== "") return prefix.startsWith("Điều") ? `Điều ${number}. ` : `${prefix}${number}. `;
  if (numbering === "a)") return `${letters.charAt(number - 1)}) `;
  return `${numbering.replace(/N(?!\p{L})/u, String(number))} `;
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

interface Field {
  readonly label: string;
  readonly values: readonly string[];
  readonly text: string;
}

/** The labelled fields of an item in their order; none for an empty one. */
function listFields(item: ItemFact, { labels, order, list, extra }: Variant): readonly Field[] {
  const words = labelWords[labels];
  const who = [
    { label: words.leads, values: item.leads, text: joinBodies(item.leads, list === ", " ? ", " : list) },
    { label: words.partners, values: item.partners, text: joinBodies(item.partners, list) },
  ];
  const due = { label: words.due, values: [item.due.label], text: item.due.label };
  const fields = order === "who first" ? [...who, due] : [due, ...who];
  const more =
    extra === "objective"
      ? [{ label: "Mục tiêu", values: [item.objective], text: item.objective }]
      : extra === "tool"
        ? [{ label: "Công cụ", values: [item.tool], text: item.tool }]
        : [];
  return [...more, ...fields].filter(({ values }) => values.length > 0);
}

/** Whether a label with words may have a dash behind it: only bodies. */
const isOfBodies = ({ label }: Field): boolean => /chủ trì|phối hợp/iu.test(label);

function printLabelled(item: ItemFact, variant: Variant): readonly string[] {
  const { fields, mark, sign } = variant;
  const list = listFields(item, variant);
  const letter = (index: number): string => (mark === "a) " ? `${letters.charAt(index)}) ` : mark);
  const end = (field: Field): string => (sign === " – " && !isOfBodies(field) ? ": " : sign);
  switch (fields) {
    case "lists":
      return list.flatMap(({ label, values }, index) =>
        values.length > 1
          ? [`${letter(index)}${label}:`, ...values.map((value) => `${mark === "+ " ? "-" : "+"} ${value}`)]
          : [`${letter(index)}${label}: ${values[0] ?? ""}`],
      );
    case "label alone":
      return list.flatMap(({ label, text }) => [`${mark === "a) " ? "" : mark}${label}`, text]);
    case "run in":
      return [list.map(({ label, text }) => `${label}: ${text.replace(/\.$/, "")}.`).join(" ")];
    case "one line":
      return [`${mark === "a) " ? "- " : mark}${inOneLine(list)}.`];
    default:
      return list.map((field, index) => `${letter(index)}${field.label}${end(field)}${field.text}`);
  }
}

const inOneLine = (list: readonly Field[]): string =>
  list
    .map(({ label, text }, index) => `${index === 0 ? label : lowerFirst(label)}: ${text.replace(/\.$/, "")}`)
    .join("; ");

/** Who does it with whom, as a clause. */
function sayWho({ leads, partners }: ItemFact, list: string, verb = "thực hiện"): string {
  const withWhom =
    partners.length === 0 ? "" : `, phối hợp với ${joinBodies(partners, list === "; " ? ", " : list)}`;
  return `${joinBodies(leads, " và ")} chủ trì${withWhom} ${verb}`;
}

/** What stands in the heading's own paragraph behind the title. */
function printBehind(item: ItemFact, variant: Variant): string {
  switch (variant.fields) {
    case "brackets":
      return ` (${inOneLine(listFields(item, { ...variant, extra: "none" }))})`;
    case "given behind":
      return `. Giao ${sayWho(item, variant.list)}; ${item.due.clause}.`;
    case "colon and lead":
      return `: ${sayWho(item, variant.list)}; ${item.due.clause}.`;
    default:
      return "";
  }
}

/** What stands below the heading. */
function printBelow(item: ItemFact, variant: Variant): readonly string[] {
  const { fields, mark } = variant;
  const bullet = mark === "a) " ? "" : mark;
  if (fields === "given below") return [`${bullet}Giao ${sayWho(item, variant.list)}; ${item.due.clause}.`];
  if (fields === "lead, then time")
    return [
      `${bullet}${sayWho(item, variant.list)}.`,
      `${bullet}${item.due.clause.replace(/^./, (letter) => letter.toUpperCase())}.`,
    ];
  return printBehind(item, variant) === "" && fields !== "acting" ? printLabelled(item, variant) : [];
}

function printActing({ title, leads, partners, due }: ItemFact, { list }: Variant): string {
  const how =
    partners.length === 0
      ? "khẩn trương"
      : `phối hợp với ${joinBodies(partners, list === "; " ? ", " : list)}`;
  return `${joinBodies(leads, ", ")} ${how} ${lowerFirst(title)}; ${due.clause}.`;
}

function printTitle(title: string, form: Variant["title"]): string {
  if (form === "full stop") return `${title}.`;
  if (form === "quotes") return `“${title}”`;
  return form === "capitals" ? title.toUpperCase() : title;
}

/** The lines of an item in running text. */
export function printItem(
  item: ItemFact,
  index: number,
  number: number,
  variant: Variant,
  prefix: string,
): readonly PrintedLine[] {
  const mark = printNumber(variant.numbering, number, prefix);
  const title = printTitle(item.title, variant.title);
  const behind = printBehind(item, variant);
  const head =
    variant.fields === "acting"
      ? printActing(item, variant)
      : `${variant.title === "full stop" && behind !== "" ? item.title : title}${behind}`;
  const bold = variant.title === "bold" && behind === "" && variant.fields !== "acting";
  const heading =
    variant.title === "below"
      ? [mark.trim().replace(/[:.]$/, ""), title]
      : [bold ? `**${mark}${head}**` : `${mark}${head}`];
  return [...heading, ...printBelow(item, variant)].map((text) => ({ text, item: index }));
}

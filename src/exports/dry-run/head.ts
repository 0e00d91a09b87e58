import type { Plan } from "#handbook/handbook-types.ts";
import type { HeadReading } from "#importer/facts/head-reading.ts";
import type { ImportedDocument } from "#schema/items.ts";
import type { LineRange } from "#schema/identifier.ts";
import { levelLabels } from "#views/parts/labels.ts";
import { kindNames } from "#text/kind-names.ts";
import { factWords, formatLines, sourceWords } from "./words.ts";

const dash = "không thấy";

/** A fact with its value and the lines that print it. */
interface Told {
  readonly fact: HeadReading["fact"];
  readonly value: string | undefined;
  readonly lines: LineRange | undefined;
}

/** “2024-03” as “3/2024”: a month without a leading zero but for the first two (Nghị định 30/2020/NĐ-CP, Phụ lục I). */
function formatMonth(month: string | null): string {
  if (month === null) return "chưa rõ";
  const [year = "", number = ""] = month.split("-");
  return `${Number(number) < 3 ? number : Number(number)}/${year}`;
}

const months = ({ from, to, text }: NonNullable<ImportedDocument["period"]>): string =>
  `tháng ${formatMonth(from)} đến ${to === null ? "chưa rõ" : `tháng ${formatMonth(to)}`}, từ chữ “${text}”`;

/** The facts that a plan has of itself, in the order of a letterhead; several issuers and signers each by itself. */
function listFacts({ document, kind }: Plan): Told[] {
  const { title, number, issued, issuers, signatories, period } = document;
  const none = { value: undefined, lines: undefined };
  const some = <T extends { readonly lines: LineRange }>(
    fact: Told["fact"],
    found: readonly T[],
    tell: (one: T) => string,
  ): Told[] =>
    found.length === 0
      ? [{ fact, ...none }]
      : found.map((one) => ({ fact, value: tell(one), lines: one.lines }));
  return [
    { fact: "kind", value: kindNames[kind], lines: undefined },
    ...some("number", number === null ? [] : [number], ({ text }) => text),
    ...some("issued", issued === null ? [] : [issued], ({ text }) => text),
    ...some("issuer", issuers, ({ text }) => text),
    ...some("title", title === null ? [] : [title], ({ text }) => text),
    ...some("period", period === null ? [] : [period], months),
    ...some("signatory", signatories, ({ name, title: post }) => [name, post].filter(Boolean).join(", ")),
  ];
}

/** What else the text says of a fact, each with its lines. */
function listRivals({ rivals }: HeadReading): string[] {
  return rivals.map(
    ({ value, lines, source }) =>
      `  nơi khác ghi: ${value} (${formatLines(lines)}, ${sourceWords[source] ?? source})`,
  );
}

/** Facts of the document each with its line and where it stands, and what the text says otherwise elsewhere. */
export function formatHead(plan: Plan, head: readonly HeadReading[]): string[] {
  const facts = listFacts(plan).flatMap(({ fact, value, lines }) => {
    const reading = head.find((one) => one.fact === fact);
    const source = reading === undefined ? undefined : (sourceWords[reading.source] ?? reading.source);
    const where = [
      ...(lines === undefined ? [] : [formatLines(lines)]),
      ...(source === undefined ? [] : [source]),
    ];
    const shown = value === undefined || value === "" ? dash : value;
    const tail = value === undefined || where.length === 0 ? "" : ` (${where.join(", ")})`;
    return [`${factWords[fact]}: ${shown}${tail}`, ...(reading === undefined ? [] : listRivals(reading))];
  });
  const place = plan.placeCode === "00" ? "chưa rõ" : `${plan.placeName} (mã ${plan.placeCode})`;
  return [...facts, `Địa phương: ${place}; ${levelLabels[plan.level].toLowerCase()}`];
}

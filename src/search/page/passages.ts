import { buildExcerpt, type ExcerptPart } from "#search/ask/excerpt.ts";
import type { SearchTables } from "#search/ask/lookup.ts";
import { dueReason, type SearchAnswer } from "#search/ask/run.ts";
import { type PackedText, unpackText } from "#search/index/pack-text.ts";
import type { FactAsks, ShownText } from "#search/search-types.ts";

/** What is shown of a record besides its title. */
export interface FoundPassage {
  readonly parts: readonly ExcerptPart[];
  /** “dòng 325”; empty where the text is no plan's, or the title tells the lines. */
  readonly line: string;
  /** “Chủ trì: …”, “Thời hạn: …”, “Người ký: …” where the query asks it; empty where it does not, or nothing tells. */
  readonly facts: readonly string[];
}

/** Facts in the order in which they are shown, with what stands before each. */
const factLabels: readonly (readonly [FactAsks, string])[] = [
  ["place", "Có trong kế hoạch của"],
  ["number", "Số, ngày"],
  ["signer", "Người ký"],
  ["count", "Số mục"],
  ["span", "Thời gian thực hiện"],
  ["lead", "Chủ trì"],
  ["help", "Phối hợp"],
  ["deadline", "Thời hạn"],
];

/** Whether a fact is asked; who asks what a body leads sees beside it who does. */
const isAsked = (asks: FactAsks, { asks: asked }: SearchAnswer, isDue: boolean): boolean =>
  asked.has(asks) || (asks === "lead" && asked.has("led")) || (asks === "deadline" && isDue);

const toFacts = ({ facts }: ShownText, answer: SearchAnswer, isDue: boolean): readonly string[] =>
  factLabels.flatMap(([asks, label]) => {
    const told = facts[asks];
    return told !== undefined && isAsked(asks, answer, isDue) ? [`${label}: ${told}`] : [];
  });

/** The statements of which a passage is shown: where lines were asked for the one that stands there, of a note it alone, else all. */
function findPart(
  { text, lines, note }: ShownText,
  asked: readonly [from: number, to: number] | undefined,
): Pick<ShownText, "text" | "lines"> {
  if (note !== "") return { text: [note], lines: [] };
  const at = asked === undefined ? -1 : lines.findLastIndex((line) => line <= asked[1]);
  return at < 0 ? { text, lines } : { text: text.slice(at, at + 1), lines: lines.slice(at, at + 1) };
}

/**
 * What is shown of a record for an answer. Texts come in files with those of their neighbours, each loaded once.
 * @param sizes How many texts each file holds.
 * @param load Gives the texts of a file, as packText made them.
 */
export function createPassageLoader(
  { data }: SearchTables,
  sizes: readonly number[],
  load: (file: number) => Promise<unknown>,
): (record: number, answer: SearchAnswer) => Promise<FoundPassage> {
  const files = new Map<number, Promise<readonly PackedText[]>>();
  let records = 0;
  const starts = sizes.map((size) => (records += size) - size);
  const loadText = async (record: number): Promise<ShownText> => {
    const file = starts.findLastIndex((start) => start <= record);
    // Written by the same build; its shape is that of its writer.
    const loaded = files.get(file) ?? (load(file) as Promise<readonly PackedText[]>);
    files.set(file, loaded);
    return unpackText((await loaded)[record - (starts[file] ?? 0)] ?? [[]]);
  };
  return async (record, answer) => {
    const shown = await loadText(record);
    const { text, lines } = findPart(
      shown,
      answer.hits.find((hit) => hit.record === record && hit.lines !== undefined)?.lines,
    );
    const { parts, statement } = buildExcerpt(text, answer.marks);
    const at = lines[statement] ?? 0;
    const line = data.records[record]?.kind === "item" && at > 0 ? `dòng ${at}` : "";
    const isDue = answer.hits.some((hit) => hit.record === record && hit.reason.startsWith(dueReason));
    return { parts, line, facts: toFacts(shown, answer, isDue) };
  };
}

import type { Plan } from "#handbook/handbook-types.ts";
import { fold } from "#text/fold.ts";
import { joinWhitespace } from "#text/join.ts";
import { stripMarkup } from "#text/markup.ts";
import { repairLines } from "#text/repair.ts";

const showLine = (line: string): string =>
  joinWhitespace(stripMarkup(line).replace(/^#+\s*/, "")).replace(/^[-+•]\s+/, "");

/** Whether a line goes on the one before it: no mark at its end, and a small letter at the beginning. */
const goesOn = (before: string | undefined, line: string): boolean =>
  before !== undefined && !/[.;:!?]$/.test(before) && /^\p{Ll}/u.test(line);

/** Paragraphs of a run of lines, without the marks of lists and of recognition; a line broken over a page is joined. */
export function toParagraphs(lines: readonly string[]): string[] {
  const out: string[] = [];
  for (const line of lines.map(showLine)) {
    if (line === "") continue;
    if (goesOn(out.at(-1), line)) out[out.length - 1] = `${out.at(-1) ?? ""} ${line}`;
    else out.push(line);
  }
  return out;
}

/** Lines of a plan's text as they are read: with the repairs that editors listed. */
const linesOf = (plan: Plan): readonly string[] => repairLines(plan.sourceLines, plan.repairs).lines;

/** A heading of the first level: “I. MỤC ĐÍCH, YÊU CẦU”. */
const mainHeading = /^[IVX]+\s*[.)]\s*\S/;

/** Bases of a plan as printed before its first heading, one a paragraph: “Căn cứ …;”. Empty where it prints none. */
export function listBases(plan: Plan): string[] {
  const lines = linesOf(plan);
  const end = lines.findIndex((line) => mainHeading.test(showLine(line)));
  const head = toParagraphs(end < 0 ? [] : lines.slice(0, end));
  return head.filter((text) => /^Căn cứ\s/u.test(text));
}

/**
 * Paragraphs under the heading of the first level that names a subject, to the next one; what items hold is left out. Empty
 * where the plan has no such part.
 * @param subject Folded words of the heading: “muc dich”.
 */
export function listPart(plan: Plan, subject: string): string[] {
  const lines = linesOf(plan);
  const general = plan.unread.filter(({ kind }) => kind === "general" || kind === "heading");
  const shown = general.flatMap(({ lines: [from, to] }) => lines.slice(from - 1, to)).map(showLine);
  const at = shown.findIndex((line) => mainHeading.test(line) && fold(line).includes(subject));
  if (at < 0) return [];
  const rest = shown.slice(at + 1);
  const end = rest.findIndex((line) => mainHeading.test(line));
  return toParagraphs(end < 0 ? rest : rest.slice(0, end));
}

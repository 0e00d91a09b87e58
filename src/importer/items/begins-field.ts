import type { FieldName } from "#schema/items.ts";
import { type AlignedText, sliceAligned } from "#text/aligned.ts";
import type { ClassifiedLine } from "#importer/lines/classify-lines.ts";
import { arrowToBody } from "#importer/lines/kinds/told-parts.ts";
import { continuesSentence } from "#importer/lines/sentences.ts";
import { readClauseKind } from "#importer/lines/split-heading.ts";
import type { OpenField } from "./open-field.ts";
import { naming } from "./run-in.ts";

/** A line without its bullet or number. */
export function withoutMark(line: ClassifiedLine): AlignedText {
  return sliceAligned(line, line.reads.numbering?.end ?? 0);
}

/** Fields that a sentence on who does it, or by when, goes on with; below any other it begins a field of its own. */
const assigning: ReadonlySet<FieldName> = new Set<FieldName>(["assignments", "implementers", "content"]);

/** Whether a line without a label begins a field of its own below another: who does it, by when, why not. */
export function beginsField(current: OpenField | undefined, line: ClassifiedLine): boolean {
  if (arrowToBody.pattern.test(line.text)) return true;
  const kind = readClauseKind(withoutMark(line));
  if (kind === undefined || current === undefined) return kind !== undefined;
  // “(Phối hợp: Sở Y tế;⏎xong trong tháng 9/2024)”: no name of a body goes on with a time.
  if (kind === "time" && naming.has(current.field)) return true;
  const before = current.statements.at(-1)?.text;
  if (before !== undefined && /^\p{Ll}/u.test(line.text) && continuesSentence(before, line.text))
    return false;
  const isAssigned = current.label !== null && current.field === "assignments";
  return kind === "time" ? current.field !== "deadline" && !isAssigned : !assigning.has(current.field);
}

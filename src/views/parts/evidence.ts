import { lineUrl } from "#paths/site-paths.ts";
import type { LineRange, PlanId } from "#schema/identifier.ts";

/** A link to the lines a statement rests on: always “dòng 311–327”. */
export interface EvidenceProps {
  readonly text: string;
  readonly path: string;
}

/** Link to lines of a plan's source text; null where there are none. */
export function toEvidence(plan: PlanId, lines: LineRange): EvidenceProps;
export function toEvidence(plan: PlanId, lines: LineRange | null): EvidenceProps | null;
export function toEvidence(plan: PlanId, lines: LineRange | null): EvidenceProps | null {
  if (lines === null) return null;
  const [from, to] = lines;
  return { text: from === to ? `dòng ${from}` : `dòng ${from}–${to}`, path: lineUrl(plan, lines) };
}

import type { Handbook } from "#model/handbook-types.ts";
import { formatPlanCitation } from "./citation.ts";
import { getPlan } from "./handbook-index.ts";
import { toPlaceChip, type PlaceChipProps } from "./place.ts";

export interface SourceLine {
  /** From 1. */
  readonly number: number;
  readonly text: string;
  /** Repairs made in this line. */
  readonly repairs: readonly {
    readonly printed: string;
    readonly corrected: string;
    readonly reason: string;
  }[];
  readonly isBlank: boolean;
}

export interface SourcePageProps {
  readonly place: PlaceChipProps;
  readonly citation: string;
  readonly file: string;
  readonly sha256: string;
  readonly lines: readonly SourceLine[];
  readonly repairCount: number;
}

/** The text of a plan as received, line by line, with the repairs of each line. @throws Error for an unknown id. */
export function buildSourcePage(handbook: Handbook, id: string): SourcePageProps {
  const plan = getPlan(handbook, id);
  const repairs = Map.groupBy(plan.repairs, (repair) => repair.line);
  return {
    place: toPlaceChip(handbook, plan),
    citation: formatPlanCitation(plan),
    file: plan.source.file,
    sha256: plan.source.sha256,
    lines: plan.sourceLines.map((text, index) => ({
      number: index + 1,
      text,
      repairs: repairs.get(index + 1) ?? [],
      isBlank: text.trim() === "",
    })),
    repairCount: plan.repairs.length,
  };
}

import { itemUrl } from "#paths/site-paths.ts";
import type { Handbook, Plan } from "#handbook/handbook-types.ts";
import { showInvisible, type ShownPart } from "#text/tell-invisible.ts";
import { formatItemNumber, formatPlanCitation } from "#views/parts/citation.ts";
import { getPlan } from "#views/parts/handbook-index.ts";
import { listLineAnchors } from "./line-anchors.ts";
import { toPlaceChip, type PlaceChipProps } from "#views/parts/place.ts";

export interface SourceLine {
  /** From 1. */
  readonly number: number;
  /** In order; a character that prints nothing is shown by its number. */
  readonly parts: readonly ShownPart[];
  /** Repairs made in this line. */
  readonly repairs: readonly {
    readonly printed: string;
    readonly corrected: string;
    readonly reason: string;
  }[];
  /** Anchors of runs of lines that begin here: “dong-311-327”. */
  readonly anchors: readonly string[];
  /** The item whose heading or row begins in this line, with its last line; null elsewhere. */
  readonly item: { readonly name: string; readonly path: string; readonly until: number } | null;
  /** Whether it holds nothing to read. */
  readonly isBlank: boolean;
}

/** A stretch of the text: what stands before the groups, a group, the annex. */
export interface SourceSection {
  /** “I. Nhóm tiện ích …”. */
  readonly title: string;
  readonly lines: readonly SourceLine[];
}

export interface SourcePageProps {
  readonly place: PlaceChipProps;
  readonly citation: string;
  readonly file: string;
  readonly sha256: string;
  readonly lines: readonly SourceLine[];
  /** All lines in order, cut where a group or the annex begins. */
  readonly sections: readonly SourceSection[];
  readonly repairCount: number;
}

/** Where a plan's groups and the rows of its annex begin, by line; what stands before is the beginning. */
function listStarts({ groups, items }: Plan): ReadonlyMap<number, string> {
  const annex = items.flatMap(({ evidence }) => evidence.annex?.[0] ?? []);
  const body = items.flatMap(({ evidence }) => evidence.body?.[0] ?? []);
  const starts = new Map([[1, groups.length === 0 ? "Toàn văn" : "Phần đầu"]]);
  // A plan may have its items in the annex alone; its groups say so then.
  if (annex.length > 0 && body.length > 0) starts.set(Math.min(...annex), "Phụ lục");
  for (const { group, title, lines } of groups) starts.set(lines[0], `${group}. ${title}`);
  return starts;
}

/** Lines in stretches, a new one at each start. */
function cutSections(
  lines: readonly SourceLine[],
  starts: ReadonlyMap<number, string>,
): readonly SourceSection[] {
  const begins = [...starts].toSorted(([a], [b]) => a - b);
  return begins.map(([from, title], index) => ({
    title,
    lines: lines.slice(from - 1, (begins[index + 1]?.[0] ?? Infinity) - 1),
  }));
}

/** The text of a plan as received, line by line, with the repairs of each line. @throws Error for an unknown id. */
export function buildSourcePage(handbook: Handbook, id: string): SourcePageProps {
  const plan = getPlan(handbook, id);
  const anchors = listLineAnchors(handbook, plan);
  const items = new Map(
    plan.items.flatMap((item) =>
      [item.evidence.body, item.evidence.annex].flatMap((lines) =>
        lines === null
          ? []
          : [[lines[0], { name: formatItemNumber(item), path: itemUrl(item), until: lines[1] }] as const],
      ),
    ),
  );
  const repairs = Map.groupBy(plan.repairs, (repair) => repair.line);
  const lines = plan.sourceLines.map((text, index) => ({
    number: index + 1,
    parts: showInvisible(text),
    repairs: repairs.get(index + 1) ?? [],
    anchors: anchors.get(index + 1) ?? [],
    item: items.get(index + 1) ?? null,
    isBlank: text.trim() === "",
  }));
  return {
    place: toPlaceChip(handbook, plan),
    citation: formatPlanCitation(plan),
    file: plan.source.file,
    sha256: plan.source.sha256,
    lines,
    sections: cutSections(lines, listStarts(plan)),
    repairCount: plan.repairs.length,
  };
}

import type { ImportedDocument } from "#schema/items.ts";
import type { LogicalLine } from "#importer/lines/logical-line.ts";
import { readAbbreviations } from "./abbreviations.ts";
import { readCaptions } from "./captions.ts";
import { readDeclared } from "./declared.ts";
import { readHead } from "./head.ts";
import { type HeadReading, tellFact } from "./head-reading.ts";
import type { HeadWords } from "./head-words.ts";
import { type PeriodValue, listPeriods } from "./period.ts";
import { readPrintedPieces } from "./printed-pieces.ts";

export interface DocumentFacts {
  readonly facts: Omit<ImportedDocument, "cites">;
  /** Each fact of the head with its source and what the text says otherwise. */
  readonly head: readonly HeadReading[];
}

/** What a text says of itself is read from. */
export interface FactSource {
  /** Source lines after repairs; the first is line 1. */
  readonly source: readonly string[];
  /** All lines of the text. */
  readonly lines: readonly LogicalLine[];
  /** Running text outside items and groups. */
  readonly outside: readonly LogicalLine[];
}

/** What a text says of itself; each fact null or empty where it does not tell it. */
export function readDocumentFacts({ source, lines, outside }: FactSource, words: HeadWords): DocumentFacts {
  const captions = readCaptions(lines);
  const free = new Set(
    outside.flatMap(({ line, to }) => Array.from({ length: to - line + 1 }, (_, k) => line + k)),
  );
  const pieces = readPrintedPieces(source);
  const outer = pieces.filter(({ line }) => free.has(line));
  const { facts, head } = readHead({ pieces, outer, outside, captions }, words);
  const firstItem = lines.find(({ line, row }) => row === undefined && !free.has(line))?.line;
  const periods = listPeriods(outside, facts.title, facts.kind, firstItem);
  const { draft, ...rest } = facts;
  return {
    facts: {
      ...rest,
      period: beginWithIssue(periods[0]?.period ?? null, facts.issued),
      declared: readDeclared(outside),
      ...(draft === undefined ? {} : { draft }),
      abbreviations: readAbbreviations(outside),
    },
    head: [...head, ...tellPeriod(periods)],
  };
}

/** A period that begins when the plan is issued, with that month where it is known. */
function beginWithIssue(
  period: ImportedDocument["period"],
  issued: ImportedDocument["issued"],
): ImportedDocument["period"] {
  const month = issued?.on?.slice(0, 7) ?? null;
  return period?.from === null && month !== null && month <= (period.to ?? month)
    ? { ...period, from: month }
    : period;
}

function tellPeriod(periods: readonly PeriodValue[]): HeadReading[] {
  const values = periods.map(({ period: { from, to, lines }, source }) => ({
    value: `${from ?? ""}–${to ?? ""}`,
    lines,
    source,
  }));
  return tellFact("period", values, (a, b) => a === b);
}

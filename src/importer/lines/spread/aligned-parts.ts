import { readCount } from "#importer/lines/cell-content.ts";
import { isPageNumber } from "#importer/lines/page-number.ts";
import { alignText } from "#text/aligned.ts";
import { joinWhitespace } from "#text/join.ts";
import { listPieces, readCells, readStarts } from "./aligned-cells.ts";
import { type AlignedHead, mayBeAligned } from "./aligned-head.ts";
import type { AlignedLine } from "./aligned-rows.ts";
import { isGroupLine } from "./listed-line.ts";

/** A source line below a head. */
interface RawLine {
  readonly raw: string;
  /** From 1. */
  readonly line: number;
  readonly isSpaced: boolean;
}

interface Part<Line> {
  readonly kind: "lines" | "group";
  readonly lines: readonly Line[];
}

/** What stands below a head, in order: lines of rows, and headings of groups, each with the lines over which it is wrapped. */
export type AlignedPart =
  | (Part<AlignedLine> & { readonly kind: "lines" })
  | (Part<RawLine> & { readonly kind: "group" });

/** Lines from the number of a row, or from its head, to the next one at most. */
const tallestRow = 30;

const indentOf = (raw: string): number => raw.length - raw.trimStart().length;

/** Whether a line begins with the number of a row: left of the heading of the second column. */
function isNumbered(raw: string, { headings }: AlignedHead): boolean {
  const word = raw.trim().split(/\s/, 1)[0] ?? "";
  return readCount(word) !== undefined && indentOf(raw) + word.length <= (headings[1]?.from ?? 0);
}

/** Whether a line heads a group of rows: by its words, with nothing in further columns. */
function isGroup(raw: string): boolean {
  const text = raw.trim();
  const isBroken = /\S\s{2,}\S.*\S\s{2,}\S/.test(text);
  return !isBroken && (isGroupLine(alignText(joinWhitespace(text))) || /^[IVX]{1,4}\s+\p{Lu}/u.test(text));
}

/** Source lines below a head up to the first that begins beside the numbers and is none, as parts. */
function collectParts(source: readonly string[], start: number, head: AlignedHead): Part<RawLine>[] {
  const parts: { kind: "lines" | "group"; lines: RawLine[] }[] = [];
  let indent = head.headings[0]?.from ?? 0;
  let isSpaced = false;
  let height = 0;
  for (let at = start; at < source.length; at += 1) {
    const raw = (source[at] ?? "").trimEnd();
    const hasNumber = isNumbered(raw, head);
    if (raw === "" || (isPageNumber(raw) && !hasNumber)) {
      isSpaced = true;
      continue;
    }
    height = hasNumber || isGroup(raw) ? 1 : height + 1;
    if (!mayBeAligned(raw) || height > tallestRow) break;
    const line: RawLine = { raw, line: at + 1, isSpaced };
    const last = parts.at(-1);
    const isBeside = !hasNumber && indentOf(raw) <= indent;
    if (isGroup(raw)) parts.push({ kind: "group", lines: [line] });
    else if (isBeside && (last?.kind !== "group" || isSpaced)) break;
    else if (last?.kind === "lines" || (isBeside && last !== undefined)) last.lines.push(line);
    else parts.push({ kind: "lines", lines: [line] });
    if (hasNumber) indent = indentOf(raw);
    isSpaced = false;
  }
  return parts;
}

/** Parts up to a heading below which no line has two cells: what it heads is the next part of the plan. */
function cutAtProse(parts: readonly Part<RawLine>[]): readonly Part<RawLine>[] {
  const at = parts.findIndex(
    ({ kind, lines }, index) =>
      kind === "lines" && index > 0 && lines.every(({ raw }) => listPieces(raw).length < 2),
  );
  return at < 0 ? parts : parts.slice(0, at - 1);
}

/** Parts without what a blank line parts from the last number: a signature, a note. */
function dropTail(parts: readonly Part<RawLine>[], head: AlignedHead): Part<RawLine>[] {
  const at = parts.findLastIndex(
    ({ kind, lines }) => kind === "lines" && lines.some(({ raw }) => isNumbered(raw, head)),
  );
  return parts.slice(0, at + 1).map((part, index) => {
    const last = part.lines.findLastIndex(({ raw }) => isNumbered(raw, head));
    const end = part.lines.findIndex(({ isSpaced }, place) => place > last && isSpaced);
    return index < at || end < 0 ? part : { ...part, lines: part.lines.slice(0, end) };
  });
}

/** The parts below a head, from an index of the source on; empty where a line of them does not fit its columns. */
export function listAlignedParts(
  source: readonly string[],
  start: number,
  head: AlignedHead,
): readonly AlignedPart[] {
  const { headings } = head;
  const parts = dropTail(cutAtProse(collectParts(source, start, head)), head);
  const rows = parts.filter(({ kind }) => kind === "lines").flatMap(({ lines }) => lines);
  const starts = readStarts(
    rows.map(({ raw }) => raw),
    headings,
  );
  const out: AlignedPart[] = [];
  for (const { kind, lines } of parts) {
    if (kind === "group") {
      out.push({ kind, lines });
      continue;
    }
    const aligned = lines.flatMap(({ raw, line, isSpaced }): AlignedLine[] => {
      const cells = readCells(raw, headings, starts);
      return cells === undefined ? [] : [{ line, cells, isSpaced }];
    });
    const areNumbers = aligned.every(
      ({ cells: [number = ""] }) => number === "" || readCount(number) !== undefined,
    );
    if (aligned.length < lines.length || !areNumbers) return [];
    out.push({ kind, lines: aligned });
  }
  return out;
}

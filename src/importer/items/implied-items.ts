import { foldAligned } from "#text/fold.ts";
import type { ItemHeading } from "#importer/lines/headings.ts";
import {
  readGroupHeading,
  readItemHeading,
  readOutlineNumber,
  readSectionHeading,
} from "#importer/lines/headings.ts";
import { readLabel } from "#importer/lines/labels.ts";
import type { LogicalLine } from "#importer/lines/logical-lines.ts";

const told = new Set(["deadline", "leads", "coordinators", "implementers", "assignments", "supporters"]);
const modelWord = /^(?:\d{1,2}(?:\.\d{1,2})*\s*[.)]\s*|\d{1,2}(?:\.\d{1,2})+\s+)mo hinh\s*[:“"]?\s*/;

/** Labelled fields right below a line, up to the next line numbered at the same depth or any heading. */
function countFields(lines: readonly LogicalLine[], index: number, depth: number): number {
  let count = 0;
  for (const line of lines.slice(index + 1, index + 40)) {
    if (line.row !== undefined || readSectionHeading(line.text) !== undefined) break;
    const label = readLabel(line.text, line.bold);
    if (label !== undefined && told.has(label.field)) count += 1;
    const outline = readOutlineNumber(line.text);
    if (label === undefined && outline !== undefined && outline.depth <= depth) break;
  }
  return count;
}

/** Headings in order, numbered by their own outline number where that tells them apart, else by count. */
function numberHeadings(
  found: readonly { line: LogicalLine; title: string; last: number; kind: "model" | "task" }[],
): ReadonlyMap<LogicalLine, ItemHeading> {
  const isUnique = new Set(found.map((one) => one.last)).size === found.length;
  return new Map(
    found.map(({ line, title, last, kind }, index) => [
      line,
      { number: isUnique ? last : index + 1, kind, title, outline: /^[\d.]+[.)]/.exec(line.text)?.[0] ?? "" },
    ]),
  );
}

/**
 * Item headings of a plan that prints no “Mô hình N”: numbered lines that begin with “Mô hình” without a number of its own;
 * else numbered lines with at least two labelled fields of their own below (who, when). At least two of a kind, and none
 * where the plan does number its models.
 */
export function findImpliedItems(lines: readonly LogicalLine[]): ReadonlyMap<LogicalLine, ItemHeading> {
  const text = lines.filter((line) => line.row === undefined);
  if (text.filter((line) => readItemHeading(line.text) !== undefined).length >= 2) return new Map();
  const named = text.flatMap((line) => {
    const match = modelWord.exec(foldAligned(line.text));
    const outline = readOutlineNumber(line.text);
    if (match === null || outline === undefined || line.text.length > 300) return [];
    const title = line.text
      .slice(match[0].length)
      .replace(/[”"]\s*[.:;]?$/u, "")
      .trim();
    return title === "" ? [] : [{ line, title, last: outline.last, kind: "model" as const }];
  });
  if (named.length >= 2) return numberHeadings(named);
  const isAboutModels = text.slice(0, 12).some((line) => /\bmo hinh\b/.test(foldAligned(line.text)));
  const labelled = text.flatMap((line) => {
    const outline = readOutlineNumber(line.text);
    if (outline === undefined || readLabel(line.text, line.bold) !== undefined) return [];
    if (
      readGroupHeading(line.text) !== undefined ||
      countFields(lines, lines.indexOf(line), outline.depth) < 2
    )
      return [];
    const title = line.text.replace(/^[\d.]+\s*[.)]?\s+/, "").trim();
    return [
      { line, title, last: outline.last, kind: isAboutModels ? ("model" as const) : ("task" as const) },
    ];
  });
  return labelled.length >= 2 ? numberHeadings(labelled) : new Map();
}

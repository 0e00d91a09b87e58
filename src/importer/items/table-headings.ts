import { type GroupHeading, countGroup, readGroupCell } from "#importer/lines/kinds/group-heading.ts";
import { sectionWord } from "#importer/lines/kinds/parts.ts";
import type { Table, TextAbove } from "#importer/lines/table.ts";
import { parseRoman } from "#text/roman.ts";
import { fold } from "#text/fold.ts";

/** A line of running text above a table that heads its items as a group. */
export interface TableHeading {
  readonly heading: GroupHeading;
  readonly line: number;
}

/** Lines right above a table in which its heading stands. */
const linesAbove = 2;

function find(
  above: readonly TextAbove[],
  read: (text: string) => GroupHeading | undefined,
): TableHeading | undefined {
  for (const { text, line } of above.slice(0, linesAbove)) {
    const heading = read(text);
    if (heading !== undefined) return { heading, line };
  }
  return undefined;
}

/** A numbered heading that is no sentence, and none of a part of the plan that lists nothing. */
function readNumbered(text: string): GroupHeading | undefined {
  const heading = /[.;,]\s*$/.test(text) ? undefined : readGroupCell(text, true);
  return sectionWord.pattern.test(fold(heading?.title ?? "")) ? undefined : heading;
}

/** “Nhóm mô hình …” below “PHỤ LỤC I”: a group without a numeral of its own, counted by its table. */
const readUnnumbered = (text: string, place: number): GroupHeading | undefined =>
  /^nhom\s/.test(fold(text)) ? countGroup(text, place) : undefined;

const toNumber = ({ heading }: TableHeading): number => parseRoman(heading.group) ?? 0;

/**
 * The heading of each table as one of a group, in order: a line above it that calls itself one, with a numeral or, where each
 * table has such a line, without; or, where no table has groups of its own, numbered headings that count on from table to table. Undefined for a table without one.
 */
export function readTableHeadings(
  tables: readonly Table[],
  hasGroups: boolean,
): readonly (TableHeading | undefined)[] {
  const named = tables.map(({ above }) => find(above, (text) => readGroupCell(text, false)));
  if (hasGroups || tables.length < 2 || named.some((heading) => heading !== undefined)) return named;
  const counted = tables.map(({ above }, index) => find(above, (text) => readUnnumbered(text, index + 1)));
  if (counted.every((heading) => heading !== undefined)) return counted;
  const numbered = tables.map(({ above }) => find(above, readNumbered));
  const countsOn = numbered.every((heading, index) => {
    const before = numbered[index - 1];
    return heading !== undefined && (before === undefined || toNumber(heading) === toNumber(before) + 1);
  });
  return countsOn ? numbered : named;
}

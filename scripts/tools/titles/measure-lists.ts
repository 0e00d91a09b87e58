import type { Matcher } from "#meaning/titles/matching.ts";
import { groupBy } from "#text/group-by.ts";
import type { MeasuredTitles } from "./measure-plans.ts";
import { judgeTitle } from "./title-outcome.ts";

/** A file of titles whose models are known: cells parted by tabs, the first row names the columns. */
export interface TitleList {
  readonly name: string;
  readonly text: string;
}

interface Row {
  readonly set: string;
  readonly title: string;
  readonly right: readonly string[];
}

/** Rows of a list: columns `title`, `expected` (ids with blanks between, empty or “none” for none) and `set`, where there is one. */
function readRows({ name, text }: TitleList): readonly Row[] {
  const [head = "", ...lines] = text.trim().split("\n");
  const columns = head.split("\t");
  const at = (column: string): number => columns.indexOf(column);
  if (at("title") < 0 || at("expected") < 0)
    throw new Error(`${name}: hàng đầu phải có cột “title” và “expected”, cách nhau bằng dấu tab`);
  return lines.map((line) => {
    const cells = line.split("\t");
    const ids = (cells[at("expected")] ?? "").split(" ").filter((id) => id !== "" && id !== "none");
    return { set: cells[at("set")] ?? "", title: cells[at("title")] ?? "", right: ids };
  });
}

/** The titles of a list, a measure for each of its sets in order of print; a list without titles gives none. */
export function measureList(list: TitleList, matcher: Matcher): readonly MeasuredTitles[] {
  return [...groupBy(readRows(list), ({ set }) => set)].map(([set, rows]) => ({
    name: set === "" ? list.name : `${list.name}, ${set}`,
    outcomes: rows.map(({ title, right }) => judgeTitle({ title, right, objective: null }, matcher)),
  }));
}

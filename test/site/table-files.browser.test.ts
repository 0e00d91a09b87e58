import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readLines } from "#sheets/csv.ts";
import { readColumns, type FileColumn } from "#sheets/shown-part.ts";
import { formatForSheet } from "#views/parts/format-date.ts";
import { kindOf } from "./built-pages.ts";
import { readSite } from "./claims/site-tree.ts";
import { attributeOf, select, textOf, type Element, type Node } from "./claims/tree.ts";
import { mainSite } from "./harness.ts";

const { folder, base } = mainSite();
const site = readSite({ folder, base });

/** What a text of a page is in a file: no marks around it, number and title apart. */
const toRuns = (text: string): readonly string[] =>
  text
    .replace(/\s+/gu, " ")
    .trim()
    .replace(/^(?:nay: |⚑ |[“(])|[”):]$/gu, "")
    .split(/(?<=^(?:Mô hình|Nhiệm vụ) \d+)\. ?/u)
    // Commas between links are the page's own.
    .filter((run) => run !== "" && run !== ",");

/** Runs of text below an element in their order, without elements of some classes. */
function listRuns(element: Node, without: readonly string[]): readonly string[] {
  return element.childNodes.flatMap((child): readonly string[] => {
    if ("value" in child) return toRuns(child.value);
    if (!("tagName" in child)) return [];
    if (attributeOf(child, "aria-hidden") === "true") return [];
    const classes = attributeOf(child, "class").split(" ");
    return classes.some((name) => without.includes(name)) ? [] : listRuns(child, without);
  });
}

/** What a row says, and all that may stand of it in the file: what opens under today's name, addresses, full names. */
interface SeenRow {
  readonly runs: readonly string[];
  readonly all: string;
}

/** A row of a table; with `head`, a place of citation and the head of its row. */
function readRow(row: Element, head?: Element): SeenRow {
  const parts = head === undefined ? [row] : [head, row];
  const links = parts.flatMap((part) => select(part, "a"));
  const addresses = links.flatMap((link) => [
    attributeOf(link, "href").replace(base, "/"),
    attributeOf(link, "title"),
  ]);
  // Today's names are told shorter in files: without their sources.
  const runs = parts.flatMap((part) => listRuns(part, ["state__mark", "today__entries"]));
  return {
    runs,
    all: [...runs, ...parts.map((part) => textOf(part)), ...addresses].join(" "),
  };
}

/** With what the page tells once of names of today, which its file tells in each row, and the word of files for a month. */
const withNames = (page: Node, { runs, all }: SeenRow): SeenRow => ({
  runs,
  all: [all, "nay", "tháng", ...select(page, ".names-today").map((names) => textOf(names))].join(" "),
});

/** A table's file as its page offers it. */
interface OfferedFile {
  readonly path: string;
  readonly page: string;
  readonly rows: readonly SeenRow[];
  readonly columns: readonly FileColumn[];
}

/** An element that a row is read from: a place of citation stands under the head of its table's row. */
function toSeenRow(page: Node, row: Element): SeenRow {
  if (row.tagName !== "li") return withNames(page, readRow(row));
  const around = select(page, "tr[data-citing]").find((one) =>
    select(one, "li[data-citation]").includes(row),
  );
  return withNames(page, readRow(row, around === undefined ? undefined : select(around, "th")[0]));
}

const listOffered = (path: string): readonly OfferedFile[] => {
  const page = site.open(path);
  return select(page, ".table-files").map((offer) => ({
    page: path,
    path: attributeOf(select(offer, "a")[0] ?? offer, "href").replace(base, ""),
    rows: select(page, attributeOf(offer, "data-rows").replaceAll(/ (?=[^[]*\])/gu, "~")).map((row) =>
      toSeenRow(page, row),
    ),
    columns: readColumns(attributeOf(offer, "data-columns")),
  }));
};

interface FileRow {
  /** All cells, that of the first column first. */
  readonly cells: readonly string[];
  /** What their columns are called. */
  readonly heads: string;
  /** Those that stand on the page. */
  readonly shown: readonly string[];
}

function readFile({ path, columns }: OfferedFile): readonly FileRow[] {
  const [heads = [], ...rows] = readLines(readFileSync(join(folder, path), "utf8"));
  return rows.map((row) => {
    const cells = row.map((cell) => cell.replace(/\s+/gu, " "));
    return {
      cells,
      heads: heads.join(" "),
      shown: cells.filter((_, index) => columns[index]?.shownAt !== null),
    };
  });
}

/** Words and numbers of a text, days in whatever order and with whatever noughts. */
const wordsOf = (text: string): readonly string[] =>
  (text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).map((word) => word.replace(/^0+(?=\d)/u, ""));

/** What stands in one of them and not in the other. */
function compare(path: string, seen: readonly SeenRow[], rows: readonly FileRow[]): readonly string[] {
  if (seen.length !== rows.length) return [`${path}: ${seen.length} rows, ${rows.length} in the file`];
  return seen.flatMap((row, index) => {
    const { cells = [], shown = [], heads = "" } = rows[index] ?? {};
    const all = [...cells, heads].join(" | ");
    const lost = row.runs.filter((run) => !all.includes(run) && !all.includes(formatForSheet(run)));
    const there = new Set(wordsOf([row.all, ...row.runs.map(formatForSheet)].join(" ")));
    const added = shown.flatMap(wordsOf).filter((word) => !there.has(word));
    return [
      ...lost.map((run) => `${path} row ${index + 1}: “${run}” is not in the file`),
      ...added.map((word) => `${path} row ${index + 1}: the file alone says “${word}”`),
    ];
  });
}

describe("a page's tables and their files", () => {
  const offered = site.pages.flatMap(({ path }) => listOffered(path));

  it("say the same, row by row", () => {
    const told = offered.flatMap((file) => compare(`${file.page} ${file.path}`, file.rows, readFile(file)));
    expect(told).toEqual([]);
    expect(offered.length).toBeGreaterThan(100);
  });

  it("are there for every kind of page that has a table, but for lists of other files", () => {
    const held = new Set(offered.map(({ page }) => kindOf(page)));
    const left = site.pages
      .filter(({ path }) => select(site.open(path), "table").length > 0 && !held.has(kindOf(path)))
      .map(({ path }) => kindOf(path));
    expect(new Set(left)).toEqual(new Set(["/du-lieu/"]));
  });

  it("would be found to differ: a row less, a word less in either", () => {
    const seen = [{ runs: ["Sở Y tế"], all: "Sở Y tế" }];
    const row = (...cells: string[]): FileRow => ({ cells, shown: cells, heads: "" });
    expect(compare("/a/", seen, [row("Sở Y tế")])).toEqual([]);
    expect(compare("/a/", seen, [])).toHaveLength(1);
    expect(compare("/a/", seen, [row("")])).toHaveLength(1);
    expect(compare("/a/", seen, [row("Sở Y tế", "phụ lục")])).toHaveLength(2);
  });
});

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { csvParseRows } from "d3-dsv";
import { describe, expect, it } from "vitest";
import { formatForSheet } from "#views/parts/format-date.ts";
import { kindOf } from "./built-pages.ts";
import { readSite } from "./claims/site-tree.ts";
import { attributeOf, numberIn, select, textAt, textOf, type Element, type Node } from "./claims/tree.ts";
import { mainSite } from "./harness.ts";

const { folder, base } = mainSite();
const site = readSite({ folder, base });

/** Where the rows of a page's file stand on it, by kind of page; and columns that sort and filter in the file alone. */
const files: Readonly<Record<string, { readonly rows: string; readonly fileOnly: readonly string[] }>> = {
  "/mo-hinh/*/": { rows: "table.adoption tbody tr", fileOnly: [] },
  "/thoi-han/": { rows: "table.deadlines tbody tr", fileOnly: ["Ngày cuối"] },
  "/co-quan/": { rows: "section[data-kind] tbody tr", fileOnly: ["Loại", "Cấp"] },
  "/co-quan/*/": { rows: "table.agency-tasks tbody tr", fileOnly: ["Vai trò"] },
  "/can-cu/": {
    rows: "[data-citing-plan] li[data-citation]",
    fileOnly: ["Kế hoạch", "Địa phương", "Địa phương nay", "Trích yếu"],
  },
};

/** What a text of a page is in a file: days as a spreadsheet reads them, no marks around it, number and title apart. */
const toRuns = (text: string): readonly string[] =>
  text
    .replace(/\s+/gu, " ")
    .trim()
    .replace(/^(?:nay: |⚑ |[“(])|[”)]$/gu, "")
    .split(/(?<=^(?:Mô hình|Nhiệm vụ) \d+)\. ?/u)
    .filter((run) => run !== "")
    .map(formatForSheet);

/** Runs of text below an element in their order, without elements of some classes. */
function listRuns(element: Node, without: readonly string[]): readonly string[] {
  return element.childNodes.flatMap((child): readonly string[] => {
    if ("value" in child) return toRuns(child.value);
    if (!("tagName" in child)) return [];
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

/** With what the page tells once of names of today, which its file tells in each row. */
const withNames = (page: Node, { runs, all }: SeenRow): SeenRow => ({
  runs,
  all: [all, "nay", ...select(page, ".names-today").map((names) => textOf(names))].join(" "),
});

/** Rows of a page's tables as they stand in its file: those of citations by place, in the order of the lines. */
function readRows(page: Node, path: string): readonly SeenRow[] {
  if (kindOf(path) !== "/can-cu/")
    return select(page, files[kindOf(path)]?.rows ?? "").map((row) => withNames(page, readRow(row)));
  const lineOf = (place: Element): number => numberIn(textAt(place, "a.evidence"));
  return select(page, "[data-citing-plan]").flatMap((plan) =>
    select(plan, "tbody tr")
      .flatMap((row) => select(row, "li[data-citation]").map((place) => ({ row, place })))
      .toSorted((a, b) => lineOf(a.place) - lineOf(b.place))
      .map(({ row, place }) => withNames(page, readRow(place, select(row, "th")[0]))),
  );
}

interface FileRow {
  /** All cells, that of the first column first. */
  readonly cells: readonly string[];
  /** Those that stand on the page. */
  readonly shown: readonly string[];
}

function readFile(name: string, fileOnly: readonly string[]): readonly FileRow[] {
  const [heads = [], ...rows] = csvParseRows(readFileSync(join(folder, name), "utf8").slice(1));
  return rows.map((row) => {
    const cells = row.map((cell) => cell.replace(/^'/u, "").replace(/\s+/gu, " "));
    return { cells, shown: cells.filter((_, index) => !fileOnly.includes(heads[index] ?? "")) };
  });
}

/** Words and numbers of a text, days in whatever order and with whatever noughts. */
const wordsOf = (text: string): readonly string[] =>
  (text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).map((word) => word.replace(/^0+(?=\d)/u, ""));

/** What stands in one of them and not in the other. */
function compare(path: string, seen: readonly SeenRow[], rows: readonly FileRow[]): readonly string[] {
  if (seen.length !== rows.length) return [`${path}: ${seen.length} rows, ${rows.length} in the file`];
  return seen.flatMap((row, index) => {
    const { cells = [], shown = [] } = rows[index] ?? {};
    const all = cells.join(" | ");
    const lost = row.runs.filter((run) => !all.includes(run));
    const there = new Set(wordsOf(row.all));
    const added = shown.flatMap(wordsOf).filter((word) => !there.has(word));
    return [
      ...lost.map((run) => `${path} row ${index + 1}: “${run}” is not in the file`),
      ...added.map((word) => `${path} row ${index + 1}: the file alone says “${word}”`),
    ];
  });
}

const downloadOf = (page: Node): string =>
  select(page, "a.download")
    .map((link) => attributeOf(link, "href").replace(base, ""))
    .find((href) => href.endsWith(".csv") && !href.startsWith("data/")) ?? "";

describe("a page's tables and its file", () => {
  const held = site.pages
    .filter(({ path }) => files[kindOf(path)] !== undefined)
    .map(({ path }) => ({ path, file: downloadOf(site.open(path)) }))
    .filter(({ file }) => file !== "");

  it("say the same, row by row", () => {
    const told = held.flatMap(({ path, file }) =>
      compare(path, readRows(site.open(path), path), readFile(file, files[kindOf(path)]?.fileOnly ?? [])),
    );
    expect(told).toEqual([]);
  });

  it("are compared wherever there is a file that is not one of the data", () => {
    const left = site.pages.filter(
      ({ path }) => downloadOf(site.open(path)) !== "" && !held.some((one) => one.path === path),
    );
    expect(left.map(({ path }) => path)).toEqual([]);
    expect(new Set(held.map(({ path }) => kindOf(path)))).toEqual(new Set(Object.keys(files)));
  });

  it("would be found to differ: a row less, a word less in either", () => {
    const seen = [{ runs: ["Sở Y tế"], all: "Sở Y tế" }];
    const row = (...cells: string[]): FileRow => ({ cells, shown: cells });
    expect(compare("/a/", seen, [row("Sở Y tế")])).toEqual([]);
    expect(compare("/a/", seen, [])).toHaveLength(1);
    expect(compare("/a/", seen, [row("")])).toHaveLength(1);
    expect(compare("/a/", seen, [row("Sở Y tế", "phụ lục")])).toHaveLength(2);
  });
});

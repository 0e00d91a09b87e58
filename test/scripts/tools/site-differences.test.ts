import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { compareSites } from "#tools/site-differences.ts";

let folder = "";
afterEach(() => {
  rmSync(folder, { recursive: true });
});

type Files = Readonly<Record<string, string>>;

function findDifferences(before: Files, after: Files): ReturnType<typeof compareSites> {
  folder = mkdtempSync(join(tmpdir(), "sites-"));
  for (const [name, files] of Object.entries({ before, after }))
    for (const [path, text] of Object.entries({ "a.txt": "", ...files })) {
      mkdirSync(dirname(join(folder, name, path)), { recursive: true });
      writeFileSync(join(folder, name, path), text);
    }
  return compareSites(join(folder, "before"), join(folder, "after"));
}

const compare = (before: Files, after: Files): string[] =>
  findDifferences(before, after).map(({ path, what }) => `${path}: ${what}`);

const page = (body: string): Record<string, string> => ({
  "index.html": `<title>Trang</title><main>${body}</main>`,
});

describe("compareSites", () => {
  it.each([
    ["words", page("<p>đất đai</p>"), page("<p>nhà ở</p>"), ["index.html: text"]],
    [
      "words for those who hear",
      page('<p title="a">x</p>'),
      page('<p title="b">x</p>'),
      ["index.html: text"],
    ],
    ["a word more at the end", page("<p>a</p>"), page("<p>a b</p>"), ["index.html: text"]],
    ["links", page('<a href="/a/">x</a>'), page('<a href="/b/">x</a>'), ["index.html: links"]],
    ["anchors", page('<p id="a">x</p>'), page("<p>x</p>"), ["index.html: anchors"]],
    ["bytes of a data file", { "a.csv": "1" }, { "a.csv": "2" }, ["a.csv: bytes"]],
    ["a file that is gone", { "b.csv": "1" }, {}, ["b.csv: only before"]],
    ["a file that came", {}, { "b.csv": "1" }, ["b.csv: only after"]],
  ])("tells %s", (_, before, after, expected) => {
    expect(compare(before, after)).toEqual(expected);
  });

  it.each([
    ["class names and wrappers", page('<p class="a">x</p>'), page('<div><p class="b">x</p></div>')],
    ["blanks", page("<p>a  b</p>"), page("<p>a b</p>\n")],
    [
      "hashes of scripts",
      page('<img src="/_astro/a.aaaaaaaa.js">'),
      page('<img src="/_astro/a.bbbbbbbb.js">'),
    ],
    ["scripts", { "_astro/a.js": "1" }, { "_astro/b.js": "2" }],
  ])("does not tell %s", (_, before, after) => {
    expect(compare(before, after)).toEqual([]);
  });

  it.each([
    ["of one long line", "x".repeat(90), "x".repeat(90), 40, 60],
    ["at its beginning", "", "x".repeat(90), 0, 60],
    ["at its end", "x".repeat(90), "", 40, 1],
  ])(
    "shows where a data file differs, %s, and no more beside it than a line holds",
    (_, head, tail, left, right) => {
      const [found] = findDifferences({ "a.json": `${head}1${tail}` }, { "a.json": `${head}2${tail}` });
      const shown = (digit: string): string => `${"x".repeat(left)}${digit}${"x".repeat(right - 1)}`;
      expect([found?.before, found?.after]).toEqual([shown("1"), shown("2")]);
    },
  );

  it("shows nothing of a file that is no text", () => {
    expect(findDifferences({ "a.xlsx": "PK\0a" }, { "a.xlsx": "PK\0b" })).toEqual([
      { path: "a.xlsx", what: "bytes", before: "", after: "" },
    ]);
  });

  it("shows a line that a data file has more", () => {
    const [found] = findDifferences({ "a.csv": "a\n" }, { "a.csv": "a\nb\n" });
    expect([found?.before, found?.after]).toEqual(["a⏎", "a⏎b⏎"]);
  });
});

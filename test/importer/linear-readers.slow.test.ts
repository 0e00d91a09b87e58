import { findGrids } from "#importer/formats/pdf/pdf-grid.ts";
import { readPdfPage } from "#importer/formats/pdf/pdf-page.ts";
import { readPdfLines } from "#importer/formats/pdf/pdf-words.ts";
import type { PdfPiece } from "#importer/formats/pdf/pdf-words.ts";
import { readStyles } from "#importer/formats/docx/docx-styles.ts";
import { readHtmlText } from "#importer/formats/html/html-text.ts";
import { readXmlTree } from "#importer/formats/xml/xml-tree.ts";
import { findMisreadings } from "#importer/misreadings/find-misreadings.ts";
import { importWords } from "../helpers/import-words.ts";
import { knownWords } from "../helpers/known-words.ts";
import { importPlan } from "#importer/import-plan.ts";
import { findContents } from "#importer/lines/contents.ts";
import { buildAgencyIndex, splitAgencies } from "#meaning/agencies/agencies.ts";
import { readBodyRoles } from "#meaning/roles/roles.ts";
import { readContent } from "#reading/read-content.ts";
import { expect, it } from "vitest";
import { isSteep } from "../helpers/steepness.ts";
import { words } from "../helpers/words.ts";

const index = buildAgencyIndex(readContent("content").content?.agencies ?? [], words.agencies);

/** A time under this many milliseconds tells nothing of how it grows. */
const shortest = 100;

const piece = (text: string, x0: number, y: number, size = 1): PdfPiece => ({
  ...{ text, x0, x1: x0 + 0.5 * text.length * size, y, size },
  ...{ bold: false, opens: false },
});

const noRulings = { horizontal: [], vertical: [] };

/** Pieces of a page, by how they lie on it. */
const pages: readonly (readonly [layout: string, piece: (at: number) => PdfPiece])[] = [
  ["one word a line", (at) => piece("Hội", 50, -2 * at)],
  ["one line", (at) => piece(at % 2 === 0 ? "a" : "", 2 * at, 0)],
  ["a tall letter above all lines", (at) => piece("a", 50, -2 * at, at === 0 ? 9000 : 1)],
  ["two columns", (at) => piece("Hội", at % 2 === 0 ? 50 : 300, -2 * Math.floor(at / 2))],
  ["heads of tables", (at) => piece(at % 2 === 0 ? "TT" : "Mô hình", 50, -2 * at)],
  [
    "columns without lines",
    (at) => piece(at < 5 ? "TT" : "Nhiệm vụ", 50 + 9 * (at % 5), -2 * Math.floor(at / 5)),
  ],
];

it.each(pages)("a page of pieces in %s is read in proportion to their number", async (_, make) => {
  const list = (count: number): PdfPiece[] => Array.from({ length: count }, (__, at) => make(at));
  const read = (count: number) => {
    const pieces = list(count);
    return () => [readPdfLines(pieces), readPdfPage(pieces, noRulings, false)];
  };
  expect(await isSteep(read, 20_000, shortest)).toBe(false);
});

it("a table of rows ruled one by one is found in proportion to the lines that hang together", async () => {
  const rule = (at: number, from: number, to: number) => ({ at, from, to });
  const read = (count: number) => {
    const rows = Array.from({ length: count }, (_, at) => rule(10 * at, 0, 50));
    const vertical = [0, 10, 20, 30, 40, 50].map((at) => rule(at, 0, 10 * count));
    return () => findGrids({ horizontal: rows, vertical });
  };
  expect(findGrids({ horizontal: [], vertical: [] })).toEqual([]);
  expect(await isSteep(read, 3000, shortest)).toBe(false);
});

it.each<readonly [what: string, line: (at: number) => string]>([
  ["headings of contents", (at) => (at % 2 === 0 ? "MỤC LỤC" : "Mục a")],
  ["headings above entries", (at) => (at % 9 === 0 ? "MỤC LỤC" : `Mục ${at} ..... ${at % 99}`)],
  ["entries", (at) => `Mục ${at} ..... ${at % 99}`],
])("contents are found in proportion to the lines: %s", async (_, line) => {
  const read = (count: number) => {
    const source = Array.from({ length: count }, (__, at) => line(at));
    return () => findContents(source);
  };
  expect(await isSteep(read, 20_000, shortest)).toBe(false);
});

it("styles that are based on each other are read in proportion to their number", async () => {
  const style = (at: number) => `<w:style w:styleId="s${at}"><w:basedOn w:val="s${at + 1}"/></w:style>`;
  const read = (count: number) => {
    const root = readXmlTree(
      `<w:styles>${Array.from({ length: count }, (_, at) => style(at)).join("")}</w:styles>`,
    );
    return () => readStyles(root);
  };
  expect(await isSteep(read, 20_000, shortest)).toBe(false);
});

it.each<readonly [what: string, page: (count: number) => string]>([
  [
    "one selector",
    (count) => `<style>${".a{color:red}".repeat(count)}</style>${"<p class=a>x".repeat(count / 8)}`,
  ],
  ["many selectors", (count) => `<style>${".a,".repeat(count)}.b{${"color:red;".repeat(count)}}</style><p>x`],
])("sheets of %s over and over are read in proportion to their length", async (_, page) => {
  const read = (count: number) => {
    const html = page(count);
    return () => readHtmlText(html);
  };
  expect(await isSteep(read, 32_000, 200)).toBe(false);
});

it("words of another language are judged in proportion to the length of their line", async () => {
  const read = (length: number) => {
    const lines = ["[a](http:".repeat(length / 9)];
    return () => findMisreadings(lines, knownWords);
  };
  expect(await isSteep(read, 80_000, shortest)).toBe(false);
});

it.each([
  "Hội các ",
  "Công ty Hội a, ",
  "Bệnh viện A a ",
  "Sở Y tế, Hội chủ trì, phối hợp với ",
  "Các trường mầm non, tiểu học, ",
  "Sở Y tế (a ",
  "Hội chủ trì phối hợp ",
])("bodies and their parts in “%s” again and again are read in proportion to the length", async (words) => {
  const read = (length: number) => {
    const text = words.repeat(length / words.length);
    return () => [splitAgencies(text, index), readBodyRoles([text], index)];
  };
  expect(await isSteep(read, 100_000, shortest)).toBe(false);
});

it.each([":", "|", "(", " - ", "; "])(
  "an item with %j again and again is read in proportion to its length",
  async (mark) => {
    const read = (length: number) => {
      const words = mark.repeat(length / mark.length);
      const lines = [
        `Mô hình 1: Tên${words}x`,
        `- Cơ quan chủ trì: Sở Y tế ${words}x`,
        "- Thời hạn: năm 2024",
      ];
      return () => importPlan(lines, [], importWords);
    };
    expect(await isSteep(read, 19_000, shortest)).toBe(false);
  },
);

import type { LabelBook } from "#importer/lines/kinds/label-book.ts";
import { readBullet } from "#importer/lines/sentences.ts";
import { joinWhitespace } from "#text/join.ts";
import { stripMarkup } from "#text/markup.ts";
import { type AlignedHead, readAlignedHead } from "./aligned-head.ts";
import { type AlignedPart, listAlignedParts } from "./aligned-parts.ts";
import { type AlignedLine, cutRows, tellRowStyle } from "./aligned-rows.ts";
import { type CellLine, type SpreadRow, makeSpreadRow } from "./listed-line.ts";

/** The lines of a cell as its paragraphs: a wrapped line goes on with the one above, unless it begins with a bullet or a sentence ended. */
function joinCell(lines: readonly AlignedLine[], column: number): CellLine[] {
  const paragraphs: { text: string; line: number; to: number }[] = [];
  for (const { cells, line } of lines) {
    const text = joinWhitespace(stripMarkup(cells[column] ?? ""));
    if (text === "") continue;
    const last = paragraphs.at(-1);
    const begins =
      last === undefined ||
      readBullet(text) !== undefined ||
      (/[.;]$/.test(last.text) && /^\p{Lu}/u.test(text));
    if (begins) paragraphs.push({ text, line, to: line });
    else paragraphs[paragraphs.length - 1] = { ...last, text: `${last.text} ${text}`, to: line };
  }
  return paragraphs;
}

const rangeOf = (lines: readonly { readonly line: number }[]): [number, number] => [
  lines[0]?.line ?? 0,
  lines.at(-1)?.line ?? 0,
];

/** A part below the head as rows. */
function toRows(
  part: AlignedPart,
  { headings }: AlignedHead,
  cut: ReturnType<typeof makeCutter>,
): SpreadRow[] {
  if (part.kind === "group") {
    const text = joinWhitespace(part.lines.map(({ raw }) => stripMarkup(raw)).join(" "));
    const [line, to] = rangeOf(part.lines);
    const numeral = /^[IVX]{1,4}(?=\s)/.exec(text)?.[0];
    const cells = numeral === undefined ? [text] : [numeral, text.slice(numeral.length + 1)];
    const empty = headings.slice(cells.length).map(() => []);
    return [makeSpreadRow([...cells.map((own) => [{ text: own, line, to }]), ...empty], [line, to])];
  }
  return cut(part.lines).map((lines) =>
    makeSpreadRow(
      headings.map((_, column) => joinCell(lines, column)),
      rangeOf(lines),
    ),
  );
}

/** How the lines of a table are cut into rows, by the style of all of them. */
function makeCutter(
  parts: readonly AlignedPart[],
  title: number,
): (lines: readonly AlignedLine[]) => AlignedLine[][] {
  const style = tellRowStyle(parts.flatMap((part) => (part.kind === "lines" ? [part.lines] : [])));
  return (lines) => cutRows(lines, style, title);
}

/**
 * The rows of a table whose columns nothing but blanks part (the text of a PDF, a page printed to a file), its head first, where
 * one begins at a line; empty where none does. A column begins where no line has a word across; cells are wrapped over
 * lines, the number at the head or in the middle of its row. The table ends at a line that fits none of it.
 */
export function readAlignedTable(
  source: readonly string[],
  index: number,
  labels: LabelBook,
): readonly SpreadRow[] {
  const head = readAlignedHead(source, index, labels);
  if (head === undefined) return [];
  const parts = listAlignedParts(source, index + head.height, head);
  const title = head.headings.findIndex(({ field }) => field === "title");
  const cut = makeCutter(parts, title);
  const rows = parts.flatMap((part) => toRows(part, head, cut));
  const items = rows.filter(({ row }) => /^\| [^|]+ \|.*\p{L}/u.test(row));
  if (items.length < 2) return [];
  const range: [number, number] = [index + 1, index + head.height];
  return [
    makeSpreadRow(
      head.headings.map(({ text }) => [{ text, line: range[0], to: range[1] }]),
      range,
    ),
    ...rows,
  ];
}

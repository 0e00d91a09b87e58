import type { LeftOutKind, ObjectKind } from "#importer/formats/left-out.ts";
import type { TextRun } from "#importer/formats/format-line.ts";
import { readXmlAttribute } from "#importer/formats/xml/xml-tokens.ts";
import type { XmlElement } from "#importer/formats/xml/xml-tree.ts";
import { collectText, findElement, isOn, listElements } from "#importer/formats/xml/xml-tree.ts";
import type { CellStyle, FontLook } from "./xlsx-styles.ts";
import { readFont } from "./xlsx-styles.ts";
import { formatValue } from "./xlsx-numbers.ts";

/** What a sheet refers to that stands elsewhere in its workbook. */
export interface Workbook {
  readonly strings: readonly XmlElement[];
  readonly styles: readonly CellStyle[];
  /** Whether its days are counted from 1904. */
  readonly is1904: boolean;
}

/** What is left out of a cell, with its words. */
export interface CellLeftOut {
  readonly kind: LeftOutKind;
  readonly object: ObjectKind | undefined;
  readonly words: string;
}

/** A cell with words, or of which words were left out. */
export interface SheetCell {
  readonly row: number;
  readonly column: number;
  readonly runs: readonly TextRun[];
  readonly leftOut: readonly CellLeftOut[];
}

/** Cells that are one: from the first row and column to the last. */
export interface MergedArea {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface Sheet {
  /** In order of rows, then columns. */
  readonly cells: readonly SheetCell[];
  readonly merged: readonly MergedArea[];
}

/** Columns of a sheet at most, up to “XFD”. */
const mostColumns = 16_384;

/** Row and column of “AB12”, from 0; undefined for what is none. */
export function readReference(
  text: string | undefined,
): { readonly row: number; readonly column: number } | undefined {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(text ?? "");
  if (match === null) return undefined;
  const [, letters = "", digits = ""] = match;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return column < mostColumns ? { row: Number(digits) - 1, column } : undefined;
}

/** “A1:D4” as an area; undefined for what is none. */
function readArea(text: string | undefined): MergedArea | undefined {
  const [from, to] = (text ?? "").split(":").map(readReference);
  if (from === undefined || to === undefined) return undefined;
  return { top: from.row, left: from.column, bottom: to.row, right: to.column };
}

const attributeOf = (element: XmlElement, name: string): string | undefined =>
  readXmlAttribute(element.attributes, name);

/** Numbers of the columns that are not shown, from 0. */
function readHiddenColumns(root: XmlElement): ReadonlySet<number> {
  const runs = listElements(findElement(root, "x:cols"), "x:col")
    .filter((one) => isOn(attributeOf(one, "hidden") ?? "0") || attributeOf(one, "width") === "0")
    .map((one) => ({ from: Number(attributeOf(one, "min")) - 1, to: Number(attributeOf(one, "max")) }))
    .sort((a, b) => a.from - b.from);
  const hidden = new Set<number>();
  let next = 0;
  for (const { from, to } of runs) {
    const end = Math.min(to, mostColumns);
    for (let at = Math.max(from, next); at < end; at += 1) hidden.add(at);
    next = Math.max(next, end);
  }
  return hidden;
}

/** Pieces of text with their own looks: a string is one, or runs (x:r); readings of East Asian letters are no part of it. */
function readPieces(text: XmlElement | undefined): readonly (readonly [words: string, look: FontLook])[] {
  return listElements(text).flatMap((child): (readonly [string, FontLook])[] => {
    if (child.name === "x:t") return [[collectText(child, "x:t"), readFont(undefined)]];
    return child.name === "x:r" ? [[collectText(child, "x:t"), readFont(findElement(child, "x:rPr"))]] : [];
  });
}

/** Words of a cell by its type (18.18.11), each with a look of its own where it has one. */
function readWords(
  cell: XmlElement,
  style: CellStyle | undefined,
  book: Workbook,
): readonly (readonly [string, FontLook])[] {
  const type = attributeOf(cell, "t") ?? "n";
  const value = findElement(cell, "x:v");
  const plain = value === undefined ? "" : collectText(value, "x:v");
  const own = (words: string): readonly (readonly [string, FontLook])[] => [[words, readFont(undefined)]];
  switch (type) {
    case "s":
      return readPieces(book.strings[Number(plain)]);
    case "inlineStr":
      return readPieces(findElement(cell, "x:is"));
    case "b":
      return own(plain === "1" ? "TRUE" : "FALSE");
    case "n":
      return own(formatValue(plain, style?.format ?? { kind: "general" }, book.is1904));
    case "d":
      // A day as ISO 8601 writes it.
      return own(plain.replace(/^(\d{4})-(\d{2})-(\d{2})(?:T.*)?$/, "$3/$2/$1"));
    default:
      return own(plain);
  }
}

/** Why words of a cell are not printed; undefined where they are. */
function tellUnprinted(
  look: FontLook,
  style: CellStyle | undefined,
  isHidden: boolean,
): LeftOutKind | undefined {
  if (isHidden) return "hidden-text";
  if (look.struck ?? style?.font.struck ?? false) return "struck-text";
  const isWhite = look.white ?? style?.font.white ?? false;
  return isWhite && style?.isFilled !== true ? "hidden-text" : undefined;
}

function readCell(
  cell: XmlElement,
  place: { readonly row: number; readonly column: number },
  isHidden: boolean,
  book: Workbook,
): SheetCell {
  const style = book.styles[Number(attributeOf(cell, "s") ?? "0")];
  const runs: TextRun[] = [];
  const leftOut: CellLeftOut[] = [];
  for (const [words, look] of readWords(cell, style, book)) {
    if (words === "") continue;
    const kind = tellUnprinted(look, style, isHidden);
    if (kind === undefined) runs.push({ text: words, bold: look.bold ?? style?.font.bold ?? false });
    else if (words.trim() !== "") leftOut.push({ kind, object: undefined, words });
  }
  const value = findElement(cell, "x:v");
  const isUncounted =
    findElement(cell, "x:f") !== undefined && (value === undefined || collectText(value, "x:v") === "");
  if (isUncounted && !isHidden) leftOut.push({ kind: "unread-object", object: "formula", words: "" });
  return { ...place, runs, leftOut };
}

/** The cells of a sheet that say something, and those that are merged (ECMA-376 part 1, 18.3.1). */
export function readSheet(root: XmlElement, book: Workbook): Sheet {
  const hiddenColumns = readHiddenColumns(root);
  const cells: SheetCell[] = [];
  let nextRow = 0;
  for (const row of listElements(findElement(root, "x:sheetData"), "x:row")) {
    const at = Number(attributeOf(row, "r") ?? nextRow + 1) - 1;
    const isHidden = isOn(attributeOf(row, "hidden") ?? "0") || attributeOf(row, "ht") === "0";
    let nextColumn = 0;
    for (const cell of listElements(row, "x:c")) {
      const reference = attributeOf(cell, "r");
      const place = reference === undefined ? { row: at, column: nextColumn } : readReference(reference);
      // No sheet has such a place.
      if (place === undefined) continue;
      nextColumn = place.column + 1;
      const read = readCell(cell, place, isHidden || hiddenColumns.has(place.column), book);
      if (read.runs.length > 0 || read.leftOut.length > 0) cells.push(read);
    }
    nextRow = at + 1;
  }
  const areas = listElements(findElement(root, "x:mergeCells"), "x:mergeCell");
  return { cells, merged: areas.flatMap((one) => readArea(attributeOf(one, "ref")) ?? []) };
}

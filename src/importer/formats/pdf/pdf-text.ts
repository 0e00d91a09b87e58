import type { getDocumentProxy, getResolvedPDFJS } from "unpdf";
import { isPageNumber } from "#importer/lines/page-number.ts";
import type { InputFault } from "#importer/formats/input-fault.ts";
import type { LeftOut, ObjectKind } from "#importer/formats/left-out.ts";
import { toInputFault, toPagesWithoutText } from "#importer/formats/input-fault.ts";
import {
  largestDrawing,
  largestPage,
  mostNotes,
  mostPages,
  mostPieces,
} from "#importer/formats/input-limits.ts";
import { dropClipped } from "./pdf-clipped.ts";
import { isApart, isGarbled } from "./pdf-garbled.ts";
import { isDrawing } from "./pdf-grid.ts";
import { readPdfNotes } from "./pdf-notes.ts";
import type { PdfBlock } from "./pdf-page.ts";
import { readPdfPage } from "./pdf-page.ts";
import type { Paragraph } from "./pdf-paragraphs.ts";
import { continuesOverPage, formatParagraph } from "./pdf-paragraphs.ts";
import { readRulings, type Rulings } from "./pdf-rulings.ts";
import { cutItems, toText } from "./pdf-words.ts";
import type { PdfItem, PdfPiece } from "./pdf-words.ts";
import { unpacksBeyond } from "./pdf-streams.ts";
import { turnRulings, turnUpright } from "./pdf-turn.ts";

const holdsPageNumber = (block: PdfBlock): boolean =>
  block.kind === "paragraph" && block.paragraph.length === 1 && isPageNumber(toText(block.paragraph[0]));

function endsInTable(page: readonly PdfBlock[]): boolean {
  return page.findLast((block) => !holdsPageNumber(block))?.kind === "row";
}

/** Blocks of all pages, and for each page how many stand before it. */
interface JoinedPages {
  readonly blocks: readonly PdfBlock[];
  readonly starts: readonly number[];
}

/** Blocks of all pages, a paragraph that a page break cuts made whole; page numbers stay. */
function joinPages(pages: readonly (readonly PdfBlock[])[]): JoinedPages {
  const out: PdfBlock[] = [];
  const starts: number[] = [];
  for (const blocks of pages) {
    starts.push(out.length);
    const lastAt = out.findLastIndex((block) => !holdsPageNumber(block));
    const firstAt = blocks.findIndex((block) => !holdsPageNumber(block));
    const last = out[lastAt];
    const first = blocks[firstAt];
    const isCut =
      last?.kind === "paragraph" &&
      first?.kind === "paragraph" &&
      continuesOverPage(last.paragraph, first.paragraph, last.column);
    if (isCut) {
      const paragraph: Paragraph = [...last.paragraph, ...first.paragraph];
      out[lastAt] = { ...last, paragraph };
      out.push(...blocks.filter((_, index) => index !== firstAt));
    } else out.push(...blocks);
  }
  return { blocks: out, starts };
}

/** A name of an error as pdf.js gives it; empty for what is no error. */
function nameOf(cause: unknown): string {
  return cause instanceof Error ? cause.name : "";
}

export interface PdfText {
  /** Empty where a fault says why. */
  readonly lines: readonly string[];
  readonly faults: readonly InputFault[];
  readonly leftOut: readonly LeftOut[];
  /** Words outside the text, among which a mark of secrecy may be; never published. */
  readonly aside: readonly string[];
}

type PdfDocument = Awaited<ReturnType<typeof getDocumentProxy>>;
type PdfPage = Awaited<ReturnType<PdfDocument["getPage"]>>;
type Operators = Awaited<ReturnType<typeof getResolvedPDFJS>>["OPS"];

/** What a page draws, before anything is known of its layout. */
interface DrawnPage {
  readonly pieces: readonly PdfPiece[];
  readonly rulings: Rulings;
  /** What on it is not read. */
  readonly objects: readonly ObjectKind[];
  /** Words of it that are no part of its text. */
  readonly aside: readonly string[];
}

/** Whether fonts of a page are bold, by their names; each is asked once. */
function readBoldFonts(page: PdfPage): (fontName: string) => boolean {
  const known = new Map<string, boolean>();
  return (fontName) => {
    const seen = known.get(fontName);
    if (seen !== undefined) return seen;
    const font: unknown = page.commonObjs.has(fontName) ? page.commonObjs.get(fontName) : undefined;
    const name = typeof font === "object" && font !== null && "name" in font ? String(font.name) : "";
    const isBold = /bold|black|heavy|demi/i.test(name);
    known.set(fontName, isBold);
    return isBold;
  };
}

/** Pieces of text and rulings of a page; undefined where more is drawn than is read. */
async function readDrawnPage(page: PdfPage, operators: Operators): Promise<DrawnPage | undefined> {
  // The operators first: with them come the names of the fonts.
  const rulings = readRulings(await page.getOperatorList(), operators);
  const { items } = await page.getTextContent();
  if (items.length > mostPieces) return undefined;
  const texts = items.filter((item): item is typeof item & PdfItem => "str" in item);
  const { turn, upright, turned, leaning } = turnUpright(texts);
  const pieces = cutItems(upright, readBoldFonts(page));
  const notes = readPdfNotes(await page.getAnnotations());
  page.cleanup();
  return {
    pieces,
    rulings: turnRulings(rulings, turn),
    objects: [
      ...(isDrawing(rulings) ? ["diagram" as const] : []),
      ...(isWorded(turned) ? ["turned" as const] : []),
      ...(isWorded(leaning) ? ["watermark" as const] : []),
      ...notes.map(({ object }) => object),
    ],
    aside: [leaning.join(""), ...leaning, ...turned, ...notes.flatMap(({ words }) => words)],
  };
}

/** Whether runs of text hold a word. */
const isWorded = (runs: readonly string[]): boolean => /\p{L}{2}/u.test(runs.join(""));

/** What a document says of itself: title, subject, keywords. */
async function readProperties(document: PdfDocument): Promise<string[]> {
  const { info } = await document.getMetadata();
  return Object.values(info).filter((value): value is string => typeof value === "string");
}

/** What all pages draw, with what the document says of itself, or why they are not read. */
async function readDrawnPages(
  bytes: Uint8Array,
): Promise<{ readonly pages: readonly DrawnPage[]; readonly properties: readonly string[] } | InputFault> {
  const pdf = await import("unpdf");
  const { OPS } = await pdf.getResolvedPDFJS();
  const drawn: DrawnPage[] = [];
  try {
    // pdf.js takes the bytes away, so it gets its own. Pictures stay packed: to unpack a scanned page takes half a second.
    const document = await pdf.getDocumentProxy(new Uint8Array(bytes), { verbosity: 0, maxImageSize: 1 });
    if (document.numPages > mostPages) {
      await document.loadingTask.destroy();
      return toInputFault("too-many-pages");
    }
    let notes = 0;
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await readDrawnPage(await document.getPage(number), OPS);
      notes += page?.objects.length ?? 0;
      if (page === undefined || notes > mostNotes) return toInputFault("too-much-drawn");
      drawn.push(page);
    }
    const properties = await readProperties(document);
    await document.loadingTask.destroy();
    return { pages: drawn, properties };
  } catch (cause) {
    return toInputFault(nameOf(cause) === "PasswordException" ? "encrypted-pdf" : "damaged-pdf");
  }
}

/** Whether lines are no more than a scan may carry as text, such as a stamp or page numbers: under 20 letters a page. */
function isScan(lines: readonly string[], pageCount: number): boolean {
  const letters = lines.join("").match(/\p{L}/gu)?.length ?? 0;
  return letters < 20 * Math.max(1, Math.min(pageCount, 5));
}

/** Objects of the pages that are not read, each with the line in which the text of its page begins. */
function listLeftOut(pages: readonly DrawnPage[], { blocks, starts }: JoinedPages): LeftOut[] {
  const isLine = (block: PdfBlock): boolean => formatBlock(block) !== "";
  return pages.flatMap(({ objects }, page) => {
    const line = objects.length === 0 ? 0 : blocks.slice(0, starts[page]).filter(isLine).length + 1;
    return objects.map((object): LeftOut => ({ kind: "unread-object", object, line }));
  });
}

const formatBlock = (block: PdfBlock): string =>
  block.kind === "row" ? block.text : formatParagraph(block.paragraph);

/**
 * The text of a PDF by the places of its letters: a line for each paragraph, for each row of a table and for each page
 * number. Bold where the font's name says so. Text in pictures, notes and form fields is not read, nor are water marks and
 * words at a right angle to the text; what of it may be read is told.
 */
export async function readPdfText(bytes: Uint8Array): Promise<PdfText> {
  const refuse = (fault: InputFault): PdfText => ({ lines: [], faults: [fault], leftOut: [], aside: [] });
  const limits = { drawing: largestDrawing, page: largestPage, notes: mostNotes };
  if (await unpacksBeyond(bytes, limits)) return refuse(toInputFault("too-much-drawn"));
  const read = await readDrawnPages(bytes);
  if (!("pages" in read)) return refuse(read);
  const { pages: drawn, properties } = read;
  const words = drawn.map(({ pieces }) => pieces.map(({ text }) => text));
  if (words.some(isGarbled)) return refuse(toInputFault("garbled-pdf"));
  const pages: (readonly PdfBlock[])[] = [];
  for (const [index, { pieces, rulings }] of drawn.entries()) {
    const own = dropClipped(pieces, drawn[index + 1]?.pieces ?? []);
    pages.push(readPdfPage(own, rulings, endsInTable(pages.at(-1) ?? [])));
  }
  const joined = joinPages(pages);
  const lines = joined.blocks.map(formatBlock).filter((line) => line !== "");
  if (isScan(lines, pages.length)) return refuse(toInputFault("scanned-pdf"));
  if (isApart(lines.flatMap((line) => line.split(" ")))) return refuse(toInputFault("apart-pdf"));
  const hasText = (piece: PdfPiece): boolean => /[\p{L}\p{N}]/u.test(piece.text);
  const blank = drawn.flatMap(({ pieces }, index) => (pieces.some(hasText) ? [] : [index + 1]));
  return {
    lines,
    faults: blank.length > 0 ? [toPagesWithoutText(blank)] : [],
    leftOut: listLeftOut(drawn, joined),
    aside: [...drawn.flatMap(({ aside }) => aside), ...properties],
  };
}

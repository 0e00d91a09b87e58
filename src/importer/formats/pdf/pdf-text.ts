import type { getDocumentProxy, getResolvedPDFJS } from "unpdf";
import { isPageNumber } from "#importer/lines/page-number.ts";
import type { InputFault } from "#importer/formats/input-fault.ts";
import { toInputFault, toPagesWithoutText } from "#importer/formats/input-fault.ts";
import { largestDrawing, mostPages, mostPieces } from "#importer/formats/input-limits.ts";
import { dropClipped } from "./pdf-clipped.ts";
import { isGarbled } from "./pdf-garbled.ts";
import type { PdfBlock } from "./pdf-page.ts";
import { readPdfPage } from "./pdf-page.ts";
import type { Paragraph } from "./pdf-paragraphs.ts";
import { continuesOverPage, formatParagraph } from "./pdf-paragraphs.ts";
import { readRulings, type Rulings } from "./pdf-rulings.ts";
import { cutItems, toText } from "./pdf-words.ts";
import type { PdfItem, PdfPiece } from "./pdf-words.ts";
import { unpacksBeyond } from "./pdf-streams.ts";

const holdsPageNumber = (block: PdfBlock): boolean =>
  block.kind === "paragraph" && block.paragraph.length === 1 && isPageNumber(toText(block.paragraph[0]));

function endsInTable(page: readonly PdfBlock[]): boolean {
  return page.findLast((block) => !holdsPageNumber(block))?.kind === "row";
}

/** Blocks of all pages, a paragraph that a page break cuts made whole; page numbers stay. */
function joinPages(pages: readonly (readonly PdfBlock[])[]): PdfBlock[] {
  const out: PdfBlock[] = [];
  for (const blocks of pages) {
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
  return out;
}

/** A name of an error as pdf.js gives it; empty for what is no error. */
function nameOf(cause: unknown): string {
  return cause instanceof Error ? cause.name : "";
}

export interface PdfText {
  /** Empty where a fault says why. */
  readonly lines: readonly string[];
  readonly faults: readonly InputFault[];
}

type PdfDocument = Awaited<ReturnType<typeof getDocumentProxy>>;
type PdfPage = Awaited<ReturnType<PdfDocument["getPage"]>>;
type Operators = Awaited<ReturnType<typeof getResolvedPDFJS>>["OPS"];

/** What a page draws, before anything is known of its layout. */
interface DrawnPage {
  readonly pieces: readonly PdfPiece[];
  readonly rulings: Rulings;
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
  const pieces = cutItems(texts, readBoldFonts(page));
  page.cleanup();
  return { pieces, rulings };
}

/** What all pages draw, or why they are not read. */
async function readDrawnPages(bytes: Uint8Array): Promise<DrawnPage[] | InputFault> {
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
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await readDrawnPage(await document.getPage(number), OPS);
      if (page === undefined) return toInputFault("too-much-drawn");
      drawn.push(page);
    }
    await document.loadingTask.destroy();
    return drawn;
  } catch (cause) {
    return toInputFault(nameOf(cause) === "PasswordException" ? "encrypted-pdf" : "damaged-pdf");
  }
}

/** Whether lines are no more than a scan may carry as text, such as a stamp or page numbers: under 20 letters a page. */
function isScan(lines: readonly string[], pageCount: number): boolean {
  const letters = lines.join("").match(/\p{L}/gu)?.length ?? 0;
  return letters < 20 * Math.max(1, Math.min(pageCount, 5));
}

/**
 * The text of a PDF by the places of its letters: a line for each paragraph, for each row of a table and for each page
 * number. Bold where the font's name says so. Text in pictures, notes and form fields is not read.
 */
export async function readPdfText(bytes: Uint8Array): Promise<PdfText> {
  const refuse = (fault: InputFault): PdfText => ({ lines: [], faults: [fault] });
  if (await unpacksBeyond(bytes, largestDrawing)) return refuse(toInputFault("too-much-drawn"));
  const drawn = await readDrawnPages(bytes);
  if (!Array.isArray(drawn)) return refuse(drawn);
  if (drawn.some(({ pieces }) => isGarbled(pieces.map(({ text }) => text))))
    return refuse(toInputFault("garbled-pdf"));
  const pages: (readonly PdfBlock[])[] = [];
  for (const [index, { pieces, rulings }] of drawn.entries()) {
    const own = dropClipped(pieces, drawn[index + 1]?.pieces ?? []);
    pages.push(readPdfPage(own, rulings, endsInTable(pages.at(-1) ?? [])));
  }
  const lines = joinPages(pages).map((block) =>
    block.kind === "row" ? block.text : formatParagraph(block.paragraph),
  );
  if (isScan(lines, pages.length)) return refuse(toInputFault("scanned-pdf"));
  const hasText = (piece: PdfPiece): boolean => /[\p{L}\p{N}]/u.test(piece.text);
  const blank = drawn.flatMap(({ pieces }, index) => (pieces.some(hasText) ? [] : [index + 1]));
  return {
    lines: lines.filter((line) => line !== ""),
    faults: blank.length > 0 ? [toPagesWithoutText(blank)] : [],
  };
}

import { isPageNumber } from "#importer/lines/page-number.ts";
import type { InputFault } from "#importer/formats/input-fault.ts";
import { toInputFault, toPagesWithoutText } from "#importer/formats/input-fault.ts";
import { largestDrawing, mostPages, mostPieces } from "#importer/formats/input-limits.ts";
import { dropClipped } from "./pdf-clipped.ts";
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

/**
 * The text of a PDF by the places of its letters: a line for each paragraph, for each row of a table and for each page
 * number. Bold where the font's name says so. Text in pictures, notes and form fields is not read.
 */
export async function readPdfText(bytes: Uint8Array): Promise<PdfText> {
  if (await unpacksBeyond(bytes, largestDrawing))
    return { lines: [], faults: [toInputFault("too-much-drawn")] };
  const { getDocumentProxy, getResolvedPDFJS } = await import("unpdf");
  const { OPS } = await getResolvedPDFJS();
  const drawn: { readonly pieces: readonly PdfPiece[]; readonly rulings: Rulings }[] = [];
  const blank: number[] = [];
  try {
    // pdf.js takes the bytes away, so it gets its own. Pictures stay packed: to unpack a scanned page takes half a second.
    const options = { verbosity: 0, maxImageSize: 1 };
    const document = await getDocumentProxy(new Uint8Array(bytes), options);
    if (document.numPages > mostPages) {
      await document.loadingTask.destroy();
      return { lines: [], faults: [toInputFault("too-many-pages")] };
    }
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      // The operators first: with them come the names of the fonts.
      const rulings = readRulings(await page.getOperatorList(), OPS);
      const { items } = await page.getTextContent();
      const bold = new Map<string, boolean>();
      const isBold = (fontName: string): boolean => {
        let known = bold.get(fontName);
        if (known === undefined) {
          const font: unknown = page.commonObjs.has(fontName) ? page.commonObjs.get(fontName) : undefined;
          const name = typeof font === "object" && font !== null && "name" in font ? String(font.name) : "";
          known = /bold|black|heavy|demi/i.test(name);
          bold.set(fontName, known);
        }
        return known;
      };
      if (items.length > mostPieces) return { lines: [], faults: [toInputFault("too-much-drawn")] };
      const texts = items.filter((item): item is typeof item & PdfItem => "str" in item);
      const pieces = cutItems(texts, isBold);
      if (!pieces.some((piece) => /[\p{L}\p{N}]/u.test(piece.text))) blank.push(number);
      drawn.push({ pieces, rulings });
      page.cleanup();
    }
    await document.loadingTask.destroy();
  } catch (cause) {
    return {
      lines: [],
      faults: [toInputFault(nameOf(cause) === "PasswordException" ? "encrypted-pdf" : "damaged-pdf")],
    };
  }
  const pages: (readonly PdfBlock[])[] = [];
  for (const [index, { pieces, rulings }] of drawn.entries()) {
    const own = dropClipped(pieces, drawn[index + 1]?.pieces ?? []);
    pages.push(readPdfPage(own, rulings, endsInTable(pages.at(-1) ?? [])));
  }
  const lines = joinPages(pages).map((block) =>
    block.kind === "row" ? block.text : formatParagraph(block.paragraph),
  );
  const letters = lines.join("").match(/\p{L}/gu)?.length ?? 0;
  // A scan may carry a stamp or a page number as text: fewer than 20 letters a page are no text layer.
  if (letters < 20 * Math.max(1, Math.min(pages.length, 5)))
    return { lines: [], faults: [toInputFault("scanned-pdf")] };
  return {
    lines: lines.filter((line) => line !== ""),
    faults: blank.length > 0 ? [toPagesWithoutText(blank)] : [],
  };
}

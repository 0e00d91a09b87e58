/**
 * What a received file may hold at most. The longest plan at hand has 56,000 characters (80 kB) in 1,062 lines; Word makes
 * some ten times the bytes of it. What is larger is refused before any work on it, so that no file takes minutes or gigabytes.
 */

/** Bytes of a file of any kind; a PDF or Word document may hold pictures. */
export const largestFile = 50e6;

/** Bytes of a text file or of a web page. */
export const largestText = 5e6;

/** Characters of the text of a document of any kind. */
export const mostLetters = 500_000;

/** Bytes of XML in a Word document. */
export const largestDocument = 8e6;

/** Bytes of XML in a workbook, of which most are cells without words that somebody formatted. */
export const largestWorkbook = 20e6;

/** Lines of a text, paragraphs and rows of any other document. */
export const mostLines = 20_000;

/** Paragraphs of a Word document, those in the cells of its tables too. */
export const mostParagraphs = 50_000;

/** Tags of a web page or of the body of a Word document: each takes up to a kilobyte of memory. */
export const mostTags = 300_000;

/** Cells of the tables of one document, a cell that spans counted for each place that it takes. */
export const mostCells = 100_000;

/** Pages of a PDF. */
export const mostPages = 1000;

/** Bytes that the drawing, the text and the fonts of a PDF unpack to; a plan of 40 pages has 1 to 4 MB. */
export const largestDrawing = 12e6;

/** Bytes of what one page of a PDF draws; a page of text has some 100 kB, a map a megabyte or two. */
export const largestPage = 4e6;

/** Notes, stamps and fields of a PDF: each takes a dozen kilobytes of memory. */
export const mostNotes = 5000;

/** Pieces of text on one page of a PDF; a full page of the smallest print has some 2,000. */
export const mostPieces = 20_000;

/** Whether a page or an XML file holds more tags than are read, comments too. */
export function hasTooManyTags(markup: string): boolean {
  let count = 0;
  for (let at = markup.indexOf("<"); at >= 0; at = markup.indexOf("<", at + 1)) count += 1;
  return count > mostTags;
}

/** Whether the body of a Word document holds more paragraphs than are read. */
export function hasTooManyParagraphs(document: string): boolean {
  return (document.match(/<w:p[\s>/]/g)?.length ?? 0) > mostParagraphs;
}

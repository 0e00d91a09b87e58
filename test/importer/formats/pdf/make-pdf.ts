/** A PDF by hand (ISO 32000-1) from its objects, the first of which is the catalog. */
function joinObjects(objects: readonly string[]): Uint8Array {
  const body = objects.map((text, index) => `${index + 1} 0 obj\n${text}\nendobj\n`).join("");
  return Buffer.from(`%PDF-1.4\n${body}trailer<</Root 1 0 R/Size ${objects.length + 1}>>\n%%EOF`, "latin1");
}

const font = "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>";
const toStream = (drawing: string): string => `<</Length ${drawing.length}>>\nstream\n${drawing}\nendstream`;
const toPage = (contents: number, more = ""): string =>
  `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents ${contents} 0 R/Resources<</Font<</F 3 0 R>>>>${more}>>`;

/** A PDF of one page: what it draws, with a font “F”, entries of the page, and objects that it refers to from “6 0 R” on. */
export function makePdf(drawing: string, page = "", objects: readonly string[] = []): Uint8Array {
  const pages = "<</Type/Pages/Kids[5 0 R]/Count 1>>";
  return joinObjects([
    "<</Type/Catalog/Pages 2 0 R>>",
    pages,
    font,
    toStream(drawing),
    toPage(4, page),
    ...objects,
  ]);
}

/** A PDF of several pages, by what each draws. */
export function makePdfPages(drawings: readonly string[]): Uint8Array {
  const kids = drawings.map((_, at) => `${5 + 2 * at} 0 R`).join(" ");
  const pages = `<</Type/Pages/Kids[${kids}]/Count ${drawings.length}>>`;
  const all = drawings.flatMap((drawing, at) => [toStream(drawing), toPage(4 + 2 * at)]);
  return joinObjects(["<</Type/Catalog/Pages 2 0 R>>", pages, font, ...all]);
}

/** Words at a place, in a size, along a direction (cosine and sine). */
export function write(
  words: string,
  [x, y]: readonly [number, number],
  size = 12,
  [cos, sin]: readonly [number, number] = [1, 0],
): string {
  return `BT /F ${size} Tf ${cos} ${sin} ${-sin} ${cos} ${x} ${y} Tm (${words}) Tj ET\n`;
}

/** A PDF of one page by hand (ISO 32000-1): what it draws, with a font “F”, entries of the page, and objects that it refers to from “6 0 R” on. */
export function makePdf(drawing: string, page = "", objects: readonly string[] = []): Uint8Array {
  const all = [
    "<</Type/Catalog/Pages 2 0 R>>",
    "<</Type/Pages/Kids[5 0 R]/Count 1>>",
    "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
    `<</Length ${drawing.length}>>\nstream\n${drawing}\nendstream`,
    `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F 3 0 R>>>>${page}>>`,
    ...objects,
  ];
  const body = all.map((text, index) => `${index + 1} 0 obj\n${text}\nendobj\n`).join("");
  return Buffer.from(`%PDF-1.4\n${body}trailer<</Root 1 0 R/Size ${all.length + 1}>>\n%%EOF`, "latin1");
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

import JSZip from "jszip";

const office = "http://schemas.openxmlformats.org";

/** Namespaces that a document of Word declares. */
const namespaces = [
  `xmlns:w="${office}/wordprocessingml/2006/main"`,
  `xmlns:r="${office}/officeDocument/2006/relationships"`,
  `xmlns:mc="${office}/markup-compatibility/2006"`,
  `xmlns:wp="${office}/drawingml/2006/wordprocessingDrawing"`,
  `xmlns:a="${office}/drawingml/2006/main"`,
  `xmlns:m="${office}/officeDocument/2006/math"`,
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
].join(" ");

/** One day for all parts, and no folders, which JSZip dates by itself: the same words make the same bytes at any second. */
const packed = { date: new Date(Date.UTC(2024, 0, 2)), createFolders: false };

/** A Word document: what stands in its body, and other parts by name below word/, each as the children of its root. */
export async function makeWord(
  body: string,
  parts: Readonly<Record<string, readonly [root: string, inner: string]>> = {},
): Promise<Uint8Array> {
  const zip = new JSZip();
  const put = (name: string, text: string): unknown => zip.file(name, text, packed);
  put(
    "_rels/.rels",
    `<Relationships xmlns="${office}/package/2006/relationships"><Relationship Id="a" Type="${office}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
  );
  put("word/document.xml", `<w:document ${namespaces}><w:body>${body}</w:body></w:document>`);
  for (const [name, [root, inner]] of Object.entries(parts))
    put(name, `<${root} ${namespaces}>${inner}</${root}>`);
  return zip.generateAsync({ type: "uint8array", compression: "DEFLATE" });
}

/** A run of text with its properties. */
export const run = (text: string, properties = ""): string =>
  `<w:r>${properties === "" ? "" : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;

/** A paragraph of runs with its properties. */
export const paragraph = (runs: string, properties = ""): string =>
  `<w:p>${properties === "" ? "" : `<w:pPr>${properties}</w:pPr>`}${runs}</w:p>`;

/** A cell of one paragraph. */
export const cell = (text: string, properties = ""): string =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(run(text))}</w:tc>`;

/** A text box that newer programs draw. */
export const textBox = (blocks: string): string =>
  `<w:r><w:drawing><wp:anchor><a:graphic><wps:wsp><wps:txbx><w:txbxContent>${blocks}</w:txbxContent></wps:txbx></wps:wsp></a:graphic></wp:anchor></w:drawing></w:r>`;

import type { AnnexRow, DraftAnnex, DraftDocument } from "./draft-document.ts";
import { type PlainBlock, listBlocks } from "./plain-text.ts";

const escape = (text: string): string =>
  text.replace(
    /[&<>"]/g,
    (sign) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[sign] ?? sign,
  );

const centre = ' style="text-align:center"';
/** How each kind of paragraph looks: its element, and its style where it has one. */
const looks: Readonly<Record<PlainBlock["kind"], readonly [tag: string, style: string]>> = {
  nation: ["p", centre],
  motto: ["p", centre],
  line: ["p", centre],
  kind: ["h1", centre],
  title: ["p", centre],
  basis: ["p", ' style="font-style:italic;text-align:justify"'],
  part: ["h2", ""],
  model: ["h3", ""],
  text: ["p", ' style="text-align:justify"'],
  item: ["p", ' style="text-align:justify"'],
};
const bold: ReadonlySet<PlainBlock["kind"]> = new Set(["nation", "motto", "title"]);

function writeBlock({ kind, text }: PlainBlock): string {
  const [tag, style] = looks[kind];
  const said = `${kind === "item" ? "- " : ""}${escape(text)}`;
  return `<${tag}${style}>${bold.has(kind) ? `<b>${said}</b>` : said}</${tag}>`;
}

const writeRow = (row: AnnexRow, columns: number): string =>
  row.kind === "group"
    ? `<tr><th colspan="${columns}" scope="rowgroup">${escape(`${row.numeral}. ${row.title}`)}</th></tr>`
    : `<tr>${row.cells.map((cell) => `<td>${cell.map(escape).join("<br>")}</td>`).join("")}</tr>`;

const writeAnnex = ({ heading, title, note, columns, rows }: DraftAnnex): string =>
  [
    `<h2${centre}>${escape(heading)}</h2>`,
    `<p${centre}><b>${escape(title)}</b></p>`,
    `<p${centre}><i>${escape(note)}</i></p>`,
    '<table border="1" style="border-collapse:collapse">',
    `<thead><tr>${columns.map((column) => `<th scope="col">${escape(column.heading)}</th>`).join("")}</tr></thead>`,
    `<tbody>${rows.map((row) => writeRow(row, columns.length)).join("\n")}</tbody>`,
    "</table>",
  ].join("\n");

/** The document as a page that asks for nothing from anywhere: its styles stand in it, and no script does. */
export function writeHtml(document: DraftDocument): string {
  const { kind, title, signature, recipients, annex, sources } = document;
  const signed = [...signature.authority, signature.post.text, signature.name].filter((line) => line !== "");
  return `<!doctype html>
<html lang="vi">
<head><meta charset="utf-8"><title>${escape(`${kind} ${title.text}`)}</title></head>
<body style="font-family:'Times New Roman',serif;max-width:50em;margin:auto">
${listBlocks(document).map(writeBlock).join("\n")}
<p><b><i>Nơi nhận:</i></b><br>${recipients.map(escape).join("<br>")}</p>
<p${centre}><b>${signed.map(escape).join("<br>")}</b></p>
${annex === null ? "" : writeAnnex(annex)}
${sources.map(({ model, rows }) => `<p><b>${escape(model)}</b><br>${rows.map(({ labels, citation, isChanged }) => escape(`${labels}: theo ${citation}${isChanged ? " (đã sửa)" : ""}.`)).join("<br>")}</p>`).join("\n")}
</body>
</html>
`;
}

import { chromiumFlags, findChromium } from "#tools/find-chromium.ts";
import { isTableRow } from "#importer/lines/cells.ts";
import { readPrintedCells } from "#importer/lines/cells.ts";
import { stripMarkup } from "#text/markup.ts";
import { Document, Packer, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from "docx";
import { chromium } from "playwright-core";

interface Run {
  readonly text: string;
  readonly bold: boolean;
}

interface Cell {
  readonly text: string;
  readonly colspan: number;
  readonly rowspan: number;
}

type Block =
  | { readonly kind: "paragraph"; readonly runs: readonly Run[] }
  | { readonly kind: "table"; readonly head: number; readonly rows: readonly (readonly Cell[])[] };

/** A line of source as the document it came from printed it: bold where the text says so, no other markup. */
function toRuns(line: string): Run[] {
  const parts = line.split("**");
  const isBalanced = parts.length % 2 === 1;
  // The blanks beside a mark are kept: stripMarkup drops those at the end.
  const plain = (text: string): string => `${stripMarkup(text)}${/\s$/.test(text) ? " " : ""}`;
  if (!isBalanced) return [{ text: plain(line), bold: false }];
  return parts
    .map((text, index) => ({ text: plain(text), bold: index % 2 === 1 }))
    .filter((run) => run.text !== "");
}

/** Rows of a table with the head's cells merged as an official draws them: over columns, and over its two rows. */
function toTable(lines: readonly string[]): Block {
  const rows = lines
    .map((line) => readPrintedCells(line).map(({ text }) => text))
    .filter((cells) => !cells.every((cell) => /^:?-*:?$/.test(cell) && cell !== ""));
  const [first = [], second = []] = rows;
  const head = second[0] === "" && second.some((cell) => cell !== "") && !/^\d/.test(first[0] ?? "") ? 2 : 1;
  const merged = rows.map((cells, index): Cell[] => {
    if (head === 2 && index === 0) {
      return cells.flatMap((text, at): Cell[] => {
        if (text === "" && (second[at] ?? "") !== "") return [];
        let colspan = 1;
        while ((second[at] ?? "") !== "" && cells[at + colspan] === "" && (second[at + colspan] ?? "") !== "")
          colspan += 1;
        return [{ text, colspan, rowspan: (second[at] ?? "") === "" ? 2 : 1 }];
      });
    }
    if (head === 2 && index === 1)
      return cells.filter((text) => text !== "").map((text) => ({ text, colspan: 1, rowspan: 1 }));
    const isGroup = cells[0] !== "" && cells.slice(1).every((cell) => cell === "") && cells.length > 1;
    if (isGroup) return [{ text: cells[0] ?? "", colspan: cells.length, rowspan: 1 }];
    return cells.map((text) => ({ text, colspan: 1, rowspan: 1 }));
  });
  return { kind: "table", head, rows: merged };
}

/** Lines of source as paragraphs and tables. */
export function toBlocks(source: readonly string[]): Block[] {
  const out: Block[] = [];
  let rows: string[] = [];
  const flush = (): void => {
    if (rows.length > 0) out.push(toTable(rows));
    rows = [];
  };
  for (const line of source) {
    if (isTableRow(line)) rows.push(line);
    else if (line.trim() !== "") {
      flush();
      out.push({ kind: "paragraph", runs: toRuns(line) });
    }
  }
  flush();
  return out;
}

/** The blocks as a Word document. */
export async function makeDocx(blocks: readonly Block[]): Promise<Uint8Array> {
  const children = blocks.map((block) => {
    if (block.kind === "paragraph")
      return new Paragraph({ children: block.runs.map((run) => new TextRun(run)) });
    return new Table({
      width: { size: 100, type: WidthType.PERCENTAGE },
      rows: block.rows.map(
        (row) =>
          new TableRow({
            children: row.map(
              ({ text, colspan, rowspan }) =>
                new TableCell({ columnSpan: colspan, rowSpan: rowspan, children: [new Paragraph(text)] }),
            ),
          }),
      ),
    });
  });
  return new Uint8Array(await Packer.toArrayBuffer(new Document({ sections: [{ children }] })));
}

const escape = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/** The blocks as an HTML page. */
export function makeHtml(blocks: readonly Block[]): string {
  const parts = blocks.map((block) => {
    if (block.kind === "paragraph") {
      return `<p>${block.runs.map(({ text, bold }) => (bold ? `<b>${escape(text)}</b>` : escape(text))).join("")}</p>`;
    }
    const rows = block.rows.map(
      (row) =>
        `<tr>${row.map(({ text, colspan, rowspan }) => `<td colspan=${colspan} rowspan=${rowspan}>${escape(text)}</td>`).join("")}</tr>`,
    );
    const head = rows.slice(0, block.head).join("\n");
    return `<table><thead>${head}</thead><tbody>${rows.slice(block.head).join("\n")}</tbody></table>`;
  });
  const style =
    'body{font:13pt/1.3 "Times New Roman",serif;margin:0}p{margin:0 0 6pt;text-align:justify}table{border-collapse:collapse;width:100%;font-size:11pt}td{border:1px solid;padding:3pt 4pt;vertical-align:top}';
  return `<!doctype html>\n<html lang="vi"><head><meta charset="utf-8"><title>x</title><style>${style}</style></head><body>${parts.join("\n")}</body></html>`;
}

/** HTML pages printed by Chromium on A4 with page numbers, in the order given. */
export async function printPdfs(pages: readonly string[]): Promise<Uint8Array[]> {
  const browser = await chromium.launch({ executablePath: findChromium(), args: [...chromiumFlags] });
  try {
    const out: Uint8Array[] = [];
    for (const html of pages) {
      const page = await browser.newPage();
      await page.setContent(html);
      const pdf = await page.pdf({
        format: "A4",
        margin: { top: "2cm", bottom: "2cm", left: "3cm", right: "2cm" },
        displayHeaderFooter: true,
        headerTemplate: '<p style="font-size:10px;width:100%;text-align:center" class="pageNumber"></p>',
        footerTemplate: "<p></p>",
      });
      out.push(new Uint8Array(pdf));
      await page.close();
    }
    return out;
  } finally {
    await browser.close();
  }
}

import type { AnnexRow, DraftAnnex, DraftDocument } from "./draft-document.ts";
import { type PlainBlock, listBlocks } from "./plain-text.ts";

/** Signs that enclose something in Markdown, so that a text stays what it is. */
const escape = (text: string): string => text.replace(/[\\`*_[\]<>#|]/g, "\\$&");

/** The same at the beginning of a line, where a dash or a number would begin a list. */
const escapeLine = (text: string): string =>
  escape(text)
    .replace(/^[-+](?=\s)/, "\\$&")
    .replace(/^(\d+)\.(?=\s)/, "$1\\.");

const writeBlock = ({ kind, text }: PlainBlock): string => {
  const said = escape(text);
  switch (kind) {
    case "kind":
      return `# ${said}`;
    case "part":
      return `## ${said}`;
    case "model":
      return `### ${said}`;
    case "item":
      return `- ${said}`;
    case "basis":
      return `*${said}*`;
    case "nation":
    case "motto":
    case "title":
      return `**${said}**`;
    default:
      return escapeLine(text);
  }
};

const writeRow = (row: AnnexRow, columns: number): string =>
  row.kind === "group"
    ? `| | **${escape(`${row.numeral}. ${row.title}`)}** ${"| ".repeat(columns - 2)}|`
    : `| ${row.cells.map((cell) => cell.map(escape).join("<br>")).join(" | ")} |`;

const writeAnnex = ({ heading, title, note, columns, rows }: DraftAnnex): readonly string[] => [
  `## ${escape(heading)}`,
  `**${escape(title)}**`,
  `*${escape(note)}*`,
  [
    `| ${columns.map((column) => escape(column.heading)).join(" | ")} |`,
    `|${" --- |".repeat(columns.length)}`,
    ...rows.map((row) => writeRow(row, columns.length)),
  ].join("\n"),
];

/** The document as Markdown; what was typed with signs of Markdown stays as typed. */
export function writeMarkdown(document: DraftDocument): string {
  const { signature, recipients, annex, sources } = document;
  const parts = [
    ...listBlocks(document).map(writeBlock),
    ["**Nơi nhận:**", ...recipients.map(escapeLine)].join("  \n"),
    [...signature.authority, signature.post.text, signature.name].filter((line) => line !== "").map((line) => `**${escape(line)}**`).join("  \n"), // prettier-ignore
    ...(annex === null ? [] : writeAnnex(annex)),
    ...sources.flatMap(({ model, rows }) => [
      `**${escape(model)}**`,
      ...rows.map(
        ({ labels, citation, isChanged }) =>
          `- ${escape(`${labels}: theo ${citation}${isChanged ? " (đã sửa)" : ""}.`)}`,
      ),
    ]),
  ];
  return `${parts.join("\n\n")}\n`;
}

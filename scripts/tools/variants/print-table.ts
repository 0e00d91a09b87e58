import type { ItemFact } from "./facts.ts";
import type { Variant } from "./factors.ts";
import { joinBodies, labelWords } from "./print-prose.ts";
import { type PrintedLine, toLines } from "./printed-line.ts";

/** A row of cells; `item` absent for the head and for groups. */
interface PrintedRow {
  readonly cells: readonly string[];
  readonly item?: number;
  readonly isGroup?: true;
}

const groupNames = ["Nhóm tiện ích phục vụ dịch vụ công", "Nhóm tiện ích phát triển công dân số"];

function toRows(
  items: readonly ItemFact[],
  { labels, columns, list, groups }: Variant,
): readonly PrintedRow[] {
  const words = labelWords[labels];
  const arrange = (
    number: string,
    title: string,
    leads: string,
    partners: string,
    due: string,
    note: string,
  ) => {
    const who = [leads, partners];
    const rest =
      columns === "time first" ? [due, ...who] : columns === "notes" ? [...who, due, note] : [...who, due];
    return columns === "no number" ? [title, ...rest] : [number, title, ...rest];
  };
  const head = arrange("TT", "Tên mô hình", words.leads, words.partners, words.due, "Ghi chú");
  const half = Math.ceil(items.length / 2);
  const rows = items.flatMap((item, index): PrintedRow[] => {
    const cells = arrange(
      String(index + 1),
      item.title,
      joinBodies(item.leads, list),
      joinBodies(item.partners, list),
      item.due.label,
      "",
    );
    const isFirst = groups !== "none" && index % half === 0;
    const name = `${index === 0 ? "I" : "II"}. ${groupNames[index === 0 ? 0 : 1] ?? ""}`;
    const group: PrintedRow = { cells: [name, ...cells.slice(1).map(() => "")], isGroup: true };
    return [...(isFirst ? [group] : []), { cells, item: index }];
  });
  return [{ cells: head }, ...rows];
}

const quote = (cell: string): string => (/[,;"]/.test(cell) ? `"${cell}"` : cell);

/** The share of a page that each column takes, in letters. */
function wrapCell(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** Rows whose columns blanks part, cells wrapped. */
function printBlanks(rows: readonly PrintedRow[]): readonly PrintedLine[] {
  const titleAt = Math.max(0, (rows[0]?.cells ?? []).indexOf("Tên mô hình"));
  const widths = (rows[0]?.cells ?? []).map((_, column) =>
    column === titleAt ? 34 : column < titleAt ? 3 : 24,
  );
  return rows.flatMap(({ cells, item, isGroup }) => {
    if (isGroup === true) return toLines(cells[0] ?? "");
    const wrapped = cells.map((cell, column) => wrapCell(cell, widths[column] ?? 20));
    const height = Math.max(...wrapped.map(({ length }) => length));
    return Array.from({ length: height }, (_, line): PrintedLine => {
      const text = wrapped
        .map((own, column) => (own[line] ?? "").padEnd((widths[column] ?? 20) + 2))
        .join("")
        .trimEnd();
      return item === undefined ? { text } : { text, item };
    });
  });
}

const escapeHtml = (text: string): string => text.replaceAll("&", "&amp;");

/** The table of the items in the form of its medium. */
export function printTable(items: readonly ItemFact[], variant: Variant): readonly PrintedLine[] {
  const rows = toRows(items, variant);
  const print = (toText: (row: PrintedRow) => readonly string[]): readonly PrintedLine[] =>
    rows.flatMap((row) =>
      toText(row).map((text) => (row.item === undefined ? { text } : { text, item: row.item })),
    );
  switch (variant.medium) {
    case "pipes":
      return print(({ cells }) => [`| ${cells.join(" | ")} |`]);
    case "tabs":
      return print(({ cells }) => [cells.join("\t")]);
    case "csv":
      return print(({ cells }) => [cells.map(quote).join(",")]);
    case "cell-a-line":
      return print(({ cells, isGroup }) => (isGroup === true ? [cells[0] ?? ""] : cells));
    case "blanks":
      return printBlanks(rows);
    default:
      return [
        { text: "<table>" },
        ...print(({ cells, isGroup }) => [
          isGroup === true
            ? `<tr><td colspan="${cells.length}">${escapeHtml(cells[0] ?? "")}</td></tr>`
            : `<tr>${cells.map((cell) => `<td>${escapeHtml(cell)}</td>`).join("")}</tr>`,
        ]),
        { text: "</table>" },
      ];
  }
}

import type { AnnexCell, Statement } from "#schema/items.ts";
import type { LabelBook } from "#importer/lines/kinds/label-book.ts";
import { splitHeading } from "#importer/lines/split-heading.ts";
import { alignText } from "#text/aligned.ts";
import { trimTitle } from "./item-title.ts";
import { readRunIn } from "./run-in.ts";

/** A title of a table with what its cell tells besides. */
export interface ToldTitle {
  readonly title: Statement;
  readonly cells: readonly AnnexCell[];
}

/**
 * The title of a cell that tells who does it and by when too: “Lưu trú. Chủ trì: A. Thời hạn: B”; the rest as cells under
 * their labels. Undefined for a cell that is a title alone, or goes on with other words.
 */
export function splitTold(printed: Statement, labels: LabelBook): ToldTitle | undefined {
  const { title, rest } = splitHeading(alignText(printed.text), labels);
  const parts = rest.text === "" ? [] : readRunIn(rest, "content", labels);
  const [first] = parts;
  if (first === undefined || (first.label === null && first.field === "content")) return undefined;
  return {
    title: { ...printed, text: trimTitle(title.text) },
    cells: parts
      .filter(({ text }) => text !== "")
      .map(({ field, label, text }) => ({
        field,
        heading: label ?? "",
        statements: [{ text, lines: [printed.lines[0], printed.lines[1]] }],
      })),
  };
}

import { importPlan } from "#importer/import-plan.ts";
import { isTableRow } from "#importer/lines/cells.ts";
import { stripMarkup } from "#text/markup.ts";
import { describe, expect, it } from "vitest";
import { importWords } from "../helpers/import-words.ts";
import { content } from "../helpers/own-content.ts";

const plans = [...content.plans];
const isRow = (line: string): boolean => /\t/.test(line) || isTableRow(line);
/** In a text of fewer lines nothing tells wrapped lines from plain short ones. */
const fewestLines = 100;
const withoutMarkup = (line: string): string => (isRow(line) ? line : stripMarkup(line));

/** A line cut at spaces into lines of at most so many signs. */
function wrap(line: string, width: number): string[] {
  if (isRow(line)) return [line];
  const out = [""];
  for (const word of stripMarkup(line).split(" ")) {
    const last = out.at(-1) ?? "";
    if (`${last} ${word}`.length > width) out.push(word);
    else out[out.length - 1] = last === "" ? word : `${last} ${word}`;
  }
  return out;
}

const variants: Readonly<Record<string, (lines: readonly string[]) => string[]>> = {
  "without recognition's marks": (lines) => lines.map(withoutMarkup),
  "without blank lines": (lines) => lines.filter((line) => line.trim() !== ""),
  "without marks and blank lines": (lines) => lines.map(withoutMarkup).filter((line) => line.trim() !== ""),
  "with blanks at line ends": (lines) => lines.map((line) => `${line}  `),
  "wrapped at 90 signs, as a page is": (lines) => lines.flatMap((line) => wrap(line, 90)),
};

/** What a plan's items say, apart from where they stand. */
function said(lines: readonly string[]): unknown {
  return importPlan(lines, [], importWords).file.items.map((item) => ({
    number: item.number,
    group: item.group,
    status: item.status,
    title: item.body?.title.text,
    fields: item.body?.fields.map((field) => [field.field, field.statements.map((statement) => statement.text)]),
    row: item.annex?.cells.map((cell) => [cell.field, cell.statements.map((statement) => statement.text).join(" ")]),
  }));
}

describe.each(Object.entries(variants))("a plan %s", (name, vary) => {
  const long = plans.filter(([, { source }]) => source.length >= fewestLines);
  it.each((name.startsWith("wrapped") ? long : plans).map(([id]) => id))("says the same: %s", (id) => {
    const source = plans.find(([one]) => one === id)?.[1].source ?? [];
    expect(said(vary(source))).toEqual(said(source));
  });
});

import type { ImportedDocument, ImportedGroup, ImportedItem, ItemsFile } from "#schema/items.ts";
import type { Repair } from "#schema/review.ts";
import { repairLines } from "#text/repair.ts";
import type { RepairedText } from "#text/repair.ts";
import { readCitations } from "./citations/citations.ts";
import type { ImportWords } from "./import-words.ts";
import { readDocumentFacts } from "./facts/document-facts.ts";
import { listPortalLines } from "./facts/portal-lines.ts";
import { readAnnex } from "./items/annex.ts";
import { readBody } from "./items/body.ts";
import { mergeGroups, mergeItems } from "./items/merge-items.ts";
import { listKindTexts } from "./lines/kind-texts.ts";
import { findAnnexLines, findSides } from "./items/sides.ts";
import { classifyLines } from "./lines/classify-lines.ts";
import { findContents } from "./lines/contents.ts";
import { joinCountedCards } from "./lines/counted-cards.ts";
import { readLogicalLines, readRestLines } from "./lines/logical-lines.ts";
import { learnLabels } from "./lines/learned/learn-labels.ts";
import { type Paragraph, readParagraphs } from "./lines/paragraphs.ts";
import { readTables, releaseRows } from "./lines/table.ts";
import { readUnread } from "./lines/unread.ts";
import { findPageLines } from "./lines/web-page.ts";
import { type Reading, countLines, tellTables } from "./reading.ts";

export { type Paragraph, lineAt } from "./lines/paragraphs.ts";

export interface ImportedPlan {
  readonly file: ItemsFile;
  /** Its running text and the cells of its tables, wrapped lines joined. */
  readonly paragraphs: readonly Paragraph[];
  readonly repaired: RepairedText;
  /** How it was read, for whoever imports. */
  readonly reading: Reading;
}

/** Lines of the source that an item, a group or a fact of the document took, from 1. */
function listReadLines(
  document: ImportedDocument,
  groups: readonly ImportedGroup[],
  items: readonly ImportedItem[],
): ReadonlySet<number> {
  const { title, number, issued, issuers, signatories, period, draft, declared, abbreviations, cites } =
    document;
  const ranges = [
    ...items.flatMap((item) => [item.body?.lines, item.annex?.lines]),
    ...groups.flatMap((group) => [group.lines, group.annexLines]),
    ...[title, number, issued, period, draft, ...issuers, ...signatories].map((fact) => fact?.lines),
    ...[...declared, ...abbreviations, ...cites].map(({ line }) => [line, line] as const),
  ];
  const read = new Set<number>();
  for (const range of ranges) {
    if (range === undefined || range === null) continue;
    for (let line = range[0]; line <= range[1]; line += 1) read.add(line);
  }
  return read;
}

/**
 * A plan read from its source lines (masked, NFC, index 0 is line 1) and the editors' repairs, by the given words. Pure: the same input gives
 * the same output, byte for byte. A text without a plan gives an empty list of items.
 */
export function importPlan(
  source: readonly string[],
  repairs: readonly Repair[],
  { labels: listed, citations, head: headWords }: ImportWords,
): ImportedPlan {
  // Read lines, each with what it says by itself; tell rows of item tables from the rest; decide what each line is.
  const repaired = repairLines(source, repairs);
  // Headings in a table of contents head nothing; what a web page prints around a text is none of it, but for its facts.
  const contents = findContents(repaired.lines);
  const page = findPageLines(repaired.lines);
  const stated = listPortalLines(repaired.lines, page, headWords);
  const around = new Set([...page].filter((line) => !stated.has(line)));
  const left = new Set([...contents, ...around]);
  const text =
    left.size === 0 ? repaired.lines : repaired.lines.map((line, index) => (left.has(index + 1) ? "" : line));
  // A label that no list has is told by what stands behind it in this text.
  const { book: labels, labels: learned } = learnLabels(text, listed);
  const printed = readLogicalLines(text, labels);
  const tables = readTables(printed, labels);
  const { lines, layout } = classifyLines(
    joinCountedCards(releaseRows(printed, tables, labels), labels),
    labels,
  );
  // Put items together from the kinds of lines, facts and citations from what is left.
  const body = readBody(lines, labels);
  const annex = readAnnex(tables, { kindTexts: listKindTexts(printed), labels });
  const sides = findSides(body.items, annex.lists, findAnnexLines(printed));
  const items = mergeItems(sides.body, sides.annex);
  const groups = mergeGroups(body.groups, annex.groups);
  const { facts, head } = readDocumentFacts({ source: text, lines, outside: body.outside }, headWords);
  const paragraphs = readParagraphs(lines);
  const document = { ...facts, cites: readCitations(paragraphs, citations, facts.number?.text) };
  // Tell what no item, group or fact took.
  const rest = readRestLines(repaired.lines, lines, labels);
  const all = [...lines, ...rest].sort((a, b) => a.line - b.line);
  const read = listReadLines(document, groups, items);
  const unread = readUnread(all, read, { contents, around });
  const reading: Reading = {
    layout,
    labels: learned,
    tables: tellTables(tables),
    head,
    lines: countLines(source, read),
  };
  return { repaired, paragraphs, file: { document, groups, items, unread }, reading };
}

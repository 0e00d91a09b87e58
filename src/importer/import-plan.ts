import type { ItemsFile } from "#schema/items.ts";
import type { Repair } from "#schema/review.ts";
import { repairLines } from "#text/repair.ts";
import type { RepairedText } from "#text/repair.ts";
import { readAnnex } from "./items/annex.ts";
import { readBody } from "./items/body.ts";
import { readCitations } from "./citations/citations.ts";
import { readAbbreviations, readDeclared, readHeadFacts, readTitleBlock } from "./facts/document-facts.ts";
import { readIssuerSentence } from "./facts/issuer-sentence.ts";
import { readLogicalLines, readRestLines } from "./lines/logical-lines.ts";
import { mergeGroups, mergeItems } from "./items/merge-items.ts";
import { readParagraphs } from "./lines/paragraphs.ts";
import { readPeriod } from "./facts/period.ts";
import { readSignatories } from "./facts/signatures.ts";
import { readTables, releaseRows } from "./lines/table.ts";
import { readUnread } from "./lines/unread.ts";

export interface ImportedPlan {
  readonly file: ItemsFile;
  readonly repaired: RepairedText;
}

/**
 * A plan read from its source lines (masked, NFC, index 0 is line 1) and the editors' repairs. Pure: the same input gives
 * the same output, byte for byte. A text without a plan gives an empty list of items.
 */
export function importPlan(source: readonly string[], repairs: readonly Repair[]): ImportedPlan {
  const repaired = repairLines(source, repairs);
  const raw = readLogicalLines(repaired.lines);
  const tables = readTables(raw);
  const lines = releaseRows(raw, tables);
  const body = readBody(lines);
  const annex = readAnnex(tables);
  const items = mergeItems(body.items, annex.items);
  const groups = mergeGroups(body.groups, annex.groups);

  const title = readTitleBlock(lines);
  const head = readHeadFacts(lines, title.end);
  const signatories = readSignatories(body.outside);
  const issuers =
    head.issuers.length > 0 ? head.issuers : readIssuerSentence(body.outside, signatories, lines);
  const declared = readDeclared(body.outside);
  const abbreviations = readAbbreviations(body.outside);
  const period = readPeriod(body.outside, title.title);
  const cites = readCitations(readParagraphs(lines), head.number?.text);

  const read = new Set<number>([...declared.map((d) => d.line), ...abbreviations.map((a) => a.line)]);
  const addRange = (range: readonly [number, number] | undefined): void => {
    if (range !== undefined) for (let line = range[0]; line <= range[1]; line += 1) read.add(line);
  };
  for (const item of items) {
    addRange(item.body?.lines);
    addRange(item.annex?.lines);
  }
  for (const group of groups) {
    addRange(group.lines);
    addRange(group.annexLines ?? undefined);
  }
  for (const signatory of signatories) addRange(signatory.lines);
  for (const issuer of issuers) addRange(issuer.lines);
  addRange(title.title?.lines);
  addRange(head.number?.lines);
  addRange(head.issued?.lines);
  addRange(period?.lines);
  for (const cite of cites) read.add(cite.line);

  const allLines = [...lines, ...readRestLines(repaired.lines, lines)].sort((a, b) => a.line - b.line);
  return {
    repaired,
    file: {
      document: {
        kind: title.kind,
        title: title.title,
        number: head.number,
        issued: head.issued,
        issuers: [...issuers],
        signatories,
        period,
        declared,
        abbreviations,
        cites,
      },
      groups,
      items,
      unread: readUnread(allLines, read),
    },
  };
}

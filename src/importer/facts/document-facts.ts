import type { ImportedDocument } from "#schema/items.ts";
import type { LogicalLine } from "#importer/lines/logical-line.ts";
import { readAbbreviations } from "./abbreviations.ts";
import { readCaptions } from "./captions.ts";
import { readDeclared } from "./declared.ts";
import { readHeadLines } from "./head-lines.ts";
import { readIssued } from "./issued.ts";
import { readIssuerSentence } from "./issuer-sentence.ts";
import { readIssuer } from "./issuer.ts";
import { readNumber } from "./number.ts";
import { readPeriod } from "./period.ts";
import { readSignatories } from "./signatures.ts";
import { readTitleBlock } from "./title-block.ts";

/**
 * What a text says of itself; each fact null or empty where it does not tell it.
 * @param lines All lines of the text.
 * @param outside Running text outside items and groups.
 */
export function readDocumentFacts(
  lines: readonly LogicalLine[],
  outside: readonly LogicalLine[],
): Omit<ImportedDocument, "cites"> {
  const { kind, title, end } = readTitleBlock(lines);
  const head = readHeadLines(lines, end);
  const captions = readCaptions(lines);
  const signatories = readSignatories(outside);
  const issuers = readIssuer(head, captions);
  return {
    kind,
    title,
    number: readNumber(head, captions),
    issued: readIssued(head, captions),
    issuers: [...(issuers.length > 0 ? issuers : readIssuerSentence(outside, signatories, lines))],
    signatories,
    period: readPeriod(outside, title),
    declared: readDeclared(outside),
    abbreviations: readAbbreviations(outside),
  };
}

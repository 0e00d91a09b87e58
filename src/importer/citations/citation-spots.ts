import type { AlignedText } from "#text/aligned.ts";
import { readTail } from "./citation-tail.ts";
import type { CitationWords } from "./citation-words.ts";
import { findNumberedDocuments } from "./document-numbers.ts";
import { findNamedLaws } from "./laws.ts";
import { senderBefore } from "./number-phrases.ts";

/** The words by which a text cites a document: whose, its kind, number, day and issuer. Offsets are in the text. */
export interface CitationSpot {
  readonly start: number;
  readonly end: number;
  /** YYYY-MM-DD; null where none is printed. */
  readonly issuedOn: string | null;
  readonly issuer: string | null;
}

/** “số 123” or digits alone right behind a kind: a number without its symbol, or none, where a day or an issuer follows. */
const bareNumberHere = /^(?:\s+so\s*:?)?\s+\d{1,5}[a-z]?(?![\p{L}\d/.,-])/u;

/** Documents named by their kind and their day, or their digits and their issuer: “Công văn ngày 09/6/2022 của Bộ …”. */
function findDatedDocuments(
  { text, folded }: AlignedText,
  words: CitationWords,
  known: readonly CitationSpot[],
): readonly CitationSpot[] {
  return [...folded.matchAll(words.anyKind)].flatMap((match): readonly CitationSpot[] => {
    const start = match.index;
    const kindEnd = start + match[0].length;
    const number = bareNumberHere.exec(folded.slice(kindEnd))?.[0].length ?? 0;
    const from = kindEnd + number;
    const next = known.find((one) => one.start >= from)?.start;
    const { issuedOn, issuer, length } = readTail(text.slice(from, next), words.nextLead);
    const isCitation = issuedOn !== null || (number > 0 && issuer !== null);
    return isCitation ? [{ start, end: from + length, issuedOn, issuer }] : [];
  });
}

/** Where a citation begins with who sent the document: “của Bộ … tại Công văn số …”. */
function withSender(text: string, spot: CitationSpot, from: number): CitationSpot {
  const sender = senderBefore.pattern.exec(text.slice(from, spot.start));
  return sender === null
    ? spot
    : { ...spot, start: from + sender.index, issuer: spot.issuer ?? sender[1] ?? null };
}

/**
 * Where a text cites documents by number, by day or by a law's name, in order, none within another; empty where it cites none.
 * What a document is about is no part of its spot. Input: NFC.
 */
export function spotCitations(aligned: AlignedText, words: CitationWords): readonly CitationSpot[] {
  const found: CitationSpot[] = [];
  const add = (spots: readonly CitationSpot[]): void => {
    for (const spot of spots)
      if (!found.some((one) => spot.start < one.end && one.start < spot.end)) found.push(spot);
    found.sort((a, b) => a.start - b.start);
  };
  for (const spots of [findNamedLaws(aligned, words), findNumberedDocuments(aligned, words)])
    add(spots.map(({ start, end, issuedOn, issuer }) => ({ start, end, issuedOn, issuer })));
  add(findDatedDocuments(aligned, words, found));
  return found.map((spot, at) => withSender(aligned.text, spot, found[at - 1]?.end ?? 0));
}

import type { AlignedText } from "#text/aligned.ts";
import { readTail } from "./citation-tail.ts";
import type { CitationWords } from "./citation-words.ts";
import { findLastKind, kindByNumber } from "./document-kinds.ts";
import { documentNumber, issuerBefore, otherThing, senderBefore, sharedNumbers } from "./number-phrases.ts";

/** A document named in a text by its number, or a law by its name. Offsets are in the text. */
export interface NamedDocument {
  /** As printed, with a capital; by the symbol where none is printed. */
  readonly kind: string;
  /** Number and symbol, spaces removed; null for a law named without its number. */
  readonly number: string | null;
  /** Of a law, with its kind: “Luật Cư trú”. */
  readonly name?: string;
  /** Year printed behind a law's name instead of a day. */
  readonly year?: string;
  /** Of the kind, or of the number where no kind is printed. */
  readonly start: number;
  /** Of a law without number: the end of its name. */
  readonly numberEnd: number;
  /** After date and issuer. */
  readonly end: number;
  /** YYYY-MM-DD. */
  readonly issuedOn: string | null;
  readonly issuer: string | null;
}

/** Longest list of such numbers, in characters: a bound against damaged text. */
const listLength = 120;

/** Every document that a text names by number and symbol, in order. Numbers of which nothing tells the kind are none. */
export function findNumberedDocuments(
  { text, folded }: AlignedText,
  words: CitationWords,
): readonly NamedDocument[] {
  const matches = [...text.matchAll(documentNumber.pattern)].filter(({ 0: number, index }) => {
    const before = folded.slice(Math.max(0, index - 24), index);
    return !otherThing.pattern.test(before) && !(/de an so\s*$/u.test(before) && /[/-]\s?CP$/u.test(number));
  });
  const found: NamedDocument[] = [];
  for (const [at, match] of matches.entries()) {
    const last = found.at(-1);
    const from = last?.numberEnd ?? 0;
    const before = folded.slice(from, match.index);
    const shared = sharedNumbers.pattern.exec(before.slice(-listLength));
    const lead = shared ?? /(?<!\p{L})so\s*:?\s*$/u.exec(before.slice(-listLength));
    const gapEnd = lead === null ? before.length : before.length - lead[0].length;
    const kindAt = findLastKind(before.slice(0, gapEnd), words);
    const gap = kindAt === undefined ? "" : before.slice(kindAt.end, gapEnd);
    // “Quyết định này … số” speaks of two things.
    const isNear =
      kindAt !== undefined &&
      (gap.trim() === "" ||
        (lead !== null && /^[^;.:()]{1,100}$/u.test(gap) && !/(?<!\p{L})nay(?!\p{L})/u.test(gap)));
    const number = match[0].replace(/\s+/g, "");
    const isListed = lead !== null && /^[^;.]{0,120}(?:,|(?<!\p{L})va)\s*$/u.test(before.slice(0, gapEnd));
    const isNext = /^\s*(?:,\s*|;\s*|va\s+|,\s*va\s+)$/u.test(folded.slice(last?.end, match.index));
    const kind = isNear
      ? text.slice(from + kindAt.start, from + kindAt.end)
      : (kindByNumber(number, words) ?? (isListed || isNext ? last?.kind : undefined));
    if (kind === undefined) continue;
    const printed = kind.charAt(0).toUpperCase() + kind.slice(1);
    const numberEnd = match.index + match[0].length;
    const next = matches[at + 1]?.index;
    const tail = readTail(text.slice(numberEnd, next), next === undefined ? null : words.nextLead);
    const kindStart = isNear ? from + kindAt.start : undefined;
    const sharing = readShared(shared?.[1] ?? "", match.index, number);
    for (const [index, one] of sharing.entries()) {
      const start = index === 0 ? (kindStart ?? one.start) : one.start;
      found.push({ kind: printed, ...one, start, end: one.numberEnd, issuedOn: null, issuer: null });
    }
    const start = sharing.length === 0 ? (kindStart ?? match.index) : match.index;
    const gapIssuer = isNear
      ? issuerBefore.pattern.exec(text.slice(from + kindAt.end, from + gapEnd))?.[1]
      : undefined;
    found.push({
      kind: printed,
      number,
      start,
      numberEnd,
      end: numberEnd + tail.length,
      issuedOn: tail.issuedOn,
      issuer: tail.issuer ?? gapIssuer ?? senderBefore.pattern.exec(text.slice(from, start))?.[1] ?? null,
    });
  }
  return found;
}

/** The numbers of a list that ends at a number, each with that one's symbol. */
function readShared(
  list: string,
  listEnd: number,
  number: string,
): readonly { readonly number: string; readonly start: number; readonly numberEnd: number }[] {
  const symbol = number.replace(/^\d+[a-z]?\.?/u, "");
  return [...list.matchAll(/\d{1,5}[a-z]?/gu)].map((match) => {
    const start = listEnd - list.length + match.index;
    return { number: `${match[0]}${symbol}`, start, numberEnd: start + match[0].length };
  });
}

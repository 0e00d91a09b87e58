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

/** What leads to a number. Offsets are in the text. */
interface Lead {
  /** The kind printed for it; undefined where none is near. */
  readonly kind: { readonly start: number; readonly end: number } | undefined;
  /** Before “số”, or before the numbers that share its symbol. */
  readonly end: number;
  /** Those numbers: “12, 13 và” of “Quyết định số 12, 13 và 14/QĐ-TTg”; empty for none. */
  readonly shared: string;
  /** Whether “số” goes on a list of documents: “… và số”. */
  readonly isListed: boolean;
}

/** Numbers of documents, in order: not those of other things, nor “Đề án số 06/CP”. */
export function listDocumentNumbers({ text, folded }: AlignedText): readonly RegExpExecArray[] {
  return [...text.matchAll(documentNumber.pattern)].filter(({ 0: number, index }) => {
    const before = folded.slice(Math.max(0, index - 24), index);
    return !otherThing.pattern.test(before) && !(/de an so\s*$/u.test(before) && /[/-]\s?CP$/u.test(number));
  });
}

/** Reads from the end of the document before to the number. */
function readLead(folded: string, from: number, numberStart: number, words: CitationWords): Lead {
  const before = folded.slice(from, numberStart);
  const nearest = before.slice(-listLength);
  const shared = sharedNumbers.pattern.exec(nearest);
  const lead = shared ?? /(?<!\p{L})so\s*:?\s*$/u.exec(nearest);
  const led = lead === null ? before : before.slice(0, before.length - lead[0].length);
  const kind = findLastKind(led, words);
  const gap = led.slice(kind?.end);
  // “Quyết định này … số” speaks of two things.
  const isNear =
    gap.trim() === "" ||
    (lead !== null && /^[^;.:()]{1,100}$/u.test(gap) && !/(?<!\p{L})nay(?!\p{L})/u.test(gap));
  return {
    kind: kind !== undefined && isNear ? { start: from + kind.start, end: from + kind.end } : undefined,
    end: from + led.length,
    shared: shared?.[1] ?? "",
    isListed: lead !== null && /^[^;.]{0,120}(?:,|(?<!\p{L})va)\s*$/u.test(led),
  };
}

/** Every document that a text names by number and symbol, in order. Numbers of which nothing tells the kind are none. */
export function findNumberedDocuments(aligned: AlignedText, words: CitationWords): readonly NamedDocument[] {
  const { text, folded } = aligned;
  const matches = listDocumentNumbers(aligned);
  const found: NamedDocument[] = [];
  for (const [at, match] of matches.entries()) {
    const last = found.at(-1);
    const from = last?.numberEnd ?? 0;
    const lead = readLead(folded, from, match.index, words);
    const number = match[0].replace(/\s+/g, "");
    const isNext = /^\s*(?:,\s*|;\s*|va\s+|,\s*va\s+)$/u.test(folded.slice(last?.end, match.index));
    const kind =
      lead.kind === undefined
        ? (kindByNumber(number, words) ?? (lead.isListed || isNext ? last?.kind : undefined))
        : text.slice(lead.kind.start, lead.kind.end);
    if (kind === undefined) continue;
    const printed = kind.charAt(0).toUpperCase() + kind.slice(1);
    const numberEnd = match.index + match[0].length;
    const next = matches[at + 1]?.index;
    const tail = readTail(text.slice(numberEnd, next), next === undefined ? null : words.nextLead);
    const sharing = readShared(lead.shared, match.index, number);
    for (const [index, one] of sharing.entries()) {
      const start = index === 0 ? (lead.kind?.start ?? one.start) : one.start;
      found.push({ kind: printed, ...one, start, end: one.numberEnd, issuedOn: null, issuer: null });
    }
    const start = sharing.length === 0 ? (lead.kind?.start ?? match.index) : match.index;
    const issuer = tail.issuer ?? findIssuerBefore(text, from, start, lead);
    const end = numberEnd + tail.length;
    found.push({ kind: printed, number, start, numberEnd, end, issuedOn: tail.issuedOn, issuer });
  }
  return found;
}

/** The issuer printed between kind and number, or before both; null where none is. */
function findIssuerBefore(text: string, from: number, start: number, { kind, end }: Lead): string | null {
  const between = kind === undefined ? null : issuerBefore.pattern.exec(text.slice(kind.end, end));
  return between?.[1] ?? senderBefore.pattern.exec(text.slice(from, start))?.[1] ?? null;
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

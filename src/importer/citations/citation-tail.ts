import { toIsoDay } from "#text/calendar.ts";
import { foldAligned } from "#text/fold.ts";
import { joinWhitespace } from "#text/join.ts";
import { dateHere, issuerEnd, issuerLead } from "./tail-phrases.ts";

/** What is printed after a document's number and before what it is about. */
export interface CitationTail {
  /** YYYY-MM-DD; null where none is printed. */
  readonly issuedOn: string | null;
  readonly issuer: string | null;
  /** Length of date and issuer in the text after the number. */
  readonly length: number;
}

/** Longest date and issuer, in characters: a bound against damaged text. */
const longestTail = 400;

/** A date that the text begins with; `date` is null for one that no calendar has. */
function readDate(text: string): { readonly date: string | null; readonly length: number } | undefined {
  const match = dateHere.pattern.exec(text);
  if (match === null) return undefined;
  const parts = match.groups ?? {};
  const day = parts["day"] ?? parts["dayInWords"];
  const month = parts["month"] ?? parts["monthInWords"];
  const year = parts["year"] ?? parts["yearInWords"];
  const isOpen = parts["bracket"] !== undefined;
  const closing = isOpen ? (/^\s*\)/.exec(text.slice(match[0].length))?.[0].length ?? 0) : 0;
  return {
    date: toIsoDay(Number(year), Number(month), Number(day)) ?? null,
    length: match[0].length + closing,
  };
}

/**
 * The words of an issuer at the beginning of a text, without what follows them; what leads to the next number is no part of
 * the issuer: “… của UBND tỉnh và Kế hoạch số [12/KH-UBND]”.
 */
function readIssuer(words: string, nextLead: RegExp | null): string {
  const issuer = words.slice(0, issuerEnd.pattern.exec(words)?.index);
  const leadsOn = nextLead !== null && issuer.length === words.length;
  const cut = leadsOn ? nextLead.exec(foldAligned(issuer))?.index : undefined;
  return issuer.slice(0, cut).trimEnd();
}

/**
 * Date and issuer in the words after a number, in either order.
 * @param nextLead Of words that end at another number, what leads to it at their end; null of words that end at none.
 */
export function readTail(words: string, nextLead: RegExp | null): CitationTail {
  const tail = words.slice(0, longestTail);
  const lead = words.length <= longestTail ? nextLead : null;
  const first = readDate(tail);
  let length = first?.length ?? 0;
  const opening = issuerLead.pattern.exec(tail.slice(length));
  let issuer = "";
  if (opening !== null) {
    const start = length + opening[0].length;
    issuer = readIssuer(tail.slice(start), lead);
    if (issuer !== "") length = start + issuer.length;
  }
  // “số 06/QĐ-TTg của Thủ tướng Chính phủ ngày 06/01/2022”
  const later = first === undefined && issuer !== "" ? readDate(tail.slice(length)) : undefined;
  return {
    issuedOn: first?.date ?? later?.date ?? null,
    issuer: issuer === "" ? null : joinWhitespace(issuer),
    length: length + (later?.length ?? 0),
  };
}

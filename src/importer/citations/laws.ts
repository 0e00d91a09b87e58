import type { AlignedText } from "#text/aligned.ts";
import { foldAligned } from "#text/fold.ts";
import { joinWhitespace } from "#text/join.ts";
import { readTail } from "./citation-tail.ts";
import type { CitationWords } from "./citation-words.ts";
import type { NamedDocument } from "./document-numbers.ts";
import { amendingLead, lawNameEnd, lawNumber, lawWord, lawYear, noLawName, otherLaw } from "./law-phrases.ts";
import { measureKnownName } from "./law-names.ts";

const nextLaw = /^(?:,|,?\s+và|;)\s+(?=(?:Bộ luật|Luật)\s+\p{Lu})/u;

/** Longest name that is not listed, in syllables; a longer run is a sentence of which no end of the name is known. */
const mostSyllables = 9;

/** Length of a law's name at the beginning of a text; 0 where none stands there. `listed`: only a name of laws.yaml. */
function measureName(text: string, words: CitationWords, listed = false): number {
  const isCapital = /^\p{Lu}/u.test(text);
  const length = measureKnownName(foldAligned(text), isCapital, words);
  if (length > 0 || listed) return length;
  if (!isCapital || noLawName.pattern.test(text)) return 0;
  const end = lawNameEnd.pattern.exec(text)?.index ?? text.length;
  const name = text.slice(0, end).trimEnd();
  const isShouted = !/\p{Ll}/u.test(name);
  return isShouted || name.split(/\s+/u).length > mostSyllables ? 0 : name.length;
}

/** The same for an amending law, with the names of the laws that it amends. */
function measureAmending(text: string, words: CitationWords): number {
  const lead = amendingLead.pattern.exec(text)?.[0].length;
  if (lead === undefined) return 0;
  let end = lead;
  for (;;) {
    const word = /^(?:Bộ luật|Luật)\s+(?=\p{Lu})/u.exec(text.slice(end))?.[0].length;
    if (word === undefined) return 0;
    const name = measureName(text.slice(end + word), words);
    if (name === 0) return 0;
    end += word + name;
    const next = nextLaw.exec(text.slice(end))?.[0].length;
    if (next === undefined) return end;
    end += next;
  }
}

interface LawTail {
  readonly number: string | null;
  readonly year: string | undefined;
  readonly issuedOn: string | null;
  readonly issuer: string | null;
  readonly length: number;
}

/** Number, then year or day and issuer, as printed behind a law's name. */
function readLawTail(words: string): LawTail {
  const number = lawNumber.pattern.exec(words);
  const afterNumber = number?.[0].length ?? 0;
  const year = number === null ? lawYear.pattern.exec(words) : null;
  const from = afterNumber + (year?.[0].length ?? 0);
  const tail = readTail(words.slice(from), null);
  const length = from + tail.length;
  return {
    number: number?.[1]?.replace(/\s+/g, "") ?? null,
    year: tail.issuedOn === null ? year?.[1] : undefined,
    issuedOn: tail.issuedOn,
    issuer: tail.issuer,
    length,
  };
}

/**
 * Every law that a text names (“Luật Cư trú”, “Bộ luật Hình sự năm 2015”, “Pháp lệnh …”), in order, with its number where one
 * stands behind the name. The names inside an amending law's are no citations of their own. “Pháp luật”, “Luật sư”, “Luật
 * này”, a draft law and a “Luật số …” without a name are none. Text: NFC.
 */
export function findNamedLaws({ text, folded }: AlignedText, words: CitationWords): readonly NamedDocument[] {
  const found: NamedDocument[] = [];
  for (const match of text.matchAll(lawWord.pattern)) {
    const start = match.index;
    if (start < (found.at(-1)?.end ?? 0)) continue;
    if (otherLaw.pattern.test(folded.slice(Math.max(0, start - 24), start))) continue;
    const nameStart = start + match[0].length;
    const rest = text.slice(nameStart, nameStart + longestName);
    const isCapital = /^\p{Lu}/u.test(match[0]);
    const isName = isCapital || /^\p{Lu}/u.test(rest);
    const length = isName ? measureAmending(rest, words) || measureName(rest, words, !isCapital) : 0;
    if (length === 0) continue;
    const numberEnd = nameStart + length;
    const tail = readLawTail(text.slice(numberEnd, numberEnd + longestName));
    const kind = joinWhitespace(match[0]).toLowerCase();
    const printed = kind.charAt(0).toUpperCase() + kind.slice(1);
    const { number, year, issuedOn, issuer } = tail;
    found.push({
      kind: printed,
      number,
      name: `${printed} ${joinWhitespace(rest.slice(0, length))}`,
      ...(year === undefined ? {} : { year }),
      start,
      numberEnd,
      end: numberEnd + tail.length,
      issuedOn,
      issuer,
    });
  }
  return found;
}

/** Longest name with what follows it, in characters: a bound against damaged text. */
const longestName = 400;

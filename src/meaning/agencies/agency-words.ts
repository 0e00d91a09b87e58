import { stripMarks } from "#text/fold.ts";
import { keepAnswers } from "#text/keep-answers.ts";
import { type MaskedSpan, findMasked } from "#text/mask.ts";
import { type Token, readTokens } from "#text/tokens.ts";
import { remark } from "./party-phrases.ts";

/** One step of reading names of bodies: a word, an abbreviation, or an area such as “các huyện, thị xã”. */
export interface AgencyToken {
  /** Folded words it stands for: one for a word, several for a known abbreviation, “<huyen>” for an area. */
  readonly words: readonly string[];
  /** As printed without marks, case kept: abbreviations are compared by it. */
  readonly exact: string;
  /** As printed, in lower case: for words that are others without their marks. */
  readonly printed: string;
  /** Offsets in the text, the end not included. */
  readonly start: number;
  readonly end: number;
  /** Text between the token before and this one. */
  readonly gap: string;
  readonly isCapital: boolean;
  /** Whether it begins what somebody does; a name's own words begin with a capital. */
  readonly beginsAction: boolean;
}

type PrintedForms = Pick<AgencyToken, "exact" | "printed" | "isCapital">;

const formsOf = keepAnswers<PrintedForms>();

/** What a word is without its marks, in small letters, and whether it begins with a capital; syllables are few. */
const readPrinted = (printed: string): PrintedForms =>
  formsOf(printed, () => ({
    exact: stripMarks(printed),
    printed: printed.toLowerCase(),
    isCapital: /^\p{Lu}/u.test(printed),
  }));

const anyRemark = new RegExp(remark.pattern, "giu");

/** Where remarks in brackets stand, in order. */
function findRemarks(text: string): MaskedSpan[] {
  if (!text.includes("(")) return [];
  return [...text.matchAll(anyRemark)].map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
  }));
}

/**
 * Words of a text but those that say what was masked in it, and remarks that are of no name: a telephone number is no body, nor is
 * “(giữ nguyên)”. Their place is a part of the gap.
 */
function readUnmaskedTokens(text: string): Token[] {
  const remarks = findRemarks(text);
  const masked = [...findMasked(text), ...remarks].sort((a, b) => a.start - b.start);
  if (masked.length === 0) return readTokens(text);
  const holds = (span: MaskedSpan | undefined, at: number): boolean =>
    span !== undefined && at >= span.start && at < span.end;
  const out: Token[] = [];
  let next = 0;
  let gap = "";
  for (const token of readTokens(text)) {
    while ((masked[next]?.end ?? Infinity) <= token.start) next += 1;
    gap += token.gap;
    if (holds(masked[next], token.start)) continue;
    const plain = remarks.length === 0 ? gap : gap.replace(/\([^\p{L}\d()]*\)/gu, "");
    out.push({ ...token, gap: plain.replace(/[[\]]/g, "") });
    gap = "";
  }
  return out;
}

/** A word that an apostrophe parts, as in names of the highlands: “H’leo”. */
function joinParts(first: AgencyToken, { printed, folded, end }: Token): AgencyToken {
  return {
    ...first,
    words: [`${first.words[0] ?? ""}${folded}`],
    exact: `${first.exact}${stripMarks(printed)}`,
    printed: `${first.printed}${printed.toLowerCase()}`,
    end,
  };
}

/**
 * The words of a text, each a token, in order; those that say what was masked are none.
 * @param otherWords Words, in lower case, that keep their marks: “sổ” is no “Sở”.
 */
export function readPlainTokens(text: string, otherWords: ReadonlySet<string>): AgencyToken[] {
  const tokens: AgencyToken[] = [];
  for (const token of readUnmaskedTokens(text)) {
    const { printed, start, end } = token;
    const before = tokens.at(-1);
    // The point of “TP. Huế” and “P. Tư pháp” ends no sentence.
    const isShort = token.gap !== " " && /^(?:TP|TX|P)$/.test(before?.exact ?? "");
    const gap = isShort ? token.gap.replace(/^\.\s*$/, " ") : token.gap;
    // “Đắk R’lấp” has two words.
    if (before !== undefined && gap !== " " && /^[’'ʼ‘]$/.test(gap)) {
      tokens[tokens.length - 1] = joinParts(before, token);
      continue;
    }
    // “Đề án 06/CP” is “Đề án 06”.
    if (before?.exact.endsWith("06") === true && printed === "CP" && /^[/-]$/.test(gap)) {
      tokens[tokens.length - 1] = { ...before, end };
      continue;
    }
    const forms = readPrinted(printed);
    tokens.push({
      // Folded, but not where its marks make it another word than one of a name.
      words: [otherWords.has(forms.printed) ? forms.printed : token.folded],
      exact: forms.exact,
      printed: forms.printed,
      start,
      end,
      gap,
      isCapital: forms.isCapital,
      beginsAction: false,
    });
  }
  return tokens;
}

/** Whether a token is an area. */
export function isArea(token: AgencyToken | undefined): boolean {
  return token !== undefined && (token.words[0] ?? "").startsWith("<");
}

/** The folded word of a token of one word; empty for abbreviations, areas and past the end. */
export function wordOf(token: AgencyToken | undefined): string {
  // Asked several times of every word of every text: no list is made of its words.
  const words = token?.words;
  const word = words?.[0];
  return word === undefined || words?.length !== 1 || word.startsWith("<") ? "" : word;
}

/** Whether white space alone parts a token from the one before it; false past the end. */
export function isBlank(token: AgencyToken | undefined): boolean {
  const gap = token?.gap ?? "";
  return gap === " " || /^\s+$/.test(gap);
}

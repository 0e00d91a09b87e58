import { type TitleToken, isOneLetterOff, readTitleTokens } from "./title-tokens.ts";
import { fold } from "#text/fold.ts";
import { toToned } from "#text/tokens.ts";
import { listNear } from "./near-phrases.ts";
import { type Found, type Phrases, findPhrases, listRunningOver } from "./title-phrases.ts";
import type { TermForm, TitleWords, WhomForm } from "./title-words.ts";

/** One step of reading a title: the words it takes, and what they are. */
export type TitleStep = {
  /** Offset in words from the title's beginning, and number of words. */
  readonly at: number;
  readonly length: number;
  /** Entry of the opener that begins here; a clause of purpose or order, where it does not begin the title. */
  readonly opener: string | undefined;
  /** Whom the words that begin here name; they may take further steps (“cho tổ chức”). */
  readonly whom: WhomForm | undefined;
} & (
  | { readonly kind: "term"; readonly term: TermForm }
  | { readonly kind: "filler"; readonly entry: string }
  | { readonly kind: "province" | "number" | "word" }
);

/** A term whose phrase is printed with one letter misread, none of another field; the longest that fits. */
function findMisread(tokens: readonly TitleToken[], at: number, known: TitleWords): Phrases["term"] {
  for (const { words, term } of listNear(tokens, at, known)) {
    let wrong = 0;
    const fits = words.every((expected, index) => {
      const token = tokens[at + index];
      if (token === undefined || (index > 0 && token.breaksPhrase)) return false;
      if (token.folded === expected) return true;
      wrong += 1;
      return wrong === 1 && isOneLetterOff(token.folded, expected);
    });
    if (fits) return { value: term, length: words.length };
  }
  return undefined;
}

/** What the title as a whole shows. */
interface Manner {
  /** Whether any word has marks: where none has, they were lost. */
  readonly isMarked: boolean;
  readonly hasCapitals: boolean;
}

export const isCapitalised = (token: TitleToken): boolean => /^\p{Lu}/u.test(token.printed);

/** A word alone that prints other marks than the form is no form: “sóc” is not SOC. */
function hasOwnMarks(token: TitleToken, phrase: Found<unknown>, forms: ReadonlySet<string>): boolean {
  return phrase.length > 1 || token.toned === token.folded || forms.has(token.toned);
}

const saysElsewhere = ({ says }: TermForm): boolean => says.some((said) => said.class === "elsewhere");

/** Whether a phrase is printed with the marks of a listed term, “và” inside it or not. */
function printsOwnMarks(words: readonly TitleToken[], known: TitleWords): boolean {
  const printed = words.map((word) => word.printed);
  return [printed, printed.filter((word) => fold(word) !== "va")].some((all) =>
    known.marked.term.has(toToned(all.join(" "))),
  );
}

/**
 * Whether a phrase of another field is printed with its own marks: “nhà chờ” is not “nhà cho”. A model's own words are known without
 * them, as recognition loses marks; another field must be named for sure.
 */
function namesElsewhere(words: readonly TitleToken[], term: TermForm, known: TitleWords): boolean {
  return !saysElsewhere(term) || printsOwnMarks(words, known);
}

/** The term at a place: as listed, else with a letter misread where no longer filler explains the words. */
function findTerm(
  tokens: readonly TitleToken[],
  at: number,
  phrases: Phrases,
  manner: Manner,
  known: TitleWords,
): Phrases["term"] {
  const token = tokens[at];
  const { term, filler } = phrases;
  if (token !== undefined && term !== undefined && hasOwnMarks(token, term, known.marked.term)) {
    const words = tokens.slice(at, at + term.length);
    if (!manner.isMarked || namesElsewhere(words, term.value, known)) return term;
  }
  return filler === undefined || filler.length === 1 ? findMisread(tokens, at, known) : undefined;
}

/** A province by its name; where a title has capitals, a name has one. */
function findProvince(token: TitleToken, { province }: Phrases, manner: Manner): Phrases["province"] {
  return !manner.hasCapitals || isCapitalised(token) ? province : undefined;
}

/** A filler; one word alone only with its own marks, else “đất” would be “đặt”; lost marks are given the doubt. */
function findFiller(
  token: TitleToken,
  { filler }: Phrases,
  manner: Manner,
  known: TitleWords,
): Phrases["filler"] {
  if (filler === undefined || filler.length > 1 || !manner.isMarked) return filler;
  return known.marked.filler.has(token.toned) ? filler : undefined;
}

/** Whom it is for, where no longer term begins inside its words: “cho tổ chức”, yet not “cho tổ chức hội”. */
function findWhom(
  tokens: readonly TitleToken[],
  token: TitleToken,
  at: number,
  { whom }: Phrases,
  known: TitleWords,
): WhomForm | undefined {
  if (whom === undefined || !hasOwnMarks(token, whom, known.marked.whom)) return undefined;
  return listRunningOver(tokens, at, whom.length, known).length > 0 ? undefined : whom.value;
}

/** “20”, “1A”, “80%”, “II”: how many or which, not what. */
const isNumber = ({ printed }: TitleToken): boolean => /^\p{N}|^[IVX]+$/u.test(printed);

/** The step at a place: a term unless a filler or a province takes more words, then a province, a filler, a number or a word. */
function readStep(
  tokens: readonly TitleToken[],
  token: TitleToken,
  at: number,
  manner: Manner,
  known: TitleWords,
): TitleStep {
  const phrases = findPhrases(tokens, at, known);
  const both = { at, opener: phrases.opener?.value, whom: findWhom(tokens, token, at, phrases, known) };
  const term = findTerm(tokens, at, phrases, manner, known);
  const province = findProvince(token, phrases, manner);
  const longest = Math.max(phrases.filler?.length ?? 0, province?.length ?? 0);
  if (term !== undefined && term.length >= longest)
    return { ...both, length: term.length, kind: "term", term: term.value };
  if (province !== undefined) return { ...both, length: province.length, kind: "province" };
  const filler = findFiller(token, phrases, manner, known);
  if (filler !== undefined) return { ...both, length: filler.length, kind: "filler", entry: filler.value };
  return { ...both, length: 1, kind: isNumber(token) ? "number" : "word" };
}

/**
 * A term that is a filler and one word more, as the filler where a longer listed term begins with that word: “tổ chức hội” before
 * “nghị” is “tổ chức”, and “hội nghị” what is organised. Undefined for any other step.
 */
function yieldLastWord(
  tokens: readonly TitleToken[],
  step: TitleStep,
  manner: Manner,
  known: TitleWords,
): TitleStep | undefined {
  if (step.kind !== "term" || step.length === 1) return undefined;
  const last = step.at + step.length - 1;
  const words = tokens.slice(step.at, last);
  const filler = known.phrases.get(words.map(({ folded }) => folded).join(" "))?.filler;
  const longer = findPhrases(tokens, last, known).term;
  if (filler === undefined || longer === undefined || longer.length === 1) return undefined;
  if (manner.isMarked && !printsOwnMarks(tokens.slice(last, last + longer.length), known)) return undefined;
  return { ...step, kind: "filler", entry: filler, length: step.length - 1 };
}

/**
 * Whether the last word of a term is the first of another as well, as “tiền” is in “nộp tiền rác”: where a listed term of the
 * field, printed with its marks, goes on over a word that nothing else explains. One of another field must have all its words to
 * itself.
 */
function sharesLastWord(
  tokens: readonly TitleToken[],
  step: TitleStep,
  manner: Manner,
  known: TitleWords,
): boolean {
  if (step.kind !== "term" || step.length === 1) return false;
  const after = step.at + step.length;
  const next = tokens[after];
  if (next === undefined || readStep(tokens, next, after, manner, known).kind !== "word") return false;
  const [first] = listRunningOver(tokens, step.at, step.length, known);
  if (first === undefined || first.at < after - 1 || saysElsewhere(first.term)) return false;
  return !manner.isMarked || printsOwnMarks(tokens.slice(first.at, first.at + first.length), known);
}

/**
 * A title read from its beginning to its end; the steps take each word once, but for one that two terms share. Empty for a
 * title without words.
 */
export function readTitleSteps(tokens: readonly TitleToken[], known: TitleWords): TitleStep[] {
  const manner: Manner = {
    isMarked: tokens.some((token) => token.toned !== token.folded),
    hasCapitals: tokens.some(isCapitalised),
  };
  const steps: TitleStep[] = [];
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at];
    if (token === undefined) break;
    const read = readStep(tokens, token, at, manner, known);
    const step = yieldLastWord(tokens, read, manner, known) ?? read;
    steps.push(step);
    at += sharesLastWord(tokens, step, manner, known) ? step.length - 1 : step.length;
  }
  return steps;
}

/**
 * Positions, as those of the steps, before which a title may join another: after a comma, a semicolon or “và”; not inside a phrase
 * that is one term (“công chứng, chứng thực”), nor in brackets.
 */
export function findJoints(title: string, known: TitleWords): number[] {
  const tokens = readTitleTokens(title);
  return readTitleSteps(tokens, known).flatMap(({ at }) => {
    const token = tokens[at];
    if (token === undefined || token.isBracketed) return [];
    return token.followsJoin || findPhrases(tokens, at, known).joint !== undefined ? [at] : [];
  });
}

/** A title's beginnings, each up to a word that joins another thing to it (“và”, “kết hợp với”), not in brackets; none for most. */
export function listHeads(title: string, known: TitleWords): string[] {
  const tokens = readTitleTokens(title);
  return readTitleSteps(tokens, known).flatMap(({ at }) => {
    const isJoint =
      at > 0 && tokens[at]?.isBracketed === false && findPhrases(tokens, at, known).joint !== undefined;
    return isJoint
      ? [tokens.slice(0, at).reduce((text, { gap, printed }) => `${text}${gap}${printed}`, "")]
      : [];
  });
}

/** Terms of the entries of titles.yaml by which a text is read as a title, each once, in order. */
export function listTitleEntries(text: string, known: TitleWords): string[] {
  const tokens = readTitleTokens(text);
  const read = readTitleSteps(tokens, known).flatMap((step) => {
    const own = step.kind === "term" ? step.term.entry : step.kind === "filler" ? step.entry : undefined;
    return [step.opener, step.whom?.entry, own, findPhrases(tokens, step.at, known).joint?.value];
  });
  return [...new Set(read.filter((entry) => entry !== undefined))];
}

import { type TitleToken, isOneLetterOff, readTitleTokens } from "./title-tokens.ts";
import { fold } from "#text/fold.ts";
import { toToned } from "#text/tokens.ts";
import { listNear } from "./near-phrases.ts";
import type { PhraseRole, PhraseRoles, TermForm, TitleWords, WhomForm } from "./title-words.ts";

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

/** A phrase at a place of a title, the longest there of its role. */
interface Found<T> {
  readonly value: T;
  readonly length: number;
}
type Phrases = { [Role in PhraseRole]?: Found<NonNullable<PhraseRoles[Role]>> };

/** How many words a phrase that begins at a place can have: it may run over commas and slashes, not over a stop or bracket. */
function countReach(tokens: readonly TitleToken[], at: number, longest: number): number {
  let count = 1;
  while (count < longest && tokens[at + count]?.breaksPhrase === false) count += 1;
  return count;
}

/** The key of a run of words without “và” inside it; undefined where it has none, or begins or ends with it. */
function dropAnd(words: readonly string[]): string | undefined {
  if (words[0] === "va" || words.at(-1) === "va" || !words.includes("va")) return undefined;
  return words.filter((word) => word !== "va").join(" ");
}

/** The longest phrase of each role at a place; of two keys for the same words the one with “và” wins. */
function findPhrases(tokens: readonly TitleToken[], at: number, known: TitleWords): Phrases {
  const found: Phrases = {};
  const keep = <Role extends PhraseRole>(role: Role, roles: PhraseRoles, length: number): void => {
    const value = roles[role];
    if (value !== undefined) found[role] ??= { value, length } as Phrases[Role]; // the role's own value
  };
  const words = tokens.slice(at, at + countReach(tokens, at, known.longest)).map(({ folded }) => folded);
  const hasAnd = words.includes("va");
  for (let length = words.length; length > 0; length -= 1) {
    const run = words.slice(0, length);
    for (const key of [run.join(" "), hasAnd ? dropAnd(run) : undefined]) {
      const roles = key === undefined ? undefined : known.phrases.get(key);
      if (roles === undefined) continue;
      for (const role of Object.keys(roles) as PhraseRole[]) keep(role, roles, length); // its own keys
    }
  }
  return found;
}

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

/**
 * Whether a phrase of another field is printed with its own marks: “nhà chờ” is not “nhà cho”. A model's own words are known without
 * them, as recognition loses marks; another field must be named for sure.
 */
function namesElsewhere(words: readonly TitleToken[], { says }: TermForm, known: TitleWords): boolean {
  if (says.every((said) => said.class !== "elsewhere")) return true;
  const printed = words.map((word) => word.printed);
  return [printed, printed.filter((word) => fold(word) !== "va")].some((all) =>
    known.marked.term.has(toToned(all.join(" "))),
  );
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
  const isCut = Array.from({ length: whom.length - 1 }, (_, after) => after + 1).some(
    (after) => after + (findPhrases(tokens, at + after, known).term?.length ?? 0) > whom.length,
  );
  return isCut ? undefined : whom.value;
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

/** A title read from its beginning to its end; the steps take each word once. Empty for a title without words. */
export function readTitleSteps(tokens: readonly TitleToken[], known: TitleWords): TitleStep[] {
  const manner: Manner = {
    isMarked: tokens.some((token) => token.toned !== token.folded),
    hasCapitals: tokens.some(isCapitalised),
  };
  const steps: TitleStep[] = [];
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at];
    if (token === undefined) break;
    const step = readStep(tokens, token, at, manner, known);
    steps.push(step);
    at += step.length;
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

import type { AgencyKind } from "#schema/agencies.ts";
import type { AgencyId } from "#schema/identifier.ts";
import type { AgencyVocabulary } from "./agency-vocabulary.ts";
import { type AgencyToken, isArea, wordOf } from "./agency-words.ts";
import { readAgencyTokens } from "./read-agency-tokens.ts";

/** Names as a tree of words; a node with agencies ends a name. */
interface NameNode {
  readonly next: Map<string, NameNode>;
  /** Of these words, those before which a comma may stand: some name has a mark or a joining word there. */
  readonly listed: Set<string>;
  /** Whether an abbreviation goes on from here, which is compared with its case. */
  hasShort: boolean;
  agencies: readonly AgencyId[] | null;
}

/** A name without its spaces, for recognised text with a fault or two. */
export interface LooseName {
  readonly letters: string;
  readonly first: string;
  readonly agencies: readonly AgencyId[];
}

export interface AgencyIndex {
  readonly root: NameNode;
  /** Names by their first words. */
  readonly loose: Map<string, LooseName[]>;
  /** The same by agency. */
  readonly looseOf: Map<AgencyId, LooseName[]>;
  readonly kinds: ReadonlyMap<AgencyId, AgencyKind>;
  readonly parents: ReadonlyMap<AgencyId, AgencyId>;
  /** Agencies that stand for many bodies: “Bệnh viện”. */
  readonly classes: ReadonlySet<AgencyId>;
  /** Agencies that every district or commune has: “UBND cấp huyện”. */
  readonly locals: ReadonlySet<AgencyId>;
  readonly vocabulary: AgencyVocabulary;
  /** Folded name of the city of the rank of a province whose plan is read; null elsewhere. */
  readonly city: string | null;
}

export interface NameMatch {
  readonly agencies: readonly AgencyId[];
  /** Index of the token after the name. */
  readonly next: number;
}

/** Joining words that a name may hold or leave out: “Văn hóa và Thông tin”, “UBND các huyện”. */
export const joiningWords = new Set(["va", "cua", "ve", "thuoc", "cac"]);

/** An abbreviation is compared with its case: two capitals, or a capital with digits, such as C06. */
function isAbbreviation(token: AgencyToken): boolean {
  return token.words.length === 1 && !isArea(token) && /\p{Lu}.*\p{Lu}|\p{Lu}.*\d/u.test(token.exact);
}

const createNode = (): NameNode => ({
  next: new Map(),
  listed: new Set(),
  hasShort: false,
  agencies: null,
});

/** An index without names, with what is known of the agencies. */
export function createAgencyIndex(
  known: Pick<AgencyIndex, "kinds" | "parents" | "classes" | "locals">,
  vocabulary: AgencyVocabulary,
  city: string | null,
): AgencyIndex {
  return { root: createNode(), loose: new Map(), looseOf: new Map(), ...known, vocabulary, city };
}

/** A word of a name, and whether a comma may stand before it. */
interface NameStep {
  readonly word: string;
  readonly isListed: boolean;
}

/** A name as the words by which it is found; empty for a text without words. */
export function readAgencyName(name: string, vocabulary: AgencyVocabulary): readonly NameStep[] {
  const tokens = readAgencyTokens(name, { vocabulary, city: null });
  let isListed = false;
  return tokens.flatMap((token, k) => {
    isListed ||= !/^\s*$/.test(token.gap);
    const words = isAbbreviation(token)
      ? [`=${token.exact}`]
      : token.words.filter((word) => !joiningWords.has(word) || (k === 0 && tokens.length > 1));
    const read = words.map((word, at) => ({ word, isListed: at === 0 && isListed }));
    isListed = words.length === 0;
    return read;
  });
}

function addTo<K>(names: Map<K, LooseName[]>, key: K, name: LooseName): void {
  const like = names.get(key) ?? [];
  names.set(key, like);
  like.push(name);
}

/** Adds a name as read; one that is there already stays what it was, so the names that win are added first. */
export function addAgencyName(
  index: AgencyIndex,
  steps: readonly NameStep[],
  agencies: readonly AgencyId[],
): void {
  let node = index.root;
  for (const step of steps) {
    const found = node.next.get(step.word) ?? createNode();
    node.next.set(step.word, found);
    if (step.word.startsWith("=")) node.hasShort = true;
    if (step.isListed) node.listed.add(step.word);
    node = found;
  }
  if (node === index.root || node.agencies !== null) return;
  node.agencies = agencies;
  const words = steps.map(({ word }) => word);
  if (words.every((word) => !word.startsWith("="))) {
    const loose: LooseName = { letters: words.join(""), first: words[0] ?? "", agencies };
    addTo(index.loose, loose.first, loose);
    for (const agency of agencies) addTo(index.looseOf, agency, loose);
  }
}

const isGapInside = (gap: string): boolean =>
  gap === " " || (/^[\s,&\-–—/\\.“”"'’]*$/.test(gap) && !/[.\n]\s/.test(gap));

function follow(node: NameNode, words: readonly string[]): NameNode | undefined {
  let at: NameNode | undefined = node;
  for (const word of words) {
    const next: NameNode | undefined = at?.next.get(word);
    // Within an abbreviation too, joining words are left out.
    at = next ?? (joiningWords.has(word) ? at : undefined);
  }
  return at;
}

/** Joining words in a row that a name leaves out at most: “và các”; more are damaged text, and each costs stack. */
const mostSkipped = 3;

/** Whether a word may follow a node; behind a comma only one before which some name has a mark. */
const isAllowed = (node: NameNode, word: string, isApart: boolean): boolean =>
  !isApart || node.listed.has(word) || joiningWords.has(word);

/** The longer of two names; the first of two as long. */
const longerOf = (first: NameMatch | null, second: NameMatch | null): NameMatch | null =>
  second !== null && (first === null || second.next > first.next) ? second : first;

function matchFrom(
  node: NameNode,
  tokens: readonly AgencyToken[],
  at: number,
  skipped: number | undefined,
): NameMatch | null {
  const isFirst = skipped === undefined;
  const here = node.agencies === null ? null : { agencies: node.agencies, next: at };
  const token = tokens[at];
  if (token === undefined || (!isFirst && !isGapInside(token.gap))) return here;
  let best: NameMatch | null = here;
  // “Sở Văn hóa, Thể thao” may be written so, “Tỉnh, Ủy ban” is no “Tỉnh ủy”.
  const isApart = !isFirst && token.gap.includes(",");
  const short = node.hasShort ? `=${token.exact}` : "";
  const exact = short === "" ? undefined : node.next.get(short);
  if (exact !== undefined && isAllowed(node, short, isApart))
    best = longerOf(best, matchFrom(exact, tokens, at + 1, 0));
  const spelt = follow(node, token.words);
  if (spelt !== undefined && spelt !== node && isAllowed(node, token.words[0] ?? "", isApart))
    best = longerOf(best, matchFrom(spelt, tokens, at + 1, 0));
  if (!isFirst && skipped < mostSkipped && joiningWords.has(wordOf(token)) && spelt === node) {
    const after = matchFrom(node, tokens, at + 1, skipped + 1);
    // A joining word ends no name.
    if (after !== null && after.next > at + 1) best = longerOf(best, after);
  }
  return best;
}

/** The longest name that begins at a token; null where none does. */
export function matchName(index: AgencyIndex, tokens: readonly AgencyToken[], at: number): NameMatch | null {
  return matchFrom(index.root, tokens, at, undefined);
}

/** Whether one agency belongs to another, at any remove. */
export function belongsTo(index: AgencyIndex, child: AgencyId, ancestor: AgencyId): boolean {
  const seen = new Set<AgencyId>();
  for (let at = index.parents.get(child); at !== undefined && !seen.has(at); at = index.parents.get(at)) {
    if (at === ancestor) return true;
    seen.add(at);
  }
  return false;
}

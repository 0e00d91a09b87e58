import type { AgencyKind } from "#schema/agencies.ts";
import type { AgencyId } from "#schema/identifier.ts";
import { editDistance } from "#text/nearest.ts";
import type { AgencyVocabulary } from "./agency-vocabulary.ts";
import { type AgencyToken, isArea, wordOf } from "./agency-words.ts";
import { readAgencyTokens } from "./read-agency-tokens.ts";

/** Names as a tree of words; a node with agencies ends a name. */
interface NameNode {
  readonly next: Map<string, NameNode>;
  /** Of these words, those before which a comma may stand: some name has a mark or a joining word there. */
  readonly listed: Set<string>;
  agencies: readonly AgencyId[] | null;
}

/** A name without its spaces, for recognised text with a fault or two. */
interface LooseName {
  readonly letters: string;
  readonly first: string;
  readonly agencies: readonly AgencyId[];
}

export interface AgencyIndex {
  readonly root: NameNode;
  readonly loose: LooseName[];
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
const joiningWords = new Set(["va", "cua", "ve", "thuoc", "cac"]);

/** An abbreviation is compared with its case: two capitals, or a capital with digits, such as C06. */
function isAbbreviation(token: AgencyToken): boolean {
  return token.words.length === 1 && !isArea(token) && /\p{Lu}.*\p{Lu}|\p{Lu}.*\d/u.test(token.exact);
}

const createNode = (): NameNode => ({ next: new Map(), listed: new Set(), agencies: null });

/** An index without names, with what is known of the agencies. */
export function createAgencyIndex(
  known: Pick<AgencyIndex, "kinds" | "parents" | "classes" | "locals">,
  vocabulary: AgencyVocabulary,
  city: string | null,
): AgencyIndex {
  return { root: createNode(), loose: [], looseOf: new Map(), ...known, vocabulary, city };
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
    if (step.isListed) node.listed.add(step.word);
    node = found;
  }
  if (node === index.root || node.agencies !== null) return;
  node.agencies = agencies;
  const words = steps.map(({ word }) => word);
  if (words.every((word) => !word.startsWith("="))) {
    const loose: LooseName = { letters: words.join(""), first: words[0] ?? "", agencies };
    index.loose.push(loose);
    for (const agency of agencies) index.looseOf.set(agency, [...(index.looseOf.get(agency) ?? []), loose]);
  }
}

const isGapInside = (gap: string): boolean => /^[\s,&\-–—/\\.“”"'’]*$/.test(gap) && !/[.\n]\s/.test(gap);

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
  const found: (NameMatch | null)[] = [here];
  const exact = node.next.get(`=${token.exact}`);
  // “Sở Văn hóa, Thể thao” may be written so, “Tỉnh, Ủy ban” is no “Tỉnh ủy”.
  const isApart = !isFirst && token.gap.includes(",");
  const isAllowed = (word: string): boolean => !isApart || node.listed.has(word) || joiningWords.has(word);
  if (exact !== undefined && isAllowed(`=${token.exact}`)) found.push(matchFrom(exact, tokens, at + 1, 0));
  const spelt = follow(node, token.words);
  if (spelt !== undefined && spelt !== node && isAllowed(token.words[0] ?? ""))
    found.push(matchFrom(spelt, tokens, at + 1, 0));
  if (!isFirst && skipped < mostSkipped && joiningWords.has(wordOf(token)) && spelt === node) {
    const after = matchFrom(node, tokens, at + 1, skipped + 1);
    // A joining word ends no name.
    if (after !== null && after.next > at + 1) found.push(after);
  }
  return found.reduce(
    (best, one) => (one !== null && (best === null || one.next > best.next) ? one : best),
    null,
  );
}

/** The longest name that begins at a token; null where none does. */
export function matchName(index: AgencyIndex, tokens: readonly AgencyToken[], at: number): NameMatch | null {
  return matchFrom(index.root, tokens, at, undefined);
}

const lettersOf = (tokens: readonly AgencyToken[]): string =>
  tokens
    .flatMap((token) => token.words)
    .filter((word) => !joiningWords.has(word))
    .join("")
    .replace(/ổ|ố/g, "o");

const areasOf = (letters: string): string => (letters.match(/<[^<>]+>/g) ?? []).join("");

/** Longest name, in tokens. */
const longestName = 20;

/** Letters by which a faulty name must be longer than the sound part of it that is a name too. */
const shortestRest = 6;

/** Letters of a name that may be wrong. */
const faultsAllowed = ({ letters }: LooseName): number =>
  letters.length >= 20 ? 2 : letters.length >= 10 ? 1 : 0;

/**
 * The name that a run of tokens from a token on, up to a limit, most likely was before it was recognised with a fault:
 * one letter in ten or more, two in twenty or more, the first word and all digits right, and no other body as near.
 * @param known A name read there: only a longer one of the same agencies is looked for.
 */
export function matchNameLoosely(
  index: AgencyIndex,
  tokens: readonly AgencyToken[],
  at: number,
  limit: number,
  known?: NameMatch,
): NameMatch | null {
  const furthest = Math.min(limit, at + longestName);
  if (furthest <= (known?.next ?? at)) return null;
  const least = known === undefined ? 0 : lettersOf(tokens.slice(at, known.next)).length + shortestRest;
  const own = known?.agencies[0];
  const first = wordOf(tokens[at]).replace(/ố/g, "o");
  if (first === "" || first.includes("ổ")) return null;
  // “Sở Tài chính” and “Bộ Tài chính” are one letter apart: a short first word must be right.
  const names = (own === undefined ? index.loose : (index.looseOf.get(own) ?? [])).filter(
    (name) =>
      name.letters.length >= least &&
      faultsAllowed(name) > 0 &&
      (name.first === first || (first.length >= 4 && editDistance(name.first, first) <= 1)),
  );
  if (names.length === 0) return null;
  let best: {
    readonly agencies: readonly AgencyId[];
    readonly next: number;
    readonly distance: number;
  } | null = null;
  let isTied = false;
  for (let next = furthest; next > (known?.next ?? at); next -= 1) {
    const letters = lettersOf(tokens.slice(at, next));
    for (const name of names) {
      const allowed = faultsAllowed(name);
      if (Math.abs(name.letters.length - letters.length) > allowed) continue;
      if (areasOf(name.letters) !== areasOf(letters)) continue;
      if (name.letters.replace(/\D/g, "") !== letters.replace(/\D/g, "")) continue;
      const distance = editDistance(name.letters.replace(/ổ|ố/g, "o"), letters);
      if (distance > allowed || (best !== null && distance > best.distance)) continue;
      if (best === null || distance < best.distance) {
        best = { agencies: name.agencies, next, distance };
        isTied = false;
      } else if (name.agencies.join() !== best.agencies.join()) isTied = true;
    }
  }
  return best === null || isTied ? null : { agencies: best.agencies, next: best.next };
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

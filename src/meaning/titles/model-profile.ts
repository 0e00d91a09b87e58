import { readSpelling } from "./same-title.ts";
import type { TitleTerm } from "./title-terms.ts";
import { readTitleTerms } from "./title-terms.ts";
import { readTitleWords } from "./title-tokens.ts";
import type { TitleWords } from "./title-words.ts";
import type { CatalogEntry } from "#schema/catalog.ts";
import type { ModelId } from "#schema/identifier.ts";
import { fold } from "#text/fold.ts";

/** Terms of a title by key, each once, the heaviest where one comes twice. */
export type TermMap = ReadonlyMap<string, TitleTerm>;

/** A catalog made ready for matching, by buildMatcher. */
export interface Matcher {
  readonly profiles: readonly ModelProfile[];
  /** The words by which titles are read. */
  readonly words: TitleWords;
  /** How much a term tells models apart: 1 for one model's own, less the more models have it. */
  readonly rarity: ReadonlyMap<string, number>;
  /** Number of models that have a term in their core. */
  readonly coreOwners: ReadonlyMap<string, number>;
  /** Rarity of single words. */
  readonly wordRarity: ReadonlyMap<string, number>;
}

/** What the catalog says of one model, as terms. */
export interface ModelProfile {
  readonly id: ModelId;
  /** Words of the catalog's own title. */
  readonly spelling: ReturnType<typeof readSpelling>;
  readonly texts: readonly ReadonlyMap<string, TitleTerm>[];
  /** Share of the model's titles that hold the term, by key. */
  readonly share: ReadonlyMap<string, number>;
  readonly surfaces: ReadonlyMap<string, ReadonlySet<string>>;
  /** Terms that nearly all titles of the model hold: without them a title is hardly about it. */
  readonly core: ReadonlyMap<string, TitleTerm>;
  readonly objective: ReadonlySet<string>;
  /** The words of each title, for titles that recognition damaged. */
  readonly wordings: readonly (readonly string[])[];
}

// The numbers below were set on the titles of test/fixtures/matching (set “tune”), so that none of another field gets in.

/** Same letters, other marks: “lưu trữ” for “lưu trú”. */
const otherMarks = 0.8;
/** A term that few of the model's titles hold still counts, but the words that all hold carry the model. */
const leastShare = 0.3;
/** Share of a model's titles from which a term is its core. */
const coreShare = 0.7;
/** Weight of a channel that all titles of a model hold: “dịch vụ công trên VNeID” is not “dịch vụ công”. */
const coreChannelWeight = 0.7;
const coreChannelShare = 0.9;
/** What the title explains weighs more than what it leaves out of the model's titles: titles are shortened more than extended. */
const explainedPower = 0.55;
const recalledPower = 0.45;
/** What the title lacks of the core counts a second time. */
const corePower = 0.4;
/** One word alone proves a model only where no other model has it, or none has it in its core. */
const loneSharedFactor = 0.7;
/** A term of nearly all models still tells a title of the field from one of another. */
const leastRarity = 0.3;
/** Single words of nearly all models tell next to nothing. */
const leastWordRarity = 0.08;

/** Terms of a title by key; of a term that comes twice the heavier stays. */
export function toTermMap(terms: readonly TitleTerm[]): Map<string, TitleTerm> {
  const map = new Map<string, TitleTerm>();
  for (const term of terms) {
    const known = map.get(term.key);
    if (known === undefined || known.weight < term.weight) map.set(term.key, term);
  }
  return map;
}

/** All that the matcher reads as a title of a model: its own, those that plans print, and words of near meaning. */
export function listTitles({ title, printed, synonyms }: CatalogEntry): string[] {
  return [title, ...printed.map((one) => one.title), ...synonyms];
}

function buildProfile(id: ModelId, entry: CatalogEntry, words: TitleWords): ModelProfile {
  const titles = listTitles(entry);
  const texts = titles.map((text) => toTermMap(readTitleTerms(text, words)));
  const share = new Map<string, number>();
  const surfaces = new Map<string, Set<string>>();
  for (const text of texts) {
    for (const [key, term] of text) {
      share.set(key, (share.get(key) ?? 0) + 1 / texts.length);
      const known = surfaces.get(key) ?? new Set();
      surfaces.set(key, known.add(term.surface));
    }
  }
  const core = new Map<string, TitleTerm>();
  for (const text of texts) {
    for (const [key, term] of text) if ((share.get(key) ?? 0) >= coreShare) core.set(key, term);
  }
  const objective = new Set(readTitleTerms(entry.objective, words).map((term) => term.key));
  const wordings = titles.map(readTitleWords);
  return { id, spelling: readSpelling(entry.title), texts, share, surfaces, core, objective, wordings };
}

/** For each key the share of certainty it gives: 1 for a key of one model, 0.3 or less for one of nearly all. */
function readRarity(sets: readonly Iterable<string>[], least: number): Map<string, number> {
  const count = new Map<string, number>();
  for (const keys of sets) for (const key of keys) count.set(key, (count.get(key) ?? 0) + 1);
  const most = Math.log(sets.length + 1);
  return new Map(
    [...count].map(([key, models]) => [key, Math.max(least, Math.log((sets.length + 1) / models) / most)]),
  );
}

/** Reads the titles and synonyms of the catalog once; an empty catalog gives a matcher that finds nothing. */
export function buildMatcher(catalog: ReadonlyMap<ModelId, CatalogEntry>, words: TitleWords): Matcher {
  const profiles = [...catalog].map(([id, entry]) => buildProfile(id, entry, words));
  const coreOwners = new Map<string, number>();
  for (const profile of profiles) {
    for (const key of profile.core.keys()) coreOwners.set(key, (coreOwners.get(key) ?? 0) + 1);
  }
  return {
    profiles,
    words,
    coreOwners,
    rarity: readRarity(
      profiles.map((profile) => profile.share.keys()),
      leastRarity,
    ),
    wordRarity: readRarity(
      profiles.map((profile) => new Set(profile.wordings.flat())),
      leastWordRarity,
    ),
  };
}

/** How far a title's term is the model's: 0 not at all, 1 in full, less where only the marks differ. */
function likeness(term: TitleTerm, profile: ModelProfile): number {
  const known = profile.surfaces.get(term.key);
  if (known === undefined) return 0;
  if (known.has(term.surface)) return 1;
  const folded = fold(term.surface);
  if (folded === term.surface) return 1;
  for (const surface of known) if (fold(surface) === folded) return otherMarks;
  return 1;
}

/** Whether a term can carry a match alone: a channel, a place or a single word outside the list cannot. */
function saysWhat(term: TitleTerm): boolean {
  if (term.class === "unlisted") return term.key.includes(" ");
  return term.class === "subject" || term.class === "means";
}

/** What a title and a model have in common. */
export interface Reading {
  /** 0 to 1. */
  readonly score: number;
  /** Share of the title's weight that the model explains. */
  readonly explained: number;
}

/** What a term weighs in a title. */
export function weighTerm(term: TitleTerm, matcher: Matcher): number {
  return term.weight * (matcher.rarity.get(term.key) ?? 1);
}

/** What a term weighs among a model's own titles. */
function getOwnWeight(term: TitleTerm, profile: ModelProfile, matcher: Matcher): number {
  const share = Math.max(leastShare, profile.share.get(term.key) ?? 0);
  if (term.class === "channel" && share >= coreChannelShare) return coreChannelWeight;
  return weighTerm(term, matcher) * share;
}

/** Share of a model's core that a title holds; 1 for a model without a core. */
function readCore(title: TermMap, profile: ModelProfile, matcher: Matcher): number {
  let whole = 0;
  let found = 0;
  for (const term of profile.core.values()) {
    const weight = getOwnWeight(term, profile, matcher);
    whole += weight;
    if (title.has(term.key)) found += weight;
  }
  return whole === 0 ? 1 : found / whole;
}

/** How well a title, or a part of one, fits a model; 0 where nothing in it says what the model does. */
export function readAgainst(title: TermMap, profile: ModelProfile, matcher: Matcher): Reading {
  let total = 0;
  let explained = 0;
  const matched: string[] = [];
  let carried = false;
  let place = false;
  let coreChannel = false;
  for (const term of title.values()) {
    const weight = weighTerm(term, matcher);
    const value = likeness(term, profile);
    total += weight;
    explained += weight * value;
    if (value === 0) continue;
    if (term.class !== "channel") matched.push(term.key);
    if (saysWhat(term)) carried = true;
    if (term.class === "place") place = true;
    if (term.class === "channel" && profile.core.has(term.key)) coreChannel = true;
  }
  if (total === 0 || !(carried || (place && coreChannel))) return { score: 0, explained: 0 };
  let recalled = 0;
  for (const text of profile.texts) {
    let whole = 0;
    let found = 0;
    for (const term of text.values()) {
      const weight = getOwnWeight(term, profile, matcher);
      const own = title.get(term.key);
      whole += weight;
      if (own !== undefined) found += weight * likeness(own, profile);
    }
    if (whole > 0) recalled = Math.max(recalled, found / whole);
  }
  const share = explained / total;
  // A title that is one of the model's own without its core, as an editor's alias may be, is not held to the core.
  const core = Math.max(readCore(title, profile, matcher), recalled ** 2);
  const score = share ** explainedPower * recalled ** recalledPower * core ** corePower;
  const isOwn = (key: string): boolean =>
    matcher.rarity.get(key) === 1 || (profile.core.has(key) && matcher.coreOwners.get(key) === 1);
  const isLone = matched.length === 1 && !matched.some(isOwn);
  return { score: isLone ? score * loneSharedFactor : score, explained: share };
}

import type { TitleTerm } from "#model/title-terms.ts";
import { findJoints, isOneLetterOff, readTitleTerms, readTitleWords } from "#model/title-terms.ts";
import type { CatalogEntry } from "#schema/catalog.ts";
import type { ModelId } from "#schema/identifier.ts";
import { fold } from "#text/fold.ts";

export interface ModelScore {
  readonly id: ModelId;
  /** 0 to 1. */
  readonly score: number;
  /** Score minus the best score of any other model: what decides between near twins; negative but for the first. */
  readonly margin: number;
}

export interface ItemModel extends ModelScore {
  readonly relation: "same" | "part";
}

export interface MatchOptions {
  readonly objective?: string;
}

/** A catalog made ready for matching, by buildMatcher. */
export interface Matcher {
  readonly profiles: readonly ModelProfile[];
  /** How much a term tells models apart: 1 for one model's own, less the more models have it. */
  readonly rarity: ReadonlyMap<string, number>;
  /** Number of models that have a term in their core. */
  readonly coreOwners: ReadonlyMap<string, number>;
  /** Rarity of single words. */
  readonly wordRarity: ReadonlyMap<string, number>;
}

interface ModelProfile {
  readonly id: ModelId;
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

/** Below it a title has less in common with the model than titles of other fields have by chance. */
export const scoreBar = 0.56;
/** Below it two models are near twins that the title does not tell apart. */
export const marginBar = 0.06;
/** A title that one model explains to this share joins nothing. */
const explainedAlone = 0.8;
/** Each part of a joined title must clear this by itself. */
const partBar = 0.6;
/** What the second part must explain of the title beyond the first. */
const partGain = 0.15;
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
const corePower = 0.4;
/** One word proves a model only where it is the core of that model and of no other. */
const loneSharedFactor = 0.7;
const leastRarity = 0.3;
const leastWordRarity = 0.08;
/** From this share of words alike, in order, a title is the model's own with words lost or misread. */
const wordingBar = 0.7;
/** A word with one letter misread. */
const misreadWord = 0.75;
/** How much the objective may add to a score. */
const objectiveWeight = 0.08;

function toMap(terms: readonly TitleTerm[]): Map<string, TitleTerm> {
  const map = new Map<string, TitleTerm>();
  for (const term of terms) {
    const known = map.get(term.key);
    if (known === undefined || known.weight < term.weight) map.set(term.key, term);
  }
  return map;
}

function buildProfile(id: ModelId, entry: CatalogEntry): ModelProfile {
  const texts = [entry.title, ...entry.aliases].map((text) => toMap(readTitleTerms(text)));
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
  const objective = new Set(readTitleTerms(entry.objective).map((term) => term.key));
  const wordings = [entry.title, ...entry.aliases].map(readTitleWords);
  return { id, texts, share, surfaces, core, objective, wordings };
}

/** For each key the share of certainty it gives: 1 for a key of one model, 0.3 or less for one of nearly all. */
function readRarity(sets: readonly Iterable<string>[], least: number): Map<string, number> {
  const count = new Map<string, number>();
  for (const keys of sets) for (const key of keys) count.set(key, (count.get(key) ?? 0) + 1);
  const most = Math.log(sets.length + 1);
  return new Map([...count].map(([key, models]) => [key, Math.max(least, Math.log((sets.length + 1) / models) / most)]));
}

/** Reads the titles and aliases of the catalog once; an empty catalog gives a matcher that finds nothing. */
export function buildMatcher(catalog: ReadonlyMap<ModelId, CatalogEntry>): Matcher {
  const profiles = [...catalog].map(([id, entry]) => buildProfile(id, entry));
  const coreOwners = new Map<string, number>();
  for (const profile of profiles) {
    for (const key of profile.core.keys()) coreOwners.set(key, (coreOwners.get(key) ?? 0) + 1);
  }
  return {
    profiles,
    coreOwners,
    rarity: readRarity(profiles.map((profile) => profile.share.keys()), leastRarity),
    wordRarity: readRarity(profiles.map((profile) => new Set(profile.wordings.flat())), leastWordRarity),
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

interface Reading {
  readonly score: number;
  /** Share of the title's weight that the model explains. */
  readonly explained: number;
}

/** What a term weighs among a model's own titles. */
function getOwnWeight(term: TitleTerm, profile: ModelProfile, matcher: Matcher): number {
  const share = Math.max(leastShare, profile.share.get(term.key) ?? 0);
  if (term.class === "channel" && share >= coreChannelShare) return coreChannelWeight;
  return term.weight * (matcher.rarity.get(term.key) ?? 1) * share;
}

/** Share of a model's core that a title holds; 1 for a model without a core. */
function readCore(title: ReadonlyMap<string, TitleTerm>, profile: ModelProfile, matcher: Matcher): number {
  let whole = 0;
  let found = 0;
  for (const term of profile.core.values()) {
    const weight = getOwnWeight(term, profile, matcher);
    whole += weight;
    if (title.has(term.key)) found += weight;
  }
  return whole === 0 ? 1 : found / whole;
}

function readAgainst(title: ReadonlyMap<string, TitleTerm>, profile: ModelProfile, matcher: Matcher): Reading {
  let total = 0;
  let explained = 0;
  const matched: string[] = [];
  let carried = false;
  let place = false;
  let coreChannel = false;
  for (const term of title.values()) {
    const weight = term.weight * (matcher.rarity.get(term.key) ?? 1);
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
  const isLone = matched.length === 1 && matched.some((key) => !profile.core.has(key) || matcher.coreOwners.get(key) !== 1);
  return { score: isLone ? score * loneSharedFactor : score, explained: share };
}

/** The catalog's words that a word is or, misread by one letter, may be. */
function findMeant(word: string, rarity: ReadonlyMap<string, number>): readonly string[] {
  return rarity.has(word) ? [word] : [...rarity.keys()].filter((other) => isOneLetterOff(word, other));
}

interface HeardWord {
  readonly word: string;
  /** Catalog words it may stand for; empty for a word the catalog does not know. */
  readonly meant: readonly string[];
}

/** Weight of the words that a title and a wording share in the same order, over the weight of the heavier; 1 for equal ones. */
function compareWordings(title: readonly HeardWord[], own: readonly string[], rarity: ReadonlyMap<string, number>): number {
  const weigh = (word: string): number => rarity.get(word) ?? 1;
  const whole = own.reduce((total, word) => total + weigh(word), 0);
  const heard = new Set(title.flatMap((one) => one.meant));
  const possible = own.reduce((total, word) => total + (heard.has(word) ? weigh(word) : 0), 0);
  if (possible < wordingBar * whole) return 0;
  let above: number[] = new Array<number>(own.length + 1).fill(0);
  let heavy = 0;
  for (const { word, meant } of title) {
    const stands = meant.find((other) => own.includes(other));
    heavy += weigh(stands ?? word);
    const row = [0];
    own.forEach((right, index) => {
      const alike = word === right ? 1 : meant.includes(right) ? misreadWord : 0;
      row.push(Math.max(above[index + 1] ?? 0, row[index] ?? 0, (above[index] ?? 0) + alike * weigh(right)));
    });
    above = row;
  }
  const heavier = Math.max(heavy, whole);
  return heavier === 0 ? 0 : (above.at(-1) ?? 0) / heavier;
}

const round = (value: number): number => Math.round(value * 1000) / 1000;

interface Ranked {
  readonly profile: ModelProfile;
  readonly reading: Reading;
  readonly score: number;
}

function rank(terms: readonly TitleTerm[], words: readonly HeardWord[], objective: ReadonlySet<string>, matcher: Matcher): Ranked[] {
  const title = toMap(terms);
  return matcher.profiles
    .map((profile) => {
      const reading = readAgainst(title, profile, matcher);
      const shared = [...objective].filter((key) => profile.objective.has(key) || profile.share.has(key)).length;
      const help = objective.size === 0 ? 0 : objectiveWeight * (shared / objective.size);
      const wording = Math.max(0, ...profile.wordings.map((own) => compareWordings(words, own, matcher.wordRarity)));
      const base = Math.max(reading.score, wording >= wordingBar ? wording : 0);
      return { profile, reading, score: base === 0 ? 0 : base + help * (1 - base) };
    })
    .sort((a, b) => b.score - a.score);
}

/** The two models that a title joins, with the score of each part; undefined when the title is about one thing. */
function findJoin(
  terms: readonly TitleTerm[],
  joints: readonly number[],
  whole: readonly Ranked[],
  matcher: Matcher,
): readonly [Ranked, Ranked] | undefined {
  const best = whole[0];
  if (best === undefined || best.reading.explained >= explainedAlone) return undefined;
  const title = toMap(terms);
  const positions = [...new Set(terms.map((term) => term.position))].sort((a, b) => a - b);
  const cuts = positions.filter((at, index) => {
    const before = positions[index - 1];
    return before !== undefined && joints.some((joint) => joint > before && joint <= at);
  });
  let found: readonly [Ranked, Ranked] | undefined;
  let foundScore = 0;
  for (const cut of cuts) {
    const left = rank(terms.filter((term) => term.position < cut), [], new Set(), matcher)[0];
    const right = rank(terms.filter((term) => term.position >= cut), [], new Set(), matcher)[0];
    if (left === undefined || right === undefined || left.profile === right.profile) continue;
    const weakest = Math.min(left.score, right.score);
    if (weakest < partBar || left.score + right.score <= foundScore) continue;
    let total = 0;
    const gain: [number, number] = [0, 0];
    for (const term of title.values()) {
      const weight = term.weight * (matcher.rarity.get(term.key) ?? 1);
      const [a, b] = [likeness(term, left.profile), likeness(term, right.profile)];
      total += weight;
      gain[0] += weight * Math.max(0, a - b);
      gain[1] += weight * Math.max(0, b - a);
    }
    if (Math.min(...gain) / total < partGain) continue;
    found = [left, right];
    foundScore = left.score + right.score;
  }
  return found;
}

interface Result {
  readonly ranking: readonly ModelScore[];
  readonly parts: readonly ModelId[];
}

function match(title: string, objective: string | undefined, matcher: Matcher): Result {
  const terms = readTitleTerms(title);
  const objectiveTerms = new Set(objective === undefined ? [] : readTitleTerms(objective).map((term) => term.key));
  // Words lost or misread leave pieces that the list does not know; without such pieces the terms say all.
  const isWhole = terms.every((term) => term.class !== "unlisted");
  const heard = (isWhole ? [] : readTitleWords(title)).map((word) => ({ word, meant: findMeant(word, matcher.wordRarity) }));
  const whole = rank(terms, heard, objectiveTerms, matcher);
  const join = findJoin(terms, findJoints(title), whole, matcher);
  const scores = whole.map(({ profile, score }) => {
    const part = join?.find((one) => one.profile === profile);
    return { id: profile.id, score: part === undefined ? score : Math.max(score, part.score) };
  });
  if (join !== undefined) {
    // A joined title's other models stay below its parts: they are seen through the words of one part.
    const floor = Math.min(...join.map((part) => part.score));
    for (const one of scores) {
      if (!join.some((part) => part.profile.id === one.id)) one.score = Math.min(one.score, floor * 0.9);
    }
  }
  scores.sort((a, b) => b.score - a.score);
  const ranking = scores
    .map((one, index) => ({
      id: one.id,
      score: round(one.score),
      margin: round(one.score - (scores[index === 0 ? 1 : 0]?.score ?? 0)),
    }))
    .filter((one) => one.score >= scoreBar);
  return { ranking, parts: join?.map((part) => part.profile.id) ?? [] };
}

/**
 * Models a title may mean, best first, those at or above the score bar alone; empty when nothing in the catalog fits.
 * The objective, where given, moves scores a little; the local number is never read.
 */
export function matchTitle(title: string, matcher: Matcher, options: MatchOptions = {}): ModelScore[] {
  return [...match(title, options.objective, matcher).ranking];
}

/**
 * The model an item is (`same`), the two it joins (`part`, in the title's order), or none where the best is below the
 * score bar or its margin below the margin bar.
 */
export function matchItem(
  title: string,
  objective: string | null,
  matcher: Matcher,
): { readonly models: readonly ItemModel[] } {
  const { ranking, parts } = match(title, objective ?? undefined, matcher);
  if (parts.length > 0) {
    const models = parts.flatMap((id) => ranking.filter((one) => one.id === id));
    return { models: models.map((one) => ({ ...one, relation: "part" as const })) };
  }
  const first = ranking[0];
  return { models: first === undefined || first.margin < marginBar ? [] : [{ ...first, relation: "same" }] };
}

import { type DecidedItem, type LearnedWords, learnWords } from "./learned-words.ts";
import { readSpelling } from "./same-title.ts";
import type { TitleTerm } from "./title-terms.ts";
import { readTitleTerms } from "./title-terms.ts";
import { readTitleWords } from "./title-tokens.ts";
import type { TitleWords } from "./title-words.ts";
import { remember } from "#text/remember.ts";
import type { CatalogEntry } from "#schema/catalog.ts";
import type { ModelId } from "#schema/identifier.ts";

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
  /** The words of items that are known to be one of the models. */
  readonly learned: LearnedWords;
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
  /** Whom its titles, and its objective beside them, say that it is for, by key; empty where no title says it. */
  readonly whom: ReadonlySet<string>;
  /** The words of each title, for titles that recognition damaged. */
  readonly wordings: readonly (readonly string[])[];
}

/** Share of a model's titles from which a term is its core. */
const coreShare = 0.7;
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

/** Whom titles say that a model is for, with those that its objective adds; an objective alone tells of a use, not of a limit. */
function readWhom(titles: readonly TitleTerm[], objective: readonly TitleTerm[]): ReadonlySet<string> {
  const isWhom = (term: TitleTerm): boolean => term.class === "whom";
  const terms = titles.some(isWhom) ? [...titles, ...objective].filter(isWhom) : [];
  return new Set(terms.map(({ key }) => key));
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
  const purpose = readTitleTerms(entry.objective, words);
  const objective = new Set(purpose.filter((term) => term.class !== "whom").map((term) => term.key));
  const whom = readWhom(
    texts.flatMap((text) => [...text.values()]),
    purpose,
  );
  const wordings = titles.map(readTitleWords);
  return { id, spelling: readSpelling(entry.title), texts, share, surfaces, core, objective, whom, wordings };
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

/** What is read of a catalog alone by some words: made once, for a draft that is checked again is held against the same models. */
const readCatalog = remember((words: TitleWords) =>
  remember((catalog: ReadonlyMap<ModelId, CatalogEntry>) => {
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
        profiles.map(({ share }) => share.keys()),
        leastRarity,
      ),
      wordRarity: readRarity(
        profiles.map(({ wordings }) => new Set(wordings.flat())),
        leastWordRarity,
      ),
    };
  }),
);

/**
 * Reads the titles and synonyms of the catalog once, and the words of items that are known to be its models; an empty catalog
 * gives a matcher that finds nothing.
 */
export function buildMatcher(
  catalog: ReadonlyMap<ModelId, CatalogEntry>,
  words: TitleWords,
  decided: readonly DecidedItem[] = [],
): Matcher {
  return { ...readCatalog(words)(catalog), learned: learnWords(decided) };
}

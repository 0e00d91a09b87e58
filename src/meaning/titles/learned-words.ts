import type { ModelId } from "#schema/identifier.ts";
import type { TitleTerm } from "./title-terms.ts";
import { fold } from "#text/fold.ts";
import { remember } from "#text/remember.ts";
import { dropMasked } from "#text/mask.ts";
import { readTokens } from "#text/tokens.ts";

/** What an item that is a model says: its titles, its objective, its assignments. */
export interface DecidedItem {
  readonly model: ModelId;
  readonly texts: readonly string[];
}

/** Words and pairs of words by which plans tell of models. */
export interface LearnedWords {
  /** For each model the share of its items that print the word or pair, by key: “benh”, “benh vien”. */
  readonly shares: ReadonlyMap<ModelId, ReadonlyMap<string, number>>;
  /** Number of models whose items print it. */
  readonly models: ReadonlyMap<string, number>;
}

/** Items read for a model; more of them say the same again. */
const mostItems = 20;

/** Folded words of a text and its pairs of neighbours, each once; a pair does not run over a mark of punctuation. */
function readKeys(text: string): Set<string> {
  const keys = new Set<string>();
  let before: string | undefined;
  for (const { folded, gap } of readTokens(dropMasked(text))) {
    keys.add(folded);
    if (before !== undefined && !/[.;:(),]/.test(gap)) keys.add(`${before} ${folded}`);
    before = folded;
  }
  return keys;
}

/** Counts the words of the items that are models, those of the first 20 of each model; empty for none. */
export function learnWords(items: readonly DecidedItem[]): LearnedWords {
  const byModel = new Map<ModelId, Set<string>[]>();
  for (const { model, texts } of items) {
    const read = byModel.get(model) ?? [];
    if (read.length < mostItems)
      byModel.set(model, [...read, new Set(texts.flatMap((text) => [...readKeys(text)]))]);
  }
  const models = new Map<string, number>();
  const shares = new Map<ModelId, ReadonlyMap<string, number>>();
  for (const [model, sets] of byModel) {
    const share = new Map<string, number>();
    for (const keys of sets) for (const key of keys) share.set(key, (share.get(key) ?? 0) + 1 / sets.length);
    for (const key of share.keys()) models.set(key, (models.get(key) ?? 0) + 1);
    shares.set(model, share);
  }
  return { shares, models };
}

/** The keys of a term: of an unlisted word or pair its own, of a listed term the pairs of its words; none for one listed word. */
const keysOf = remember(({ class: kind, key, surface }: TitleTerm): readonly string[] => {
  if (kind === "unlisted") return [key.slice(1)];
  const words = fold(surface).split(" ");
  return words.slice(1).map((word, at) => `${words[at] ?? ""} ${word}`);
});

/** Share of the model's items that print a term which its titles do not have, 0 to 1: of its keys that of the rarest. */
export function readLearnedShare(term: TitleTerm, model: ModelId, { shares }: LearnedWords): number {
  const share = shares.get(model);
  const keys = keysOf(term);
  if (share === undefined || keys.length === 0) return 0;
  return Math.min(1, ...keys.map((key) => share.get(key) ?? 0));
}

/** Number of models whose items print a word or pair that is not listed. */
export function countLearned(term: TitleTerm, { models }: LearnedWords): number {
  const [key] = keysOf(term);
  return key === undefined ? 0 : (models.get(key) ?? 0);
}

import type { ModelId } from "#schema/identifier.ts";
import { groupBy } from "#text/group-by.ts";
import { remember } from "#text/remember.ts";
import type { Handbook, Item } from "../handbook-types.ts";
import { buildAtomBook } from "./atoms.ts";
import { compareTokens, toWordingKey } from "./compare-wordings.ts";
import { cutSentences } from "./cut-sentences.ts";
import { findBase } from "./find-base.ts";
import { findNear, groupNear } from "./find-near.ts";
import { cutField } from "./item-wording.ts";
import { type WordingStatements, type WordingToken, joinTokens } from "./wording-token.ts";

/** Fields long enough to have wordings of their own. */
export const familyFields = ["objective", "assignments"] as const;
export type FamilyField = (typeof familyFields)[number];

/** A text with the items that have it, by id. */
export interface SharedText {
  /** As the first of them prints it. */
  readonly text: string;
  readonly items: readonly string[];
}

/** A sentence that some items have, in one form or in several. */
export interface FamilyPassage {
  readonly items: readonly string[];
  /** The form nearest to all. */
  readonly text: string;
  /** Every form, those of most items first. */
  readonly variants: readonly SharedText[];
}

/** What items of one model say in one field. */
export interface Family {
  readonly model: ModelId;
  readonly field: FamilyField;
  /** By their place in the wordings, from the beginning to the end. */
  readonly passages: readonly FamilyPassage[];
  /** Every wording once, those of most items first, then by id. */
  readonly wordings: readonly SharedText[];
  /** Pairs of wordings that have much in common, each named by its first item. */
  readonly near: readonly { readonly a: string; readonly b: string; readonly same: number }[];
}

/** Sentences with so much in common are forms of one: Jaccard, from 0 to 1. */
const nearSentence = 0.6;
/** Wordings with so much in common are told as near. */
const nearWording = 0.5;

/** An item's wording in the field. */
interface Entry {
  readonly item: string;
  readonly statements: WordingStatements;
}

interface Text {
  readonly tokens: readonly WordingToken[];
  readonly item: string;
  /** Where it stands in its wording, 0 to 1. */
  readonly at: number;
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const toWords = (tokens: readonly WordingToken[]): ReadonlySet<string> =>
  new Set(tokens.map(({ key }) => key));

/** Equal texts put together, those of most items first, then by the first item. Input in the order of items. */
function shareTexts(texts: readonly Text[]): (SharedText & Pick<Text, "tokens">)[] {
  const groups = [...groupBy(texts, ({ tokens }) => toWordingKey(tokens)).values()];
  return groups
    .flatMap((group) => {
      const [first] = group;
      const items = [...new Set(group.map(({ item }) => item))];
      return first === undefined ? [] : [{ tokens: first.tokens, text: joinTokens(first.tokens), items }];
    })
    .sort((a, b) => b.items.length - a.items.length || compareText(a.items[0] ?? "", b.items[0] ?? ""));
}

function toPassage(texts: readonly Text[]): FamilyPassage {
  const variants = shareTexts(texts);
  const base = variants[findBase(variants.map(({ tokens, items }) => ({ tokens, weight: items.length })))];
  return {
    items: [...new Set(texts.map(({ item }) => item))],
    text: base?.text ?? "",
    variants: variants.map(({ text, items }) => ({ text, items })),
  };
}

const mean = (texts: readonly Text[]): number => texts.reduce((sum, { at }) => sum + at, 0) / texts.length;

/** Sentences of all entries, those near to each other together, in the order in which wordings have them. */
function listPassages(entries: readonly Entry[]): FamilyPassage[] {
  const sentences = entries.flatMap(({ item, statements }) => {
    const own = cutSentences(statements);
    return own.map((tokens, index): Text => ({ tokens, item, at: (index + 0.5) / own.length }));
  });
  const pairs = findNear(
    sentences.map(({ tokens }) => toWords(tokens)),
    nearSentence,
  );
  return groupNear(sentences.length, pairs)
    .map((group) => group.flatMap((index) => sentences[index] ?? []))
    .sort((a, b) => mean(a) - mean(b))
    .map(toPassage);
}

function listNear(wordings: ReturnType<typeof shareTexts>): Family["near"] {
  const ordered = [...wordings].sort((a, b) => compareText(a.items[0] ?? "", b.items[0] ?? ""));
  const pairs = findNear(
    ordered.map(({ tokens }) => toWords(tokens)),
    nearWording,
  );
  return pairs.flatMap(({ a: i, b: j }) => {
    const [a, b] = [ordered[i], ordered[j]];
    if (a === undefined || b === undefined) return [];
    return [{ a: a.items[0] ?? "", b: b.items[0] ?? "", same: compareTokens(a.tokens, b.tokens).same }];
  });
}

/** Items that a model's wording can be read in, by id: those that are it or hold it. */
export function listCarriers(items: readonly Item[], model: ModelId): Item[] {
  return items
    .filter(({ models }) => models.some(({ id, relation }) => id === model && relation !== "related"))
    .sort((a, b) => compareText(a.id, b.id));
}

/** What some items say in a field; null where fewer than two say anything. The order of items does not matter. */
export function buildFamily(
  model: ModelId,
  field: FamilyField,
  carriers: readonly { readonly id: string; readonly statements: WordingStatements }[],
): Family | null {
  const entries = carriers
    .filter(({ statements }) => statements.length > 0)
    .map(({ id, statements }): Entry => ({ item: id, statements }))
    .sort((a, b) => compareText(a.item, b.item));
  if (entries.length < 2) return null;
  const wordings = shareTexts(
    entries.map(({ item, statements }) => ({ item, tokens: statements.flat(), at: 0 })),
  );
  return {
    model,
    field,
    passages: listPassages(entries),
    wordings: wordings.map(({ text, items }) => ({ text, items })),
    near: listNear(wordings),
  };
}

function buildFamilies(handbook: Handbook): readonly Family[] {
  const book = buildAtomBook(handbook);
  return handbook.models.flatMap(({ id }) => {
    const carriers = listCarriers(handbook.items, id);
    return familyFields.flatMap(
      (field) =>
        buildFamily(
          id,
          field,
          carriers.map((item) => ({ id: item.id, statements: cutField(item, field, book) })),
        ) ?? [],
    );
  });
}

/** The families of all models, in catalog order, then by field; models of fewer than two wordings have none. Made once. */
export const listFamilies: (handbook: Handbook) => readonly Family[] = remember(buildFamilies);

import type { SearchTables } from "./lookup.ts";
import { hasMarks, readTokens, toKey, type Token } from "#text/tokens.ts";
import type { PlaceKind, SearchData, SearchRecord } from "#search/search-types.ts";
import { joinsNames } from "./query.ts";
import { listVariants, toTypedVariant, type VariantTable } from "./variants.ts";

/** A record that a query names as a whole. */
export interface NamedHit {
  readonly record: number;
  /** Why, where the name itself does not show it. */
  readonly reason: string;
}

/** A word as names are compared by. */
type NameWord = Pick<Token, "exact" | "folded">;

/** A name of a record with its words. */
interface OwnName {
  readonly record: number;
  readonly words: readonly Token[];
}

/** Names by their words without marks and without those that join. */
export type NameTable = ReadonlyMap<string, readonly OwnName[]>;

const keyOf = (words: readonly NameWord[]): string =>
  words
    .filter((word) => !joinsNames(word))
    .map(({ folded }) => folded)
    .join(" ");

/** The name of a document that has one besides its kind: “Luật Cư trú” of “Luật Cư trú số 68/2020/QH14”; empty where it has none. */
function nameOfDocument(title: string, kinds: ReadonlySet<string>): readonly string[] {
  const [name = ""] = title.split(" số ");
  return kinds.has(toKey(name)) ? [] : [name];
}

/**
 * Names by which a record is asked for as a whole: those of a body and of a page, that of a document, the short form of a term.
 * `kinds`: kinds of documents, without marks.
 */
function listNames(
  { kind, plan, title, otherTitles }: SearchRecord,
  kinds: ReadonlySet<string>,
): readonly string[] {
  if (kind === "agency" || (kind === "page" && plan < 0)) return [title, ...otherTitles];
  if (kind === "document") return [...nameOfDocument(title, kinds), ...otherTitles];
  return kind === "term" ? [title, ...otherTitles.filter((one) => !one.includes(" "))] : [];
}

export function buildNameTable({
  records,
  classes,
  documentSigns,
}: Pick<SearchData, "records" | "classes" | "documentSigns">): NameTable {
  const unnamed = new Set(classes);
  const kinds = new Set(documentSigns.map(([, kind]) => kind));
  const table = new Map<string, OwnName[]>();
  for (const [record, own] of records.entries()) {
    for (const name of unnamed.has(record) ? [] : listNames(own, kinds)) {
      const words = readTokens(name);
      const key = keyOf(words);
      table.set(key, [...(table.get(key) ?? []), { record, words }]);
    }
  }
  return table;
}

/** Marks count where they are typed. */
const means = (typed: readonly NameWord[], own: readonly Token[]): boolean => {
  const exact = new Set(own.map((word) => word.exact));
  return typed.every((word) => !hasMarks(word) || joinsNames(word) || exact.has(word.exact));
};

const levelNames: Readonly<Record<PlaceKind["level"], string>> = {
  ...{ province: "cấp tỉnh", district: "cấp huyện", commune: "cấp xã" },
};

/** The same name as bodies of a level bear it, and without the level: “công an phường”, “công an cấp xã”, “công an”. */
function withLevel(
  words: readonly NameWord[],
  kinds: readonly PlaceKind[],
): readonly (readonly NameWord[])[] {
  const folded = ` ${words.map((word) => word.folded).join(" ")}`;
  // Not by a short form: “P”, “X” stand before a name.
  const kind = kinds.find(({ words: own, term }) => own === toKey(term) && folded.endsWith(` ${own}`));
  if (kind === undefined) return [];
  const before = words.slice(0, -kind.words.split(" ").length);
  return before.length === 0 ? [] : [[...before, ...readTokens(levelNames[kind.level])], before];
}

/** The words with short forms of names spelt out: “VP UBND tỉnh” is “Văn phòng UBND tỉnh”; as they are first. */
const spellOut = (words: readonly NameWord[], shorts: VariantTable): readonly (readonly NameWord[])[] =>
  listVariants(toTypedVariant(words, words.some(hasMarks)), shorts).map((variant) => variant.words);

/**
 * Bodies, documents, terms and pages that a query names as a whole, in their order: under a name of theirs, words that join names aside and
 * short forms spelt out; else under the name of their level. Empty where nothing is called so.
 */
export function findNamed(
  words: readonly NameWord[],
  { data, names, shorts }: SearchTables,
): readonly number[] {
  // What is said with a level is a body.
  const isBody = ({ record }: OwnName): boolean => data.records[record]?.kind === "agency";
  const spelt = spellOut(words, shorts);
  const levelled = spelt.flatMap((one) => withLevel(one, data.placeKinds));
  for (const [at, wording] of [...spelt, ...levelled].entries()) {
    const found = (names.get(keyOf(wording)) ?? []).filter(
      (own) => means(wording, own.words) && (at === 0 || isBody(own)),
    );
    if (found.length > 0) return [...new Set(found.map(({ record }) => record))];
  }
  return [];
}

/** Of bodies that are named: those that went into them, and what they became. */
export function listKin(named: readonly number[], { data, names }: SearchTables): readonly NamedHit[] {
  return named.flatMap((record) => {
    const own = data.records[record];
    if (own?.kind !== "agency") return [];
    return data.synonyms.flatMap(({ from, to, kind }): NamedHit[] => {
      if (kind !== "renamed" || (from !== own.title && to !== own.title)) return [];
      const other = from === own.title ? to : from;
      const found = names
        .get(keyOf(readTokens(other)))
        ?.find((one) => data.records[one.record]?.title === other);
      const reason = from === own.title ? `tiếp nhận từ “${from}”` : `cơ quan tiếp nhận: “${to}”`;
      return found === undefined ? [] : [{ record: found.record, reason }];
    });
  });
}

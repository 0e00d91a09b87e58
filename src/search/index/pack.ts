import {
  agenciesUrl,
  agencyPlaceUrl,
  agencyUrl,
  documentUrl,
  glossaryUrl,
  itemUrl,
  lineUrl,
  modelUrl,
  planUrl,
} from "#paths/site-paths.ts";
import {
  type PackedByRecord,
  packDues,
  packSames,
  packStarts,
  unpackDues,
  unpackSames,
  unpackStarts,
} from "./pack-dues.ts";
import type { PlaceKind, SearchData, SearchKind, SearchRecord, SearchSynonym } from "#search/search-types.ts";

/** A kind of unit as it travels: the fields of PlaceKind in their order. */
type PackedKind = readonly [string, string, PlaceKind["level"], boolean, readonly string[]];

const packKind = ({ words, term, level, needsMarks, notBefore }: PlaceKind): PackedKind => [
  words,
  term,
  level,
  needsMarks,
  notBefore,
];

const unpackKind = ([words, term, level, needsMarks, notBefore]: PackedKind): PlaceKind => ({
  words,
  term,
  level,
  needsMarks,
  notBefore,
});

/**
 * The data as it travels: records by column, without what follows from the rest (addresses, titles of passages). A first
 * search loads all of it.
 */
export interface PackedSearchData extends Omit<
  SearchData,
  "records" | "placeKinds" | "synonyms" | "dues" | "sames" | "starts"
> {
  /** Runs of one kind in their order: “from” and “to” in turn. */
  readonly synonyms: readonly (readonly [SearchSynonym["kind"], ...(readonly string[])])[];
  readonly placeKinds: readonly PackedKind[];
  readonly dues: PackedByRecord;
  readonly sames: PackedByRecord;
  readonly starts: PackedByRecord;
  /** A letter for each record: m, i, p, t, a, d, g, h. */
  readonly kinds: string;
  /**
   * Last parts of the addresses of models, bodies (empty for one without a page), documents and terms, whole ones of pages; titles of all but
   * passages; first and last lines of passages; each in the order of the records.
   */
  readonly ids: readonly string[];
  readonly titles: readonly string[];
  readonly lines: readonly (readonly [number, number])[];
  /** Other titles, 0 where there are none. */
  readonly otherTitles: readonly (readonly string[] | 0)[];
  readonly recordPlans: readonly number[];
  readonly numbers: readonly number[];
  readonly groups: readonly number[];
  readonly orders: readonly number[];
  readonly recordLeads: readonly (readonly number[] | 0)[];
}

function packSynonyms(synonyms: readonly SearchSynonym[]): PackedSearchData["synonyms"] {
  const runs: [SearchSynonym["kind"], ...string[]][] = [];
  for (const { from, to, kind } of synonyms) {
    if (runs.at(-1)?.[0] !== kind) runs.push([kind]);
    runs.at(-1)?.push(from, to);
  }
  return runs;
}

const unpackSynonyms = (runs: PackedSearchData["synonyms"]): SearchSynonym[] =>
  runs.flatMap(([kind, ...words]) =>
    words.flatMap((from, at) => (at % 2 === 0 ? [{ from, to: words[at + 1] ?? "", kind }] : [])),
  );

const letters: Readonly<Record<string, SearchKind>> = {
  ...{ m: "model", i: "item", p: "plan", t: "text", a: "agency", d: "document", g: "term", h: "page" },
};
const letterOf = new Map(Object.entries(letters).map(([letter, kind]) => [kind, letter]));
/** Kinds whose address has a part of its own. */
const withId: ReadonlySet<SearchKind> = new Set(["model", "agency", "document", "term", "page"]);

/** The last part of an address: “kiosk-mot-cua”, “lgsp”; empty for the list of bodies. Of a page all of it, unless its plan tells it. */
const idOf = ({ kind, plan, url }: SearchRecord): string =>
  kind === "page"
    ? plan < 0
      ? url
      : ""
    : url === agenciesUrl
      ? ""
      : url.includes("#")
        ? (url.split("#")[1] ?? "")
        : (url.split("/").at(-2) ?? "");

/** Title of a passage: “Dòng 12–18”. */
export function passageTitle([from, to]: readonly [number, number]): string {
  return from === to ? `Dòng ${from}` : `Dòng ${from}–${to}`;
}

function linesOf({ title }: SearchRecord): readonly [number, number] {
  const [from = 0, to = from] = (title.match(/\d+/g) ?? []).map(Number);
  return [from, to];
}

/** Packs what the records say; unpackSearchData gives the same back. */
export function packSearchData({
  records,
  placeKinds,
  synonyms,
  dues,
  sames,
  starts,
  ...shared
}: SearchData): PackedSearchData {
  const orZero = <T>(list: readonly T[]): readonly T[] | 0 => (list.length === 0 ? 0 : list);
  return {
    ...shared,
    synonyms: packSynonyms(synonyms),
    placeKinds: placeKinds.map(packKind),
    dues: packDues(dues),
    sames: packSames(sames),
    starts: packStarts(starts, (record) => records[record]?.plan ?? -1),
    kinds: records.map(({ kind }) => letterOf.get(kind) ?? "").join(""),
    ids: records.filter(({ kind }) => withId.has(kind)).map(idOf),
    titles: records.filter(({ kind }) => kind !== "text").map(({ title }) => title),
    lines: records.filter(({ kind }) => kind === "text").map(linesOf),
    otherTitles: records.map((record) => orZero(record.otherTitles)),
    recordPlans: records.map((record) => record.plan),
    numbers: records.map((record) => record.number),
    groups: records.map((record) => record.group),
    orders: records.map((record) => record.order),
    recordLeads: records.map((record) => orZero(record.leads)),
  };
}

/** The data as searches use it. */
export function unpackSearchData(packed: PackedSearchData): SearchData {
  const { kinds, ids, titles, lines, plans, leads, leadsToday, proposed, words } = packed;
  const { asking, documentSigns, classes, shorts } = packed;
  const next = { id: 0, title: 0, lines: 0 };
  const records = [...kinds].map((letter, at): SearchRecord => {
    const kind = letters[letter] ?? "text";
    const planIndex = packed.recordPlans[at] ?? -1;
    const plan = plans[planIndex];
    const number = packed.numbers[at] ?? 0;
    const range = kind === "text" ? (lines[next.lines++] ?? ([0, 0] as const)) : ([0, 0] as const);
    const id = withId.has(kind) ? (ids[next.id++] ?? "") : "";
    const urls = {
      model: () => modelUrl(id),
      agency: () => (id === "" ? agenciesUrl : agencyUrl(id)),
      document: () => documentUrl(id),
      term: () => glossaryUrl(id),
      page: () => (plan === undefined ? id : agencyPlaceUrl(plan.id)),
      item: () => itemUrl({ plan: plan?.id ?? "", kind: plan?.itemKind ?? "model", number }),
      plan: () => planUrl(plan?.id ?? ""),
      text: () => lineUrl(plan?.id ?? "", range),
    };
    return {
      kind,
      url: urls[kind](),
      title: kind === "text" ? passageTitle(range) : (titles[next.title++] ?? ""),
      otherTitles: packed.otherTitles[at] || [],
      plan: planIndex,
      number,
      group: packed.groups[at] ?? 0,
      order: packed.orders[at] ?? 0,
      leads: packed.recordLeads[at] || [],
    };
  });
  const placeKinds = packed.placeKinds.map(unpackKind);
  const synonyms = unpackSynonyms(packed.synonyms);
  const books = { asking, documentSigns, classes, shorts };
  const byRecord = {
    ...{
      dues: unpackDues(packed.dues),
      sames: unpackSames(packed.sames),
      starts: unpackStarts(packed.starts, (record) => packed.recordPlans[record] ?? -1),
    },
  };
  return { records, plans, leads, leadsToday, proposed, synonyms, placeKinds, words, ...byRecord, ...books };
}

import type { Handbook } from "#handbook/handbook-types.ts";
import { itemHeading } from "#search/item-heading.ts";
import type { SearchData, SearchPlan, SearchRecord, SearchText, ShownText } from "#search/search-types.ts";
import { itemUrl, modelUrl } from "#paths/site-paths.ts";
import { listTypedKinds } from "#text/level-words.ts";
import { readTokens, toKey } from "#text/tokens.ts";
import { formatIssued } from "#views/parts/format-date.ts";
import { toAgencyToday, toPlaceToday } from "#views/parts/names-through-time.ts";
import { listAsking, listDocumentSigns, listNear, listShorts } from "./asking.ts";
import { listEntries, yearOf } from "./entries.ts";
import type { Entry } from "./entry.ts";
import { toHeldWords } from "./item-text.ts";
import type { GuideChapter } from "./site-pages.ts";
import { listPlaceNames, listSynonyms } from "./names.ts";

/** Records with their texts: the same index in both is the same thing. */
export interface SearchSource {
  readonly data: SearchData;
  /** What each record is found by besides its titles. */
  readonly texts: readonly SearchText[];
  /** The same as shown, with lines, leads and deadlines. */
  readonly shown: readonly ShownText[];
}

/** Words of all titles and texts without marks, the most frequent first, then by letter. */
function listWords(
  records: readonly SearchRecord[],
  texts: readonly SearchText[],
  plans: readonly SearchPlan[],
): string {
  const counts = new Map<string, number>();
  const count = (text: string): void => {
    for (const { folded } of readTokens(text)) counts.set(folded, (counts.get(folded) ?? 0) + 1);
  };
  for (const record of records) {
    [itemHeading(record, { plans }), record.title, ...record.otherTitles].forEach(count);
  }
  for (const text of texts) text.forEach(count);
  for (const plan of plans) [plan.number, ...plan.names.map((one) => one.name)].forEach(count);
  return [...counts]
    .sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1))
    .map(([word]) => word)
    .join(" ");
}

/** What ended bodies among the leading ones are called today. */
function tellLeadsToday(handbook: Handbook, leads: readonly string[]): SearchData["leadsToday"] {
  const ids = new Map(handbook.agencies.map((agency) => [agency.name, agency.id]));
  return Object.fromEntries(
    leads.flatMap((name, index) => {
      const today = toAgencyToday(handbook, ids.get(name) ?? null);
      return today === null ? [] : [[index, today.summary]];
    }),
  );
}

/** Items that may be a model, each with the likeliest, by their indexes in the records. */
function listProposed(handbook: Handbook, records: readonly SearchRecord[]): SearchData["proposed"] {
  const waiting = handbook.items.flatMap((item) => {
    const [first] = item.proposed;
    return first === undefined ? [] : [[itemUrl(item), modelUrl(first.id)] as const];
  });
  if (waiting.length === 0) return {};
  const recordOf = new Map(records.map(({ url }, at) => [url, at]));
  const pairs = waiting.map(([item, model]) => [recordOf.get(item), recordOf.get(model)] as const);
  return Object.fromEntries(pairs.filter(([item, model]) => item !== undefined && model !== undefined));
}

function toSearchPlans(handbook: Handbook, records: readonly SearchRecord[]): readonly SearchPlan[] {
  const recordOfPlan = new Map(
    records.flatMap((record, at) => (record.kind === "plan" ? [[record.plan, at]] : [])),
  );
  return handbook.plans.map((plan, index) => ({
    id: plan.id,
    record: recordOfPlan.get(index) ?? -1,
    number: plan.number ?? "",
    issued: formatIssued(plan.issuedOn),
    lines: plan.sourceLines.length,
    year: yearOf(plan),
    place: plan.place.name,
    today: toPlaceToday(handbook, plan.place)?.summary ?? "",
    itemKind: plan.itemKind,
    names: listPlaceNames(handbook, plan),
  }));
}

/** Passages that say what one before them says, each with the first of them. */
function findSames(entries: readonly Entry[]): SearchData["sames"] {
  const first = new Map<string, number>();
  const pairs = entries.flatMap(({ record, text }, at): [number, number][] => {
    if (record.kind !== "text") return [];
    const key = toKey(text.join(" "));
    const known = first.get(key);
    if (known === undefined) first.set(key, at);
    return known === undefined ? [] : [[at, known]];
  });
  return Object.fromEntries(pairs);
}

/** Records of bodies that are no body of their own. */
function listClasses({ agencies }: Handbook, records: readonly SearchRecord[]): readonly number[] {
  const names = new Set(agencies.flatMap(({ isClass, name }) => (isClass === true ? [name] : [])));
  return records.flatMap(({ kind, title }, at) => (kind === "agency" && names.has(title) ? [at] : []));
}

/** Synonyms of all kinds: those of books and plans, then words of near meaning. */
function listWordings(handbook: Handbook, entries: readonly Entry[]): SearchData["synonyms"] {
  const held = entries
    .filter(({ record: { kind, plan } }) => kind === "model" || (plan >= 0 && kind !== "page"))
    .flatMap(({ record, text }) => [record.title, ...record.otherTitles, ...text].map(toHeldWords))
    .join("|");
  const isHeld = (form: string): boolean => held.includes(toHeldWords(form));
  return [...listSynonyms(handbook, isHeld), ...listNear(handbook.words.search.titles, isHeld)];
}

const toShown = ({ text, lines, facts, note }: Entry): ShownText => ({
  ...{ text, lines, facts, note },
});

/**
 * All that search finds: catalog models, items, plans, the passages of their texts outside the items, bodies, cited documents,
 * abbreviations, pages of the site and chapters of its guide. The same handbook gives the same records in the same order.
 */
export function buildSearchRecords(handbook: Handbook, chapters: readonly GuideChapter[] = []): SearchSource {
  const { entries, leads } = listEntries(handbook, chapters);
  const records = entries.map((entry) => entry.record);
  const texts = entries.map((entry) => entry.text);
  const plans = toSearchPlans(handbook, records);
  const data = {
    ...{ records, plans, leads },
    leadsToday: tellLeadsToday(handbook, leads),
    proposed: listProposed(handbook, records),
    synonyms: listWordings(handbook, entries),
    asking: listAsking(handbook.words.search["search-words"]),
    dues: Object.fromEntries(entries.flatMap(({ dues }, at) => (dues.length === 0 ? [] : [[at, dues]]))),
    documentSigns: listDocumentSigns(handbook),
    shorts: listShorts(handbook.words.search.nameShorts),
    classes: listClasses(handbook, records),
    sames: findSames(entries),
    starts: Object.fromEntries(
      entries.flatMap(({ starts }, at) => (starts.length === 0 ? [] : [[at, starts]])),
    ),
    placeKinds: listTypedKinds(handbook.words.levels),
    words: listWords(records, texts, plans),
  };
  return {
    data,
    texts,
    shown: entries.map(toShown),
  };
}

import type { Handbook } from "#handbook/handbook-types.ts";
import { itemHeading } from "#search/ask/lookup.ts";
import type { SearchData, SearchPlan, SearchRecord, SearchText } from "#search/search-types.ts";
import { itemUrl, modelUrl } from "#paths/site-paths.ts";
import { listTypedKinds } from "#text/level-words.ts";
import { readTokens } from "#text/tokens.ts";
import { formatIssued } from "#views/parts/format-date.ts";
import { toAgencyToday, toPlaceToday } from "#views/parts/names-through-time.ts";
import { listEntries, yearOf } from "./entries.ts";
import { toHeldWords } from "./item-text.ts";
import { listPlaceNames, listSynonyms } from "./names.ts";

/** Records with their texts: the same index in both is the same thing. */
export interface SearchSource {
  readonly data: SearchData;
  /** What each record is found by besides its titles, as shown. */
  readonly texts: readonly SearchText[];
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
    year: yearOf(plan),
    place: plan.place.name,
    today: toPlaceToday(handbook, plan.place)?.summary ?? "",
    itemKind: plan.itemKind,
    names: listPlaceNames(handbook, plan),
  }));
}

/**
 * All that search finds: catalog models, items, plans, and the passages of their texts outside the items. The same
 * handbook gives the same records in the same order.
 */
export function buildSearchRecords(handbook: Handbook): SearchSource {
  const { entries, leads } = listEntries(handbook);
  const records = entries.map((entry) => entry.record);
  const texts = entries.map((entry) => entry.text);
  const plans = toSearchPlans(handbook, records);
  const held = entries
    .flatMap(({ record, text }) => [record.title, ...record.otherTitles, ...text].map(toHeldWords))
    .join("|");
  const synonyms = listSynonyms(handbook, (form) => held.includes(toHeldWords(form)));
  const words = listWords(records, texts, plans);
  const proposed = listProposed(handbook, records);
  const leadsToday = tellLeadsToday(handbook, leads);
  const placeKinds = listTypedKinds(handbook.words.levels);
  return { data: { records, plans, leads, leadsToday, proposed, synonyms, placeKinds, words }, texts };
}

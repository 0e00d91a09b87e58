import type { Handbook, Item, Plan } from "#handbook/handbook-types.ts";
import { itemUrl, lineUrl, modelUrl, planUrl } from "#paths/site-paths.ts";
import { listBearers } from "#handbook/role-bearers.ts";
import { itemHeading } from "#search/ask/lookup.ts";
import { passageTitle } from "./pack.ts";
import type { SearchData, SearchPlan, SearchRecord, SearchText } from "#search/search-types.ts";
import type { BodyField } from "#schema/items.ts";
import { joinWhitespace } from "#text/join.ts";
import { readTokens } from "#text/tokens.ts";
import { toIndexWord } from "#text/index-word.ts";
import { formatIssued } from "#views/parts/format-date.ts";
import { planKindLabels } from "#views/parts/labels.ts";
import { toAgencyToday, toPlaceToday } from "#views/parts/names-through-time.ts";
import { listPlaceNames, listSynonyms } from "./names.ts";
import { listPassages } from "#handbook/passages.ts";

/** Records with their texts: the same index in both is the same thing. */
export interface SearchSource {
  readonly data: SearchData;
  /** What each record is found by besides its titles, as shown. */
  readonly texts: readonly SearchText[];
}

const noOrder = 999;

function fieldText({ label, statements }: BodyField): readonly string[] {
  const texts = statements.map((statement) => statement.text);
  if (label === null || label === "") return texts;
  return [`${label.replace(/\s*[:.]$/, "")}: ${texts[0] ?? ""}`.trim(), ...texts.slice(1)];
}

const toHeldWords = (text: string): string =>
  ` ${readTokens(text)
    .map((word) => word.exact)
    .join(" ")} `;

/**
 * The annex row as one statement, its cells parted by dots, without cells whose words the body holds in one run already.
 * Headings are the table's, not the row's.
 */
function rowText(
  { cells, unplaced }: NonNullable<Item["imported"]["annex"]>,
  body: readonly string[],
): string {
  const held = body.map(toHeldWords);
  return [...cells.map((cell) => cell.statements), unplaced]
    .map((statements) => joinWhitespace(statements.map((one) => one.text).join(" ")))
    .filter((text) => text !== "" && !held.some((one) => one.includes(toHeldWords(text))))
    .join(" · ");
}

/** Whether an annex title has other words than the body's. */
function differs(annex: string | null, title: string): annex is string {
  return annex !== null && toHeldWords(annex) !== toHeldWords(title);
}

function itemText(item: Item): SearchText {
  const { body, annex } = item.imported;
  const fields = body?.fields.flatMap(fieldText) ?? [];
  const reason = item.statusReason ?? "";
  const texts = fields.some((text) => text.includes(reason)) ? fields : [reason, ...fields];
  return [...texts, annex === null ? "" : rowText(annex, texts)].filter((text) => text !== "");
}

function yearOf(plan: Plan): string {
  return (plan.issuedOn ?? plan.period?.from ?? "").slice(0, 4);
}

/** Collects names in the order of their first use. */
function createNameList(): { readonly names: string[]; readonly indexOf: (name: string) => number } {
  const names: string[] = [];
  const known = new Map<string, number>();
  return {
    names,
    indexOf: (name) => {
      const found = known.get(name) ?? names.push(name) - 1;
      known.set(name, found);
      return found;
    },
  };
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

interface Entry {
  readonly record: SearchRecord;
  readonly text: SearchText;
}

/** Catalog models, with what an item of theirs needs to know of them. */
function listModels(handbook: Handbook): ReadonlyMap<string, Entry> {
  const entries = handbook.models.map(
    ({ id, title, aliases, synonyms, group, objective }, order): [string, Entry] => [
      id,
      {
        record: {
          kind: "model",
          url: modelUrl(id),
          title,
          otherTitles: [...aliases, ...synonyms],
          plan: -1,
          number: 0,
          group,
          order,
          leads: [],
        },
        text: [objective],
      },
    ],
  );
  return new Map(entries);
}

function toPlanEntry(plan: Plan, index: number): Entry {
  const { number, place, kind, title } = plan;
  const facts = [planKindLabels[kind], number ?? "", place.name, yearOf(plan)].filter((one) => one !== "");
  const signed = plan.signatories.map((one) => `${one.title} ${one.name}`);
  return {
    record: {
      kind: "plan",
      url: planUrl(plan.id),
      title,
      otherTitles: [],
      plan: index,
      number: 0,
      group: 0,
      order: noOrder,
      leads: [],
    },
    text: [facts.join(" "), ...plan.issuer.map((one) => one.text), ...signed],
  };
}

function toPassageEntries(plan: Plan, index: number): Entry[] {
  return listPassages(plan).map(({ lines: [from, to], text }) => {
    const title = passageTitle([from, to]);
    const url = lineUrl(plan.id, [from, to]);
    const none = { otherTitles: [], number: 0, group: 0, order: noOrder, leads: [] };
    return { record: { kind: "text", url, title, plan: index, ...none }, text: [text] };
  });
}

/** Catalog and items model by model, so that texts of one model lie in one file; then plans, then passages. */
function compareEntries(a: Entry, b: Entry): number {
  const rank = { model: 0, item: 0, plan: 1, text: 2 } as const;
  return rank[a.record.kind] - rank[b.record.kind] || a.record.order - b.record.order;
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

/**
 * All that search finds: catalog models, items, plans, and the passages of their texts outside the items. The same
 * handbook gives the same records in the same order.
 */
export function buildSearchRecords(handbook: Handbook): SearchSource {
  const leads = createNameList();
  const agencyNames = new Map(handbook.agencies.map((agency) => [agency.id, agency.name]));
  const models = listModels(handbook);
  const toItemEntry = (item: Item, plan: number): Entry => {
    const first = item.models
      .map((match) => models.get(match.id)?.record)
      .find((model) => model !== undefined);
    const led = listBearers(item, "leads").map(({ agency, texts: [text = ""] }) =>
      leads.indexOf(agency === null ? joinWhitespace(text) : (agencyNames.get(agency) ?? text)),
    );
    const { title, titleAnnex, number } = item;
    const otherTitles = differs(titleAnnex, title) ? [titleAnnex] : [];
    const { group, order } = first ?? { group: 0, order: noOrder };
    const record = {
      url: itemUrl(item),
      title,
      otherTitles,
      plan,
      number,
      group,
      order,
      leads: [...new Set(led)],
    };
    return { record: { kind: "item", ...record }, text: itemText(item) };
  };
  const entries = [
    ...models.values(),
    ...handbook.plans.flatMap((plan, index) => [
      toPlanEntry(plan, index),
      ...plan.items.map((item) => toItemEntry(item, index)),
      ...toPassageEntries(plan, index),
    ]),
  ].sort(compareEntries);
  const records = entries.map((entry) => entry.record);
  const texts = entries.map((entry) => entry.text);
  const recordOfPlan = new Map(
    records.flatMap((record, at) => (record.kind === "plan" ? [[record.plan, at]] : [])),
  );
  const plans = handbook.plans.map((plan, index): SearchPlan => ({
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
  const held = entries
    .flatMap(({ record, text }) => [record.title, ...record.otherTitles, ...text].map(toHeldWords))
    .join("|");
  const synonyms = listSynonyms(handbook, (form) => held.includes(toHeldWords(form)));
  const words = listWords(records, texts, plans);
  const leadsToday = tellLeadsToday(handbook, leads.names);
  return { data: { records, plans, leads: leads.names, leadsToday, synonyms, words }, texts };
}

/** Parts statements in the index; no Vietnamese word, and not in the list of words, so that no query reaches it. */
const statementBreak = "zqzqz";

/**
 * What Pagefind indexes of a record's text: its words, spelt as queries are, with a word between statements that no text
 * holds, so that no phrase runs from one into the next. Titles are in the side file and are looked up there.
 */
export function toIndexedContent(text: SearchText): string {
  return text
    .map((one) =>
      readTokens(one)
        .map((word) => toIndexWord(word.exact))
        .join(" "),
    )
    .join(` ${statementBreak} `);
}

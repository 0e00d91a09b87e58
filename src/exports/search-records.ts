import type { Handbook, Item, Plan } from "#model/handbook-types.ts";
import { lineUrl } from "#model/item-url.ts";
import type { SearchData, SearchPlan, SearchRecord, SearchText } from "#model/search-types.ts";
import type { AnnexCell, BodyField } from "#schema/items.ts";
import { joinWhitespace } from "#text/join.ts";
import { readSearchWords, toIndexWord } from "#text/search-text.ts";
import { formatIssued } from "#views/format-date.ts";
import { planKindLabels } from "#views/labels.ts";
import { listPlaceNames, listSynonyms } from "./search-names.ts";
import { listPassages } from "./search-passages.ts";

/** Records with their texts; one index is one thing in both. */
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

const cellText = (cell: AnnexCell): string =>
  `${joinWhitespace(cell.heading)}: ${joinWhitespace(cell.statements.map((one) => one.text).join(" "))}`;

function itemText(item: Item): SearchText {
  const { body, annex } = item.imported;
  return [
    ...(body?.fields.flatMap(fieldText) ?? []),
    ...(annex?.cells.map(cellText) ?? []),
    ...(annex?.unplaced.map((one) => one.text) ?? []),
  ].filter((text) => text !== "");
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
function listWords(records: readonly SearchRecord[], texts: readonly SearchText[], plans: readonly SearchPlan[]): string {
  const counts = new Map<string, number>();
  const count = (text: string): void => {
    for (const { folded } of readSearchWords(text)) counts.set(folded, (counts.get(folded) ?? 0) + 1);
  };
  for (const record of records) [record.title, ...record.otherTitles].forEach(count);
  for (const text of texts) text.forEach(count);
  for (const plan of plans) [plan.number, ...plan.names.map((one) => one.name)].forEach(count);
  return [...counts]
    .sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1))
    .map(([word]) => word)
    .join(" ");
}

/**
 * All that search finds: catalog models, then for each plan the plan, its items, and the passages of its text outside the
 * items. The same handbook gives the same records in the same order.
 */
export function buildSearchRecords(handbook: Handbook): SearchSource {
  const records: SearchRecord[] = [];
  const texts: SearchText[] = [];
  const plans: SearchPlan[] = [];
  const leads = createNameList();
  const agencyNames = new Map(handbook.agencies.map((agency) => [agency.id, agency.name]));
  const models = new Map(handbook.models.map((model, order) => [model.id, { ...model, order }]));
  const add = (record: SearchRecord, text: SearchText): void => {
    records.push(record);
    texts.push(text);
  };

  for (const { title, aliases, group, objective, url, order } of models.values()) {
    add(
      { kind: "model", url, title, otherTitles: aliases, plan: -1, number: 0, group, order, leads: [] },
      [objective],
    );
  }
  for (const [index, plan] of handbook.plans.entries()) {
    const names = listPlaceNames(handbook, plan);
    const shared = { plan: index, number: 0, group: 0, order: noOrder, leads: [] };
    const { number, place, itemKind, url } = plan;
    plans.push({
      record: records.length,
      number: number ?? "",
      issued: formatIssued(plan.issuedOn),
      year: yearOf(plan),
      place: place.name,
      itemKind,
      names,
    });
    const signed = plan.signatories.map((one) => `${one.title} ${one.name}`);
    add({ ...shared, kind: "plan", url, title: plan.title, otherTitles: [] }, [
      [planKindLabels[plan.kind], number ?? "", place.name, yearOf(plan)].filter((one) => one !== "").join(" "),
      ...plan.issuer.map((one) => one.text),
      ...signed,
    ]);
    for (const item of plan.items) {
      const first = item.models.map((match) => models.get(match.id)).find((model) => model !== undefined);
      const mentions = [...item.leads.body, ...item.leads.annex];
      const led = mentions.map((one) =>
        leads.indexOf(one.agency === null ? joinWhitespace(one.text) : (agencyNames.get(one.agency) ?? one.text)),
      );
      add(
        {
          kind: "item",
          url: item.url,
          title: item.title,
          otherTitles: item.titleAnnex === null || item.titleAnnex === item.title ? [] : [item.titleAnnex],
          plan: index,
          number: item.number,
          group: first?.group ?? 0,
          order: first?.order ?? noOrder,
          leads: [...new Set(led)],
        },
        itemText(item),
      );
    }
    for (const { lines, text } of listPassages(plan)) {
      const title = lines[0] === lines[1] ? `Dòng ${lines[0]}` : `Dòng ${lines[0]}–${lines[1]}`;
      add({ ...shared, kind: "text", url: lineUrl(plan.id, lines[0]), title, otherTitles: [] }, [text]);
    }
  }
  const synonyms = listSynonyms(handbook);
  return {
    data: { records, plans, leads: leads.names, synonyms, words: listWords(records, texts, plans) },
    texts,
  };
}

/** Parts statements in the index; no Vietnamese word, and not in the list of words, so that no query reaches it. */
const statementBreak = "zqzqz";

/**
 * What Pagefind indexes of a record: its words, spelt as queries are, with a word between statements that no text holds,
 * so that no phrase runs from one into the next. Titles stand first; Pagefind itself is told none.
 */
export function toIndexedRecord(
  record: SearchRecord,
  text: SearchText,
): { readonly content: string; readonly title: string } {
  const titles = record.kind === "text" ? [] : [record.title, ...record.otherTitles];
  const content = [...titles, ...text]
    .map((one) =>
      readSearchWords(one)
        .map((word) => toIndexWord(word.exact))
        .join(" "),
    )
    .join(` ${statementBreak} `);
  return { content, title: "" };
}

import type { Handbook, Item, Plan } from "#handbook/handbook-types.ts";
import { listPassages } from "#handbook/passages.ts";
import { listBearers } from "#handbook/role-bearers.ts";
import { itemUrl, lineUrl, modelUrl, planUrl } from "#paths/site-paths.ts";
import { joinWhitespace } from "#text/join.ts";
import { kindNames } from "#text/kind-names.ts";
import { listBookEntries } from "./book-entries.ts";
import { type Entry, noFacts, noPlan } from "./entry.ts";
import { keepTold, listDues, tellBearers, tellByPlace, tellDeadline, tellPlaces } from "./item-facts.ts";
import { differs, itemText } from "./item-text.ts";
import { passageTitle } from "./pack.ts";
import { listPageEntries } from "./page-entries.ts";
import { tellPlan } from "./plan-facts.ts";
import type { GuideChapter } from "./site-pages.ts";

/** Year of a plan as printed; empty where it tells none. */
export function yearOf(plan: Plan): string {
  return (plan.issuedOn ?? plan.period?.from ?? "").slice(0, 4);
}

interface NameList {
  /** In the order of their first use. */
  readonly names: readonly string[];
  readonly indexOf: (name: string) => number;
}

function createNameList(): NameList {
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

/** Catalog models, with what an item of theirs needs to know of them. */
function listModels(
  handbook: Handbook,
  agencyNames: ReadonlyMap<string, string>,
): ReadonlyMap<string, Entry> {
  const entries = handbook.models.map((model, order): [string, Entry] => {
    const { id, title, aliases, synonyms, group, objective } = model;
    const items = handbook.items.filter(({ models }) =>
      models.some((match) => match.id === id && match.relation !== "related"),
    );
    return [
      id,
      {
        record: {
          ...noPlan,
          ...{
            kind: "model",
            url: modelUrl(id),
            title,
            otherTitles: [...aliases, ...synonyms],
            group,
            order,
          },
        },
        text: [objective],
        ...noFacts,
        facts: keepTold({
          lead: tellByPlace(handbook, items, (item) => tellBearers(item, "leads", agencyNames)),
          deadline: tellByPlace(handbook, items, tellDeadline),
          place: tellPlaces(handbook, model, items),
        }),
      },
    ];
  });
  return new Map(entries);
}

/** What an item's record takes from elsewhere. */
interface EntryContext {
  /** By id. What belongs to no model comes after all of them: its order is their number. */
  readonly models: ReadonlyMap<string, Entry>;
  readonly agencyNames: ReadonlyMap<string, string>;
  readonly leads: NameList;
}

function toItemEntry(item: Item, plan: number, context: EntryContext): Entry {
  const { models, agencyNames, leads } = context;
  const first = item.models.map(({ id }) => models.get(id)?.record).find((model) => model !== undefined);
  const led = listBearers(item, "leads").map(({ agency, texts: [text = ""] }) =>
    leads.indexOf(agency === null ? joinWhitespace(text) : (agencyNames.get(agency) ?? text)),
  );
  const { title, titleAnnex, number } = item;
  const statements = itemText(item);
  const { group, order } = first ?? { group: 0, order: models.size };
  return {
    record: {
      kind: "item",
      url: itemUrl(item),
      title,
      otherTitles: differs(titleAnnex, title) ? [titleAnnex] : [],
      plan,
      number,
      group,
      order,
      leads: [...new Set(led)],
    },
    text: statements.map(({ text }) => text),
    lines: statements.map(({ line }) => line),
    facts: keepTold({
      lead: tellBearers(item, "leads", agencyNames),
      help: tellBearers(item, "coordinators", agencyNames),
      deadline: tellDeadline(item),
    }),
    note: "",
    dues: listDues(item),
    starts: [item.evidence.body, item.evidence.annex].flatMap((lines) => lines?.[0] ?? []),
  };
}

function toPlanEntry(plan: Plan, index: number, { models }: EntryContext): Entry {
  const { number, place, kind, title } = plan;
  const facts = [kindNames[kind], number ?? "", place.name, yearOf(plan)].filter((one) => one !== "");
  const signed = plan.signatories.map((one) => `${one.title} ${one.name}`);
  return {
    record: {
      ...noPlan,
      ...{ kind: "plan", url: planUrl(plan.id), title, otherTitles: [], plan: index, order: models.size },
    },
    ...noFacts,
    facts: keepTold(tellPlan(plan)),
    text: [facts.join(" "), ...plan.issuer.map((one) => one.text), ...signed],
  };
}

function toPassageEntries(plan: Plan, index: number, { models }: EntryContext): Entry[] {
  return listPassages(plan).map(({ lines: [from, to], text }) => {
    const title = passageTitle([from, to]);
    const url = lineUrl(plan.id, [from, to]);
    const own = { kind: "text", url, title, otherTitles: [], plan: index, order: models.size } as const;
    return { record: { ...noPlan, ...own }, text: [text], ...noFacts, lines: [from] };
  });
}

/** Catalog and items model by model, so that texts of one model lie in one file; then plans, passages, the books, pages. */
function compareEntries(a: Entry, b: Entry): number {
  const rank = { model: 0, item: 0, plan: 1, text: 2, agency: 3, document: 4, term: 5, page: 6 } as const;
  return rank[a.record.kind] - rank[b.record.kind] || a.record.order - b.record.order;
}

/** Entries of all that search finds, in the order of the records, and the names of leading bodies that they point to. */
export function listEntries(
  handbook: Handbook,
  chapters: readonly GuideChapter[],
): {
  readonly entries: readonly Entry[];
  readonly leads: readonly string[];
} {
  const leads = createNameList();
  const agencyNames = new Map(handbook.agencies.map((agency) => [agency.id, agency.name]));
  const models = listModels(handbook, agencyNames);
  const context = { models, agencyNames, leads };
  const entries = [
    ...models.values(),
    ...handbook.plans.flatMap((plan, index) => [
      toPlanEntry(plan, index, context),
      ...plan.items.map((item) => toItemEntry(item, index, context)),
      ...toPassageEntries(plan, index, context),
    ]),
    ...listBookEntries(handbook, models.size),
    ...listPageEntries(handbook, chapters, models.size),
  ].sort(compareEntries);
  return { entries, leads: leads.names };
}

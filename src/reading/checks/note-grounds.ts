import { buildAgencyIndex, type AgencyIndex } from "#meaning/agencies/agencies.ts";
import { spotAgencies } from "#meaning/agencies/agency-spots.ts";
import { readAgencyTokens } from "#meaning/agencies/read-agency-tokens.ts";
import type { CatalogModel, Handbook, Item, Plan } from "#handbook/handbook-types.ts";
import type { AgencyKind } from "#schema/agencies.ts";
import type { AgencyId, PlanId } from "#schema/identifier.ts";
import { collectWords, type NotePiece } from "#text/note-words.ts";

/** What the items of one plan say that a note rests on. */
export interface Ground {
  readonly place: string;
  readonly agencies: ReadonlySet<AgencyId>;
  readonly words: ReadonlySet<string>;
}

type PlanReaders = ReadonlyMap<PlanId, { readonly plan: Plan; readonly index: AgencyIndex }>;

/** Words of a text that name an agency, and where they begin; a name that several agencies bear has all of them. */
export interface NamedAgency extends NotePiece {
  readonly agencies: readonly AgencyId[];
}

/** Kinds whose names are common words: “doanh nghiệp”, “người dân”, “trường học”. */
const commonKinds: ReadonlySet<AgencyKind> = new Set(["enterprise", "collective", "community", "school"]);

function findAgencies(text: string, index: AgencyIndex): NamedAgency[] {
  return spotAgencies(text, readAgencyTokens(text, index), index).map(({ agencies, start, end }) => ({
    agencies,
    text: text.slice(start, end),
    offset: start,
  }));
}

/** The bodies that a text calls by name, in order: with a capital, and of a kind that has names of its own. */
export function findBodies(text: string, index: AgencyIndex): NamedAgency[] {
  return findAgencies(text, index).filter(
    (named) =>
      /^\p{Lu}/u.test(named.text) &&
      named.agencies.some((agency) => !commonKinds.has(index.kinds.get(agency) ?? "unit")),
  );
}

/** All that an item says, in the plan's words: titles, statements, cells, and why it does not apply. */
function listStatements(item: Item): string[] {
  const { body, annex } = item.imported;
  const fields = [...(body?.fields ?? []), ...(annex?.cells ?? [])];
  const texts = fields.flatMap((field) => field.statements.map((statement) => statement.text));
  return [item.title, item.titleAnnex ?? "", item.statusReason ?? "", ...texts];
}

function listAgencies(items: readonly Item[], index: AgencyIndex): Set<AgencyId> {
  const roles = items.flatMap((item) => [item.leads, item.coordinators, item.implementers, item.supporters]);
  return new Set([
    ...roles.flatMap(({ body, annex }) => [...body, ...annex].flatMap(({ agency }) => agency ?? [])),
    ...items
      .flatMap(listStatements)
      .flatMap((text) => findAgencies(text, index).flatMap(({ agencies }) => agencies)),
  ]);
}

/** Whether an abbreviation stands in a text as a word of its own. */
function isNamed(text: string, short: string): boolean {
  for (let at = text.indexOf(short); at >= 0; at = text.indexOf(short, at + 1)) {
    const around = text.charAt(at - 1) + text.charAt(at + short.length);
    if (!/[\p{L}\p{N}]/u.test(around)) return true;
  }
  return false;
}

/** What the abbreviations in some texts stand for, by the glossary and by the plan's own key. */
function expandAbbreviations(texts: readonly string[], handbook: Handbook, plan: Plan): string[] {
  const keys = plan.document.abbreviations.map(({ short, long }) => ({ short, long: [long] }));
  return [...handbook.glossary, ...keys].flatMap(({ short, long }) =>
    texts.some((text) => isNamed(text, short)) ? long : [],
  );
}

/** What the headings of an item's columns and fields say of those below them. */
function listRoleWords(item: Item): string[] {
  const words = {
    leads: "chủ trì",
    coordinators: "phối hợp",
    implementers: "thực hiện",
    supporters: "hỗ trợ",
  };
  return (["leads", "coordinators", "implementers", "supporters"] as const)
    .filter((role) => item[role].body.length + item[role].annex.length > 0)
    .map((role) => words[role]);
}

function buildGround(handbook: Handbook, plan: Plan, items: readonly Item[], index: AgencyIndex): Ground {
  const agencies = listAgencies(items, index);
  const texts = items.flatMap(listStatements);
  const names = handbook.agencies
    .filter(({ id }) => agencies.has(id))
    .flatMap(({ name, abbreviations }) => [name, ...abbreviations]);
  const numbers = items.map((item) => String(item.number));
  const expansions = expandAbbreviations(texts, handbook, plan);
  const words = collectWords([
    ...texts,
    ...expansions,
    ...names,
    ...numbers,
    ...items.flatMap(listRoleWords),
    plan.place.name,
  ]);
  return { place: plan.place.name, agencies, words };
}

/** Plans by id, each with the index that reads the bodies it names; made once for all notes. */
export function readPlans(handbook: Handbook): PlanReaders {
  return new Map(
    handbook.plans.map((plan) => [
      plan.id,
      {
        plan,
        index: buildAgencyIndex(handbook.agencies, handbook.words.agencies, [], plan.document.abbreviations),
      },
    ]),
  );
}

/** What each plan says that a model's note rests on, in the order the note names them; plans and items it has. */
export function listGrounds(handbook: Handbook, plans: PlanReaders, model: CatalogModel): Ground[] {
  return model.sources.flatMap(({ plan: id, items: numbers }) => {
    const found = plans.get(id);
    if (found === undefined) return [];
    const items = found.plan.items.filter((item) => numbers.includes(item.number));
    return [buildGround(handbook, found.plan, items, found.index)];
  });
}

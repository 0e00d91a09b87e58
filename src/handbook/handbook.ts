import { buildAdoption } from "./adoption.ts";
import { judgeFindings } from "./audit/judgements.ts";
import { runAudit } from "./audit/run-audit.ts";
import { buildPlan, planDay } from "./build-plan.ts";
import { compilePlaceBook, compileWords } from "./compile-words.ts";
import { listPlaces } from "./plan-places.ts";
import type { CatalogModel, Content, Handbook, Plan } from "./handbook-types.ts";
import { buildMatcher } from "#meaning/titles/matching.ts";
import { listTaughtItems } from "./taught-items.ts";
import { listDistinctTitles, listPrintedTitles, titleKey } from "./printed-titles.ts";

function compareStrings(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Catalog models in catalog order, with the numbers under which the plans list them. */
function buildModels(content: Content, plans: readonly Plan[]): CatalogModel[] {
  const groups = content.groups.map(({ number }) => number);
  return [...content.catalog]
    .map(([id, entry]): CatalogModel => {
      const listed = plans.flatMap((plan) =>
        plan.items
          .filter((item) => item.models.some((match) => match.id === id && match.relation !== "related"))
          .map((item) => ({ plan: plan.id, number: item.number, isAdopted: item.status === "adopted" })),
      );
      const printed = listPrintedTitles({ id, title: entry.title }, plans);
      const aliases = listDistinctTitles(printed);
      const known = new Set([entry.title, ...aliases].map(titleKey));
      return {
        id,
        ...entry,
        name: entry.short ?? entry.title,
        aliases,
        printed,
        synonyms: entry.synonyms.filter((synonym) => !known.has(titleKey(synonym))),
        numbers: listed.map(({ plan, number }) => ({ plan, number })),
        adoptedBy: new Set(listed.filter((one) => one.isAdopted).map((one) => one.plan)).size,
      };
    })
    .sort((a, b) => groups.indexOf(a.group) - groups.indexOf(b.group) || a.order - b.order);
}

/** The whole model, computed from validated content; the same content gives the same handbook. */
export function buildHandbook(content: Content): Handbook {
  const words = compileWords(content);
  const places = listPlaces(content);
  const matcher = buildMatcher(
    content.catalog,
    words.titles,
    content.taught ?? listTaughtItems(content.catalog, content.plans),
  );
  const plans = [...content.plans]
    .map(([id, plan]) => buildPlan(id, plan, { ...content, matcher, words, book: compilePlaceBook(content) }))
    .sort((a, b) => compareStrings(planDay(a), planDay(b)) || compareStrings(a.id, b.id));
  const models = buildModels(content, plans);
  const withoutFindings = {
    date: content.edition.date,
    ...(content.edition.contact === undefined ? {} : { contact: content.edition.contact }),
    models,
    plans,
    items: plans.flatMap((plan) => plan.items),
    adoption: buildAdoption(models, plans),
    agencies: content.agencies,
    places,
    units: content.units,
    documents: content.documents,
    glossary: content.glossary,
    groups: content.groups,
    words,
  };
  return { ...withoutFindings, findings: judgeFindings(runAudit(withoutFindings), content.plans) };
}

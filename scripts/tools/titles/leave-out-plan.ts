import type { Content } from "#handbook/handbook-types.ts";
import { listTaughtItems } from "#handbook/taught-items.ts";
import type { CatalogEntry } from "#schema/catalog.ts";
import type { ModelId, PlanId } from "#schema/identifier.ts";

type Plans = Content["plans"];
type NamedPlan = readonly { readonly plan: PlanId; readonly items: readonly number[] }[];

/** Title that one of the named items prints; undefined where none of them is at hand. */
function findTitle(named: NamedPlan, plans: Plans): string | undefined {
  for (const { plan, items } of named) {
    const of = plans.get(plan)?.imported.items ?? [];
    const item = of.find(({ kind, number }) => kind === "model" && items.includes(number));
    const title = item?.body?.title ?? item?.annex?.title ?? undefined;
    if (title !== undefined) return title.text;
  }
  return undefined;
}

/** A model as the catalog would have it without the plan; undefined where no other plan and no document has it. */
function leaveOut(entry: CatalogEntry, plan: PlanId, others: Plans): CatalogEntry | undefined {
  const printed = entry.printed.filter((one) => one.plan !== plan);
  const sources = entry.sources.filter((one) => one.plan !== plan);
  const left = { ...entry, printed, sources };
  if (!("plan" in entry.reference) || entry.reference.plan !== plan) return left;
  const title = findTitle(sources, others);
  const [source] = sources;
  const number = source?.items[0];
  if (title === undefined || source === undefined || number === undefined) return undefined;
  return { ...left, title, reference: { plan: source.plan, number } };
}

/**
 * The content as it would be had nobody seen a plan: without it, its titles in the catalog, its items among those that teach. A
 * model taken from it bears the title that another plan prints; one that no other has is gone. Synonyms and the vocabulary stay.
 */
export function leaveOutPlan(content: Content, plan: PlanId): Content {
  const plans = new Map([...content.plans].filter(([id]) => id !== plan));
  const left = [...content.catalog].flatMap(([id, entry]): [ModelId, CatalogEntry][] => {
    const without = leaveOut(entry, plan, plans);
    return without === undefined ? [] : [[id, without]];
  });
  const catalog = new Map(left);
  return { ...content, plans, catalog, taught: listTaughtItems(catalog, plans) };
}

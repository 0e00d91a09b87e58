import type { ModelId, PlanId } from "#schema/identifier.ts";
import { toKey } from "#text/tokens.ts";
import type { Item, Plan } from "./handbook-types.ts";

/** A title under which a plan prints a model. */
export interface PrintedTitle {
  readonly title: string;
  readonly plan: PlanId;
  readonly number: number;
}

/** The form in which two titles are one: words without marks, case and punctuation. */
export function titleKey(title: string): string {
  return toKey(title);
}

/** The titles of an item as printed after repairs: the body's, then the annex's where its words differ. */
export function listItemTitles({ title, titleAnnex }: Pick<Item, "title" | "titleAnnex">): string[] {
  return titleAnnex === null || titleKey(titleAnnex) === titleKey(title) ? [title] : [title, titleAnnex];
}

/** Whether an item is the model itself: neither a part of a joined item nor a task about it. */
export function isModelItself(item: Item, id: ModelId): boolean {
  return item.models.some((match) => match.id === id && match.relation === "same");
}

/**
 * Every title that plans print for a model, other than the catalog's own: in plan order, then number, body before annex;
 * one row an item and title. The title of an item that joins two models is neither model's and is left out.
 */
export function listPrintedTitles(
  { id, title }: { readonly id: ModelId; readonly title: string },
  plans: readonly Pick<Plan, "id" | "items">[],
): PrintedTitle[] {
  const own = titleKey(title);
  return plans.flatMap((plan) =>
    plan.items
      .filter((item) => isModelItself(item, id))
      .flatMap((item) =>
        listItemTitles(item)
          .filter((printed) => titleKey(printed) !== own)
          .map((printed) => ({ title: printed, plan: plan.id, number: item.number })),
      ),
  );
}

/** The titles of some rows, each once, as first printed. */
export function listDistinctTitles(printed: readonly PrintedTitle[]): string[] {
  const titles = new Map<string, string>();
  for (const { title } of printed) {
    const key = titleKey(title);
    if (!titles.has(key)) titles.set(key, title);
  }
  return [...titles.values()];
}

import type { ModelId, PlanId } from "#schema/identifier.ts";
import type { Deadline } from "#schema/deadline.ts";
import { toKey } from "#text/tokens.ts";
import { groupBy } from "#text/group-by.ts";
import { sameDeadline } from "#meaning/deadlines/same-deadline.ts";
import type { AdoptionCell, AdoptionState, Handbook, Item } from "./handbook-types.ts";

/** What is asked of an item. */
type Comparable = Pick<Item, "id" | "plan" | "leads" | "deadline">;

/** What one of the compared plans says of a model. */
export interface ComparedPlan<I extends Comparable = Item> {
  readonly plan: PlanId;
  readonly state: AdoptionState;
  /** Items behind the state, in the plan's order. */
  readonly items: readonly I[];
}

/**
 * Whether plans agree: "same", "differs", or "unstated" where fewer than two of them say anything.
 */
export type Agreement = "same" | "differs" | "unstated";

export interface ModelComparison<I extends Comparable = Item> {
  readonly model: ModelId;
  /** One entry a plan, in the given order. */
  readonly plans: readonly ComparedPlan<I>[];
  /** "none": no plan has the model; "only": one; "shared": several. */
  readonly spread: "none" | "only" | "shared";
  /** Of the plans that have the model; "unstated" unless it is shared. */
  readonly leads: Agreement;
  readonly deadlines: Agreement;
}

/** States in which a plan has a model. */
const hasModel: ReadonlySet<AdoptionState> = new Set(["adopted", "part"]);

/** Bodies in the lead by the plan's body, else by its annex; a known agency by its id, others by their words. */
function leadKeys(items: readonly Comparable[]): ReadonlySet<string> {
  return new Set(
    items.flatMap(({ leads }) =>
      (leads.body.length > 0 ? leads.body : leads.annex).map(({ agency, text }) => agency ?? toKey(text)),
    ),
  );
}

function deadlinesOf(items: readonly Comparable[]): readonly Deadline[] {
  return items.flatMap(({ deadline }) => deadline.body ?? deadline.annex ?? []);
}

const isSameSet = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size === b.size && [...a].every((key) => b.has(key));

const haveSameDeadlines = (a: readonly Deadline[], b: readonly Deadline[]): boolean =>
  a.every((one) => b.some((other) => sameDeadline(one, other))) &&
  b.every((one) => a.some((other) => sameDeadline(one, other)));

function agree<T>(
  values: readonly T[],
  says: (value: T) => boolean,
  isSame: (a: T, b: T) => boolean,
): Agreement {
  const [first, ...others] = values.filter(says);
  if (first === undefined || others.length === 0) return "unstated";
  return others.every((other) => isSame(first, other)) ? "same" : "differs";
}

function compareModel<I extends Comparable>(
  model: ModelId,
  plans: readonly ComparedPlan<I>[],
): ModelComparison<I> {
  const having = plans.filter(({ state }) => hasModel.has(state)).map(({ items }) => items);
  if (having.length < 2) {
    return {
      model,
      plans,
      spread: having.length === 0 ? "none" : "only",
      leads: "unstated",
      deadlines: "unstated",
    };
  }
  return {
    model,
    plans,
    spread: "shared",
    leads: agree(having.map(leadKeys), (keys) => keys.size > 0, isSameSet),
    deadlines: agree(having.map(deadlinesOf), (list) => list.length > 0, haveSameDeadlines),
  };
}

/**
 * Plans set against each other model by model, such as those of the former parts of a merged province. One entry for each
 * model of the catalog, in its order; leads and deadlines are those of the body, else of the annex. Empty without plans.
 */
export function comparePlans<I extends Comparable>(
  handbook: {
    readonly models: readonly Pick<Handbook["models"][number], "id">[];
    readonly adoption: Handbook["adoption"];
    readonly items: readonly I[];
  },
  plans: readonly PlanId[],
): ModelComparison<I>[] {
  if (plans.length === 0) return [];
  const compared = new Set(plans);
  const items = new Map(
    handbook.items.filter((item) => compared.has(item.plan)).map((item) => [item.id, item]),
  );
  const own = handbook.adoption.filter((cell) => compared.has(cell.plan));
  const cells = groupBy(own, (cell) => cell.model);
  const toCompared = (plan: PlanId, cell: AdoptionCell | undefined): ComparedPlan<I> => ({
    plan,
    state: cell?.state ?? "not-listed",
    items: (cell?.items ?? []).flatMap((id) => items.get(id) ?? []),
  });
  return handbook.models.map(({ id }) =>
    compareModel(
      id,
      plans.map((plan) =>
        toCompared(
          plan,
          cells.get(id)?.find((cell) => cell.plan === plan),
        ),
      ),
    ),
  );
}

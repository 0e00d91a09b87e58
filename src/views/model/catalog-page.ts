import { modelUrl, planUrl } from "#paths/site-paths.ts";
import type { Handbook } from "#handbook/handbook-types.ts";
import { indexHandbook } from "#views/parts/handbook-index.ts";

export interface CatalogRow {
  readonly title: string;
  readonly path: string;
  readonly objective: string;
  /** Local numbers, such as “Ninh Bình 23”. */
  readonly numbers: readonly { readonly place: string; readonly number: number; readonly path: string }[];
  readonly adoptedBy: number;
  /** Ids of the plans that adopted it, whole or as part of an item. */
  readonly adopters: readonly string[];
}

export interface CatalogPageProps {
  readonly modelCount: number;
  readonly planCount: number;
  /** Documents outside the collection from which models were taken. */
  readonly outsideCount: number;
  readonly groups: readonly {
    readonly anchor: string;
    readonly title: string;
    /** For links: “1. Thủ tục hành chính, dịch vụ công”. */
    readonly short: string;
    /** What its models are about; null where the list of groups does not tell. */
    readonly description: string | null;
    readonly rows: readonly CatalogRow[];
  }[];
  readonly filters: {
    /** Plans that adopted any model. */
    readonly plans: readonly Option[];
    /** Numbers of plans that adopted a model, the highest first, each with the number of such models. */
    readonly counts: readonly Option[];
  };
}

interface Option {
  readonly value: string;
  readonly label: string;
}

/** Plans that adopted each model, in plan order. */
function listAdopters({ adoption, plans }: Handbook): ReadonlyMap<string, readonly string[]> {
  const adopted = adoption.filter(({ state }) => state === "adopted" || state === "part");
  const byModel = Map.groupBy(adopted, ({ model }) => model);
  const order = new Map(plans.map(({ id }, at) => [id, at]));
  const at = (plan: string): number => order.get(plan) ?? 0;
  return new Map(
    [...byModel].map(([model, cells]) => [
      model,
      cells.map(({ plan }) => plan).toSorted((a, b) => at(a) - at(b)),
    ]),
  );
}

function listFilters(handbook: Handbook, rows: readonly CatalogRow[]): CatalogPageProps["filters"] {
  const counts = [...Map.groupBy(rows, ({ adoptedBy }) => adoptedBy)].toSorted(([a], [b]) => b - a);
  const adopters = new Set(rows.flatMap((row) => row.adopters));
  return {
    plans: handbook.plans
      .filter(({ id }) => adopters.has(id))
      .map(({ id, place }) => ({ value: id, label: place.name })),
    counts: counts.map(([count, own]) => ({
      value: String(count),
      label: `${count} kế hoạch (${own.length} mô hình)`,
    })),
  };
}

/** The catalog by group, in catalog order; numbers in plan order. */
export function buildCatalogPage(handbook: Handbook): CatalogPageProps {
  const { plans } = indexHandbook(handbook);
  const adopters = listAdopters(handbook);
  const groups = handbook.groups
    .map((group) => ({
      anchor: `nhom-${group.number}`,
      title: `${group.number}. ${group.title}`,
      short: `${group.number}. ${group.short}`,
      description: group.description ?? null,
      rows: handbook.models
        .filter((model) => model.group === group.number)
        .map((model) => ({
          title: model.title,
          path: modelUrl(model.id),
          objective: model.objective,
          numbers: model.numbers.flatMap((entry) => {
            const plan = plans.get(entry.plan);
            if (plan === undefined) return [];
            return {
              place: plan.place.name,
              number: entry.number,
              path: `${planUrl(plan.id)}#mo-hinh-${entry.number}`,
            };
          }),
          adoptedBy: model.adoptedBy,
          adopters: adopters.get(model.id) ?? [],
        })),
    }))
    .filter((group) => group.rows.length > 0);
  return {
    modelCount: handbook.models.length,
    planCount: handbook.plans.length,
    outsideCount: new Set(
      handbook.models.flatMap(({ reference }) => ("document" in reference ? [reference.document] : [])),
    ).size,
    groups,
    filters: listFilters(
      handbook,
      groups.flatMap(({ rows }) => rows),
    ),
  };
}

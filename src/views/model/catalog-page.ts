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
}

/** The catalog by group, in catalog order; numbers in plan order. */
export function buildCatalogPage(handbook: Handbook): CatalogPageProps {
  const { plans } = indexHandbook(handbook);
  return {
    modelCount: handbook.models.length,
    planCount: handbook.plans.length,
    outsideCount: new Set(
      handbook.models.flatMap(({ reference }) => ("document" in reference ? [reference.document] : [])),
    ).size,
    groups: handbook.groups
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
          })),
      }))
      .filter((group) => group.rows.length > 0),
  };
}

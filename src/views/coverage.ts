import { coverModels, type Elsewhere } from "#model/coverage.ts";
import { formatLocalNumber } from "#model/crosswalk.ts";
import type { Handbook, Plan } from "#model/handbook-types.ts";
import { catalogGroups } from "./labels.ts";

/** A model that a plan lacks. */
export interface ModelLink {
  readonly title: string;
  readonly path: string;
  /** Places of the same level that have it, with its number there: “Ninh Bình 12”. */
  readonly elsewhere: readonly { readonly text: string; readonly path: string }[];
}

export interface GroupCoverage {
  readonly title: string;
  readonly path: string;
  readonly covered: number;
  readonly total: number;
  readonly lacking: readonly ModelLink[];
  /** “thiếu 7 mô hình”, for a plan of tasks “7 mô hình không có nhiệm vụ liên quan”, “đủ” where none is lacking. */
  readonly lackingText: string;
}

export interface CoverageProps {
  readonly covered: number;
  readonly total: number;
  /** “đã đưa 43 trong 46 mô hình”, or for a plan of tasks “có nhiệm vụ liên quan đến 12 trong 46 mô hình”. */
  readonly sentence: string;
  readonly groups: readonly GroupCoverage[];
}

function tellLacking(plan: Plan, count: number): string {
  if (count === 0) return "đủ";
  return plan.itemKind === "model"
    ? `thiếu ${count} mô hình`
    : `${count} mô hình không có nhiệm vụ liên quan`;
}

const toElsewhere = (elsewhere: readonly Elsewhere[]): ModelLink["elsewhere"] =>
  elsewhere.flatMap(({ plan, items }) =>
    items.map((item) => ({ text: `${plan.place.name} ${formatLocalNumber(item)}`, path: item.url })),
  );

/** How much of the catalog a plan covers, group by group, with the models it lacks and who has them. */
export function buildCoverage(handbook: Handbook, plan: Plan): CoverageProps {
  const models = coverModels(handbook, plan);
  const groups = catalogGroups.flatMap((group) => {
    const own = models.filter(({ model }) => model.group === group.number);
    if (own.length === 0) return [];
    const lacking = own.filter(({ isCovered }) => !isCovered);
    return [
      {
        title: `${group.number}. ${group.short}`,
        path: `/mo-hinh/#nhom-${group.number}`,
        covered: own.length - lacking.length,
        total: own.length,
        lackingText: tellLacking(plan, lacking.length),
        lacking: lacking.map(({ model, elsewhere }) => ({
          title: model.title,
          path: model.url,
          elsewhere: toElsewhere(elsewhere),
        })),
      },
    ];
  });
  const covered = groups.reduce((sum, group) => sum + group.covered, 0);
  const total = handbook.models.length;
  const verb = plan.itemKind === "model" ? "đã đưa" : "có nhiệm vụ liên quan đến";
  return { covered, total, sentence: `${verb} ${covered} trong ${total} mô hình của danh mục`, groups };
}

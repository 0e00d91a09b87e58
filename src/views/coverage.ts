import type { AdoptionState, Handbook, Plan } from "#model/handbook-types.ts";
import { indexHandbook } from "./handbook-index.ts";
import { catalogGroups } from "./labels.ts";

export interface ModelLink {
  readonly title: string;
  readonly path: string;
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

/** States that count as covered: adopted and part, and for plans of tasks a related task. */
const coveredStates: ReadonlySet<AdoptionState> = new Set(["adopted", "part", "related-task"]);

function tellLacking(plan: Plan, count: number): string {
  if (count === 0) return "đủ";
  return plan.itemKind === "model"
    ? `thiếu ${count} mô hình`
    : `${count} mô hình không có nhiệm vụ liên quan`;
}

/** How much of the catalog a plan covers, group by group, with the models it lacks named. */
export function buildCoverage(handbook: Handbook, plan: Plan): CoverageProps {
  const { cellsOfPlan } = indexHandbook(handbook);
  const states = new Map((cellsOfPlan.get(plan.id) ?? []).map((cell) => [cell.model, cell.state]));
  const groups = catalogGroups.flatMap((group) => {
    const models = handbook.models.filter((model) => model.group === group.number);
    if (models.length === 0) return [];
    const lacking = models.filter((model) => !coveredStates.has(states.get(model.id) ?? "not-listed"));
    return [
      {
        title: `${group.number}. ${group.short}`,
        path: `/mo-hinh/#nhom-${group.number}`,
        covered: models.length - lacking.length,
        total: models.length,
        lackingText: tellLacking(plan, lacking.length),
        lacking: lacking.map((model) => ({ title: model.title, path: model.url })),
      },
    ];
  });
  const covered = groups.reduce((sum, group) => sum + group.covered, 0);
  const total = handbook.models.length;
  const verb = plan.itemKind === "model" ? "đã đưa" : "có nhiệm vụ liên quan đến";
  return { covered, total, sentence: `${verb} ${covered} trong ${total} mô hình của danh mục`, groups };
}

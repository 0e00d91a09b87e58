import { itemUrl, modelUrl } from "#paths/site-paths.ts";
import { nameItem } from "#handbook/audit/rule.ts";
import { coverModels, listStates, type Elsewhere, type ModelCoverage } from "#handbook/coverage.ts";
import { formatLocalNumber } from "#handbook/crosswalk.ts";
import type { Handbook, Item, Plan } from "#handbook/handbook-types.ts";
import { cutList, type CutList } from "#views/parts/cut-list.ts";
import { plain, type Segment } from "#views/parts/segment.ts";

interface NumberLink {
  readonly text: string;
  readonly path: string;
}

/** A model that a plan does not have. */
export interface ModelLink {
  readonly title: string;
  readonly path: string;
  /** The plan's own items that say that it does not apply: “mô hình 12”. */
  readonly refusedBy: readonly NumberLink[];
  /** The plan's own items that may be it, waiting for an editor: “mô hình 12”. */
  readonly proposedBy: readonly NumberLink[];
  /** Places that have it, those of the same level first, with its number there: “Ninh Bình 12”; the first, and how many more. */
  readonly elsewhere: CutList<NumberLink>;
}

export interface GroupCoverage {
  readonly title: string;
  readonly path: string;
  readonly covered: number;
  readonly total: number;
  readonly others: readonly ModelLink[];
  /**
   * What the plan says of the rest, without a mark on it: “5 mô hình không nêu trong kế hoạch; 1 mô hình có thể có, chờ xác
   * nhận; 2 mô hình nêu rõ không áp dụng”, “nêu cả 10 mô hình” where there is no rest; for a plan of tasks “7 mô hình không có nhiệm vụ liên quan”.
   */
  readonly othersText: readonly Segment[];
}

export interface CoverageProps {
  readonly covered: number;
  readonly total: number;
  /** For a column of what plans adopted: “43/46 mô hình”, for a plan of tasks “0; 14 có nhiệm vụ liên quan”. */
  readonly short: readonly Segment[];
  /** “đã đưa 43 trong 46 mô hình”, or for a plan of tasks “có nhiệm vụ liên quan đến 12 trong 46 mô hình”. */
  readonly sentence: readonly Segment[];
  readonly groups: readonly GroupCoverage[];
}

/**
 * How many models a plan adopted, and how many it only touches (a related task is no adoption), for a column: “43/46 mô
 * hình”, for a plan of tasks “0; 14 có nhiệm vụ liên quan”.
 */
export function buildShortCoverage(handbook: Handbook, plan: Plan): readonly Segment[] {
  const states = listStates(handbook, plan);
  const related = states.filter((state) => state === "related-task").length;
  const adopted = states.filter((state) => state === "adopted" || state === "part").length;
  const what = plan.itemKind === "task" ? "nhiệm vụ" : "mục";
  const head = adopted === 0 && related > 0 ? "0" : `${adopted}/${states.length} mô hình`;
  return [
    plain(head, { claim: "adopted-models", plan: plan.id }),
    ...(related === 0
      ? []
      : [plain("; "), plain(`${related} có ${what} liên quan`, { claim: "related-models", plan: plan.id })]),
  ];
}

function tellOthers(plan: Plan, others: readonly ModelCoverage[], total: number): readonly Segment[] {
  if (plan.itemKind === "task") {
    return [
      others.length === 0
        ? plain(`có nhiệm vụ liên quan đến cả ${total} mô hình`, { claim: "all-covered" })
        : plain(`${others.length} mô hình không có nhiệm vụ liên quan`, { claim: "unnamed" }),
    ];
  }
  const refused = others.filter(({ refusedBy }) => refusedBy.length > 0).length;
  const proposed = others.filter(({ proposedBy }) => proposedBy.length > 0).length;
  const unnamed = others.length - refused - proposed;
  const parts = [
    ...(unnamed === 0 ? [] : [plain(`${unnamed} mô hình không nêu trong kế hoạch`, { claim: "unnamed" })]),
    ...(proposed === 0 ? [] : [plain(`${proposed} mô hình có thể có, chờ xác nhận`, { claim: "proposed" })]),
    ...(refused === 0 ? [] : [plain(`${refused} mô hình nêu rõ không áp dụng`, { claim: "refused" })]),
  ];
  if (parts.length === 0) return [plain(`nêu cả ${total} mô hình`, { claim: "all-covered" })];
  return parts.flatMap((part, index) => (index === 0 ? [part] : [plain("; "), part]));
}

const toNumberLink = (item: Item): NumberLink => ({ text: nameItem(item), path: itemUrl(item) });

function toElsewhere(elsewhere: readonly Elsewhere[]): CutList<NumberLink> {
  const all = elsewhere.flatMap(({ plan, items }) => items.map((item) => ({ plan, item })));
  const { named, left } = cutList(all);
  const toLink = ({ plan, item }: (typeof all)[number]): NumberLink => ({
    text: `${plan.place.name} ${formatLocalNumber(item)}`,
    path: itemUrl(item),
  });
  return { named: named.map(toLink), left };
}

/** How much of the catalog a plan covers, group by group, with the models it does not have and who has them. */
export function buildCoverage(handbook: Handbook, plan: Plan): CoverageProps {
  const models = coverModels(handbook, plan);
  const groups = handbook.groups.flatMap((group) => {
    const own = models.filter(({ model }) => model.group === group.number);
    if (own.length === 0) return [];
    const others = own.filter(({ isCovered }) => !isCovered);
    return [
      {
        title: `${group.number}. ${group.short}`,
        path: `/mo-hinh/#nhom-${group.number}`,
        covered: own.length - others.length,
        total: own.length,
        othersText: tellOthers(plan, others, own.length),
        others: others.map(({ model, refusedBy, proposedBy, elsewhere }) => ({
          title: model.title,
          path: modelUrl(model.id),
          refusedBy: refusedBy.map(toNumberLink),
          proposedBy: proposedBy.map(toNumberLink),
          elsewhere: toElsewhere(elsewhere),
        })),
      },
    ];
  });
  const covered = groups.reduce((sum, group) => sum + group.covered, 0);
  const total = handbook.models.length;
  const verb = plan.itemKind === "model" ? "đã đưa" : "có nhiệm vụ liên quan đến";
  return {
    covered,
    total,
    short: buildShortCoverage(handbook, plan),
    sentence: [
      plain(`${verb} `),
      plain(`${covered} trong ${total} mô hình`, { claim: "covered-models", plan: plan.id }),
      plain(" của danh mục"),
    ],
    groups,
  };
}

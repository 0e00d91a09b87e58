import { comparePlansPath, itemUrl, modelUrl } from "#paths/site-paths.ts";
import { comparePlans, type ModelComparison } from "#handbook/compare-plans.ts";
import type { AdoptionState, Handbook, Plan } from "#handbook/handbook-types.ts";
import { formatItemNumber } from "#views/parts/citation.ts";
import { formatIssued } from "#views/parts/format-date.ts";
import { getModel } from "#views/parts/handbook-index.ts";
import { toPlaceChip, type PlaceChipProps } from "#views/parts/place.ts";
import { listDeadlineSides, listLeadSides, type DeadlineProps, type Side } from "#views/parts/sides.ts";
import type { MentionProps } from "#views/parts/mentions.ts";
import { plain, type Segment } from "#views/parts/segment.ts";

export interface ComparisonItem {
  readonly number: string;
  readonly path: string;
  readonly leads: readonly Side<readonly MentionProps[]>[];
  readonly deadlines: readonly Side<DeadlineProps>[];
}

export interface ComparisonCell {
  readonly state: AdoptionState;
  readonly items: readonly ComparisonItem[];
}

export interface ComparisonRow {
  readonly title: string;
  readonly path: string;
  /** “cùng chủ trì, khác thời hạn”, “chỉ có ở Hà Nam”. */
  readonly verdict: string;
  /** One cell a plan. */
  readonly cells: readonly ComparisonCell[];
}

export interface PlaceComparison {
  readonly plans: readonly {
    readonly place: PlaceChipProps;
    readonly number: string;
    readonly issued: string;
  }[];
  /** Where they stand side by side with tools, wordings and a file. */
  readonly path: string;
  /** “12 mô hình có ở nhiều kế hoạch, …”. */
  readonly sentence: readonly Segment[];
  /** Models that a plan has; those that none has are counted in the sentence. */
  readonly rows: readonly ComparisonRow[];
}

function tellVerdict(comparison: ModelComparison, plans: readonly Plan[]): string {
  if (comparison.spread === "only") {
    const plan = plans.find((one) =>
      comparison.plans.some(
        ({ plan: id, state }) => id === one.id && (state === "adopted" || state === "part"),
      ),
    );
    return `chỉ có ở ${plan?.place.name ?? "một kế hoạch"}`;
  }
  const lead = { same: "cùng chủ trì", differs: "khác chủ trì", unstated: "có nơi không nêu chủ trì" };
  const deadline = { same: "cùng thời hạn", differs: "khác thời hạn", unstated: "có nơi không nêu thời hạn" };
  return `${lead[comparison.leads]}, ${deadline[comparison.deadlines]}`;
}

function tellSentence(all: readonly ModelComparison[]): readonly Segment[] {
  const count = (test: (one: ModelComparison) => boolean): number => all.filter(test).length;
  const tell = (kind: string, words: string, test: (one: ModelComparison) => boolean): Segment =>
    plain(`${count(test)} ${words}`, { claim: "compared", kind });
  const none = tell("none", "không kế hoạch nào có", (one) => one.spread === "none");
  return [
    tell("shared", "mô hình có ở nhiều kế hoạch", (one) => one.spread === "shared"),
    plain(" ("),
    tell("leads", "khác chủ trì", (one) => one.leads === "differs"),
    plain(", "),
    tell("deadlines", "khác thời hạn", (one) => one.deadlines === "differs"),
    plain("); "),
    tell("only", "chỉ có ở một kế hoạch", (one) => one.spread === "only"),
    ...(count((one) => one.spread === "none") === 0 ? [] : [plain("; "), none]),
    plain(". So theo thân văn bản; nơi thân văn bản không nêu thì theo phụ lục."),
  ];
}

/** Plans of one unit of today model by model, in catalog order; null for fewer than two plans. */
export function buildPlaceComparison(handbook: Handbook, plans: readonly Plan[]): PlaceComparison | null {
  if (plans.length < 2) return null;
  const all = comparePlans(
    handbook,
    plans.map((plan) => plan.id),
  );
  return {
    plans: plans.map((plan) => ({
      place: toPlaceChip(handbook, plan),
      number: plan.number ?? "không ghi số",
      issued: formatIssued(plan.issuedOn),
    })),
    path: comparePlansPath(plans.map(({ id }) => id)),
    sentence: tellSentence(all),
    rows: all
      .filter((one) => one.spread !== "none")
      .map((one) => {
        const model = getModel(handbook, one.model);
        return {
          title: model.title,
          path: modelUrl(model.id),
          verdict: tellVerdict(one, plans),
          cells: one.plans.map(({ state, items }) => ({
            state,
            items: items.map((item) => ({
              number: formatItemNumber(item),
              path: itemUrl(item),
              leads: listLeadSides(item, handbook),
              deadlines: listDeadlineSides(item),
            })),
          })),
        };
      }),
  };
}

import { comparePlans, type ModelComparison } from "#handbook/compare-plans.ts";
import { compareStatements } from "#handbook/wordings/compare-wordings.ts";
import { unpackWording } from "#handbook/wordings/pack-wording.ts";
import { comparePath } from "#paths/site-paths.ts";
import { getStateLabel } from "#views/parts/state-labels.ts";
import type { ComparedCatalog, ComparedItem, ComparedPlanFile } from "./compared-item.ts";
import { tellShare } from "./field-view.ts";

/** An item in a cell. */
export interface CellItem {
  readonly number: string;
  readonly path: string;
  /** “Công an tỉnh; Sở Y tế”; empty where the plan names nobody. */
  readonly leads: string;
  readonly due: string;
  readonly tools: string;
}

/** What one plan says of a model. */
export interface PlansCell {
  /** “◐ gộp với mô hình khác”; empty for a model that the plan has as it is. */
  readonly state: string;
  /** Whether the plan says nothing of the model, as its verdict tells too. */
  readonly isSilent: boolean;
  readonly items: readonly CellItem[];
}

/** A model in all plans, or an item in body and annex. */
export interface PlansRow {
  readonly title: string;
  readonly path: string;
  /** “cùng chủ trì, khác thời hạn”, “chỉ có ở Huế”. */
  readonly verdict: string;
  /** “mục tiêu giống 93%, phân công giống 40%”; empty where fewer than two plans have a wording. */
  readonly wording: string;
  /** Where the two items stand side by side; null where there are not two. */
  readonly pair: string | null;
  /** Whether anything differs; and whether one plan has the model and another lacks it. */
  readonly differs: boolean;
  readonly lacks: boolean;
  readonly cells: readonly PlansCell[];
}

export interface PlansView {
  /** A column each. */
  readonly heads: readonly { readonly place: string; readonly name: string; readonly path: string }[];
  readonly sentence: string;
  readonly rows: readonly PlansRow[];
}

const joinTexts = (texts: readonly string[]): string => [...new Set(texts)].join("; ");

/** What the body says, else the annex. */
function toCellItem({ number, path, leads, due, tools }: ComparedItem): CellItem {
  const said = leads.body.length > 0 ? leads.body : leads.annex;
  return {
    ...{ number, path },
    leads: joinTexts(said.map(({ text }) => text)),
    due: due.body || due.annex,
    tools: joinTexts(tools.body.length > 0 ? tools.body : tools.annex),
  };
}

const leadWords = { same: "cùng chủ trì", differs: "khác chủ trì", unstated: "có nơi không nêu chủ trì" };
const dueWords = { same: "cùng thời hạn", differs: "khác thời hạn", unstated: "có nơi không nêu thời hạn" };

type Compared = ModelComparison<ComparedItem>;
const hasModel = ({ state }: Compared["plans"][number]): boolean => state === "adopted" || state === "part";

/** Shares of common words of the first items of the first two plans that have a wording. */
function tellWording([a, b]: readonly ComparedItem[]): { readonly text: string; readonly isSame: boolean } {
  if (a === undefined || b === undefined) return { text: "", isSame: true };
  const told = (
    [
      ["objective", "mục tiêu"],
      ["assignments", "phân công"],
    ] as const
  ).flatMap(([field, label]) => {
    const [ofA, ofB] = [a.wording[field], b.wording[field]];
    if (ofA === undefined || ofB === undefined) return [];
    const { same } = compareStatements(unpackWording(ofA), unpackWording(ofB));
    return [{ text: `${label} ${tellShare(same)}`, same }];
  });
  return { text: told.map(({ text }) => text).join(", "), isSame: told.every(({ same }) => same === 1) };
}

function toRow(
  compared: Compared,
  files: readonly ComparedPlanFile[],
  model: ComparedCatalog["models"][number],
): PlansRow {
  const { plans, spread, leads, deadlines } = compared;
  const having = plans.filter(hasModel);
  const firsts = having.flatMap(({ items }) => items.slice(0, 1));
  const wording = tellWording(firsts);
  const [a, b] = firsts;
  const only = files.find(({ id }) => id === having[0]?.plan)?.place ?? "";
  return {
    title: model.title,
    path: model.path,
    verdict:
      spread === "only"
        ? `chỉ có ở ${only}`
        : spread === "none"
          ? ""
          : `${leadWords[leads]}, ${dueWords[deadlines]}`,
    wording: wording.text,
    pair: a === undefined || b === undefined ? null : comparePath(a.id, b.id),
    differs: spread === "only" || leads === "differs" || deadlines === "differs" || !wording.isSame,
    lacks: having.length > 0 && having.length < plans.length,
    cells: plans.map(({ state, items }) => {
      const { mark, word } = getStateLabel(state);
      return {
        state: state === "adopted" ? "" : `${mark} ${word}`,
        isSilent: state === "not-listed",
        items: items.map(toCellItem),
      };
    }),
  };
}

function tellPlans(rows: readonly Compared[], planCount: number): string {
  const count = (test: (row: Compared) => boolean): number => rows.filter(test).length;
  const shared = count(({ spread }) => spread === "shared");
  return (
    `${shared} mô hình có ở ${planCount === 2 ? "cả hai kế hoạch" : "từ hai kế hoạch trở lên"}, trong đó ${count(({ leads }) => leads === "differs")} khác chủ trì, ` +
    `${count(({ deadlines }) => deadlines === "differs")} khác thời hạn; ${count(({ spread }) => spread === "only")} chỉ có ở một kế hoạch. ` +
    "So theo thân văn bản; nơi thân văn bản không nêu thì theo phụ lục."
  );
}

/** Plans model by model, in catalog order; models of which no plan says anything are left out. */
export function buildPlansView(files: readonly ComparedPlanFile[], catalog: ComparedCatalog): PlansView {
  const compared = comparePlans(
    {
      models: catalog.models,
      adoption: files.flatMap(({ adoption }) => adoption),
      items: files.flatMap(({ items }) => items),
    },
    files.map(({ id }) => id),
  );
  const models = new Map(catalog.models.map((model) => [model.id, model]));
  return {
    heads: files.map(({ place, name, path }) => ({ place, name, path })),
    sentence: tellPlans(compared, files.length),
    rows: compared.flatMap((one) => {
      const model = models.get(one.model);
      const isSilent = one.plans.every(({ items }) => items.length === 0);
      return model === undefined || isSilent ? [] : [toRow(one, files, model)];
    }),
  };
}

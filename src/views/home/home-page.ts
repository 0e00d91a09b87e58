import type { Handbook } from "#handbook/handbook-types.ts";
import { buildMatrixDigest, type MatrixDigest } from "#views/home/matrix-digest.ts";
import { buildMatrix } from "#views/matrix/matrix.ts";
import { buildPlanList, type PlanRow } from "#views/plan/plan-list.ts";
import { searchPath } from "#paths/href.ts";

export interface SearchExample {
  readonly text: string;
  readonly path: string;
}

export interface HomePageProps {
  readonly planCount: number;
  readonly modelCount: number;
  /** Items of all plans. */
  readonly modelItemCount: number;
  readonly taskCount: number;
  /** “132 mô hình và 41 nhiệm vụ”. */
  readonly itemSentence: string;
  readonly examples: readonly SearchExample[];
  readonly digest: MatrixDigest;
  readonly plans: readonly PlanRow[];
}

/** Searches that the collection answers: a local number with its place, words, a plan's number, a phrase. */
function listExamples(handbook: Handbook): readonly SearchExample[] {
  const numbered = [...handbook.plans]
    .reverse()
    .find((plan) => plan.itemKind === "model" && plan.items.length > 0);
  const item = numbered?.items.at(Math.floor(numbered.items.length / 2));
  const [symbol] = handbook.plans
    .flatMap((plan) => plan.number ?? [])
    .sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
  const texts = [
    ...(numbered === undefined || item === undefined
      ? []
      : [`mô hình ${item.number} ${numbered.place.name.toLowerCase()}`]),
    "chữ ký số",
    "“căn cước công dân”",
    ...(symbol === undefined ? [] : [symbol]),
  ];
  return texts.map((text) => ({ text, path: searchPath(text) }));
}

/** Everything the home page shows. */
export function buildHomePage(handbook: Handbook): HomePageProps {
  const models = handbook.items.filter((item) => item.kind === "model").length;
  const tasks = handbook.items.length - models;
  const parts = [models > 0 ? `${models} mô hình` : "", tasks > 0 ? `${tasks} nhiệm vụ` : ""].filter(
    (part) => part !== "",
  );
  return {
    planCount: handbook.plans.length,
    modelCount: handbook.models.length,
    modelItemCount: models,
    taskCount: tasks,
    itemSentence: parts.join(" và "),
    examples: listExamples(handbook),
    digest: buildMatrixDigest(buildMatrix(handbook)),
    plans: buildPlanList(handbook),
  };
}

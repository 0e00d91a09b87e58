import type { ComparedItem, ComparedPlanFile } from "#views/compare/compared-item.ts";
import { buildOwnPlanView } from "#views/compare/own-view.ts";
import { buildPairView } from "#views/compare/pair-view.ts";
import { buildPlansView, type PlansView } from "#views/compare/plans-view.ts";
import { comparePath } from "#paths/site-paths.ts";
import type { CompareState } from "./compare-state.ts";
import { drawPair, listChanges } from "./draw-pair.ts";
import { drawPlans, listCells } from "./draw-plans.ts";
import { loadCatalog, loadPlan } from "./load-files.ts";
import { type Answer, makeAnswer, NotThere } from "./answer-kinds.ts";
import { makeElement, makeLink } from "./make-element.ts";
import { listMates } from "./picker.ts";
import { saveCsv } from "./save-csv.ts";

const planOf = (item: string): string => item.split("/")[0] ?? "";

/** Asks the files of the site for what a state names. */
class Asker {
  readonly #base: string;
  readonly #files: string;

  constructor(base: string, files: string) {
    this.#base = base;
    this.#files = files;
  }

  async #findPlan(id: string): Promise<ComparedPlanFile> {
    const { plans } = await loadCatalog(this.#files);
    if (plans.some((plan) => plan.id === id)) return loadPlan(this.#files, id);
    const names = plans.map(({ place }) => place).join(", ");
    throw new NotThere(`Không có kế hoạch “${id}”. Có các kế hoạch của: ${names}. Chọn lại ở trên.`);
  }

  async #findItem(id: string): Promise<readonly [ComparedItem, ComparedPlanFile]> {
    const plan = await this.#findPlan(planOf(id));
    const item = plan.items.find((one) => one.id === id);
    if (item !== undefined) return [item, plan];
    throw new NotThere(
      `Không có mục “${id}” trong kế hoạch ${plan.name} (${plan.items.length} mục). Chọn mục khác ở trên.`,
    );
  }

  async drawPair({ a, b, view }: CompareState): Promise<Answer> {
    const [[itemA, planA], [itemB, planB]] = await Promise.all([this.#findItem(a), this.#findItem(b)]);
    const pair = buildPairView([itemA, itemB], [planA, planB]);
    const element = drawPair(pair, { base: this.#base, isMerged: view === "mot" });
    return makeAnswer(element, { changes: listChanges(pair), isFound: true });
  }

  /** Items that may be set beside one. */
  async drawMates(id: string): Promise<Answer> {
    const [[item], catalog] = await Promise.all([this.#findItem(id), loadCatalog(this.#files)]);
    const mates = listMates(catalog, id);
    const links = mates.map((mate) => {
      const place = catalog.plans.find((plan) => plan.id === planOf(mate))?.place ?? "";
      const name = `${place}, mục ${mate.split("/")[1] ?? ""}`;
      return makeElement("li", {}, makeLink(this.#base, comparePath(id, mate), name));
    });
    const sentence =
      mates.length === 0
        ? `${item.number}: ${item.title}. Không kế hoạch nào khác có cùng mô hình; chọn mục thứ hai ở trên.`
        : `${item.number}: ${item.title}. So với mục cùng mô hình của:`;
    return makeAnswer(
      makeElement(
        "div",
        {},
        makeElement("p", { class: "lede", "data-sentence": true }, sentence),
        makeElement("ul", {}, ...links),
      ),
    );
  }

  async drawPlans(ids: readonly string[]): Promise<Answer> {
    const catalog = await loadCatalog(this.#files);
    const files = await Promise.all([...new Set(ids)].map((id) => this.#findPlan(id)));
    const [only] = files;
    const isOwn = files.length === 1 && only !== undefined;
    const plans = isOwn ? buildOwnPlanView(only) : buildPlansView(files, catalog);
    return makeAnswer(drawPlans(plans, this.#base), { plans, isFound: !isOwn });
  }
}

/**
 * What the page shows of a state that names something: two items, what fits one, or plans.
 * @throws NotThere where the state names what the site does not have; any other error where a file cannot be had
 */
export async function answerState(state: CompareState, base: string, files: string): Promise<Answer> {
  const asker = new Asker(base, files);
  if (state.plans.length > 0) return asker.drawPlans(state.plans);
  if (state.a !== "" && state.b !== "") return asker.drawPair(state);
  return asker.drawMates(state.a || state.b);
}

/** Gives the reader the rows that are shown as a file. @param shown Their places in the table */
export function savePlans(view: PlansView, shown: readonly number[]): void {
  saveCsv(
    "so-sanh.csv",
    listCells(
      view,
      shown.flatMap((index) => view.rows[index] ?? []),
    ),
  );
}

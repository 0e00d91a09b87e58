import { announce } from "#client/parts/announcer.ts";
import type { PlansView } from "#views/compare/plans-view.ts";
import { type Answer, makeAnswer, NotThere, tellProblem } from "./answer-kinds.ts";
import { formatState, parseState, type CompareState } from "./compare-state.ts";
import { DifferenceTour } from "./difference-tour.ts";
import { loadCatalog, loadPlan } from "./load-files.ts";
import { makeElement } from "./make-element.ts";
import { emptyItems, fillItems, type ItemPicker, listMates, showChoice } from "./picker.ts";

const planOf = (item: string): string => item.split("/")[0] ?? "";

/** The page that sets two items, or plans, against each other. What it shows lives in the URL. */
export class ComparePage extends HTMLElement {
  #stop = new AbortController();
  #tour: DifferenceTour | undefined;
  #plans: PlansView | undefined;
  /** Counts what was asked for: an answer that comes late is not shown. */
  #asked = 0;
  /** Whether an answer folds the lists away: not while plans are ticked, for a third may follow the second. */
  #folds = true;

  connectedCallback(): void {
    this.#stop = new AbortController();
    const { signal } = this.#stop;
    const count = this.#find("[data-tour-count]");
    this.#tour = new DifferenceTour(this, count);
    this.#tour.listen(signal);
    this.addEventListener("change", (event) => this.#onChange(event), { signal });
    this.addEventListener("click", (event) => this.#onClick(event), { signal });
    this.#form.addEventListener("submit", (event) => event.preventDefault(), { signal });
    addEventListener("popstate", () => void this.#show(), { signal });
    void this.#show();
  }

  disconnectedCallback(): void {
    this.#stop.abort();
  }

  get #base(): string {
    return this.dataset["base"] ?? "/";
  }
  get #files(): string {
    return `${this.#base}so-sanh/du-lieu/`;
  }
  get #form(): HTMLFormElement {
    return this.#find("form") as HTMLFormElement; // A form by its name.
  }
  get #state(): CompareState {
    return parseState(location.search);
  }

  #find(selector: string): HTMLElement {
    const found = this.querySelector<HTMLElement>(selector);
    if (found === null) throw new Error(`compare-page has no ${selector}`);
    return found;
  }

  #pickers(): readonly [ItemPicker, ItemPicker] {
    const pick = (side: string): ItemPicker => ({
      plan: this.#find(`[data-plan="${side}"]`) as HTMLSelectElement, // Lists, by the component.
      item: this.#find(`[data-item="${side}"]`) as HTMLSelectElement,
    });
    return [pick("a"), pick("b")];
  }

  #onChange({ target }: Event): void {
    if (!(target instanceof HTMLInputElement || target instanceof HTMLSelectElement)) return;
    const [a, b] = this.#pickers();
    const changed = [a, b].find(({ plan }) => plan === target);
    if (changed !== undefined) {
      emptyItems(changed);
      void this.#fill();
      return;
    }
    const chosen = [...this.querySelectorAll<HTMLInputElement>('input[name="kh"]:checked')].map(
      ({ value }) => value,
    );
    const state = this.#state;
    const isItem = target === a.item || target === b.item;
    const isPlan = target.name === "kh";
    this.#folds = isItem;
    this.#go({
      ...state,
      a: isPlan ? "" : isItem ? a.item.value : state.a,
      b: isPlan ? "" : isItem ? b.item.value : state.b,
      plans: isPlan ? chosen : isItem ? [] : state.plans,
      view: this.#isChecked("xem") ? "mot" : "",
      only: this.#isChecked("khac") ? "1" : "",
      lacks: this.#isChecked("thieu") ? "1" : "",
    });
  }

  #isChecked(name: string): boolean {
    return this.querySelector<HTMLInputElement>(`input[name="${name}"]`)?.checked ?? false;
  }

  #onClick({ target }: Event): void {
    const action =
      target instanceof Element ? target.closest<HTMLElement>("[data-do]")?.dataset["do"] : undefined;
    const state = this.#state;
    if (action === "next") this.#tour?.go(1);
    if (action === "previous") this.#tour?.go(-1);
    if (action === "swap") this.#go({ ...state, a: state.b, b: state.a });
    const plans = this.#plans;
    if (action === "save" && plans !== undefined) void this.#save(plans);
    if (action === "save-workbook" && plans !== undefined) void this.#saveWorkbook(plans);
  }

  /** Places of the rows that are shown. */
  #listShown(): readonly number[] {
    const rows = [...this.querySelectorAll<HTMLElement>("tbody tr")];
    return rows.flatMap((row, index) => (row.hidden ? [] : [index]));
  }

  async #save(view: PlansView): Promise<void> {
    const shown = this.#listShown();
    const { savePlans } = await import("./answer.ts");
    savePlans(view, shown);
    announce(`Đã tạo tệp ${shown.length} dòng.`);
  }

  /** What writes workbooks is loaded when one is asked for. */
  async #saveWorkbook(view: PlansView): Promise<void> {
    const shown = this.#listShown();
    const boxes = [...this.querySelectorAll<HTMLInputElement>("input:checked")];
    const set = boxes.filter(({ name }) => name === "khac" || name === "thieu");
    const filters = set.map(({ labels }) => labels?.[0]?.textContent?.trim() ?? "");
    try {
      const { saveWorkbook } = await import("./save-workbook.ts");
      await saveWorkbook({ view, shown, base: this.#base, filters });
      announce(`Đã tạo tệp Excel ${shown.length} dòng.`);
    } catch {
      announce("Không tạo được tệp; tải lại trang rồi thử lại.");
    }
  }

  #go(state: CompareState): void {
    history.pushState(null, "", location.pathname + formatState(state));
    void this.#show();
  }

  /** Fills the lists of items, those of the same models first. */
  async #fill(): Promise<void> {
    const catalog = await loadCatalog(this.#files);
    const pickers = this.#pickers();
    const { a, b } = this.#state;
    for (const [index, picker] of pickers.entries()) {
      const plan = picker.plan.value;
      const file = plan === "" ? undefined : await loadPlan(this.#files, plan);
      // Another plan was chosen meanwhile: its own filling follows.
      if (picker.plan.value !== plan) continue;
      const other = index === 0 ? b : pickers[0].item.value || a;
      if (file !== undefined) fillItems(picker, file, other === "" ? [] : listMates(catalog, other));
      const own = index === 0 ? a : b;
      if (own !== "" && planOf(own) === picker.plan.value) picker.item.value = own;
    }
  }

  async #show(): Promise<void> {
    const state = this.#state;
    this.#asked += 1;
    const asked = this.#asked;
    const target = this.#find("[data-comparison]");
    target.dataset["state"] = "loading";
    showChoice(this.#form, this.#pickers(), state);
    let told = state;
    const answer = await this.#answer(state).catch((cause: unknown) => {
      told = parseState("");
      return this.#tell(cause);
    });
    if (asked !== this.#asked) return;
    this.#plans = answer.plans;
    this.#tour?.start(answer.changes);
    if (this.#folds || !answer.isFound) this.#find("[data-picker]").toggleAttribute("open", !answer.isFound);
    // At once with what they are for: shown before, they would be moved where the choice is folded.
    this.#showTools(told);
    target.replaceChildren(answer.element);
    this.#applyFilters(state);
    target.dataset["state"] = "done";
    const sentence = target.querySelector("[data-sentence]")?.textContent;
    if (sentence !== undefined) announce(sentence);
    await this.#fill().catch(() => undefined);
  }

  /** What compares is loaded when something is to be compared. */
  async #answer(state: CompareState): Promise<Answer> {
    if (state.plans.length === 0 && state.a === "" && state.b === "")
      return makeAnswer(
        makeElement("p", { class: "note" }, "Chọn hai mục, hoặc đánh dấu các kế hoạch cần so sánh."),
      );
    const { answerState } = await import("./answer.ts");
    return answerState(state, this.#base, this.#files);
  }

  #tell(cause: unknown): Answer {
    const failed = "Không tải được dữ liệu để so sánh. Hãy kiểm tra kết nối rồi tải lại trang.";
    return tellProblem(cause instanceof NotThere ? cause.message : failed);
  }

  #showTools({ a, b, plans, view, only, lacks }: CompareState): void {
    const isPair = plans.length === 0 && a !== "" && b !== "";
    for (const tool of this.querySelectorAll<HTMLElement>("[data-for]")) {
      const wanted = tool.dataset["for"] ?? "";
      tool.hidden = !(wanted.includes("pair") && isPair) && !(wanted.includes("plans") && plans.length > 0);
    }
    const set = (name: string, isOn: boolean): void => {
      const box = this.querySelector<HTMLInputElement>(`input[name="${name}"]`);
      if (box !== null) box.checked = isOn;
    };
    set("xem", view === "mot");
    set("khac", only !== "");
    set("thieu", lacks !== "");
  }

  /** Hides what is not asked for: what is the same, models that no plan lacks. */
  #applyFilters({ only, lacks }: CompareState): void {
    const target = this.#find("[data-comparison]");
    target.toggleAttribute("data-only", only !== "");
    const rows = [...this.querySelectorAll<HTMLElement>("tbody tr")];
    for (const row of rows)
      row.hidden =
        (only !== "" && !row.hasAttribute("data-differs")) ||
        (lacks !== "" && !row.hasAttribute("data-lacks"));
    const shown = rows.filter((row) => !row.hidden).length;
    const count = this.querySelector("[data-row-count]");
    if (count !== null) count.textContent = `${shown}/${rows.length} dòng`;
  }
}

customElements.define("compare-page", ComparePage);

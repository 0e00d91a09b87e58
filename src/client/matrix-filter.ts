import { announce } from "./announcer.ts";
import {
  formatMatrixState,
  isCellWanted,
  isColumnShown,
  parseMatrixState,
  type MatrixState,
} from "./matrix-state.ts";
import { keepPictureState } from "./picture-state.ts";

/** The form of filters over the page's matrix; its state lives in the URL. */
export class MatrixFilter extends HTMLElement {
  #form: HTMLFormElement | null = null;
  #onChange = (): void => {
    const state = this.#read();
    const query = keepPictureState(formatMatrixState(state), location.search);
    history.replaceState(null, "", location.pathname + query);
    announce(this.#apply(state));
  };
  #onReset = (): void => {
    // The controls are reset after the event.
    setTimeout(this.#onChange);
  };
  #onSubmit = (event: Event): void => event.preventDefault();
  #onHistory = (): void => this.#restore();

  connectedCallback(): void {
    this.#form = this.querySelector("form");
    if (this.#form === null) return;
    this.#form.addEventListener("change", this.#onChange);
    this.#form.addEventListener("reset", this.#onReset);
    this.#form.addEventListener("submit", this.#onSubmit);
    addEventListener("popstate", this.#onHistory);
    this.#form.hidden = false;
    this.#restore();
  }

  disconnectedCallback(): void {
    this.#form?.removeEventListener("change", this.#onChange);
    this.#form?.removeEventListener("reset", this.#onReset);
    this.#form?.removeEventListener("submit", this.#onSubmit);
    removeEventListener("popstate", this.#onHistory);
  }

  #read(): MatrixState {
    if (this.#form === null) return parseMatrixState("");
    const search = new URLSearchParams();
    for (const [name, value] of new FormData(this.#form))
      if (typeof value === "string") search.append(name, value);
    return parseMatrixState(search.toString());
  }

  #restore(): void {
    const search = new URLSearchParams(location.search);
    const state = parseMatrixState(location.search);
    for (const control of this.#form?.elements ?? []) {
      if (control instanceof HTMLSelectElement) {
        control.value = search.get(control.name) ?? "";
        // A value that no option has leaves the control blank; show “all” instead.
        if (control.selectedIndex < 0) control.selectedIndex = 0;
      } else if (control instanceof HTMLInputElement && control.type === "checkbox") {
        control.checked = state.plans.includes(control.value);
      }
    }
    this.#apply(this.#read());
  }

  /** Shows what the filters ask for and returns the sentence that counts it. */
  #apply(state: MatrixState): string {
    const heads = [...document.querySelectorAll<HTMLElement>("th[data-plan]")];
    const shown = new Set<string>();
    for (const head of heads) {
      const { plan = "", level = "", year = "" } = head.dataset;
      head.hidden = !isColumnShown({ plan, level, year }, state);
      if (!head.hidden) shown.add(plan);
    }
    let rowCount = 0;
    for (const group of document.querySelectorAll<HTMLElement>("tbody[data-group]")) {
      const rows = [...group.querySelectorAll<HTMLElement>("tr[data-row]")];
      const isGroupShown = state.group === "" || group.dataset["group"] === state.group;
      let groupCount = 0;
      for (const row of rows) {
        const isWanted = this.#applyRow(row, state, shown);
        row.hidden = !isWanted || !isGroupShown;
        if (!row.hidden) groupCount += 1;
      }
      group.hidden = groupCount === 0;
      rowCount += groupCount;
    }
    const sentence = `${rowCount} mô hình, ${shown.size} kế hoạch`;
    const count = document.querySelector("[data-matrix-count]");
    if (count !== null) count.textContent = `${sentence}.`;
    // The picture shows the same state.
    document.dispatchEvent(new CustomEvent("matrix-filtered"));
    return sentence;
  }

  /** Marks the cells of a row; true when one that is shown is wanted. */
  #applyRow(row: HTMLElement, state: MatrixState, shown: ReadonlySet<string>): boolean {
    let isWanted = false;
    for (const cell of row.querySelectorAll<HTMLElement>("td[data-plan]")) {
      const { plan = "", state: own = "", leads = "" } = cell.dataset;
      cell.hidden = !shown.has(plan);
      const isOwnWanted = isCellWanted({ state: own, leads: leads.split(" ") }, state);
      cell.toggleAttribute("data-muted", !isOwnWanted);
      if (!cell.hidden && isOwnWanted) isWanted = true;
    }
    return isWanted;
  }
}

customElements.define("matrix-filter", MatrixFilter);

import { announce } from "./announcer.ts";
import { formatFindingState, isFindingShown, parseFindingState, type FindingState } from "./finding-state.ts";

/** The form of filters over the page's findings; its state lives in the URL. */
export class FindingFilter extends HTMLElement {
  #form: HTMLFormElement | null = null;
  #onChange = (): void => {
    const state = this.#read();
    history.replaceState(null, "", location.pathname + formatFindingState(state));
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

  #read(): FindingState {
    if (this.#form === null) return parseFindingState("");
    const search = new URLSearchParams();
    for (const [name, value] of new FormData(this.#form))
      if (typeof value === "string") search.append(name, value);
    return parseFindingState(search.toString());
  }

  #restore(): void {
    const search = new URLSearchParams(location.search);
    for (const control of this.#form?.elements ?? []) {
      if (!(control instanceof HTMLSelectElement)) continue;
      control.value = search.get(control.name) ?? "";
      // A value that no option has leaves the control blank; show “all” instead.
      if (control.selectedIndex < 0) control.selectedIndex = 0;
    }
    this.#apply(this.#read());
  }

  /** Shows what the filters ask for and returns the sentence that counts it. */
  #apply(state: FindingState): string {
    const isFiltered = formatFindingState(state) !== "";
    let total = 0;
    for (const section of document.querySelectorAll<HTMLElement>("section[data-plan]")) {
      let ofPlan = 0;
      for (const group of section.querySelectorAll<HTMLDetailsElement>("details[data-code]")) {
        const count = this.#applyGroup(group, section.dataset["plan"] ?? "", state);
        group.hidden = count === 0;
        // Few enough to read, or what was asked for: shown without a further click.
        if (isFiltered && count > 0) group.open = true;
        ofPlan += count;
      }
      section.hidden = ofPlan === 0;
      total += ofPlan;
    }
    const sentence = total === 0 ? "Không có điểm nào theo bộ lọc này" : `Đang hiện ${total} điểm`;
    const target = this.querySelector("[data-finding-count]");
    if (target !== null) target.textContent = `${sentence}.`;
    return sentence;
  }

  #applyGroup(group: HTMLDetailsElement, plan: string, state: FindingState): number {
    let count = 0;
    for (const entry of group.querySelectorAll<HTMLElement>("li[data-severity]")) {
      const { severity = "", judged } = entry.dataset;
      const facts = { plan, code: group.dataset["code"] ?? "", severity, isJudged: judged !== undefined };
      entry.hidden = !isFindingShown(facts, state);
      if (!entry.hidden) count += 1;
    }
    return count;
  }
}

customElements.define("finding-filter", FindingFilter);

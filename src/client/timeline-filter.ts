import { announce } from "./announcer.ts";
import {
  formatTimelineState,
  isDeadlineShown,
  parseTimelineState,
  type TimelineState,
} from "./timeline-state.ts";

const splitWords = (text: string | undefined): readonly string[] =>
  (text ?? "").split(" ").filter((word) => word !== "");

/** The form of filters over the page's deadlines: the bars and the rows of the table at once; its state lives in the URL. */
export class TimelineFilter extends HTMLElement {
  #form: HTMLFormElement | null = null;
  #onChange = (): void => {
    const state = this.#read();
    history.replaceState(null, "", location.pathname + formatTimelineState(state) + location.hash);
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

  #read(): TimelineState {
    if (this.#form === null) return parseTimelineState("");
    const search = new URLSearchParams();
    for (const [name, value] of new FormData(this.#form))
      if (typeof value === "string") search.append(name, value);
    return parseTimelineState(search.toString());
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
  #apply(state: TimelineState): string {
    const shown = new Set<string>();
    for (const row of document.querySelectorAll<HTMLElement>("tr[data-deadline]")) {
      const { plan = "", groups, agencies } = row.dataset;
      const facts = { plan, groups: splitWords(groups), agencies: splitWords(agencies) };
      row.hidden = !isDeadlineShown(facts, state);
      if (!row.hidden) shown.add(row.id);
    }
    for (const bar of document.querySelectorAll<HTMLElement>("li[data-bar]"))
      bar.hidden = !shown.has(bar.dataset["bar"] ?? "");
    // A lane or plan without bars says nothing.
    for (const part of document.querySelectorAll<HTMLElement>("[data-lane], [data-plan-bars]"))
      part.hidden = part.querySelector("li[data-bar]:not([hidden])") === null;
    const sentence =
      shown.size === 0 ? "Không có thời hạn nào theo bộ lọc này" : `Đang hiện ${shown.size} thời hạn`;
    const target = this.querySelector("[data-timeline-count]");
    if (target !== null) target.textContent = `${sentence}.`;
    return sentence;
  }
}

customElements.define("timeline-filter", TimelineFilter);

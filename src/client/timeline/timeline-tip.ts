/** Cells of the table that the tip repeats, by their column's name. */
const shownColumns = ["Thời hạn", "Nguồn", "Tình trạng", "Chủ trì"];

/** What the tip says of a row of the table: “Thời hạn: 30/9/2024”, a line a column. */
export function readTipLines(row: HTMLElement): readonly string[] {
  return shownColumns.flatMap((column) => {
    const cell = row.querySelector<HTMLElement>(`[data-label="${column}"]`);
    const text = cell?.dataset["tip"] ?? cell?.textContent?.replace(/\s+/g, " ").trim() ?? "";
    return text === "" ? [] : [`${column}: ${text}`];
  });
}

/**
 * Shows the facts of a bar below it while the mouse or the focus is on it, taken from its row in the table; Esc closes
 * it. Arrow keys go from bar to bar. The tip is a live region, so its words are read out after the bar's own.
 */
export class TimelineTip extends HTMLElement {
  #tip: HTMLElement | null = null;
  #onEnter = (event: Event): void => {
    const bar = this.#findBar(event.target);
    if (bar !== null) this.#show(bar);
  };
  #onLeave = (event: Event): void => {
    if (event.type === "mouseleave" || this.#findBar((event as FocusEvent).relatedTarget) === null)
      this.#hide();
  };
  #onKey = (event: KeyboardEvent): void => {
    if (event.key === "Escape") {
      this.#hide();
      return;
    }
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    const bar = this.#findBar(event.target);
    if (step === 0 || bar === null) return;
    const bars = [...this.querySelectorAll<HTMLElement>("li[data-bar]")].filter(
      (one) => one.closest("[hidden]") === null,
    );
    const next = bars[bars.indexOf(bar) + step]?.querySelector("a");
    if (next === null || next === undefined) return;
    event.preventDefault();
    next.focus();
  };

  connectedCallback(): void {
    this.#tip = document.createElement("div");
    this.#tip.className = "timeline-tip";
    this.#tip.setAttribute("role", "status");
    this.#tip.hidden = true;
    this.append(this.#tip);
    this.addEventListener("mouseover", this.#onEnter);
    this.addEventListener("mouseleave", this.#onLeave);
    this.addEventListener("focusin", this.#onEnter);
    this.addEventListener("focusout", this.#onLeave);
    this.addEventListener("keydown", this.#onKey);
  }

  disconnectedCallback(): void {
    this.removeEventListener("mouseover", this.#onEnter);
    this.removeEventListener("mouseleave", this.#onLeave);
    this.removeEventListener("focusin", this.#onEnter);
    this.removeEventListener("focusout", this.#onLeave);
    this.removeEventListener("keydown", this.#onKey);
    this.#tip?.remove();
  }

  #findBar(target: EventTarget | null): HTMLElement | null {
    return target instanceof Element ? target.closest<HTMLElement>("li[data-bar]") : null;
  }

  #show(bar: HTMLElement): void {
    const row = document.getElementById(bar.dataset["bar"] ?? "");
    if (this.#tip === null || row === null || this.#tip.dataset["for"] === row.id) return;
    this.#tip.dataset["for"] = row.id;
    const name = document.createElement("strong");
    name.textContent = bar.querySelector(".timeline__title")?.textContent ?? "";
    const lines = readTipLines(row).map((line) => {
      const part = document.createElement("span");
      part.textContent = line;
      return part;
    });
    this.#tip.replaceChildren(name, ...lines);
    this.#tip.hidden = false;
    const [own, box] = [bar.getBoundingClientRect(), this.getBoundingClientRect()];
    // Set through the object model, which the policy on style attributes leaves alone.
    this.#tip.style.insetBlockStart = `${own.bottom - box.top}px`;
  }

  #hide(): void {
    if (this.#tip === null) return;
    this.#tip.hidden = true;
    delete this.#tip.dataset["for"];
  }
}

customElements.define("timeline-tip", TimelineTip);

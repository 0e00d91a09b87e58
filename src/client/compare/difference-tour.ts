import { announce } from "#client/parts/announcer.ts";

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName);

/** Goes from one place where two wordings differ to the next: by buttons, and by the keys n and p. */
export class DifferenceTour {
  #at = -1;
  #changes: readonly string[] = [];

  readonly #page: HTMLElement;
  readonly #count: HTMLElement;

  /** @param count What says which place it is. */
  constructor(page: HTMLElement, count: HTMLElement) {
    this.#page = page;
    this.#count = count;
  }

  /** Starts anew with these places, each the value of data-change of its marks. */
  start(changes: readonly string[]): void {
    this.#changes = changes;
    this.#at = -1;
    this.#count.textContent = changes.length === 0 ? "không có chỗ khác" : `${changes.length} chỗ khác`;
  }

  /** Follows the keys until the signal says stop. */
  listen(signal: AbortSignal): void {
    const onKey = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      if (event.key === "n") this.go(1);
      if (event.key === "p") this.go(-1);
    };
    document.addEventListener("keydown", onKey, { signal });
  }

  /** To the next place (1) or the one before (-1); from the last to the first. */
  go(step: 1 | -1): void {
    const total = this.#changes.length;
    if (total === 0) return;
    const from = this.#at < 0 && step < 0 ? 0 : this.#at;
    this.#at = (from + step + total) % total;
    for (const marked of this.#page.querySelectorAll("[data-current]"))
      marked.removeAttribute("data-current");
    const marks = [
      ...this.#page.querySelectorAll<HTMLElement>(`[data-change="${this.#changes[this.#at] ?? ""}"]`),
    ];
    for (const mark of marks) mark.toggleAttribute("data-current", true);
    marks[0]?.scrollIntoView({ block: "center" });
    const place = `chỗ khác ${this.#at + 1}/${total}`;
    this.#count.textContent = place;
    announce(`${place}: ${marks.map((mark) => this.#say(mark)).join("; ")}`);
  }

  #say(mark: HTMLElement): string {
    const text = mark.textContent;
    const gap = mark.dataset["gap"];
    if (gap !== undefined) return `không có “${gap}”`;
    if (mark.hasAttribute("data-moved")) return `chuyển chỗ “${text}”`;
    const side =
      mark.closest("[data-side]") === null ? "" : mark.tagName === "DEL" ? "bên trái " : "bên phải ";
    return `${side}“${text}”`;
  }
}

/** Below this width long parts are folded; the same in layout.css. */
const narrow = "(width < 48rem)";

const parts = "details.fold, details[data-fold]";

/**
 * Folds its parts (`details.fold`, open as the server sends them) on a narrow screen, all but the one that the address
 * names; on a wide one they are open and their summaries away (those of `data-fold` stay). With `data-filtered`, an
 * address that asks for something and a filter that is used open them. Paper and a screen made wider get all of them.
 */
export class NarrowFold extends HTMLElement {
  #query = matchMedia(narrow);

  get #isFiltered(): boolean {
    return this.hasAttribute("data-filtered");
  }

  #setAll(isOpen: boolean): void {
    for (const part of this.querySelectorAll<HTMLDetailsElement>(parts)) part.open = isOpen;
  }

  #follow = (): void => {
    this.#setAll(!this.#query.matches || (this.#isFiltered && location.search !== ""));
    this.#showTarget();
  };

  #openAll = (): void => this.#setAll(true);

  #openForFilter = ({ target }: Event): void => {
    if (this.#isFiltered && target instanceof Element && target.closest("form.filters") !== null)
      this.#setAll(true);
  };

  #showTarget = (): void => {
    const target =
      location.hash === "" ? null : document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (target === null || !this.contains(target)) return;
    const part = target.closest(parts) ?? target.querySelector(parts);
    if (part instanceof HTMLDetailsElement) part.open = true;
  };

  connectedCallback(): void {
    this.#query.addEventListener("change", this.#follow);
    addEventListener("hashchange", this.#showTarget);
    addEventListener("change", this.#openForFilter);
    addEventListener("beforeprint", this.#openAll);
    addEventListener("afterprint", this.#follow);
    if (this.#query.matches) this.#follow();
  }

  disconnectedCallback(): void {
    this.#query.removeEventListener("change", this.#follow);
    removeEventListener("hashchange", this.#showTarget);
    removeEventListener("change", this.#openForFilter);
    removeEventListener("beforeprint", this.#openAll);
    removeEventListener("afterprint", this.#follow);
  }
}

customElements.define("narrow-fold", NarrowFold);

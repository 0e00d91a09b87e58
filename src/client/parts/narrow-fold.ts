/** Below this width long parts are folded; the same in layout.css. */
const narrow = "(width < 48rem)";

/**
 * Folds its parts (`details.fold`, open as the server sends them) on a narrow screen, all but the one that the address
 * names; on a wide one they are open and their summaries away. Paper and a screen made wider get all of them.
 */
export class NarrowFold extends HTMLElement {
  #query = matchMedia(narrow);

  #setAll(isOpen: boolean): void {
    for (const part of this.querySelectorAll<HTMLDetailsElement>("details.fold")) part.open = isOpen;
  }

  #follow = (): void => {
    this.#setAll(!this.#query.matches);
    this.#showTarget();
  };

  #openAll = (): void => this.#setAll(true);

  #showTarget = (): void => {
    const target =
      location.hash === "" ? null : document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (target === null || !this.contains(target)) return;
    const part = target.closest("details.fold") ?? target.querySelector("details.fold");
    if (part instanceof HTMLDetailsElement) part.open = true;
  };

  connectedCallback(): void {
    this.#query.addEventListener("change", this.#follow);
    addEventListener("hashchange", this.#showTarget);
    addEventListener("beforeprint", this.#openAll);
    addEventListener("afterprint", this.#follow);
    if (this.#query.matches) this.#follow();
  }

  disconnectedCallback(): void {
    this.#query.removeEventListener("change", this.#follow);
    removeEventListener("hashchange", this.#showTarget);
    removeEventListener("beforeprint", this.#openAll);
    removeEventListener("afterprint", this.#follow);
  }
}

customElements.define("narrow-fold", NarrowFold);

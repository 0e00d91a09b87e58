import { readKept } from "./draft-store.ts";
import { countKept } from "./kept-text.ts";

/** The number of models of the draft, beside its link in the header. */
export class DraftCount extends HTMLElement {
  #show = (): void => {
    const count = countKept(readKept());
    this.hidden = count === 0;
    const shown = this.querySelector("[data-count]");
    if (shown !== null) shown.textContent = String(count);
  };

  connectedCallback(): void {
    this.#show();
    addEventListener("storage", this.#show);
    document.addEventListener("draft-kept", this.#show);
  }

  disconnectedCallback(): void {
    removeEventListener("storage", this.#show);
    document.removeEventListener("draft-kept", this.#show);
  }
}

customElements.define("draft-count", DraftCount);

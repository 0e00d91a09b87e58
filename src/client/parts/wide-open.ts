/** Width from which there is room for what is folded away on a phone; the same in the styles of what stands inside. */
const wide = "(width >= 48rem)";

/** The <details> inside is open on a wide screen, and closed at first on a narrow one. */
export class WideOpen extends HTMLElement {
  #query = matchMedia(wide);
  #follow = (): void => {
    const details = this.querySelector("details");
    if (details !== null) details.open = this.#query.matches;
  };

  connectedCallback(): void {
    this.#query.addEventListener("change", this.#follow);
    this.#follow();
  }

  disconnectedCallback(): void {
    this.#query.removeEventListener("change", this.#follow);
  }
}

customElements.define("wide-open", WideOpen);

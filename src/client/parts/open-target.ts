/** Opens the folded parts around what the address names, and shows it: a browser that opens none by itself would stay above. */
export class OpenTarget extends HTMLElement {
  #open = (): void => {
    const target = location.hash === "" ? null : document.getElementById(location.hash.slice(1));
    if (target === null || !this.contains(target)) return;
    for (let one: Element | null = target; one !== null && one !== this; one = one.parentElement)
      if (one instanceof HTMLDetailsElement) one.open = true;
    target.scrollIntoView();
  };

  connectedCallback(): void {
    addEventListener("hashchange", this.#open);
    this.#open();
  }

  disconnectedCallback(): void {
    removeEventListener("hashchange", this.#open);
  }
}

customElements.define("open-target", OpenTarget);

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

/** The “/” key moves to the search field inside; Escape leaves it. */
export class SlashKey extends HTMLElement {
  #onKey = (event: KeyboardEvent): void => {
    const field = this.querySelector("input");
    if (field === null || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "/" && !isTyping(event.target)) {
      event.preventDefault();
      field.focus();
      field.select();
    } else if (event.key === "Escape" && event.target === field) {
      field.blur();
    }
  };

  connectedCallback(): void {
    document.addEventListener("keydown", this.#onKey);
  }

  disconnectedCallback(): void {
    document.removeEventListener("keydown", this.#onKey);
  }
}

customElements.define("slash-key", SlashKey);

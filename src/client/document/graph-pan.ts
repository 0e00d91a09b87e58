/** Pixels below which a press is a click, not a pull. */
const slackPx = 4;

/**
 * A drawing larger than its box: pulled about with the mouse (a finger and the arrow keys scroll it anyway), and its
 * lines stand out where the mouse or the focus is on one of their ends.
 */
export class GraphPan extends HTMLElement {
  #from: { readonly x: number; readonly y: number; readonly left: number; readonly top: number } | null =
    null;
  #wasPulled = false;
  #box: HTMLElement | null = null;

  #onDown = (event: PointerEvent): void => {
    if (this.#box === null || event.pointerType !== "mouse" || event.button !== 0) return;
    this.#wasPulled = false;
    this.#from = {
      x: event.clientX,
      y: event.clientY,
      left: this.#box.scrollLeft,
      top: this.#box.scrollTop,
    };
  };
  #onMove = (event: PointerEvent): void => {
    if (this.#from === null || this.#box === null) return;
    const [x, y] = [event.clientX - this.#from.x, event.clientY - this.#from.y];
    if (Math.abs(x) + Math.abs(y) > slackPx) this.#wasPulled = true;
    this.#box.scrollTo(this.#from.left - x, this.#from.top - y);
  };
  #onUp = (): void => {
    this.#from = null;
  };
  #onClick = (event: Event): void => {
    if (this.#wasPulled) event.preventDefault();
    this.#wasPulled = false;
  };
  // A link that is pulled would become a picture under the mouse.
  #onDrag = (event: Event): void => event.preventDefault();
  #onOver = (event: Event): void => {
    const node = event.target instanceof Element ? event.target.closest("[data-node]") : null;
    this.#mark(node?.getAttribute("data-node") ?? null);
  };
  #onOut = (): void => this.#mark(null);

  connectedCallback(): void {
    this.#box = this.querySelector("[data-graph-box]");
    this.#box?.addEventListener("pointerdown", this.#onDown);
    addEventListener("pointermove", this.#onMove);
    addEventListener("pointerup", this.#onUp);
    this.addEventListener("click", this.#onClick);
    this.addEventListener("dragstart", this.#onDrag);
    this.addEventListener("mouseover", this.#onOver);
    this.addEventListener("focusin", this.#onOver);
    this.addEventListener("mouseleave", this.#onOut);
    this.addEventListener("focusout", this.#onOut);
  }

  disconnectedCallback(): void {
    this.#box?.removeEventListener("pointerdown", this.#onDown);
    removeEventListener("pointermove", this.#onMove);
    removeEventListener("pointerup", this.#onUp);
    this.removeEventListener("click", this.#onClick);
    this.removeEventListener("dragstart", this.#onDrag);
    this.removeEventListener("mouseover", this.#onOver);
    this.removeEventListener("focusin", this.#onOver);
    this.removeEventListener("mouseleave", this.#onOut);
    this.removeEventListener("focusout", this.#onOut);
  }

  /** Marks the lines of a node; none for null. */
  #mark(id: string | null): void {
    this.toggleAttribute("data-marking", id !== null);
    for (const edge of this.querySelectorAll<SVGElement>("[data-from]")) {
      const { from, to } = edge.dataset;
      edge.toggleAttribute("data-marked", id !== null && (from === id || to === id));
    }
  }
}

customElements.define("graph-pan", GraphPan);

import { announce } from "#client/parts/announcer.ts";
import { parsePictureState, putPictureState, type PictureState } from "./picture-state.ts";
import { connectUrlForm } from "#client/parts/url-form.ts";

/** Two views of one matrix: its table and its picture, which is coloured and turned here; the state lives in the URL. */
export class MatrixPicture extends HTMLElement {
  #form: HTMLFormElement | null = null;
  /** The two drawings as the server made them, by whether they are turned. */
  readonly #drawings = new Map<boolean, Element>();
  #disconnect: (() => void) | undefined;
  #onFiltered = (): void => this.#mute();

  connectedCallback(): void {
    this.#form = this.querySelector("form[data-views]");
    const upright = this.querySelector("[data-drawing] > svg");
    const turned =
      this.querySelector<HTMLTemplateElement>("template[data-turned]")?.content.firstElementChild;
    if (this.#form === null || upright === null || turned === null || turned === undefined) return;
    this.#drawings.set(false, upright).set(true, turned);
    document.addEventListener("page-filtered", this.#onFiltered);
    this.#disconnect = connectUrlForm(this.#form, {
      on: "change",
      change: () => this.#change(),
      restore: () => this.#restore(),
    });
  }

  disconnectedCallback(): void {
    this.#disconnect?.();
    document.removeEventListener("page-filtered", this.#onFiltered);
  }

  #change(): void {
    const state = this.#read();
    history.replaceState(null, "", location.pathname + putPictureState(location.search, state));
    announce(this.#apply(state));
  }

  #control<T extends Element>(selector: string): T | null {
    return this.#form?.querySelector<T>(selector) ?? null;
  }

  #read(): PictureState {
    const select = this.#control<HTMLSelectElement>('select[name="mau"]');
    return {
      isPicture: this.#control<HTMLInputElement>('input[name="xem"][value="hinh"]')?.checked ?? false,
      colour: select === null || select.selectedIndex <= 0 ? "" : select.value,
      isTurned: this.#control<HTMLInputElement>('input[name="xoay"]')?.checked ?? false,
    };
  }

  #restore(): void {
    const state = parsePictureState(location.search);
    const view = this.#control<HTMLInputElement>(
      `input[name="xem"][value="${state.isPicture ? "hinh" : "bang"}"]`,
    );
    const select = this.#control<HTMLSelectElement>('select[name="mau"]');
    const turn = this.#control<HTMLInputElement>('input[name="xoay"]');
    if (view !== null) view.checked = true;
    if (select !== null) {
      select.value = state.colour;
      if (select.selectedIndex < 0) select.selectedIndex = 0;
    }
    if (turn !== null) turn.checked = state.isTurned;
    this.#apply(this.#read());
  }

  /** Shows a view and returns the words for it. */
  #apply(state: PictureState): string {
    for (const part of this.querySelectorAll<HTMLElement>("[data-view]"))
      part.hidden = (part.dataset["view"] === "hinh") !== state.isPicture;
    for (const control of this.querySelectorAll<HTMLElement>("[data-picture-only]"))
      control.hidden = !state.isPicture;
    const drawing = this.#drawings.get(state.isTurned);
    if (drawing !== undefined) this.querySelector("[data-drawing]")?.replaceChildren(drawing);
    const word = this.#colour(state.colour);
    this.#mute();
    return state.isPicture ? `Hình, màu theo ${word.toLowerCase()}` : "Bảng";
  }

  /** Colours the cells; returns the name of the colouring. */
  #colour(colour: string): string {
    const select = this.#control<HTMLSelectElement>('select[name="mau"]');
    const index = Math.max(0, select?.selectedIndex ?? 0);
    for (const cell of this.querySelectorAll<SVGElement>("[data-cell]")) {
      const tone = cell.dataset["tones"]?.split(" ")[index] ?? "0";
      cell.setAttribute("class", `cell cell--${tone}`);
      const text = cell.querySelector("text");
      if (text !== null) text.textContent = cell.dataset["letters"]?.split(" ")[index] ?? "";
    }
    const wanted = colour === "" ? select?.options[0]?.value : colour;
    for (const legend of this.querySelectorAll<HTMLElement>("[data-colouring]"))
      legend.hidden = legend.dataset["colouring"] !== wanted;
    return select?.selectedOptions[0]?.text ?? "";
  }

  /** What the filters of the table leave out is faint in the picture; told when the picture is looked at. */
  #mute(): void {
    if (!this.#read().isPicture) return;
    const cells = new Map<string, boolean>();
    for (const row of document.querySelectorAll<HTMLElement>("tr[data-row]")) {
      const isGone = row.hidden !== false || row.closest("tbody[hidden]") !== null;
      for (const cell of row.querySelectorAll<HTMLElement>("td[data-plan]"))
        cells.set(
          `${row.dataset["row"] ?? ""} ${cell.dataset["plan"] ?? ""}`,
          isGone || cell.hidden !== false || cell.dataset["muted"] !== undefined,
        );
    }
    for (const cell of this.querySelectorAll<SVGElement>("[data-cell]"))
      cell.toggleAttribute("data-faint", cells.get(cell.dataset["cell"] ?? "") ?? false);
  }
}

customElements.define("matrix-picture", MatrixPicture);

import { announce } from "#client/parts/announcer.ts";
import { draftKey, findStore, readKept } from "./draft-store.ts";
import { countKept, withModel } from "./kept-text.ts";

/** The button that puts a page's model into the draft. Where nothing can be kept it leads to the draft with the model named. */
export class AddToDraft extends HTMLElement {
  #add = (): void => {
    const { model = "", page = "" } = this.dataset;
    try {
      const store = findStore();
      const text = withModel(store?.getItem(draftKey) ?? null, model);
      if (store === undefined || text === null) throw new Error("nothing can be kept");
      store.setItem(draftKey, text);
      document.dispatchEvent(new CustomEvent("draft-kept"));
      announce(`Đã đưa vào bản thảo; bản thảo có ${countKept(text)} mô hình.`);
      this.#show();
    } catch {
      location.assign(`${page}?them=${encodeURIComponent(model)}`);
    }
  };

  connectedCallback(): void {
    const button = this.querySelector("button");
    if (button === null) return;
    button.addEventListener("click", this.#add);
    this.#show();
  }

  disconnectedCallback(): void {
    this.querySelector("button")?.removeEventListener("click", this.#add);
  }

  /** Says so where the draft has the model already. */
  #show(): void {
    const { model = "" } = this.dataset;
    const text = readKept();
    const button = this.querySelector("button");
    const link = this.querySelector("a");
    const isIn = text !== null && withModel(text, model) === text;
    if (button !== null) button.hidden = isIn;
    if (link !== null) link.hidden = !isIn;
  }
}

customElements.define("add-to-draft", AddToDraft);

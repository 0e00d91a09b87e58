import { announce } from "#client/parts/announcer.ts";
import { defineQuery } from "#client/parts/query-codec.ts";
import { DifferenceTour } from "./difference-tour.ts";

const query = defineQuery({ base: "goc", only: "khac", view: "xem" });

/** The forms of a model's wordings: another base, one text, only what differs, the next difference. The URL holds it. */
export class WordingForms extends HTMLElement {
  #stop = new AbortController();
  #tour: DifferenceTour | undefined;
  #asked = 0;

  connectedCallback(): void {
    const tools = this.querySelector<HTMLElement>("[role=group]");
    const count = this.querySelector<HTMLElement>("[data-tour-count]");
    if (tools === null || count === null) return;
    this.#stop = new AbortController();
    const { signal } = this.#stop;
    this.#tour = new DifferenceTour(this, count);
    this.#tour.listen(signal);
    this.addEventListener("change", () => this.#change(), { signal });
    this.addEventListener("click", (event) => this.#onClick(event), { signal });
    addEventListener("popstate", () => void this.#restore(), { signal });
    void this.#restore();
  }

  disconnectedCallback(): void {
    this.#stop.abort();
  }

  #control<E extends HTMLInputElement | HTMLSelectElement>(name: string): E | null {
    return this.querySelector<E>(`[name="${name}"]`);
  }

  #change(): void {
    const state = {
      base: this.#control<HTMLSelectElement>("goc")?.value ?? "",
      only: this.#control<HTMLInputElement>("khac")?.checked === true ? "1" : "",
      view: this.#control<HTMLInputElement>("xem")?.checked === true ? "mot" : "",
    };
    history.replaceState(
      null,
      "",
      location.pathname + query.format(state).replaceAll("%2F", "/") + location.hash,
    );
    void this.#show();
  }

  #onClick({ target }: Event): void {
    const action =
      target instanceof Element ? target.closest<HTMLElement>("[data-do]")?.dataset["do"] : undefined;
    if (action === "next") this.#tour?.go(1);
    if (action === "previous") this.#tour?.go(-1);
  }

  #restore(): Promise<void> {
    const { base, only, view } = query.parse(location.search);
    const list = this.#control<HTMLSelectElement>("goc");
    if (list !== null) {
      list.value = base;
      // An item that the model does not have leaves the list blank.
      if (list.selectedIndex < 0) list.selectedIndex = 0;
    }
    const [onlyBox, viewBox] = [
      this.#control<HTMLInputElement>("khac"),
      this.#control<HTMLInputElement>("xem"),
    ];
    if (onlyBox !== null) onlyBox.checked = only !== "";
    if (viewBox !== null) viewBox.checked = view === "mot";
    return this.#show();
  }

  /** The page is as the server made it until something else is asked for. */
  async #show(): Promise<void> {
    const base = this.#control<HTMLSelectElement>("goc")?.value ?? "";
    const isMerged = this.#control<HTMLInputElement>("xem")?.checked === true;
    const isOnly = this.#control<HTMLInputElement>("khac")?.checked === true;
    this.#asked += 1;
    const asked = this.#asked;
    if (base !== "" || isMerged || isOnly || this.hasAttribute("data-drawn")) {
      const { drawForms } = await import("./draw-forms.ts");
      const told = await drawForms(this, this.dataset["file"] ?? "", { base, isMerged }).catch(
        () => "Không tải được dữ liệu để so sánh. Hãy kiểm tra kết nối rồi tải lại trang.",
      );
      if (asked !== this.#asked) return;
      announce(told);
    }
    this.toggleAttribute("data-only", isOnly);
    this.#numberChanges();
  }

  /** Every mark is a place of its own, but those of one change. */
  #numberChanges(): void {
    const marks = [...this.querySelectorAll<HTMLElement>("ins, [data-gap], [data-moved], [data-readings]")];
    for (const [index, mark] of marks.entries()) mark.dataset["change"] = String(index);
    this.#tour?.start(marks.map((_, index) => String(index)));
  }
}

customElements.define("wording-forms", WordingForms);

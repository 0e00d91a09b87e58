import { lineAnchor, parseLineAnchor } from "#paths/site-paths.ts";
import { announce } from "#client/parts/announcer.ts";

/**
 * Marks the lines of a source text that the URL's fragment names, all of them where it names a run (“#dong-311-327”).
 * A click on a second line's number with Shift held puts the run between them into the URL.
 */
export class MarkedLines extends HTMLElement {
  #onHash = (): void => this.#mark();
  #onClick = (event: MouseEvent): void => {
    const link = event.target instanceof Element ? event.target.closest("a") : null;
    const first = parseLineAnchor(location.hash);
    const second = parseLineAnchor(link?.hash ?? "");
    if (!event.shiftKey || first === null || second === null) return;
    event.preventDefault();
    location.hash = lineAnchor([Math.min(first[0], second[0]), Math.max(first[0], second[0])]);
  };

  connectedCallback(): void {
    // Parts that a narrow screen folds stay open where lines are marked in them.
    void customElements.whenDefined("narrow-fold").then(() => {
      if (this.querySelector("details:not([open]) [data-marked]") !== null) this.#mark();
    });
    window.addEventListener("hashchange", this.#onHash);
    this.addEventListener("click", this.#onClick);
    this.#mark();
  }

  disconnectedCallback(): void {
    window.removeEventListener("hashchange", this.#onHash);
    this.removeEventListener("click", this.#onClick);
  }

  #mark(): void {
    for (const line of this.querySelectorAll("[data-marked]")) line.removeAttribute("data-marked");
    this.querySelector(".source__within")?.remove();
    const lines = parseLineAnchor(location.hash);
    if (lines === null) return;
    const [from, to] = lines;
    const marked = [...this.querySelectorAll("li")].slice(from - 1, to);
    for (const line of marked) {
      line.toggleAttribute("data-marked", true);
      const part = line.closest("details");
      if (part) part.open = true;
    }
    this.#tellItem(from, marked[0]);
    if (from === to) return;
    announce(`Đang đánh dấu dòng ${from}–${to}.`);
    // A run chosen by hand has no anchor of its own that the browser could scroll to.
    if (document.getElementById(lineAnchor(lines)) === null) marked[0]?.scrollIntoView();
  }

  /** Says beside a line which item it belongs to; where the item begins its name stands there already. */
  #tellItem(line: number, place: Element | undefined): void {
    const links = [...this.querySelectorAll<HTMLAnchorElement>(".source__item")];
    const item = links.findLast((link) => {
      const begin = parseLineAnchor(`#${link.closest("li")?.id ?? ""}`)?.[0] ?? 0;
      return begin < line && line <= Number(link.dataset["until"]);
    });
    if (item === undefined || place?.querySelector(".source__item")) return;
    const told = document.createElement("span");
    told.className = "source__within";
    const link = item.cloneNode(true);
    told.append("thuộc ", link);
    place?.querySelector("div")?.append(told);
  }
}

customElements.define("marked-lines", MarkedLines);

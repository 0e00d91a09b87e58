import { announce } from "#client/parts/announcer.ts";
import { connectUrlForm } from "#client/parts/url-form.ts";
import { findInText, type FoundAt } from "#client/parts/find-in-text.ts";
import { sourceQuery } from "./source-query.ts";

/** Puts marks around what was found in a run of text, keeping every letter. */
function mark(node: Text, found: readonly FoundAt[]): readonly HTMLElement[] {
  const text = node.data;
  let end = 0;
  const marks: HTMLElement[] = [];
  const parts = found.flatMap(([from, to]) => {
    const one = document.createElement("mark");
    one.className = "source__found";
    one.textContent = text.slice(from, to);
    marks.push(one);
    const before = text.slice(end, from);
    end = to;
    return [before, one];
  });
  node.replaceWith(...parts, text.slice(end));
  return marks;
}

/** Finds words in the source text of the page, marks them, and goes from one to the next; what is looked for lives in the URL. */
export class SourceFind extends HTMLElement {
  #marks: readonly HTMLElement[] = [];
  #at = -1;
  #disconnect: (() => void) | undefined;

  connectedCallback(): void {
    const form = this.querySelector("form");
    const field = this.querySelector("input");
    if (form === null || field === null) return;
    this.#disconnect = connectUrlForm(form, {
      on: "input",
      change: () => {
        const find = field.value.trim();
        const query = sourceQuery.format({ find });
        const isSame = query === sourceQuery.format(sourceQuery.parse(location.search));
        if (isSame && this.#marks.length > 0) {
          this.#next();
          return;
        }
        history.replaceState(null, "", location.pathname + query + location.hash);
        this.#find(find);
      },
      restore: () => {
        field.value = sourceQuery.parse(location.search).find;
        this.#find(field.value);
      },
    });
  }

  disconnectedCallback(): void {
    this.#disconnect?.();
  }

  #find(words: string): void {
    for (const one of this.#marks) {
      const parent = one.parentNode;
      one.replaceWith(...one.childNodes);
      parent?.normalize();
    }
    const lines = document.querySelectorAll(".source > li > div > span");
    const marks: HTMLElement[] = [];
    const held = new Set<Element>();
    for (const line of lines)
      for (const node of [...line.childNodes]) {
        if (!(node instanceof Text)) continue;
        const found = findInText(node.data, words);
        if (found.length === 0) continue;
        marks.push(...mark(node, found));
        held.add(line);
      }
    this.#marks = marks;
    this.#at = -1;
    this.#tell(words === "" ? "" : `${marks.length} chỗ, ${held.size} dòng`);
    if (marks.length > 0) this.#next();
  }

  #next(): void {
    this.#at = (this.#at + 1) % this.#marks.length;
    const mark = this.#marks[this.#at];
    // Parts of the text are folded on a narrow screen.
    const part = mark?.closest("details");
    if (part) part.open = true;
    mark?.scrollIntoView({ block: "center" });
  }

  #tell(sentence: string): void {
    const place = this.querySelector("[data-find-count]");
    if (place !== null) place.textContent = sentence;
    if (sentence !== "") announce(sentence);
  }
}

customElements.define("source-find", SourceFind);

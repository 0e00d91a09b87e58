import { copyPassage, copySource } from "./copy-bar.ts";
import type { CopiedPassage, WordingRun } from "#client/item/wording-text.ts";

/** How long the button says that the text was copied. Milliseconds. */
const confirmMs = 2000;

const textOf = (element: Element): string => (element.textContent ?? "").replace(/\s+/g, " ").trim();

/** Wording inside an element, field by field; the element itself may be a field. */
function collectRuns(scope: Element): WordingRun[] {
  const fields = scope.matches("[data-field]") ? [scope] : [...scope.querySelectorAll("[data-field]")];
  return fields.map((field) => ({
    field: field.getAttribute("data-field") ?? "",
    statements: [...field.querySelectorAll("[data-statement]")].map(textOf),
  }));
}

/** “dòng 311–327”: as the element says, else first and last of the lines that a field's own links name. */
function readLines(scope: Element): string {
  const told = scope.getAttribute("data-lines");
  if (told !== null || !scope.matches("[data-field]")) return told ?? "";
  const links = [...scope.querySelectorAll(".evidence")];
  const numbers = links.flatMap((link) => textOf(link).match(/\d+/g) ?? []).map(Number);
  if (numbers.length === 0) return "";
  const [from, to] = [Math.min(...numbers), Math.max(...numbers)];
  return `dòng ${from === to ? from : `${from}–${to}`}`;
}

/** Button that copies the wording of its field or item together with the citation. */
export class CopyWording extends HTMLElement {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #onClick = (): void => void this.#copy();

  connectedCallback(): void {
    this.querySelector("button")?.addEventListener("click", this.#onClick);
  }

  disconnectedCallback(): void {
    this.querySelector("button")?.removeEventListener("click", this.#onClick);
    clearTimeout(this.#timer);
  }

  /** What the button copies; null where there is nothing. */
  #read(): CopiedPassage | null {
    const scope = this.closest("[data-wording]");
    if (scope === null) return null;
    const source = this.closest("[data-citation]");
    return {
      runs: collectRuns(scope),
      citation: source?.getAttribute("data-citation") ?? "",
      laterCitation: source?.getAttribute("data-later-citation") ?? "",
      lines: readLines(scope),
    };
  }

  async #copy(): Promise<void> {
    const button = this.querySelector("button");
    const label = button?.firstChild;
    const passage = this.#read();
    if (button === null || passage === null || !label) return;
    const isAlone = this.dataset["alone"] !== undefined;
    const isCopied = await (isAlone ? copySource : copyPassage)(passage);
    button.focus();
    const before = this.dataset["text"] ?? label.textContent ?? "";
    this.dataset["text"] = before;
    label.textContent = isCopied ? "Đã chép" : "Không chép được";
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      label.textContent = before;
    }, confirmMs);
  }
}

customElements.define("copy-wording", CopyWording);

import { announce } from "./announcer.ts";
import { formatWording, type WordingRun } from "#client/item/wording-text.ts";

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

/** Copies on pages without a secure context too, where navigator.clipboard is absent (http on a closed network). */
async function copyText(text: string): Promise<boolean> {
  if (window.isSecureContext) {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      // Refused by policy: the old way may still be allowed.
    }
  }
  const area = document.createElement("textarea");
  area.className = "visually-hidden";
  area.value = text;
  document.body.append(area);
  area.select();
  const isCopied = document.execCommand("copy");
  area.remove();
  return isCopied;
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

  async #copy(): Promise<void> {
    const button = this.querySelector("button");
    const scope = this.closest("[data-wording]");
    const label = button?.firstChild;
    if (button === null || scope === null || !label) return;
    const citation = this.closest("[data-citation]")?.getAttribute("data-citation") ?? "";
    const isCopied = await copyText(formatWording(collectRuns(scope), citation));
    button.focus();
    announce(isCopied ? "Đã sao chép kèm nguồn." : "Trình duyệt không cho sao chép.");
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

import { announce, announceAtRest } from "./announcer.ts";
import { showFilteredParts } from "./filtered-parts.ts";
import { tellFilters } from "./tell-filters.ts";
import { connectUrlForm } from "./url-form.ts";

export interface Filter<State> {
  /** Reads a query; a parameter that is not there means: all. */
  readonly parse: (query: string) => State;
  /** The query of a state with its question mark; empty where nothing is filtered. */
  readonly format: (state: State) => string;
  /** Shows on the page what a state asks for; returns the sentence that counts it, without its full stop. */
  readonly show: (state: State) => string;
}

function readControls(form: HTMLFormElement): string {
  const search = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (typeof value === "string") search.append(name, value);
  return search.toString();
}

function setControls(form: HTMLFormElement, search: URLSearchParams): void {
  for (const control of form.elements) {
    if (control instanceof HTMLSelectElement) {
      control.value = search.get(control.name) ?? "";
      // A value that no option has leaves the control blank; show “all” instead.
      if (control.selectedIndex < 0) control.selectedIndex = 0;
    } else if (control instanceof HTMLInputElement) {
      if (control.type === "checkbox") control.checked = search.getAll(control.name).includes(control.value);
      else control.value = search.get(control.name) ?? "";
    }
  }
}

/** What the chosen options have to say beside the count, as “; …”; empty where they have nothing. */
function readNotes(form: HTMLFormElement): string {
  const chosen = [...form.querySelectorAll<HTMLOptionElement>("option[data-note]:checked")];
  return chosen.map((option) => `; ${option.dataset["note"] ?? ""}`).join("");
}

/**
 * Defines the custom element around a form of filters. Their state lives in the URL; the page's [data-filter-count] says
 * how much is shown, and a change is announced.
 */
export function defineFilter<State>(name: string, { parse, format, show }: Filter<State>): void {
  const apply = (form: HTMLFormElement): string => {
    const state = parse(readControls(form));
    const sentence = show(state) + readNotes(form);
    form.dataset["told"] = tellFilters(form);
    showFilteredParts(format(state) !== "");
    const count = document.querySelector("[data-filter-count]");
    if (count !== null) count.textContent = `${sentence}.`;
    // Files of tables and the matrix's picture follow what is shown.
    document.dispatchEvent(new CustomEvent("page-filtered"));
    return sentence;
  };
  customElements.define(
    name,
    class extends HTMLElement {
      #disconnect: (() => void) | undefined;

      connectedCallback(): void {
        const form = this.querySelector("form");
        if (form === null) return;
        this.#disconnect = connectUrlForm(form, {
          on: "change",
          change: () => {
            const query = format(parse(readControls(form)));
            history.replaceState(null, "", location.pathname + query + location.hash);
            const isTyped = form.querySelector("input[type=search]:focus") !== null;
            (isTyped ? announceAtRest : announce)(apply(form));
          },
          restore: () => {
            setControls(form, new URLSearchParams(format(parse(location.search))));
            apply(form);
          },
        });
      }

      disconnectedCallback(): void {
        this.#disconnect?.();
      }
    },
  );
}

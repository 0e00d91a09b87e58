export interface UrlFormActions {
  /** The event that says a control was changed. */
  readonly on: "change" | "input";
  /** Reads the controls, writes the URL and shows what is asked. */
  readonly change: () => void;
  /** Sets the controls from the URL and shows what is asked. */
  readonly restore: () => void;
}

/**
 * Ties a form to a state that lives in the URL: follows changes, reset and the back button, never sends the form, shows
 * it (the server hides it, since without a script it does nothing) and restores it once. Returns what unties it.
 */
export function connectUrlForm(form: HTMLFormElement, { on, change, restore }: UrlFormActions): () => void {
  const stop = new AbortController();
  const { signal } = stop;
  form.addEventListener(on, change, { signal });
  // Words that are looked for are followed letter by letter, whatever else the form waits for.
  const isTyped = ({ target }: Event): boolean =>
    on === "change" && target instanceof HTMLInputElement && target.type === "search";
  form.addEventListener("input", (event) => isTyped(event) && change(), { signal });
  // The controls are reset after the event.
  form.addEventListener("reset", () => setTimeout(change), { signal });
  form.addEventListener(
    "submit",
    (event) => {
      event.preventDefault();
      change();
    },
    { signal },
  );
  addEventListener("popstate", restore, { signal });
  form.hidden = false;
  restore();
  // What the address asks is shown: what stood aside for it is seen (utilities.css).
  form.closest("[data-asks]")?.removeAttribute("data-asks");
  return () => stop.abort();
}

import { make } from "./make.ts";
import type { Desk, DeskView } from "./desk.ts";
import type { SavedDraft } from "#schema/draft.ts";

/** Id of the control of a place in the draft, to which the list of open points leads. */
export const controlId = (at: string): string => `o-${at}`;

/** A control with its label, bound to a part of the draft. */
export interface Binding {
  readonly at: string;
  readonly label: string;
  /** Help below the label. */
  readonly hint?: string;
  /** Lines of a text; one line where absent. */
  readonly rows?: number;
  readonly inputMode?: "numeric";
  readonly width?: "short";
  readonly read: (draft: SavedDraft) => string;
  /** The draft with what was typed; undefined where the part cannot hold it. */
  readonly write: (draft: SavedDraft, text: string) => SavedDraft | undefined;
  /** What the part can hold, told where it cannot: “ví dụ 03/2027”. */
  readonly example?: string;
}

/** A labelled control. What is typed goes into the draft at once; what others change is shown unless someone types there. */
export function bindField(
  desk: Desk,
  binding: Binding,
): { readonly element: HTMLElement; readonly view: DeskView } {
  const { at, label, hint, rows, inputMode, width } = binding;
  const id = controlId(at);
  const described = hint === undefined ? {} : { "aria-describedby": `${id}-giup` };
  const control =
    rows === undefined
      ? make("input", {
          id,
          type: "text",
          autocomplete: "off",
          ...(inputMode ? { inputmode: inputMode } : {}),
          ...described,
        })
      : make("textarea", { id, rows: String(rows), ...described });
  const fault = make(
    "p",
    { class: "desk-fault", role: "alert", hidden: true },
    `Chưa đúng dạng, ${binding.example ?? ""}.`,
  );
  const tell = (isWrong: boolean): void => {
    control.toggleAttribute("aria-invalid", isWrong);
    fault.hidden = !isWrong;
  };
  control.addEventListener("input", () => {
    const draft = binding.write(desk.draft, control.value);
    if (draft === undefined) return;
    tell(false);
    desk.type(draft, at);
  });
  // Told when the field is left: what is half typed is no fault.
  control.addEventListener("change", () => tell(binding.write(desk.draft, control.value) === undefined));
  const element = make(
    "div",
    { class: `desk-field${width === "short" ? " desk-field--short" : ""}` },
    make("label", { for: id }, label),
    hint === undefined ? null : make("p", { class: "desk-hint", id: `${id}-giup` }, hint),
    control,
    fault,
  );
  const show = ({ draft }: Desk): void => {
    const text = binding.read(draft);
    // Blank lines that somebody is typing are not in the draft: they stay while she types.
    if (document.activeElement !== control && control.value !== text) control.value = text;
  };
  return { element, view: { show } };
}

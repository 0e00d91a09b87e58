import { draftFieldLabels } from "#draft/compose/draft-fields.ts";
import { listEntryWords } from "#draft/compose/entry-words.ts";
import { chooseItemWhole, moveEntry, removeEntry } from "#draft/edit/entries.ts";
import type { DraftEntry } from "#schema/draft.ts";
import type { Desk } from "./desk.ts";
import { makeEntryField } from "./entry-field.ts";
import { make, makeButton } from "./make.ts";
import { placeOfItem } from "./wording-choices.ts";

/** A model of the draft as a card that opens. */
export interface EntryCard {
  readonly element: HTMLDetailsElement;
  readonly show: () => void;
}

/** Items whose wording may be taken for an entry: those of its model, and those that it already names. */
function listItems(desk: Desk, entry: DraftEntry): readonly string[] {
  const model = desk.index.models.find(({ id }) => id === entry.model);
  const named = Object.values(entry.fields).flatMap(({ from }) => from ?? []);
  return [...new Set([...(model?.items ?? []), ...named])].filter((id) => desk.book.items.has(id));
}

const titleOf = (desk: Desk, entry: DraftEntry): string =>
  listEntryWords(entry, "title", desk.book).join(" ") || "(chưa có tên)";

/** Buttons that take all fields of one item at once. */
function makeWhole(desk: Desk, at: number, items: readonly string[]): HTMLElement | null {
  if (items.length === 0) return null;
  const buttons = items.map((item) =>
    makeButton(placeOfItem(item, desk.index), () =>
      desk.change(
        chooseItemWhole(desk.draft, at, item, desk.book),
        `Mô hình ${at + 1} lấy theo ${placeOfItem(item, desk.index)}.`,
      ),
    ),
  );
  return make("p", { class: "desk-buttons" }, "Cả mục theo: ", ...buttons);
}

function makeActions(desk: Desk, at: number): HTMLElement {
  const name = `mô hình ${at + 1}`;
  return make(
    "p",
    { class: "desk-buttons" },
    makeButton("▲ Lên", () => desk.change(moveEntry(desk.draft, at, -1), `Đã chuyển ${name} lên.`), { "aria-label": `Chuyển ${name} lên` }), // prettier-ignore
    makeButton("▼ Xuống", () => desk.change(moveEntry(desk.draft, at, 1), `Đã chuyển ${name} xuống.`), { "aria-label": `Chuyển ${name} xuống` }), // prettier-ignore
    makeButton("Bỏ", () => desk.change(removeEntry(desk.draft, at), `Đã bỏ ${name}.`), { "aria-label": `Bỏ ${name}` }), // prettier-ignore
  );
}

/** The card of an entry; its fields are made when it is opened. */
export function makeEntryCard(desk: Desk, at: number, isOpen: boolean): EntryCard {
  const title = make("span", { class: "desk-title" });
  const summary = make("summary", {}, title);
  const element = make("details", { class: "desk-entry", id: `muc-${at + 1}`, open: isOpen }, summary);
  let fields: readonly { readonly show: () => void }[] | undefined;
  const fill = (): void => {
    const entry = desk.draft.entries[at];
    if (fields !== undefined || entry === undefined) return;
    const items = listItems(desk, entry);
    const made = draftFieldLabels.map((label) => makeEntryField(desk, at, label, items));
    const whole = makeWhole(desk, at, items);
    element.append(
      makeActions(desk, at),
      ...(whole === null ? [] : [whole]),
      ...made.map((one) => one.element),
    );
    fields = made;
  };
  const show = (): void => {
    const entry = desk.draft.entries[at];
    if (entry === undefined) return;
    title.textContent = `${at + 1}. ${titleOf(desk, entry)}`;
    if (element.open) fill();
    for (const field of fields ?? []) field.show();
  };
  element.addEventListener("toggle", show);
  return { element, show };
}

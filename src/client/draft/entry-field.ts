import { listEntryWords } from "#draft/compose/entry-words.ts";
import { chooseItem, chooseOwn, dropField } from "#draft/edit/entries.ts";
import { setDraftText } from "#draft/names/draft-texts.ts";
import type { DraftFieldName } from "#schema/draft.ts";
import type { Desk } from "./desk.ts";
import { controlId } from "./fields.ts";
import { make } from "./make.ts";
import { listWordings } from "./wording-choices.ts";

/** Values of the choices that are no item. */
const own = "tu-viet";
const none = "khong-ghi";

/** Width of a letter of the wording, roughly. CSS pixels. */
const letterSize = { width: 8.2, lineWithoutWidth: 90 } as const;

/** Lines that a text needs, so that it is seen whole; at least two. */
export function countRows(text: string, width: number): number {
  const perLine =
    width > 0 ? Math.max(10, Math.floor(width / letterSize.width)) : letterSize.lineWithoutWidth;
  const lines = text.split("\n").map((line) => Math.ceil((line.length + 1) / perLine));
  return Math.max(
    2,
    lines.reduce((sum, count) => sum + count, 0),
  );
}

/** What is chosen for a field: an item's id, or one of the values above. */
function chosenValue(desk: Desk, at: number, field: DraftFieldName): string {
  const wording = desk.draft.entries[at]?.fields[field];
  if (wording === undefined) return none;
  return wording.from ?? own;
}

function choose(desk: Desk, at: number, field: DraftFieldName, value: string): void {
  if (value === none) desk.change(dropField(desk.draft, at, field));
  else if (value === own) desk.change(chooseOwn(desk.draft, at, field, desk.book));
  else desk.change(chooseItem(desk.draft, at, field, value, desk.book));
}

/** A choice among wordings, as a radio button that looks like a chip. */
function makeChip(desk: Desk, at: number, field: DraftFieldName, value: string, text: string): HTMLElement {
  const radio = make("input", { type: "radio", name: `chon-${at}-${field}`, value });
  radio.addEventListener("change", () => choose(desk, at, field, value));
  return make("label", { class: "desk-chip" }, radio, ` ${text}`);
}

/** Whether the words are no longer those of the item chosen. */
function isEdited(desk: Desk, at: number, field: DraftFieldName, text: string): boolean {
  const from = desk.draft.entries[at]?.fields[field]?.from;
  const source = from === undefined ? undefined : desk.book.items.get(from)?.fields[field]?.join("\n");
  return source !== undefined && source !== text;
}

/** A field of a model: whose wording it has, and the words, to be changed in place. */
export function makeEntryField(
  desk: Desk,
  at: number,
  { field, label }: { readonly field: DraftFieldName; readonly label: string },
  items: readonly string[],
): { readonly element: HTMLElement; readonly show: () => void } {
  const place = `entries.${at}.${field}`;
  const wordings = listWordings(items, field, desk.book);
  const chips = wordings.map(({ items: [first = ""], places }) => makeChip(desk, at, field, first, places));
  const text = make("textarea", { id: controlId(place), class: "desk-words", rows: "2" });
  const note = make("p", { class: "desk-hint" });
  text.addEventListener("input", () => desk.type(setDraftText(desk.draft, place, text.value), place));
  const element = make(
    "fieldset",
    { class: "desk-wording" },
    make("legend", {}, label),
    make(
      "div",
      { class: "desk-chips" },
      ...chips,
      makeChip(desk, at, field, own, "tự viết"),
      makeChip(desk, at, field, none, "không ghi"),
    ),
    make("label", { class: "visually-hidden", for: controlId(place) }, `${label}, mô hình ${at + 1}`),
    text,
    note,
  );
  const show = (): void => {
    const entry = desk.draft.entries[at];
    if (entry === undefined) return;
    const words = listEntryWords(entry, field, desk.book).join("\n");
    const value = chosenValue(desk, at, field);
    const shown = wordings.find(({ items: same }) => same.includes(value))?.items[0] ?? value;
    for (const radio of element.querySelectorAll("input")) radio.checked = radio.value === shown;
    text.hidden = value === none;
    if (document.activeElement !== text && text.value !== words) text.value = words;
    text.rows = countRows(text.value, text.clientWidth);
    const from = entry.fields[field]?.from;
    const citation = from === undefined ? undefined : desk.book.items.get(from)?.citation;
    const source = from === undefined ? "" : `Nguồn: ${citation ?? `${from}, không còn trong Sổ tay`}`;
    note.textContent = isEdited(desk, at, field, words)
      ? `${source}; đã sửa.`
      : source === ""
        ? ""
        : `${source}.`;
  };
  return { element, show };
}

import { addEntry, removeEntry, startEntry } from "#draft/edit/entries.ts";
import { fold } from "#text/fold.ts";
import { announce } from "#client/parts/announcer.ts";
import type { DraftModel } from "#draft/sources/draft-book.ts";
import type { Desk, DeskView } from "./desk.ts";
import { make, makeButton } from "./make.ts";

/** Puts a model into the draft, or takes it out. */
async function toggle(desk: Desk, model: DraftModel, isWanted: boolean): Promise<void> {
  const at = desk.draft.entries.findIndex((entry) => entry.model === model.id);
  if (!isWanted) {
    if (at >= 0) desk.change(removeEntry(desk.draft, at), `Đã bỏ ${model.title}.`);
    return;
  }
  if (at >= 0) return;
  try {
    await desk.loadShelves([model.shelf]);
  } catch {
    announce("Chưa tải được câu chữ của mô hình; mô hình vẫn được thêm với tên trong danh mục.");
  }
  const draft = addEntry(desk.draft, startEntry(model, desk.draft, desk.book));
  desk.change(draft, `Đã thêm ${model.title}; bản thảo có ${draft.entries.length} mô hình.`);
}

/** A model as a box to tick. */
function makeChoice(desk: Desk, model: DraftModel): HTMLElement {
  const box = make("input", { type: "checkbox", value: model.id });
  box.addEventListener("change", () => void toggle(desk, model, box.checked));
  const count = new Set(model.items.map((item) => item.replace(/\/\d+$/, ""))).size;
  const told = count === 0 ? "chưa kế hoạch nào có câu chữ" : `${count} kế hoạch`;
  return make(
    "li",
    {},
    make("label", {}, box, ` ${model.title} `, make("span", { class: "desk-hint" }, told)),
  );
}

function makeGroup(desk: Desk, number: number, title: string): HTMLElement {
  const models = desk.index.models.filter(({ group }) => group === number);
  return make(
    "fieldset",
    { class: "desk-group" },
    make("legend", {}, title),
    make("ul", { "data-unmarked": true }, ...models.map((model) => makeChoice(desk, model))),
  );
}

/** Shows the models whose title holds all that is typed; those chosen stay in sight. */
function filter(list: HTMLElement, typed: string): void {
  const words = fold(typed)
    .split(/\s+/)
    .filter((word) => word !== "");
  for (const entry of list.querySelectorAll("li")) {
    const text = fold(entry.textContent);
    entry.hidden = !words.every((word) => text.includes(word));
  }
  for (const group of list.querySelectorAll("fieldset"))
    group.hidden = group.querySelector("li:not([hidden])") === null;
}

/** The catalog, folded, to choose models from; and a model of the drafter's own. */
export function makeModelPicker(desk: Desk): { readonly element: HTMLElement; readonly view: DeskView } {
  const list = make(
    "div",
    {},
    ...desk.index.groups.map(({ number, title }) => makeGroup(desk, number, title)),
  );
  const input = make("input", { id: "loc-mo-hinh", type: "search", autocomplete: "off" });
  input.addEventListener("input", () => filter(list, input.value));
  const own = makeButton("Thêm mô hình tự viết", () => {
    const entry = { model: null, fields: { title: { text: "" } } };
    desk.change(addEntry(desk.draft, entry), "Đã thêm một mô hình tự viết.");
  });
  const element = make(
    "details",
    { class: "desk-picker", open: true },
    make("summary", {}, "Chọn mô hình từ danh mục"),
    make("div", { class: "desk-field" }, make("label", { for: "loc-mo-hinh" }, "Lọc theo tên"), input),
    list,
    make("p", { class: "desk-buttons" }, own),
  );
  const show = ({ draft }: Desk): void => {
    const chosen = new Set(draft.entries.map(({ model }) => model));
    for (const box of list.querySelectorAll("input")) box.checked = chosen.has(box.value);
  };
  return { element, view: { show } };
}

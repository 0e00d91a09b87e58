import { addEntry } from "#draft/edit/entries.ts";
import { fold } from "#text/fold.ts";
import type { DraftModel } from "#draft/sources/draft-book.ts";
import type { Desk, DeskView } from "./desk.ts";
import { make, makeButton } from "./make.ts";
import { ModelChoices } from "./model-choices.ts";

/** A model as a box to tick. */
function makeChoice(choices: ModelChoices, model: DraftModel): HTMLElement {
  const box = make("input", { type: "checkbox", value: model.id });
  box.addEventListener("change", () => {
    if (box.checked) void choices.add(model);
    else choices.remove(model);
  });
  const count = new Set(model.items.map((item) => item.replace(/\/\d+$/, ""))).size;
  const told = count === 0 ? "chưa kế hoạch nào có câu chữ" : `${count} kế hoạch`;
  return make(
    "li",
    {},
    make("label", {}, box, ` ${model.title} `, make("span", { class: "desk-hint" }, told)),
  );
}

function makeGroup(desk: Desk, choices: ModelChoices, number: number, title: string): HTMLElement {
  const models = desk.index.models.filter(({ group }) => group === number);
  return make(
    "fieldset",
    { class: "desk-group" },
    make("legend", {}, title),
    make("ul", { "data-unmarked": true }, ...models.map((model) => makeChoice(choices, model))),
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
  const choices = new ModelChoices(desk);
  const list = make(
    "div",
    {},
    ...desk.index.groups.map(({ number, title }) => makeGroup(desk, choices, number, title)),
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
    for (const box of list.querySelectorAll("input")) {
      box.checked = chosen.has(box.value) || choices.isWaiting(box.value);
    }
  };
  return { element, view: { show } };
}

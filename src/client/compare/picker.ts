import type { ComparedCatalog, ComparedPlanFile } from "#views/compare/compared-item.ts";
import type { CompareState } from "./compare-state.ts";
import { makeElement } from "./make-element.ts";

const planOf = (item: string): string => item.split("/")[0] ?? "";

/** An option of a list of items. */
const makeOption = ({ id, number, title }: ComparedPlanFile["items"][number]): HTMLOptionElement =>
  makeElement("option", { value: id }, `${number}. ${title}`);

/** The two lists of one item: its plan, and its number there. */
export interface ItemPicker {
  readonly plan: HTMLSelectElement;
  readonly item: HTMLSelectElement;
}

/** Items that a catalog puts beside one: those of the same models. */
export function listMates(catalog: ComparedCatalog, item: string): readonly string[] {
  const models = catalog.models.filter(({ items }) => items.includes(item));
  return [...new Set(models.flatMap(({ items }) => items))].filter((id) => id !== item);
}

/** Takes the items of another plan out of a list, so that none of them is chosen while those of the new one come. */
export function emptyItems({ plan, item }: ItemPicker): void {
  const words = plan.value === "" ? "chọn một mục" : "đang tải các mục…";
  item.replaceChildren(makeElement("option", { value: "" }, words));
}

/** Fills a list with the items of a plan, those in `first` before the others. */
export function fillItems({ item }: ItemPicker, { items }: ComparedPlanFile, first: readonly string[]): void {
  const chosen = item.value;
  const mates = items.filter(({ id }) => first.includes(id));
  const others = items.filter(({ id }) => !first.includes(id));
  item.replaceChildren(
    makeElement("option", { value: "" }, "chọn một mục"),
    ...(mates.length === 0
      ? []
      : [makeElement("optgroup", { label: "Cùng mô hình" }, ...mates.map(makeOption))]),
    ...(mates.length === 0
      ? others.map(makeOption)
      : [makeElement("optgroup", { label: "Các mục khác" }, ...others.map(makeOption))]),
  );
  item.value = chosen;
}

/** Sets the lists of plans and the boxes to what a state says. */
export function showChoice(form: HTMLFormElement, pickers: readonly ItemPicker[], state: CompareState): void {
  for (const [index, picker] of pickers.entries()) {
    const id = index === 0 ? state.a : state.b;
    if (id !== "") picker.plan.value = planOf(id);
  }
  for (const box of form.querySelectorAll<HTMLInputElement>('input[name="kh"]'))
    box.checked = state.plans.includes(box.value);
}

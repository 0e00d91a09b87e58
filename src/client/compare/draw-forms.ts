import { unpackWording, type PackedWording } from "#handbook/wordings/pack-wording.ts";
import {
  listLetters,
  tellForms,
  toFormViews,
  toVariantText,
  type FormField,
  type FormView,
} from "#views/compare/forms-view.ts";
import type { WordingRun } from "#views/compare/side-runs.ts";
import { drawCommon } from "./draw-common.ts";
import { type Child, makeElement } from "./make-element.ts";

let loaded: Promise<readonly FormField[]> | undefined;

async function loadForms(file: string): Promise<readonly FormField[]> {
  const response = await fetch(file);
  if (!response.ok) throw new Error(`${response.status} ${file}`);
  const fields = (await response.json()) as readonly FormField<PackedWording>[]; // Made by the same build from that type.
  return fields.map((field) => ({
    ...field,
    forms: field.forms.map((form) => ({ ...form, statements: unpackWording(form.statements) })),
  }));
}

function drawRun({ text, mark, atom, gap }: WordingRun, index: number): Child[] {
  if (text === "") return [makeElement("span", { "data-gap": gap })];
  const blank = index === 0 ? null : " ";
  if (mark === "same") return [blank, ...drawCommon(text)];
  if (mark === "layout") return [blank, makeElement("span", { "data-layout": true }, text)];
  if (mark === "moved") return [blank, makeElement("span", { "data-moved": true }, text)];
  const title = gap === "" ? null : `Cách viết gốc: “${gap}”`;
  return [blank, makeElement("ins", { "data-atom": atom, title }, text)];
}

function drawStatements({ statements }: FormView): HTMLElement {
  const draw = (runs: readonly WordingRun[]): Child[] => runs.flatMap(drawRun);
  const [only] = statements;
  if (statements.length === 1 && only !== undefined)
    return makeElement("p", { "data-statement": true }, ...draw(only));
  return makeElement(
    "ul",
    { class: "forms__list" },
    ...statements.map((runs) => makeElement("li", { "data-statement": true }, ...draw(runs))),
  );
}

/** The base's text, with what each form says where they differ in brackets behind it. */
function drawVariants(field: FormField, base: number): HTMLElement {
  const letters = listLetters(field, base);
  const text = makeElement("p", { class: "forms__merged", "data-merged": true });
  for (const { base: said, readings } of toVariantText(field, base).segments) {
    if (readings.length === 0) {
      text.append(...drawCommon(said).filter((child) => child !== null), " ");
      continue;
    }
    const told = readings.map(({ text: other, wordings }) => {
      const names = wordings.map((index) => letters[index] ?? "").join(", ");
      return `${names}: ${other === "" ? "không có" : `“${other}”`}`;
    });
    const mark = makeElement(
      "span",
      { "data-readings": true },
      ...(said === "" ? [] : [makeElement("ins", {}, said), " "]),
      makeElement("span", { class: "forms__readings" }, `[${told.join("; ")}]`),
    );
    text.append(mark, " ");
  }
  return text;
}

function drawField(section: HTMLElement, field: FormField, chosen: string, isMerged: boolean): void {
  const at = field.forms.findIndex(({ items }) => items.some(({ id }) => id === chosen));
  const base = at < 0 ? field.base : at;
  const told = section.querySelector("[data-told]");
  if (told !== null) told.textContent = tellForms(field, base);
  section.querySelector("[data-merged]")?.remove();
  section.toggleAttribute("data-same", field.forms.length === 1);
  const row = section.querySelector<HTMLElement>(".forms__row");
  const hasOne = isMerged && field.forms.length > 1;
  if (row !== null) row.hidden = hasOne;
  if (hasOne) row?.before(drawVariants(field, base));
  for (const view of toFormViews(field, base)) {
    const form = section.querySelector<HTMLElement>(`[data-form="${view.letter}"]`);
    if (form === null) continue;
    form.dataset["base"] = String(view.isBase);
    if (view.isBase) row?.prepend(form);
    form.querySelector("[data-text]")?.replaceChildren(drawStatements(view));
    const verdict = form.querySelector(".forms__verdict");
    if (verdict !== null) verdict.textContent = view.verdict;
  }
}

/**
 * Draws all fields of a page against the wording of an item, or against the base of each where none is chosen; returns what is
 * to be announced. @throws Error where the file cannot be had
 */
export async function drawForms(
  page: HTMLElement,
  file: string,
  { base, isMerged }: { readonly base: string; readonly isMerged: boolean },
): Promise<string> {
  loaded ??= loadForms(file);
  const fields = await loaded.catch((cause: unknown) => {
    loaded = undefined;
    throw cause;
  });
  for (const field of fields) {
    const section = page.querySelector<HTMLElement>(`[data-forms="${field.key}"]`);
    if (section !== null) drawField(section, field, base, isMerged);
  }
  page.toggleAttribute("data-drawn", true);
  return isMerged ? "Các cách viết gộp thành một văn bản." : "Đã so với cách viết gốc.";
}

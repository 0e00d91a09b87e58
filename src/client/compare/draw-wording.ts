import type { FieldView, SideView } from "#views/compare/field-view.ts";
import type { WordingRun } from "#views/compare/side-runs.ts";
import { drawCommon } from "./draw-common.ts";
import { type Child, makeElement } from "./make-element.ts";

type Side = "a" | "b";

function drawRun({ text, mark, atom, part }: WordingRun, field: string, side: Side): Child[] {
  if (mark === "same") return drawCommon(text);
  if (mark === "layout")
    return [makeElement("span", { "data-layout": true, title: "chỉ khác cách trình bày" }, text)];
  const change = { "data-change": `${field}-${part}`, "data-atom": atom };
  if (mark === "moved") return [makeElement("span", { ...change, "data-moved": true }, text)];
  return [makeElement(side === "a" ? "del" : "ins", change, text)];
}

const drawRuns = (runs: readonly WordingRun[], field: string, side: Side): Child[] =>
  runs.flatMap((run, index) => [...(index === 0 ? [] : [" "]), ...drawRun(run, field, side)]);

/** One side of a field: its wording and nothing else, several statements as a list. */
export function drawSide(view: SideView, field: string, side: Side): HTMLElement {
  const box = makeElement("div", { class: "sides__text", "data-side": side });
  const [only] = view;
  if (view.length === 1 && only !== undefined)
    box.append(makeElement("p", {}, ...drawRuns(only, field, side)));
  else if (view.length > 1) {
    const entries = view.flatMap((runs) => ["\n", makeElement("li", {}, ...drawRuns(runs, field, side))]);
    box.append(makeElement("ul", { class: "sides__list" }, ...entries, "\n"));
  }
  return box;
}

/** Both sides as one text: what a alone has struck out, what b alone has put in. */
export function drawMerged({ field, parts }: Pick<FieldView, "field" | "parts">): HTMLElement {
  const children = parts.flatMap(({ kind, a, b, atom }, part): Child[] => {
    const change = { "data-change": `${field}-${part}`, "data-atom": atom };
    if (kind === "same") return [...drawCommon(a), " "];
    const tag = kind === "moved" ? { ...change, "data-moved": true } : change;
    return [
      ...(a === "" ? [] : [makeElement("del", tag, a), " "]),
      ...(b === "" ? [] : [makeElement("ins", tag, b), " "]),
    ];
  });
  return makeElement("p", { class: "sides__merged" }, ...children);
}

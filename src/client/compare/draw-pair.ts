import type { FieldView } from "#views/compare/field-view.ts";
import type { PairHead, PairView } from "#views/compare/pair-view.ts";
import { drawMerged, drawSide } from "./draw-wording.ts";
import { makeElement, makeLink } from "./make-element.ts";

/** How a pair is shown. */
export interface PairLook {
  /** Address of the site's base path. */
  readonly base: string;
  /** As one text instead of side by side. */
  readonly isMerged: boolean;
}

const nameOf = ({ place, number }: PairHead): string => `${place}, ${number.toLowerCase()}`;

function drawHead(head: PairHead, { base }: PairLook): HTMLElement {
  return makeElement(
    "div",
    { class: "sides__head" },
    makeElement("h2", { class: "sides__name" }, makeLink(base, head.path, nameOf(head))),
    makeElement("p", { class: "note" }, head.citation),
  );
}

function drawField(view: FieldView, { a, b }: PairView, look: PairLook): HTMLElement {
  const side = (which: "a" | "b"): HTMLElement =>
    makeElement(
      "div",
      { class: "sides__side" },
      makeElement("p", { class: "sides__place" }, nameOf(which === "a" ? a : b)),
      drawSide(view[which], view.field, which),
    );
  return makeElement(
    "section",
    { class: "sides__field", "data-field": view.field, "data-same": view.isSame },
    makeElement(
      "h3",
      { class: "sides__label" },
      view.label,
      " ",
      makeElement("span", { class: "sides__verdict" }, view.verdict),
    ),
    view.note === "" ? null : makeElement("p", { class: "note" }, view.note),
    look.isMerged ? drawMerged(view) : makeElement("div", { class: "sides__pair" }, side("a"), side("b")),
  );
}

/** Two items side by side, field by field. */
export function drawPair(view: PairView, look: PairLook): HTMLElement {
  return makeElement(
    "div",
    { class: "sides" },
    makeElement("p", { class: "lede", "data-sentence": true }, view.sentence),
    makeElement("div", { class: "sides__pair sides__heads" }, drawHead(view.a, look), drawHead(view.b, look)),
    ...view.fields.map((field) => drawField(field, view, look)),
    view.annex.length === 0 ? null : makeElement("h2", {}, "Theo phụ lục"),
    ...view.annex.map((field) => drawField(field, view, look)),
  );
}

/** Places where two items differ, in order: what `data-change` of their marks says. */
export const listChanges = ({ fields, annex }: PairView): readonly string[] =>
  [...fields, ...annex].flatMap(({ field, parts }) =>
    parts.flatMap(({ kind }, part) => (kind === "same" ? [] : [`${field}-${part}`])),
  );

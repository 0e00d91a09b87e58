import { cutMiddle } from "#views/compare/side-runs.ts";
import { type Child, makeElement } from "./make-element.ts";

/** What the same words stand in: the middle of a long run can be left out. */
export function drawCommon(text: string): Child[] {
  const pieces = cutMiddle(text);
  if (pieces === null) return [text];
  const [start, middle, end] = pieces;
  return [
    makeElement("span", { "data-elided": true }, start),
    " ",
    makeElement("span", { "data-common": true }, middle),
    " ",
    end,
  ];
}

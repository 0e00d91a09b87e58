import type { PlansView } from "#views/compare/plans-view.ts";
import { makeElement } from "./make-element.ts";

/** Something that the reader asked for and that is not there; its message says what to do. */
export class NotThere extends Error {}

/** What the page shows of a state. */
export interface Answer {
  readonly element: HTMLElement;
  /** Where two items differ, in order; empty where no two are shown. */
  readonly changes: readonly string[];
  /** The table that is shown; undefined where none is. */
  readonly plans: PlansView | undefined;
  /** Whether what was asked for is shown, so that nothing has to be chosen. */
  readonly isFound: boolean;
}

/** An answer of which no more is known than told. */
export const makeAnswer = (element: HTMLElement, rest: Partial<Answer> = {}): Answer => ({
  ...{ changes: [], plans: undefined, isFound: false },
  ...rest,
  element,
});

/** A sentence instead of an answer. */
export const tellProblem = (text: string): Answer =>
  makeAnswer(makeElement("p", { class: "lede", "data-sentence": true, "data-problem": true }, text));

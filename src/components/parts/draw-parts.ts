import type { AdoptionState } from "#handbook/handbook-types.ts";
import type { EvidenceProps } from "#views/parts/evidence.ts";
import { formatCount } from "#views/parts/format-number.ts";
import type { PlaceChipProps } from "#views/parts/place.ts";
import type { Segment } from "#views/parts/segment.ts";
import { getStateLabel } from "#views/parts/state-labels.ts";
import { drawAttributes, drawLink, drawText } from "./draw-html.ts";

/** A place by the name of the day of issue; what it is called today a page tells once (NamesToday.astro). */
export const drawPlace = ({ path, name, fullName }: PlaceChipProps): string =>
  drawLink(path, name, { class: "place", title: fullName });

/** The lines that prove a statement. */
export const drawEvidence = ({ path, text }: EvidenceProps): string =>
  drawLink(path, text, { class: "evidence" });

/** What a number counts, so that a test can count it too. */
export interface Counted {
  readonly value: number;
  /** Selector of what is counted. */
  readonly of: string;
  /** Selector of the nearest element around the number that holds them; default the page. */
  readonly within?: string | undefined;
  /** Path of the page where they stand, with a star for all pages of a kind; default this page. */
  readonly at?: string | undefined;
}

/** A number in a sentence that says what it counts. */
export function drawCount({ value, of, within, at }: Counted): string {
  const attributes = { "data-count-of": of, "data-count-within": within, "data-count-at": at };
  return `<span${drawAttributes(attributes)}>${formatCount(value)}</span>`;
}

/** The shape of a state, with its word beside it or for screen readers only; `after` stands close to the word. */
export function drawState(state: AdoptionState, withWord: boolean, after = ""): string {
  const { mark, word } = getStateLabel(state);
  const told = withWord
    ? `<span class="state__word"> ${drawText(word + after)}</span>`
    : `<span class="visually-hidden">${drawText(word)} </span>`;
  return `<span class="state state--${state}"><span class="state__mark" aria-hidden="true">${drawText(mark)}</span> ${told}</span>`;
}

function drawSegment({ text, strong, states }: Segment): string {
  if (!strong && states === undefined) return drawText(text);
  const told = Object.entries(states ?? {}).map(([name, value]) => [`data-${name}`, value] as const);
  const element = strong ? "strong" : "span";
  return `<${element}${drawAttributes(Object.fromEntries(told))}>${drawText(text)}</${element}>`;
}

/** A sentence in runs; what a run states is printed as data attributes. */
export const drawSegments = (segments: readonly Segment[]): string => segments.map(drawSegment).join("");

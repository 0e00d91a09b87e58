import { drawText } from "#components/parts/draw-html.ts";
import type { PictureValue } from "#views/matrix/picture-drawing.ts";

/** A value of the matrix's picture as a small drawing beside its word. */
export const drawSwatch = ({ letter, tone }: Pick<PictureValue, "letter" | "tone">): string =>
  `<svg class="swatch cell cell--${tone}" width="30" height="20" aria-hidden="true"><rect class="cell__ground" x="1" y="1" width="28" height="18"/><text class="cell__letter" x="15" y="14">${drawText(letter)}</text></svg>`;

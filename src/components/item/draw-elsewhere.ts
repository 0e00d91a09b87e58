import { drawLink } from "#components/parts/draw-html.ts";
import type { ElsewhereProps } from "#views/plan/item-section.ts";

/** Links to the items of other plans that have the same model, parted by semicolons: at 200 plans nearly as many an item. */
export const drawElsewhere = (others: readonly ElsewhereProps[]): string =>
  others.map(({ path, place, number }) => drawLink(path, `${place}, ${number}`)).join("; ");

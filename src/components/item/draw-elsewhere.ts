import { drawLink } from "#components/parts/draw-html.ts";
import type { ItemSectionProps } from "#views/plan/item-section.ts";

/** Links to the items of other plans that have the same model, parted by semicolons; to the models' pages for all of them. */
export function drawElsewhere(
  { named, left }: ItemSectionProps["elsewhere"],
  matches: ItemSectionProps["matches"],
): string {
  const links = named.map(({ path, place, number }) => drawLink(path, `${place}, ${number}`)).join("; ");
  if (left === 0) return links;
  const models = matches.filter(({ isProposed }) => !isProposed);
  const all = models.map(({ path, title }) => drawLink(path, title)).join(", ");
  return `${links}; và ${left} mục khác, xem ở mô hình ${all}`;
}

import { type Matcher, matchItem, proposeModels } from "#meaning/titles/matching.ts";
import type { ImportedItem } from "#schema/items.ts";

/** A longer run of words behind a title tells how it is done. */
const longestGloss = 30;

/** What the line of a title says behind it without a label: “Mô hình “Khách sạn số”: quản lý lưu trú”; undefined where it ends. */
function readGloss({ body }: ImportedItem): string | undefined {
  const [first] = body?.fields ?? [];
  const [said] = first?.statements ?? [];
  if (first?.field !== "content" || first.label !== null || said?.lines[0] !== body?.title.lines[1])
    return undefined;
  return said !== undefined && said.text.split(/\s+/).length <= longestGloss ? said.text : undefined;
}

/**
 * The words by which an item is matched: its title; with what stands behind it in its line where the title alone is sure of no
 * model and the whole says more. A name that a plan gives its model (“Khách sạn số”) may not tell what it is.
 */
export function readMatchedHeading(
  imported: ImportedItem,
  title: string,
  objective: string | null,
  matcher: Matcher,
): string {
  const gloss = readGloss(imported);
  const isSure = (words: string): boolean => matchItem(words, objective, matcher).models.length > 0;
  if (gloss === undefined || isSure(title)) return title;
  const whole = `${title}: ${gloss}`;
  const isNearer =
    proposeModels(title, objective, matcher).length === 0 &&
    proposeModels(whole, objective, matcher).length > 0;
  return isSure(whole) || isNearer ? whole : title;
}

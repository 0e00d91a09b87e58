import type { ImportedPlan } from "#importer/import-plan.ts";
import { findPlaceInPlan, readLevel } from "#meaning/places/plan-place.ts";
import { type PlaceBook, findPlaceOfDocument } from "#meaning/places/places.ts";
import type { PlanEntry } from "#schema/plan.ts";
import type { ReceivedText } from "./import-file.ts";

/** Place and level of a plan; the level of a place that is not known is what the text itself tells. */
export type PlanPlace = Pick<PlanEntry, "level"> & { readonly place: string | undefined };

/**
 * Where a plan belongs: the place given as an option, else the one that people confirmed before (`known`), else the one that its
 * text names; undefined where that is in no list, or several.
 */
export function placePlan(
  option: string | undefined,
  known: PlanEntry | undefined,
  { file: { document } }: ImportedPlan,
  { lines }: ReceivedText,
  book: PlaceBook,
): PlanPlace {
  if (option !== undefined) {
    const place = findPlaceOfDocument(book, option, document);
    return { place: option, level: place?.level ?? readLevel(document, lines, book.levels) };
  }
  return (
    known ??
    findPlaceInPlan(document, lines, book) ?? {
      place: undefined,
      level: readLevel(document, lines, book.levels),
    }
  );
}

import { findPlaceOfDocument } from "#meaning/places/places.ts";
import { compilePlaceBook } from "./compile-words.ts";
import type { Content, DraftPlan, Handbook } from "./handbook-types.ts";
import { buildHandbook } from "./handbook.ts";

/** What a draft shows as the code of a place that is not known. */
const unknownCode = "00";

/** A handbook of one plan that is not yet in the collection, its place added where no list has it at its time or it is not known. */
export function buildDraft(content: Content, id: string, { entry, ...plan }: DraftPlan): Handbook {
  const code = entry.place ?? unknownCode;
  const book = compilePlaceBook(content);
  const isKnown = findPlaceOfDocument(book, code, plan.imported.document) !== undefined;
  const place = {
    code,
    name: "chưa rõ",
    kind: "tinh" as const,
    level: entry.level,
    from: null,
    until: null,
    successors: [],
  };
  return buildHandbook({
    ...content,
    places: isKnown ? content.places : [...content.places, place],
    plans: new Map([[id, { ...plan, entry: { ...entry, place: code } }]]),
  });
}

import type { DraftBook, DraftOrigin } from "#draft/sources/draft-book.ts";
import type { SavedDraft } from "#schema/draft.ts";
import { takeItem } from "./entries.ts";

/** A list of the drafter's where she has written one, else that of the plan. */
const orOwn = (own: readonly string[], other: readonly string[]): string[] => [
  ...(own.length > 0 ? own : other),
];

/**
 * The draft begun from a plan: its models in its order with its wording, its bases and general parts. What the drafter has
 * written stays: parts that are not empty, and entries of models that she already has.
 */
export function startFromPlan(draft: SavedDraft, origin: DraftOrigin, book: DraftBook): SavedDraft {
  const known = new Set(draft.entries.map(({ model }) => model));
  const added = origin.items
    .filter(({ model }) => model === null || !known.has(model))
    .map(({ item, model }) => takeItem({ model, fields: {} }, item, book));
  return {
    ...draft,
    origin: origin.id,
    title: draft.title === "" ? origin.title : draft.title,
    bases: orOwn(draft.bases, origin.bases),
    purposes: orOwn(draft.purposes, origin.purposes),
    organisation: orOwn(draft.organisation, origin.organisation),
    entries: [...draft.entries, ...added],
  };
}

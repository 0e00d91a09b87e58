import { draftFieldLabels } from "#draft/compose/draft-fields.ts";
import { listEntryWords } from "#draft/compose/entry-words.ts";
import { type DraftBook, type DraftModel, findWords } from "#draft/sources/draft-book.ts";
import type { DraftEntry, DraftFieldName, SavedDraft } from "#schema/draft.ts";

const replaceEntry = (draft: SavedDraft, at: number, entry: DraftEntry): SavedDraft => ({
  ...draft,
  entries: draft.entries.map((one, k) => (k === at ? entry : one)),
});

/**
 * An entry with the wording of an item in every field that the item has. Its own words go with it, so that a draft reads the
 * same when the handbook no longer has the plan.
 * @param kept Fields whose words stay as they are.
 */
export function takeItem(
  entry: DraftEntry,
  item: string,
  book: DraftBook,
  kept: readonly DraftFieldName[] = [],
): DraftEntry {
  const taken = draftFieldLabels.flatMap(({ field }) => {
    const text = findWords(book.items, item, field);
    return text === undefined || kept.includes(field) ? [] : [[field, { from: item, text }] as const];
  });
  return { ...entry, fields: { ...entry.fields, ...Object.fromEntries(taken) } };
}

/** Items of a model in the order in which a drafter is best served: of the plan she follows, of her level, those that say most. */
export function rankItems(model: DraftModel, draft: SavedDraft, book: DraftBook): readonly string[] {
  const levels = new Map(book.index.plans.map(({ id, level }) => [id, level]));
  const rank = (id: string): number => {
    const item = book.items.get(id);
    if (item === undefined) return 0;
    const level = levels.get(item.plan);
    // A plan of a district town is the nearest to one of a commune.
    const isNear = draft.level === "commune" ? level !== "province" : level === draft.level;
    const said = Object.keys(item.fields).length;
    return (item.plan === draft.origin ? 100 : 0) + (isNear ? 50 : 0) + said;
  };
  return [...model.items].sort((a, b) => rank(b) - rank(a));
}

/** The entry of a model with the wording of the item that serves best; only its title where no plan words it. */
export function startEntry(model: DraftModel, draft: SavedDraft, book: DraftBook): DraftEntry {
  const [first] = rankItems(model, draft, book);
  const bare: DraftEntry = { model: model.id, fields: {} };
  return first === undefined
    ? { ...bare, fields: { title: { text: model.title } } }
    : takeItem(bare, first, book);
}

/** The draft with an entry behind the others. */
export const addEntry = (draft: SavedDraft, entry: DraftEntry): SavedDraft => ({
  ...draft,
  entries: [...draft.entries, entry],
});

/** The draft without an entry. */
export const removeEntry = (draft: SavedDraft, at: number): SavedDraft => ({
  ...draft,
  entries: draft.entries.filter((_, k) => k !== at),
});

/** The draft with an entry a place up (-1) or down (1); as it is at either end. */
export function moveEntry(draft: SavedDraft, at: number, by: -1 | 1): SavedDraft {
  const entries = [...draft.entries];
  const [moved, other] = [entries[at], entries[at + by]];
  if (moved === undefined || other === undefined) return draft;
  entries[at] = other;
  entries[at + by] = moved;
  return { ...draft, entries };
}

/** The draft with a field worded as an item words it. */
export function chooseItem(
  draft: SavedDraft,
  at: number,
  field: DraftFieldName,
  item: string,
  book: DraftBook,
): SavedDraft {
  const entry = draft.entries[at];
  const text = findWords(book.items, item, field);
  if (entry === undefined || text === undefined) return draft;
  return replaceEntry(draft, at, { ...entry, fields: { ...entry.fields, [field]: { from: item, text } } });
}

/** The draft with a field of the drafter's own, begun from the words that stand there. */
export function chooseOwn(draft: SavedDraft, at: number, field: DraftFieldName, book: DraftBook): SavedDraft {
  const entry = draft.entries[at];
  if (entry === undefined) return draft;
  const text = listEntryWords(entry, field, book).join("\n");
  return replaceEntry(draft, at, { ...entry, fields: { ...entry.fields, [field]: { text } } });
}

/** The draft with a field that says nothing. */
export function dropField(draft: SavedDraft, at: number, field: DraftFieldName): SavedDraft {
  const entry = draft.entries[at];
  if (entry === undefined) return draft;
  const fields = Object.fromEntries(Object.entries(entry.fields).filter(([name]) => name !== field));
  return replaceEntry(draft, at, { ...entry, fields });
}

/** The draft with an entry worded as an item words it, in every field that the item has. */
export function chooseItemWhole(draft: SavedDraft, at: number, item: string, book: DraftBook): SavedDraft {
  const entry = draft.entries[at];
  return entry === undefined ? draft : replaceEntry(draft, at, takeItem(entry, item, book));
}

/** The draft with every entry worded as a plan words its model; entries of models that the plan does not have stay. */
export function choosePlan(draft: SavedDraft, plan: string, book: DraftBook): SavedDraft {
  const models = new Map(book.index.models.map((model) => [model.id, model]));
  return draft.entries.reduce((changed, entry, at) => {
    const items = entry.model === null ? [] : (models.get(entry.model)?.items ?? []);
    const own = items.find((id) => id.startsWith(`${plan}/`));
    return own === undefined ? changed : chooseItemWhole(changed, at, own, book);
  }, draft);
}

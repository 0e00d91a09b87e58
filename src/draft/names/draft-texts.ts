import { draftFieldLabels } from "#draft/compose/draft-fields.ts";
import { listEntryWords, toLines } from "#draft/compose/entry-words.ts";
import type { DraftBook } from "#draft/sources/draft-book.ts";
import type { DraftFieldName, SavedDraft } from "#schema/draft.ts";
import type { DraftText } from "./name-types.ts";

/** Parts of a draft that are lists of paragraphs. */
const lists = ["bases", "purposes", "organisation", "recipients"] as const;

const isList = (at: string): at is (typeof lists)[number] => (lists as readonly string[]).includes(at);

const planOf = (item: string | undefined): string | null => item?.replace(/\/(?:nhiem-vu-)?\d+$/, "") ?? null;

/** Where a field of an entry stands; undefined for another place. */
function readEntryPlace(at: string): { readonly entry: number; readonly field: DraftFieldName } | undefined {
  const match = /^entries\.(\d+)\.(\w+)$/.exec(at);
  const field = draftFieldLabels.find((one) => one.field === match?.[2])?.field;
  return match === null || field === undefined ? undefined : { entry: Number(match[1]), field };
}

/** All wording of a draft in NFC, in the order of print; empty parts are left out. */
export function listDraftTexts(draft: SavedDraft, book: DraftBook): readonly DraftText[] {
  const own = (at: (typeof lists)[number]): DraftText => ({
    at,
    text: draft[at].join("\n"),
    plan: draft.origin,
  });
  const entries = draft.entries.flatMap((entry, k) =>
    draftFieldLabels.map(({ field }): DraftText => ({
      at: `entries.${k}.${field}`,
      text: listEntryWords(entry, field, book).join("\n"),
      plan: planOf(entry.fields[field]?.from),
    })),
  );
  return [
    { at: "title", text: draft.title, plan: draft.origin },
    own("bases"),
    own("purposes"),
    ...entries,
    own("organisation"),
    own("recipients"),
  ]
    .map((one) => ({ ...one, text: one.text.normalize("NFC") }))
    .filter(({ text }) => text.trim() !== "");
}

/**
 * The draft with other words at a place; a field of an entry keeps the item that it came from.
 * @throws Error for a place that no draft has.
 */
export function setDraftText(draft: SavedDraft, at: string, text: string): SavedDraft {
  if (at === "title") return { ...draft, title: text };
  if (isList(at)) return { ...draft, [at]: toLines(text) };
  const place = readEntryPlace(at);
  if (place === undefined) throw new Error(`No draft has words at “${at}”`);
  const entries = draft.entries.map((entry, k) =>
    k === place.entry
      ? { ...entry, fields: { ...entry.fields, [place.field]: { ...entry.fields[place.field], text } } }
      : entry,
  );
  return { ...draft, entries };
}

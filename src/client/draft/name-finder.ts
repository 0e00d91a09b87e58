import { listDraftTexts } from "#draft/names/draft-texts.ts";
import { findNames } from "#draft/names/find-names.ts";
import { buildNameBook, toNameContext } from "#draft/names/name-book.ts";
import type { NameGroup } from "#draft/names/name-types.ts";
import { unpackNames } from "#draft/names/pack-names.ts";
import {
  type ChangedDraft,
  type NameChange,
  keepName,
  listUndecided,
  replaceNames,
} from "#draft/names/replace-names.ts";
import type { DraftBook } from "#draft/sources/draft-book.ts";
import type { SavedDraft } from "#schema/draft.ts";

/** All that asks for the reading of names, loaded together when names are looked for. */
export interface NameFinder {
  readonly find: (draft: SavedDraft, book: DraftBook) => readonly NameGroup[];
  readonly keep: (draft: SavedDraft, group: NameGroup) => SavedDraft;
  readonly replace: (draft: SavedDraft, book: DraftBook, changes: readonly NameChange[]) => ChangedDraft;
}

/** A finder by the lists of a file of the site. */
export function makeNameFinder(text: string): NameFinder {
  const names = buildNameBook(unpackNames(text));
  return {
    find: (draft, book) => {
      const context = toNameContext(draft, names, book.index.plans);
      return listUndecided(findNames(listDraftTexts(draft, book), context), draft);
    },
    keep: keepName,
    replace: replaceNames,
  };
}

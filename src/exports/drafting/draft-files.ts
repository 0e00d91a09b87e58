import { buildDraftIndex, buildShelves } from "#draft/sources/build-draft-book.ts";
import { packNames } from "#draft/names/pack-names.ts";
import type { Handbook } from "#handbook/handbook-types.ts";
import { compilePlaces, listIssuers } from "./issuers.ts";
import { draftSpeech } from "./draft-book.ts";
import { remember } from "#text/remember.ts";

const shelvesOf = remember((handbook: Handbook) => buildShelves(handbook, draftSpeech));

/** Names of the shelves: a model's id, or that of a plan with items of no model. */
export const listShelves = (handbook: Handbook): readonly string[] => [...shelvesOf(handbook).keys()];

/** The words of the items on a shelf. @throws Error for a shelf that is not there */
export function formatShelf(handbook: Handbook, shelf: string): string {
  const items = shelvesOf(handbook).get(shelf);
  if (items === undefined) throw new Error(`No shelf ${shelf}`);
  return `${JSON.stringify(items)}\n`;
}

/** What a drafter chooses from: groups, models, plans. */
export const formatDraftIndex = (handbook: Handbook): string =>
  `${JSON.stringify(buildDraftIndex(handbook, draftSpeech))}\n`;

/** The lists by which names of origin are found. */
export const formatNameLists = (handbook: Handbook): string => packNames(handbook);

/** Places of today that issue plans, a line each. */
export const formatIssuers = (handbook: Handbook): string =>
  `${JSON.stringify(listIssuers(handbook, compilePlaces(handbook)))}\n`;

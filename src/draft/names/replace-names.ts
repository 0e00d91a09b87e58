import type { SavedDraft } from "#schema/draft.ts";
import type { DraftBook } from "../sources/draft-book.ts";
import { listDraftTexts, setDraftText } from "./draft-texts.ts";
import type { NameGroup, NameSpot } from "./name-types.ts";

/** Whether a place begins a sentence: nothing before it, or the end of another. */
const beginsSentence = (before: string): boolean => /^[\s“"(+-]*$/u.test(before);

const capitalise = (text: string): string => `${text.charAt(0).toLocaleUpperCase("vi")}${text.slice(1)}`;

/** The words as they stand at a place: with a capital where those replaced began a sentence with one. */
function fit(words: string, spot: NameSpot): string {
  return beginsSentence(spot.before) && /^\p{Lu}/u.test(spot.words) ? capitalise(words) : words;
}

/** A draft after a change of names, and how many places of it were changed. */
export interface ChangedDraft {
  readonly draft: SavedDraft;
  readonly count: number;
}

/**
 * The draft with other words at some places; a place that no longer holds the words shown is left as it is, so that nothing is
 * changed that the drafter has not seen.
 */
export function replaceNames(
  draft: SavedDraft,
  book: DraftBook,
  spots: readonly NameSpot[],
  words: string,
): ChangedDraft {
  let changed = draft;
  let count = 0;
  for (const { at, text } of listDraftTexts(draft, book)) {
    const here = spots.filter((spot) => spot.at === at && text.slice(spot.start, spot.end) === spot.words);
    if (here.length === 0) continue;
    let out = text;
    for (const spot of [...here].sort((a, b) => b.start - a.start))
      out = `${out.slice(0, spot.start)}${fit(words, spot)}${out.slice(spot.end)}`;
    changed = setDraftText(changed, at, out);
    count += here.length;
  }
  return { draft: changed, count };
}

/** The draft with a name kept as it is, wherever it stands. */
export function keepName(draft: SavedDraft, { words, kind }: Pick<NameGroup, "words" | "kind">): SavedDraft {
  return {
    ...draft,
    kept: [...draft.kept.filter((one) => one.words !== words || one.kind !== kind), { words, kind }],
  };
}

/** Names that the drafter has not decided to keep. */
export const listUndecided = (groups: readonly NameGroup[], { kept }: SavedDraft): readonly NameGroup[] =>
  groups.filter(({ words, kind }) => !kept.some((one) => one.words === words && one.kind === kind));

import type { SavedDraft } from "#schema/draft.ts";
import { findNamedTwice } from "#text/named-twice.ts";
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

/** Fields and parts that are nothing but lists of bodies. */
const bodyList = /^(?:recipients|entries\.\d+\.(?:leads|coordinators|implementers|supporters))$/u;

/**
 * A text without the names that other words made equal to one before: in a list of bodies wherever they stand, in a sentence
 * where nothing stands between the two. Of others only the drafter can tell which is meant.
 */
function mergeEqual(text: string, isList: boolean): string {
  const lines = isList ? [...new Set(text.split("\n"))] : text.split("\n");
  const merged = lines
    .map((line) => {
      const twice = findNamedTwice(line).find(({ isNext }) => isNext || isList);
      return twice === undefined
        ? line
        : `${line.slice(0, twice.separator)}${line.slice(twice.start + twice.name.length)}`;
    })
    .join("\n");
  return merged === text ? text : mergeEqual(merged, isList);
}

/** A draft after a change of names, how many places of it were changed, and how many left as they are. */
export interface ChangedDraft {
  readonly draft: SavedDraft;
  readonly count: number;
  readonly left: number;
  /** Texts in which two names that became one now stand once. */
  readonly merged: number;
}

/** Other words for some places of a draft. */
export interface NameChange {
  readonly spots: readonly NameSpot[];
  readonly words: string;
}

/**
 * The draft with other words at some places; a place that no longer holds the words shown is left as it is, so that nothing is
 * changed that the drafter has not seen; of places that overlap the last is changed. Two names that
 * are one now stand once where that says the same. All offsets are those of the draft given.
 */
export function replaceNames(
  draft: SavedDraft,
  book: DraftBook,
  changes: readonly NameChange[],
): ChangedDraft {
  const all = changes.flatMap(({ spots, words }) => spots.map((spot) => ({ spot, words })));
  let changed = draft;
  let count = 0;
  let merged = 0;
  for (const { at, text } of listDraftTexts(draft, book)) {
    const here = all.filter(({ spot }) => spot.at === at && text.slice(spot.start, spot.end) === spot.words);
    if (here.length === 0) continue;
    let out = text;
    let from = Infinity;
    // From the end of the text on, so that what was changed moves no place before it.
    for (const { spot, words } of here.sort((a, b) => b.spot.start - a.spot.start)) {
      if (spot.end > from) continue;
      out = `${out.slice(0, spot.start)}${fit(words, spot)}${out.slice(spot.end)}`;
      from = spot.start;
      count += 1;
    }
    const isOne = mergeEqual(out, bodyList.test(at));
    if (isOne !== out) merged += 1;
    changed = setDraftText(changed, at, isOne);
  }
  return { draft: changed, count, left: all.length - count, merged };
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

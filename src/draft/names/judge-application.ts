import { findPlaceOn } from "#meaning/places/places.ts";
import type { GlossaryEntry } from "#schema/glossary.ts";
import { escapePattern } from "#text/escape-pattern.ts";
import { oneOf } from "#text/phrase.ts";
import { formatHere } from "./here.ts";
import type { NameBook, NameContext } from "./name-book.ts";
import type { NameJudgement } from "./name-types.ts";

/** An application of one province in a text. */
export interface ApplicationSpot {
  readonly start: number;
  readonly end: number;
  readonly entry: GlossaryEntry;
}

/** Every place where a text names an application that is one province's own: “Hue-S”. */
export function spotApplications(text: string, { glossary }: Pick<NameBook, "glossary">): ApplicationSpot[] {
  return glossary
    .filter(({ place }) => place !== undefined)
    .flatMap((entry) => {
      const words = oneOf(...[entry.short, ...(entry.forms ?? [])].map(escapePattern));
      const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${words}(?![\\p{L}\\p{N}])`, "gu");
      return [...text.matchAll(pattern)].map(({ 0: found, index }) => ({
        start: index,
        end: index + found.length,
        entry,
      }));
    });
}

/** What is said of an application of another province; undefined for that of the draft's own, and while none is chosen. Nothing tells what stands for it. */
export function judgeApplication(
  { place = "" }: Pick<GlossaryEntry, "place">,
  context: NameContext,
): NameJudgement | undefined {
  const { book, province } = context;
  if (province === undefined || place === province.code) return undefined;
  const owner = findPlaceOn(book.places, place, book.date);
  const reason = `ứng dụng riêng của ${owner === undefined ? "nơi khác" : formatHere(owner, context)}`;
  return { isNeeded: true, reason, proposals: [] };
}

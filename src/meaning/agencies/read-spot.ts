import type { AgencyId } from "#schema/identifier.ts";
import type { AgencyIndex } from "./agency-names.ts";
import { type AgencyToken, isBlank, wordOf } from "./agency-words.ts";
import { readMentionEnd } from "./mention-end.ts";
import { readWholeName } from "./read-name.ts";

/** A known body in a text, with what stands before its name (“cán bộ kỹ thuật”) and after it (a place). */
export interface Spot {
  readonly agencies: readonly AgencyId[];
  /** Whether no list knows the body; one that an editor reads as no body has no agencies either. */
  readonly isUnknown?: true;
  /** Tokens: the whole mention, and the name in it; the ends not included. */
  readonly from: number;
  readonly to: number;
  readonly nameFrom: number;
  readonly nameTo: number;
  /** Offsets in the text. */
  readonly start: number;
  readonly end: number;
}

/** Whether “bộ” in small letters is the end of another word, and names no ministry: “tiến bộ khoa học và công nghệ”. */
const isTailOfWord = (tokens: readonly AgencyToken[], at: number): boolean =>
  at > 0 && wordOf(tokens[at]) === "bo" && tokens[at]?.isCapital === false && isBlank(tokens[at]);

/** The body at a token with its place, “liên quan”, and the body it belongs to; null where no name begins there. */
export function readSpot(
  index: AgencyIndex,
  tokens: readonly AgencyToken[],
  from: number,
  text: string,
): Spot | null {
  const name = readWholeName(index, tokens, from);
  if (name === null || isTailOfWord(tokens, name.nameFrom)) return null;
  const { to, end } = readMentionEnd(
    { index, tokens, text, agencies: name.agencies, nameTo: name.next },
    name.next,
  );
  return {
    agencies: name.agencies,
    from,
    to,
    nameFrom: name.nameFrom,
    nameTo: name.next,
    start: tokens[from]?.start ?? 0,
    end,
  };
}

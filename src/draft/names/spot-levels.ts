import type { LevelWord, LevelWords } from "#text/level-words.ts";
import { remember } from "#text/remember.ts";
import { toKey } from "#text/tokens.ts";

/** Words for levels without a name, with those that are joined to them: “các huyện, thành phố”, “cấp huyện”. */
export interface LevelSpot {
  readonly start: number;
  readonly end: number;
  readonly levels: readonly LevelWord[];
}

const makePattern = remember(
  ({ unitPattern }: LevelWords) =>
    new RegExp(
      String.raw`(?<!\p{L})(?:cấp\s+|các\s+)?(?<term>${unitPattern})(?!\p{L})(?!\s+(?:\p{Lu}|\d))`,
      "gu",
    ),
);

/** What joins two of them into one list. */
const joint = /^\s*(?:,|và|hoặc|\/)\s*$/u;

/** The words for levels in a text that no name follows, in order. */
export function spotLevels(text: string, levels: LevelWords): readonly LevelSpot[] {
  const spots: LevelSpot[] = [];
  for (const match of text.matchAll(makePattern(levels))) {
    const word = levels.units.get(toKey(match.groups?.["term"] ?? ""));
    if (word === undefined) continue;
    const end = match.index + match[0].length;
    const last = spots.at(-1);
    if (last !== undefined && joint.test(text.slice(last.end, match.index)))
      spots[spots.length - 1] = { start: last.start, end, levels: [...last.levels, word] };
    else spots.push({ start: match.index, end, levels: [word] });
  }
  return spots;
}

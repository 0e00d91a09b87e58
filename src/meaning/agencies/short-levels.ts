import type { LevelWord, LevelWords } from "#text/level-words.ts";
import { remember } from "#text/remember.ts";
import type { AgencyToken } from "./agency-words.ts";
import { isBlank, wordOf } from "./agency-words.ts";

/** Level words by their short form, as printed without marks: “P” is phường, “DK” đặc khu. */
const shortsOf = remember(
  ({ words }: LevelWords) =>
    new Map(words.flatMap((word) => word.typed.map((short) => [short.toUpperCase(), word] as const))),
);

/** How names of bodies end that each level has. */
const bodiesOfLevels = {
  shorts: new Set(["UBND", "HDND", "CA"]),
  words: new Set(["nhan dan", "cong an"]),
};

/** Whether a token is the last of “UBND”, “Ủy ban nhân dân”, “Công an”. */
function endsBody(tokens: readonly AgencyToken[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  return (
    bodiesOfLevels.shorts.has(token.exact) ||
    bodiesOfLevels.words.has(`${wordOf(tokens[at - 1])} ${wordOf(token)}`)
  );
}

/** Whether a short form is one of several letters: “TT&TT”, “KT-HT”. */
const goesOn = (next: AgencyToken | undefined): boolean => /[&+-]/.test(next?.gap ?? "");

/** A short form as the level that it stands for. */
const spell = (token: AgencyToken, { term, words }: LevelWord): AgencyToken => ({
  ...token,
  words,
  exact: "",
  printed: term,
  isCapital: false,
});

/**
 * Tokens with the short forms of levels read out, behind a body that each level has: “UBND P. Nghi Hải”, “Công an các P, X”.
 * Anywhere else P is phòng and TT thông tin, also behind a comma where a name follows: “UBND TX, P. Tư pháp”.
 */
export function readShortLevels(tokens: readonly AgencyToken[], levels: LevelWords): AgencyToken[] {
  const shorts = shortsOf(levels);
  let isInRun = false;
  return tokens.map((token, at) => {
    const level = shorts.get(token.exact);
    const next = tokens[at + 1];
    const isAll = wordOf(tokens[at - 1]) === "cac" && endsBody(tokens, at - 2);
    const isFirst = isBlank(token) && (isAll || endsBody(tokens, at - 1));
    const isNamed = next?.isCapital === true && !shorts.has(next.exact);
    const isNext = isInRun && /^\s*[,/]\s*$/.test(token.gap) && !isNamed;
    // The point of “X. Nghi Hương” ends no sentence.
    const gap = isInRun ? token.gap.replace(/^\.\s*$/, " ") : token.gap;
    isInRun = level !== undefined && !goesOn(next) && (isFirst || isNext);
    return isInRun && level !== undefined ? spell(token, level) : { ...token, gap };
  });
}

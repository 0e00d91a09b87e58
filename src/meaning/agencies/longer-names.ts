import type { Spot } from "./read-spot.ts";
import { isBlank, wordOf } from "./agency-words.ts";
import { isJoining } from "./list-pieces.ts";
import { isPaired } from "./mention-end.ts";
import { skipPhrase } from "./phrases.ts";
import { readName } from "./read-name.ts";
import {
  type UnitText,
  beginsBody,
  dash,
  isCommonWord,
  isPlain,
  isSmall,
  readOn,
  skipJoined,
  skipNext,
} from "./unit-names.ts";

/** Words directly behind a known name that make it another at most: “Phòng Tài chính hành chính sự nghiệp”. */
const longestAddition = 4;
/** Kinds of which a short form may be the first words of another body's name: “Phòng Lao động - Việc làm”. */
const outgrownKinds = new Set(["district-office", "office", "unit"]);
/** Those of them that add no place of their own in small words, as “Hải quan cửa khẩu” does. */
const officeKinds = new Set(["district-office", "office"]);

/** Capitals of a name in a row at most before its first small word: “Quỹ Bảo trợ”. */
const longestCapitals = 3;

/** Whether capitals with a small word behind them stand at a token, which no place is followed by. */
function isCommonName(unit: UnitText, at: number): boolean {
  for (let to = at; to < at + longestCapitals; to += 1) {
    if (isCommonWord(unit, to)) return true;
    if (unit.tokens[to]?.isCapital !== true || !isBlank(unit.tokens[to + 1])) return false;
  }
  return false;
}

/** Whether small words right behind a known name are of another's: they run to a role, in a list to a mark. */
function addsSmallWords(unit: UnitText, at: number): boolean {
  const { index, tokens, isList } = unit;
  if (!isSmall(tokens[at]) || !isBlank(tokens[at]) || skipPhrase(tokens, at, index.vocabulary.tails) !== null)
    return false;
  let to = at;
  while (to - at <= longestAddition && isBlank(tokens[to]) && isSmall(tokens[to]) && isPlain(unit, to))
    to += 1;
  const isClosed = isList
    ? tokens[to] === undefined || !isBlank(tokens[to])
    : isBlank(tokens[to]) && /^chu$/.test(wordOf(tokens[to])) && isJoining(tokens, to);
  return to > at && to - at <= longestAddition && isClosed;
}

/** Whether the name of a known body goes on behind a token, so that it is another's: “Phòng Lao động | - Việc làm”. */
function goesOn(unit: UnitText, { nameTo }: Spot, isOffice: boolean): boolean {
  const { tokens } = unit;
  const gap = tokens[nameTo]?.gap ?? "";
  if (dash.test(gap))
    return (
      isCommonName(unit, nameTo) &&
      !isPaired(tokens, nameTo, nameTo) &&
      readName(unit.index, tokens, nameTo) === null &&
      skipNext(unit, nameTo) !== null
    );
  if (wordOf(tokens[nameTo]) === "va" && isBlank(tokens[nameTo]))
    return tokens[nameTo + 1]?.isCapital === true && skipJoined(unit, nameTo) !== null;
  if (!isBlank(tokens[nameTo])) return false;
  const isWord = isCommonWord(unit, nameTo) && !beginsBody(unit, nameTo);
  return isWord || (isOffice && addsSmallWords(unit, nameTo));
}

/** A known body, or the longer name of another that begins with its short form: then its `agencies` are empty. */
export function outgrow(unit: UnitText, spot: Spot): Spot {
  const { index } = unit;
  const [only, ...more] = spot.agencies;
  const kind = index.kinds.get(only ?? "") ?? "";
  const mayGrow = more.length === 0 && outgrownKinds.has(kind) && !index.classes.has(only ?? "");
  if (!mayGrow || !goesOn(unit, spot, officeKinds.has(kind))) return spot;
  const longer = readOn(unit, spot.from, spot.nameTo);
  return longer.to > spot.to || longer.to > spot.nameTo + 1 ? longer : spot;
}

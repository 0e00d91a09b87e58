import { fold } from "#text/fold.ts";
import { isSyllable } from "#text/syllable.ts";
import type { Token } from "#text/tokens.ts";
import { unifySyllable } from "#text/tone.ts";
import {
  type MisreadText,
  type MisreadingRule,
  type Slip,
  type WordedLine,
  isBlank,
  hasMarks,
  isKnownPair,
} from "./misread-text.ts";

/** What recognition prints for a letter, by what it looks like. */
const confusions: readonly (readonly [printed: string, meant: string])[] = [
  ["rn", "m"],
  ["cl", "d"],
  ["cl", "đ"],
  ["li", "h"],
  ["ii", "u"],
  ["l", "i"],
  ["i", "l"],
  ["1", "l"],
  ["1", "i"],
  ["0", "o"],
  ["0", "ô"],
  ["6", "ô"],
];

/** Words of letters that are a syllable, each once, with one thing of a word changed: a letter taken for another, or one too many. */
function listMeant(word: string): readonly string[] {
  // A capital I is a small l in most prints.
  const small = word.replace(/(?<=\p{Ll})I|I(?=\p{Ll})/gu, "l").toLowerCase();
  const changed = confusions.flatMap(([printed, meant]) => {
    const pieces = small.split(printed);
    const each = pieces
      .slice(1)
      .map((_, at) => pieces.slice(0, at + 1).join(printed) + meant + pieces.slice(at + 1).join(printed));
    return [...each, pieces.join(meant)];
  });
  // Of two letters that differ in their marks alone one is too many: “Thuương”.
  const bare = fold(small);
  const shorter = [...small].flatMap((_, at) =>
    bare.charAt(at) === bare.charAt(at + 1) || bare.charAt(at) === bare.charAt(at - 1)
      ? [small.slice(0, at) + small.slice(at + 1)]
      : [],
  );
  return [
    ...new Set([small, ...changed, ...shorter].map((one) => unifySyllable(one.normalize("NFC")))),
  ].filter((one) => !/\d/.test(one) && isSyllable(one));
}

/** Words that the neighbours of a word tell, marks apart: “Thuơng” between what stands beside “thương”. */
function listMarked(token: Token, before: Token | undefined, { words }: MisreadText): readonly string[] {
  if (before === undefined) return [];
  const pairs = words.foldedPairs.get(`${before.folded} ${token.folded}`) ?? [];
  return [...pairs].flatMap((pair) => {
    const [first, second] = pair.split(" ");
    return first === before.exact && second !== undefined ? [second] : [];
  });
}

const toCase = (meant: string, printed: string): string => {
  if (printed === printed.toUpperCase() && printed.length > 1) return meant.toUpperCase();
  return /^\p{Lu}/u.test(printed) ? meant.charAt(0).toUpperCase() + meant.slice(1) : meant;
};

/** The words beside a place in a line, where blanks alone part them from it. */
function readNeighbours(tokens: readonly Token[], first: number, last: number) {
  const [before, next] = [tokens[first - 1], tokens[last + 1]];
  return {
    before: isBlank(tokens[first]?.gap ?? "") ? before : undefined,
    next: next !== undefined && isBlank(next.gap) ? next : undefined,
  };
}

/** Where a word that is read anew stands: its first and last token. */
interface Span {
  readonly first: number;
  readonly last: number;
}

/** The slip of a place for which just one meant word makes a known pair with a neighbour; it is printed with that neighbour. */
function tellOnly(
  { text: line, tokens }: WordedLine,
  { first, last }: Span,
  meant: readonly string[],
  text: MisreadText,
  reason: string,
): Slip[] {
  const { before, next } = readNeighbours(tokens, first, last);
  const known = meant.filter(
    (one) =>
      (before !== undefined && isKnownPair(text, before.exact, one)) ||
      (next !== undefined && isKnownPair(text, one, next.exact)),
  );
  const [only] = known;
  const [start, end] = [tokens[first], tokens[last]];
  if (only === undefined || known.length > 1 || start === undefined || end === undefined) return [];
  const printed = line.slice(start.start, end.end);
  // A parted word keeps its own letters: “ho á” is “hoá”.
  const own = printed.replaceAll(" ", "");
  const corrected = unifySyllable(own.toLowerCase()) === only ? own : toCase(only, printed);
  const isBefore = before !== undefined && isKnownPair(text, before.exact, only);
  const beside = isBefore ? before : next;
  const from = isBefore ? (before?.start ?? start.start) : start.start;
  const to = isBefore ? end.end : (beside?.end ?? end.end);
  return [
    {
      at: from,
      printed: line.slice(from, to),
      corrected: line.slice(from, start.start) + corrected + line.slice(end.end, to),
      reason,
    },
  ];
}

const isShort = (printed: string): boolean => printed === printed.toUpperCase();

/** Whether a word is none that is known, nor one that Vietnamese may spell. */
const isBroken = ({ printed, exact }: Token, { words }: MisreadText): boolean =>
  printed.length >= 2 && !isShort(printed) && !words.syllables.has(exact) && !isSyllable(printed);

/** Whether a line holds a broken word that bears marks, in small letters: “Krông Năng” and “Niê” are names. */
export function holdsBrokenWord({ tokens }: WordedLine, text: MisreadText): boolean {
  return tokens.some(
    (token) => hasMarks(token.printed) && /^\p{Ll}+$/u.test(token.printed) && isBroken(token, text),
  );
}

/** A word that no Vietnamese syllable is, where a known pair tells the one that was meant. */
function findMisspelled(line: WordedLine, text: MisreadText): readonly Slip[] {
  // A line without marks, or of another language, is printed so.
  const isMarked = hasMarks(line.text);
  return line.tokens.flatMap((token, index): Slip[] => {
    const { printed } = token;
    if (!isBroken(token, text)) return [];
    const { before } = readNeighbours(line.tokens, index, index);
    const marked = isMarked ? listMarked(token, before, text) : [];
    const meant = [...new Set([...listMeant(printed), ...marked])];
    const reason = `“${printed}” không thành chữ; chữ đứng cạnh chỉ hợp với một cách đọc.`;
    return tellOnly(line, { first: index, last: index }, meant, text, reason);
  });
}

/** Whether a piece may stand as a word of its own. */
const stands = ({ printed, exact }: Token, { words }: MisreadText): boolean =>
  words.syllables.has(exact) && isSyllable(printed);

/** A word that a blank parts: one of the pieces is no word, together they are one that a known pair holds. */
function findParted(line: WordedLine, text: MisreadText): readonly Slip[] {
  return line.tokens.flatMap((token, index): Slip[] => {
    const next = line.tokens[index + 1];
    // Most words stand beside one that they are known beside: asked first, for the rest is asked of letters.
    if (next?.gap !== " " || text.words.pairs.has(`${token.exact} ${next.exact}`)) return [];
    const isList = next.printed.length === 1 && /^[.)]/.test(line.text.slice(next.end));
    const isOne = /^\p{Ll}/u.test(next.printed) || (isShort(token.printed) && isShort(next.printed));
    const whole = unifySyllable((token.printed + next.printed).toLowerCase());
    if (isList || !isOne || !/^[\p{L}\p{M}]+$/u.test(whole)) return [];
    if (!text.words.syllables.has(whole) || !isSyllable(whole)) return [];
    if (stands(token, text) && stands(next, text)) return [];
    const reason = `“${token.printed} ${next.printed}” là một chữ bị tách đôi.`;
    return tellOnly(line, { first: index, last: index + 1 }, [whole], text, reason);
  });
}

/** Letters of the shortest run that is two words: “kiốt” is printed so. */
const shortestJoined = 5;

/** Two words printed as one, which can be parted in one way only into a known pair. */
function findJoined({ tokens, text: line }: WordedLine, text: MisreadText): readonly Slip[] {
  return tokens.flatMap(({ printed, start, end }): Slip[] => {
    if (printed.length < shortestJoined || !hasMarks(printed) || isShort(printed) || isSyllable(printed))
      return [];
    const parted = [...printed].flatMap((_, at): string[] => {
      const [left, right] = [printed.slice(0, at), printed.slice(at)];
      if (!isSyllable(left) || !isSyllable(right) || /\p{Ll}\p{Lu}/u.test(right)) return [];
      const pair = [left, right].map((one) => unifySyllable(one.toLowerCase())) as [string, string];
      return text.words.pairs.has(pair.join(" ")) ? [`${left} ${right}`] : [];
    });
    const [only] = parted;
    if (only === undefined || parted.length > 1) return [];
    const reason = "Hai chữ bị viết liền; chỉ tách được theo một cách.";
    return [{ at: start, printed: line.slice(start, end), corrected: only, reason }];
  });
}

/** Words that are misspelled, parted or joined, where only one reading makes known words. */
export const syllableRules: readonly MisreadingRule[] = [
  {
    name: "chữ đọc nhầm nét",
    find: findMisspelled,
    examples: [
      [["bằng phần rnềm ASM"], "phần rnềm", "phần mềm"],
      [["Cơ sở clữ liệu quốc gia"], "sở clữ", "sở dữ"],
      [["về quản 1ý cư trú"], "quản 1ý", "quản lý"],
      [["Iưu trú qua VNeID"], "Iưu trú", "Lưu trú"],
      [["Hội Cựu chiến binh, Thuương binh"], "Thuương binh", "Thương binh"],
    ],
    not: [
      ["bằng phần mềm ASM"],
      ["Internet, modern, born in Vietnam, barn, Call Center, camera, Zalo, website"],
      ["rnềm xyz"],
      ["Sở Ytế chủ trì"],
      ["the case is not as they say, when any one says so"],
    ],
  },
  {
    name: "chữ bị tách đôi",
    find: findParted,
    examples: [
      [["Bưu đi ện tỉnh"], "Bưu đi ện", "Bưu điện"],
      [["Bảo hiể m xã hội tỉnh"], "Bảo hiể m", "Bảo hiểm"],
      [["CÔNG A N TỈNH"], "CÔNG A N", "CÔNG AN"],
      [["Phòng Văn ho á"], "Văn ho á", "Văn hoá"],
    ],
    not: [["Bưu điện tỉnh"], ["thu a) Bưu điện"], ["đi ện qua"], ["thị xã, y tế, cơ sở"]],
  },
  {
    name: "hai chữ viết liền",
    find: findJoined,
    examples: [
      [["Côngan tỉnh"], "Côngan", "Công an"],
      [["Cơ quan chủtrì: Sở Y tế"], "chủtrì", "chủ trì"],
    ],
    not: [["Công an tỉnh"], ["CallCenter, Vietnam, VNeID, kiosk, tiny, kiốt"]],
  },
];

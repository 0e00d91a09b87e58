import { readTokens } from "#text/tokens.ts";
import type { Token } from "#text/tokens.ts";
import { type AskingTable, findAskingAt } from "#search/ask/asking.ts";
import type { PlaceKind, SearchAsks } from "#search/search-types.ts";

/** Words that ask of a place and are no part of its name, with their marks, the longer first. */
const askingPhrases = [
  "nay thuộc về, sáp nhập vào, sáp nhập thành, hợp nhất vào, hợp nhất thành, chia thành, đổi tên thành, đơn vị hành chính",
  "trước sáp nhập, sau sáp nhập, ủy ban nhân dân, nay thuộc, hiện nay, trước đây, trước khi, nay là, bây giờ, ở đâu, là gì",
  "sáp nhập, hợp nhất, đổi tên, địa bàn, kế hoạch, có không, cũ, mới, nay, gì, nào, thuộc, của, tại, trên, ubnd, hđnd",
]
  .flatMap((line) => line.split(", "))
  .map(readTokens);
/** Those of one word that without its marks are hardly the word of a name; “cua” may be Cửa, “cu” Cư. */
const askingUnmarked = new Set(["nay", "gi", "nao", "thuoc", "ubnd", "hdnd"]);
/** Those that are at the end of a query: “xa gia vien cu”. */
const askingLast = new Set(["cu", "moi", "la", "dau", "khong"]);

/** Whether typed words are those of a phrase: marks count where they are typed, and a word alone needs them. */
const isPhrase = (typed: readonly Token[], phrase: readonly Token[]): boolean =>
  phrase.every((word, k) => {
    const one = typed[k];
    if (one === undefined || one.exact === word.exact) return one !== undefined;
    return (
      one.exact === one.folded &&
      one.folded === word.folded &&
      (phrase.length > 1 || askingUnmarked.has(one.folded))
    );
  });

/** What may be asked of a place: what became of it. */
const asksOfPlace = (asks: SearchAsks): boolean => asks === "meaning";

/** Length of what asks at an offset: words of questions, or those of this list; 0 where nothing does. */
function lengthOfAsking(words: readonly Token[], at: number, asking: AskingTable): number {
  const phrase = askingPhrases.find((one) => isPhrase(words.slice(at, at + one.length), one));
  return Math.max(phrase?.length ?? 0, findAskingAt(words, at, asking, asksOfPlace)?.length ?? 0);
}

/** Which words of a query ask of a place, by their offsets: of “huyện Gia Viễn nay là gì” the last three. */
export function findAsking(words: readonly Token[], asking: AskingTable): ReadonlySet<number> {
  const found = new Set<number>();
  for (let at = 0; at < words.length; at += 1) {
    const length = lengthOfAsking(words, at, asking);
    for (let k = 0; k < length; k += 1) found.add(at + k);
    at += Math.max(0, length - 1);
  }
  for (let at = words.length - 1; at > 0; at -= 1) {
    if (!found.has(at) && !askingLast.has(words[at]?.folded ?? "")) break;
    found.add(at);
  }
  return found;
}

/** A kind of unit in a query. */
export interface TypedKind extends PlaceKind {
  /** Offsets of its first word, and of the word after it. */
  readonly start: number;
  readonly end: number;
  /** Whether it is a short form, which may mean other things: “p”, “tt”. */
  readonly isShort: boolean;
}

/** Whether typed words are those of a kind; marks count where they are typed: “phương” is no “phường”. */
function isKind(typed: readonly Token[], { words, term }: PlaceKind, isShort: boolean): boolean {
  const own = isShort ? [] : readTokens(term);
  return words
    .split(" ")
    .every(
      (word, k) =>
        typed[k]?.folded === word && (typed[k].exact === word || isShort || typed[k].exact === own[k]?.exact),
    );
}

/**
 * Whether a kind is another word by what follows: “an sinh xã hội”, “quan ly”. At the beginning “phuong an phu” is a ward, unless
 * the kind is known by its marks alone.
 */
function isOther(
  words: readonly Token[],
  { start, end, needsMarks, notBefore }: TypedKind,
  isFirst: boolean,
): boolean {
  const isMarked = words.slice(start, end).some((word) => word.exact !== word.folded);
  const mayBeOther = needsMarks ? !isMarked : !isFirst;
  return mayBeOther && notBefore.includes(words[end]?.folded ?? "");
}

/** Whether a short form of one letter stands where it is one: “P. Bắc Lý”, “xã Bắc Lý, H Lý Nhân”. */
const isParted = (words: readonly Token[], { start, end }: TypedKind): boolean =>
  start === 0 || /[,;]/.test(words[start]?.gap ?? "") || (words[end]?.gap ?? "").startsWith(".");

/** The kind whose words begin at an offset, with a word behind them; undefined where none does. */
function readKind(
  words: readonly Token[],
  start: number,
  kinds: readonly PlaceKind[],
): TypedKind | undefined {
  for (const kind of kinds) {
    const isShort =
      readTokens(kind.term)
        .map((word) => word.folded)
        .join(" ") !== kind.words;
    const end = start + kind.words.split(" ").length;
    if (end < words.length && isKind(words.slice(start, end), kind, isShort))
      return { ...kind, start, end, isShort };
  }
  return undefined;
}

/** Kinds of units in a query, in its order, each with a word behind it that may be a name. `asking`: offsets of words that ask. */
export function findKinds(
  words: readonly Token[],
  kinds: readonly PlaceKind[],
  asking: ReadonlySet<number>,
): readonly TypedKind[] {
  const found: TypedKind[] = [];
  let isFirst = true;
  for (let start = 0; start < words.length; start += 1) {
    const kind = readKind(words, start, kinds);
    // “thuộc tỉnh nào”
    const isAsked =
      kind !== undefined && asking.has(kind.end) && !/^\p{Lu}/u.test(words[kind.end]?.printed ?? "");
    const isNone =
      kind === undefined ||
      isAsked ||
      (kind.isShort ? kind.words.length === 1 && !isParted(words, kind) : isOther(words, kind, isFirst));
    if (!isNone) found.push(kind);
    if (kind !== undefined) start = kind.end - 1;
    isFirst &&= asking.has(start);
  }
  return found;
}

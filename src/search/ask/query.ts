import { foldAligned } from "#text/fold.ts";
import { toReadLetters } from "#text/lookalikes.ts";
import { hasMarks, readTokens } from "#text/tokens.ts";
import type { Token } from "#text/tokens.ts";

/** A query as typed, taken apart. */
export interface SearchQuery {
  /** Words outside quotes, in order. */
  readonly words: readonly Token[];
  /** Quoted runs of words. */
  readonly phrases: readonly (readonly Token[])[];
  /** Words after “chủ trì:”; empty where it is not typed. */
  readonly lead: readonly Token[];
  /** Whether any word is typed with marks: then results with exactly those come first. */
  readonly isMarked: boolean;
  /** Whether the last word may still be being typed. */
  readonly isOpen: boolean;
}

/** Longest query read, in characters; what follows is left out. */
const longestQuery = 300;
const quoted = /["“”„«»]([^"“”„«»]+)["“”„«»]/g;
const leadFilter = /(?:^|\s)(?:(?:don vi|co quan)\s+)?chu tri\s*:\s*([^"“”„«»]+)$/i;

/** A query taken apart: NFC, quotes as phrases, “chủ trì: …” at the end as a filter. Blank gives no words at all. */
export function parseSearchQuery(text: string): SearchQuery {
  const typed = toReadLetters(text).normalize("NFC").slice(0, longestQuery);
  const phrases = [...typed.matchAll(quoted)]
    .map((match) => readTokens(match[1] ?? ""))
    .filter((words) => words.length > 0);
  const unquoted = typed.replace(quoted, " ");
  const filter = leadFilter.exec(foldAligned(unquoted));
  const lead =
    filter === null
      ? []
      : readTokens(unquoted.slice(filter.index + filter[0].length - (filter[1]?.length ?? 0)));
  const words = readTokens(filter === null || lead.length === 0 ? unquoted : unquoted.slice(0, filter.index));
  return {
    words,
    phrases,
    lead,
    isMarked: [...words, ...phrases.flat()].some(hasMarks),
    isOpen: words.length > 0 && lead.length === 0 && /[\p{L}\p{N}\p{M}]$/u.test(unquoted),
  };
}

/** Words that join others and say little by themselves. */
const joining = new Set(
  "và của các những cho khi để là có ở được trong với theo về tại từ đến như nào gì thì do bằng".split(" "),
);
/** Those that without marks are hardly another word. */
const joiningUnmarked = new Set("va cua cac nhung cho khi duoc trong voi theo ve tai nao thi".split(" "));
/** Whether a word only joins those of a name: “Sở Thông tin và Truyền thông”; “cấp” is said or not. */
export const joinsNames = (word: Pick<Token, "exact" | "folded">): boolean =>
  word.exact === "và" || word.exact === "va" || word.exact === "của";

/** What every item is called. */
const generic: readonly (readonly string[])[] = [["mo", "hinh"], ["nhiem", "vu"], ["ke", "hoach"], ["viec"]];

/** Words that tell what is looked for: without those that join others, and without “mô hình” at the beginning. */
export function tellingWords(words: readonly Token[]): Token[] {
  const begun = generic.find((name) => name.every((word, k) => words[k]?.folded === word));
  return words
    .slice(begun?.length ?? 0)
    .filter((word) => !(hasMarks(word) ? joining.has(word.exact) : joiningUnmarked.has(word.folded)));
}

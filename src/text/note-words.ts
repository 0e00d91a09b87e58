import { readTokens } from "./tokens.ts";
import { unifySyllable } from "./tone.ts";

/** A piece of a text and where it begins, from 0. */
export interface NotePiece {
  readonly text: string;
  readonly offset: number;
}

/**
 * Words of an editor's own that join what the plans say: they name a plan and a part of it (“theo kế hoạch của”, “ở phụ
 * lục”), say that something is stated or done (“nêu”, “ghi”, “gồm”), or are grammar alone. None of them says what a model
 * is, does or needs.
 */
const joiningWords = new Set(
  (
    "theo kế hoạch của trong ở tại thân văn bản phụ lục năm nêu ghi in tên thêm gồm là do và hoặc với cho các một này " +
    "đó cùng cũng chỉ có được để thì mà khi nhờ về từ đến không như phải việc phần nơi thời hạn mục tiêu công cụ mô hình " +
    "gộp sở ban biên tập đọc nhiệm vụ đã vì cả bằng từng"
  ).split(" "),
);

/** Own spellings of words that plans spell otherwise. */
const spellings: Readonly<Record<string, readonly string[]>> = { kiosk: ["ki", "ốt"], pano: ["pa", "nô"] };

/** Sentences of a note in order, each to its full stop; a stop within a number or an abbreviation ends none. */
export function splitSentences(note: string): NotePiece[] {
  return [...note.matchAll(/\S(?:[^.!?]|[.!?]+(?!\s|$))*[.!?]*/gu)].map((match) => ({
    text: match[0],
    offset: match.index,
  }));
}

/** The words of some texts, for findUnheldWords: with their marks, in one spelling. Input: NFC. */
export function collectWords(texts: readonly string[]): Set<string> {
  const words = new Set<string>();
  for (const text of texts) {
    for (const { exact } of readTokens(text)) {
      words.add(exact);
      for (const own of spellings[exact] ?? []) words.add(unifySyllable(own));
    }
  }
  return words;
}

/**
 * What a text says that the held words do not: runs of words that are neither held nor joining words, in order, each run
 * as written. Empty where every word is held. Input: NFC.
 */
export function findUnheldWords(text: string, held: ReadonlySet<string>): NotePiece[] {
  const runs: { start: number; end: number }[] = [];
  let isOpen = false;
  for (const { exact, start, end } of readTokens(text)) {
    const isHeld = held.has(exact) || joiningWords.has(exact);
    const last = runs.at(-1);
    if (isOpen && !isHeld && last !== undefined) last.end = end;
    else if (!isHeld) runs.push({ start, end });
    isOpen = !isHeld;
  }
  return runs.map(({ start, end }) => ({ text: text.slice(start, end), offset: start }));
}

/** How many plans say a thing, without saying which: words that no reader can verify. */
const vague =
  /(?<![\p{L}\p{N}])(?:phần lớn|đa số|đa phần|hầu hết|hầu như|phần nhiều|thông thường|thường(?! (?:trú|trực|xuyên|vụ|binh|kỳ))|(?:một số|một vài|nhiều|mọi|tất cả các|tất cả|cả hai|cả ba|cả bốn|cả năm|vài) (?:kế hoạch|nơi|tỉnh|thị xã|địa phương)|có kế hoạch|có nơi|nơi khác)(?![\p{L}\p{N}])/giu;

/** Vague words of quantity in a text, in order. Input: NFC. */
export function findVagueWords(text: string): NotePiece[] {
  return [...text.matchAll(vague)].map((match) => ({ text: match[0], offset: match.index }));
}

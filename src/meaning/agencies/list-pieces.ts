import { type AgencyToken, wordOf } from "./agency-words.ts";

/** A run of tokens, the end not included. */
export interface Piece {
  readonly from: number;
  readonly to: number;
}

const separator = /[,;:/\n()+]|[.?!…](?:\s|$)/;
const joiners = new Set(["va", "cung", "voi", "hoac"]);
const roleWords = new Set(["phoi hop", "chu tri"]);

/** Whether a token joins bodies or tells their role: “và”, “cùng”, and each word of “chủ trì”, “phối hợp”. */
export function isJoining(tokens: readonly AgencyToken[], at: number): boolean {
  const word = wordOf(tokens[at]);
  if (joiners.has(word)) return true;
  return (
    roleWords.has(`${word} ${wordOf(tokens[at + 1])}`) || roleWords.has(`${wordOf(tokens[at - 1])} ${word}`)
  );
}

/** The runs between separators and joining words, in order, none empty. */
export function readPieces(tokens: readonly AgencyToken[], { from, to }: Piece): Piece[] {
  const pieces: Piece[] = [];
  let start = from;
  const closeAt = (end: number, next: number): void => {
    if (end > start) pieces.push({ from: start, to: end });
    start = next;
  };
  for (let at = from; at < to; at += 1) {
    if (isJoining(tokens, at)) closeAt(at, at + 1);
    else if (at > from && separator.test(tokens[at]?.gap ?? "")) closeAt(at, at);
  }
  closeAt(to, to);
  return pieces;
}

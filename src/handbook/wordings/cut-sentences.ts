import type { WordingStatements, WordingToken } from "./wording-token.ts";

/** Words whose point ends no sentence. */
const shortened = /(?:^|[\s(/])(?:TP|TX|TT|P|Q|H|T|Ths|TS|GS|PGS|BS|[A-ZĐ])\.$/u;

/** Whether a sentence, or a part of one that stands by itself, ends with a token that another one follows. */
function endsSentence({ text }: WordingToken, next: WordingToken): boolean {
  if (/;["”’)]?$/u.test(text)) return true;
  return /[.!?]["”’)]?$/u.test(text) && !shortened.test(text) && /^[^\p{L}]*[\p{Lu}\p{N}]/u.test(next.text);
}

const countOf = (text: string, sign: RegExp): number => text.match(sign)?.length ?? 0;

/** The sentences of a wording, in order; a statement ends one, and so does “;” outside brackets. */
export function cutSentences(statements: WordingStatements): (readonly WordingToken[])[] {
  return statements.flatMap((tokens) => {
    const sentences: WordingToken[][] = [[]];
    let depth = 0;
    for (const [index, token] of tokens.entries()) {
      sentences.at(-1)?.push(token);
      // A bracket that closes none belongs to a mark: “a)”.
      depth = Math.max(0, depth + countOf(token.text, /\(/g) - countOf(token.text, /\)/g));
      const next = tokens[index + 1];
      if (next === undefined || !endsSentence(token, next)) continue;
      // One that nobody closed holds no sentence back.
      const isInside = depth > 0 && tokens.slice(index + 1).some(({ text }) => text.includes(")"));
      if (!isInside) sentences.push([]);
    }
    return sentences;
  });
}

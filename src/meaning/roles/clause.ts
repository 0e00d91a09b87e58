import type { AgencyIndex } from "#meaning/agencies/agencies.ts";
import type { AgencyToken } from "#meaning/agencies/agency-words.ts";
import { wordOf } from "#meaning/agencies/agency-words.ts";
import { readAgencyTokens } from "#meaning/agencies/read-agency-tokens.ts";

/** A statement of a body's assignments with its tokens. */
export interface Clause {
  readonly text: string;
  readonly tokens: readonly AgencyToken[];
  readonly index: AgencyIndex;
  /** For each token, the one where its sentence begins, or its part after a semicolon. */
  readonly starts: readonly number[];
  /** Whether its plan calls nobody “chủ trì”, so that other words tell who leads: “làm đầu mối”, “chịu trách nhiệm chính”. */
  readonly isInOtherWords: boolean;
}

/** A sentence that ends in the text before a token. */
export const sentenceEnd = /[.?!…]["”)]*\s|[.?!…]$/;

/**
 * A statement with its tokens.
 * @param isInOtherWords Whether its plan calls nobody “chủ trì”.
 */
export function readClause(text: string, index: AgencyIndex, isInOtherWords = false): Clause {
  const tokens = readAgencyTokens(text, index);
  const starts: number[] = [];
  for (const [at, { gap }] of tokens.entries())
    starts.push(at === 0 || gap.includes(";") || sentenceEnd.test(gap) ? at : (starts[at - 1] ?? 0));
  return { text, tokens, index, starts, isInOtherWords };
}

/** Folded words of tokens, one space between; abbreviations and areas are empty. */
export const wordsOf = (tokens: readonly AgencyToken[]): string => tokens.map(wordOf).join(" ");
/** Whether “chủ trì” or “phối hợp”, folded, stands at a token. */
export const isRole = (tokens: readonly AgencyToken[], at: number, role: string): boolean =>
  `${wordOf(tokens[at])} ${wordOf(tokens[at + 1])}` === role;

/** Token where the sentence of a group begins, or its part after a semicolon. */
export function findClauseStart({ starts }: Clause, from: number): number {
  return starts[from] ?? 0;
}

/** Words that may stand between a body and “chủ trì” or “phối hợp”. */
const fillers = new Set(
  (
    "la|lam|don vi|co quan|duoc giao|duoc phan cong|giu vai tro|tiep tuc|se|can|phai|co trach nhiem|chiu trach nhiem|chu dong|" +
    "dau moi|tich cuc|thuong xuyen|thuong truc|tang cuong|cung|dong|kip thoi|tham gia|truc tiep|khan truong|nhiem vu|co nhiem vu"
  ).split("|"),
);

/** First token after a body that is no filler; sentences and semicolons end the search. */
export function skipFillers(tokens: readonly AgencyToken[], at: number): number {
  let i = at;
  for (;;) {
    const count = [3, 2, 1].find((length) => fillers.has(wordsOf(tokens.slice(i, i + length))));
    if (count === undefined || /[;]/.test(tokens[i]?.gap ?? "") || sentenceEnd.test(tokens[i]?.gap ?? ""))
      return i;
    i += count;
  }
}

import { type AgencyIndex, type NameMatch, matchName } from "./agency-names.ts";
import { type AgencyToken, isBlank, wordOf } from "./agency-words.ts";
import { matchNameLoosely } from "./loose-names.ts";
import { skipPhrase } from "./phrases.ts";

/** A name in a run of tokens. */
export interface FoundName extends NameMatch {
  /** Token where the name itself begins. */
  readonly nameFrom: number;
}

/** Words and phrases that stand before one name at most; more are damaged text. */
const mostLeadIns = 8;

/** Token after one phrase that leads in to a name; null where none stands at a token. */
function skipLeadIn(
  { vocabulary }: AgencyIndex,
  tokens: readonly AgencyToken[],
  at: number,
  isFirst: boolean,
): number | null {
  const next = skipPhrase(tokens, at, vocabulary.leadIns);
  if (next !== null || isFirst) return next;
  // “Nhân sự kỹ thuật 2 đơn vị”.
  return (
    skipPhrase(tokens, at, vocabulary.leadInJoins) ?? (/^\d{1,2}$/.test(wordOf(tokens[at])) ? at + 1 : null)
  );
}

/** The name after words such as “cán bộ kỹ thuật của”; the longest wins. */
export function readName(index: AgencyIndex, tokens: readonly AgencyToken[], from: number): FoundName | null {
  const direct = matchName(index, tokens, from);
  let best: FoundName | null = direct === null ? null : { ...direct, nameFrom: from };
  let at = from;
  for (let count = 0; count < mostLeadIns; count += 1) {
    const next = skipLeadIn(index, tokens, at, at === from);
    if (next === null || !isBlank(tokens[next])) return best;
    at = next;
    const match = matchName(index, tokens, at);
    if (match !== null && match.next > (best?.next ?? 0)) best = { ...match, nameFrom: at };
  }
  return best;
}

/** Longest name, in tokens after its recognised part. */
const longestRest = 8;

/** Token where the words after a name end: at a semicolon, colon, bracket or full stop. */
function findRunEnd(tokens: readonly AgencyToken[], from: number): number {
  let to = from;
  while (to < tokens.length && to < from + longestRest && !/[;:()\n.]/.test(tokens[to]?.gap ?? "")) to += 1;
  return to;
}

/** As readName, but a short form may be the sound part of a long one with a fault: “Sở Lao động - Thươngg binh và Xã hội”. */
export function readWholeName(
  index: AgencyIndex,
  tokens: readonly AgencyToken[],
  from: number,
): FoundName | null {
  const name = readName(index, tokens, from);
  if (name === null) return null;
  const longer = matchNameLoosely(index, tokens, name.nameFrom, findRunEnd(tokens, name.next), name);
  return longer === null ? name : { ...name, next: longer.next };
}

import type { PhraseRole, PhraseRoles, TermForm, TitleWords } from "./title-words.ts";
import type { TitleToken } from "./title-tokens.ts";

/** A phrase at a place of a title, the longest there of its role. */
export interface Found<T> {
  readonly value: T;
  readonly length: number;
}
export type Phrases = { [Role in PhraseRole]?: Found<NonNullable<PhraseRoles[Role]>> };

/** How many words a phrase that begins at a place can have: it may run over commas and slashes, not over a stop or bracket. */
function countReach(tokens: readonly TitleToken[], at: number, longest: number): number {
  let count = 1;
  while (count < longest && tokens[at + count]?.breaksPhrase === false) count += 1;
  return count;
}

/** The key of a run of words without “và” inside it; undefined where it has none, or begins or ends with it. */
function dropAnd(words: readonly string[]): string | undefined {
  if (words[0] === "va" || words.at(-1) === "va" || !words.includes("va")) return undefined;
  return words.filter((word) => word !== "va").join(" ");
}

/** The longest phrase of each role at a place; of two keys for the same words the one with “và” wins. */
export function findPhrases(tokens: readonly TitleToken[], at: number, known: TitleWords): Phrases {
  const found: Phrases = {};
  const keep = <Role extends PhraseRole>(role: Role, roles: PhraseRoles, length: number): void => {
    const value = roles[role];
    if (value !== undefined) found[role] ??= { value, length } as Phrases[Role]; // the role's own value
  };
  const words = tokens.slice(at, at + countReach(tokens, at, known.longest)).map(({ folded }) => folded);
  const hasAnd = words.includes("va");
  for (let length = words.length; length > 0; length -= 1) {
    const run = words.slice(0, length);
    for (const key of [run.join(" "), hasAnd ? dropAnd(run) : undefined]) {
      const roles = key === undefined ? undefined : known.phrases.get(key);
      if (roles === undefined) continue;
      for (const role of Object.keys(roles) as PhraseRole[]) keep(role, roles, length); // its own keys
    }
  }
  return found;
}

/** Listed terms that begin inside a phrase and go on after its end, with where they begin; in their order. */
export function listRunningOver(
  tokens: readonly TitleToken[],
  from: number,
  length: number,
  known: TitleWords,
): { readonly at: number; readonly length: number; readonly term: TermForm }[] {
  return Array.from({ length: length - 1 }, (_, index) => from + index + 1).flatMap((at) => {
    const term = findPhrases(tokens, at, known).term;
    if (term === undefined || at + term.length <= from + length) return [];
    return [{ at, length: term.length, term: term.value }];
  });
}

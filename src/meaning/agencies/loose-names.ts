import type { AgencyId } from "#schema/identifier.ts";
import { editDistance } from "#text/nearest.ts";
import { type AgencyIndex, type LooseName, type NameMatch, joiningWords } from "./agency-names.ts";
import { type AgencyToken, wordOf } from "./agency-words.ts";

const lettersOf = (tokens: readonly AgencyToken[]): string =>
  tokens
    .flatMap((token) => token.words)
    .filter((word) => !joiningWords.has(word))
    .join("")
    .replace(/ổ|ố/g, "o");

/** The letters of the first so many of some tokens, for each count from none to all. */
function listSpellings(tokens: readonly AgencyToken[]): readonly string[] {
  let letters = "";
  return ["", ...tokens.map((token) => (letters += lettersOf([token])))];
}

const areasOf = (letters: string): string => (letters.match(/<[^<>]+>/g) ?? []).join("");

/** Longest name, in tokens. */
const longestName = 20;

/** Letters by which a faulty name must be longer than the sound part of it that is a name too. */
const shortestRest = 6;

/** Letters of a name that may be wrong. */
const faultsAllowed = ({ letters }: LooseName): number =>
  letters.length >= 20 ? 2 : letters.length >= 10 ? 1 : 0;

/** Letters of a first word in which one may be wrong: “Sở Tài chính” is no “Bộ Tài chính”. */
const shortestFirst = 4;

/** Whether a first word as printed may be that of a name: the same, or one letter apart. */
const isLike = (word: string, printed: string): boolean =>
  word === printed ||
  (printed.length >= shortestFirst &&
    Math.abs(word.length - printed.length) <= 1 &&
    editDistance(word, printed) <= 1);

/**
 * The name that a run of tokens from a token on, up to a limit, most likely was before it was recognised with a fault:
 * one letter in ten or more, two in twenty or more, the first word and all digits right, and no other body as near.
 * @param known A name read there: only a longer one of the same agencies is looked for.
 */
export function matchNameLoosely(
  index: AgencyIndex,
  tokens: readonly AgencyToken[],
  at: number,
  limit: number,
  known?: NameMatch,
): NameMatch | null {
  const furthest = Math.min(limit, at + longestName);
  if (furthest <= (known?.next ?? at)) return null;
  const least = known === undefined ? 0 : lettersOf(tokens.slice(at, known.next)).length + shortestRest;
  const own = known?.agencies[0];
  const first = wordOf(tokens[at]).replace(/ố/g, "o");
  if (first === "" || first.includes("ổ")) return null;
  const begun =
    own === undefined
      ? [...index.loose].flatMap(([word, names]) => (isLike(word, first) ? names : []))
      : (index.looseOf.get(own) ?? []).filter((name) => isLike(name.first, first));
  const names = begun.filter((name) => name.letters.length >= least && faultsAllowed(name) > 0);
  if (names.length === 0) return null;
  const spelt = listSpellings(tokens.slice(at, furthest));
  let best: {
    readonly agencies: readonly AgencyId[];
    readonly next: number;
    readonly distance: number;
  } | null = null;
  let isTied = false;
  for (let next = furthest; next > (known?.next ?? at); next -= 1) {
    const letters = spelt[next - at] ?? "";
    for (const name of names) {
      const allowed = faultsAllowed(name);
      if (Math.abs(name.letters.length - letters.length) > allowed) continue;
      if (areasOf(name.letters) !== areasOf(letters)) continue;
      if (name.letters.replace(/\D/g, "") !== letters.replace(/\D/g, "")) continue;
      const distance = editDistance(name.letters.replace(/ổ|ố/g, "o"), letters);
      if (distance > allowed || (best !== null && distance > best.distance)) continue;
      if (best === null || distance < best.distance) {
        best = { agencies: name.agencies, next, distance };
        isTied = false;
      } else if (name.agencies.join() !== best.agencies.join()) isTied = true;
    }
  }
  return best === null || isTied ? null : { agencies: best.agencies, next: best.next };
}

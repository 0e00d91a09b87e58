import { makeToken, toTokenKey } from "./token-key.ts";
import type { AtomKind, WordingStatements, WordingToken } from "./wording-token.ts";

const letters: Readonly<Record<AtomKind, string>> = {
  number: "n",
  date: "d",
  document: "v",
  agency: "c",
  place: "p",
};
const kinds: ReadonlyMap<string, AtomKind> = new Map([
  ["n", "number"],
  ["d", "date"],
  ["v", "document"],
  ["c", "agency"],
  ["p", "place"],
]);

/**
 * A run of plain words, a blank between two; or a single token with its kind (empty for a word that holds a blank) and, where
 * its words alone do not tell it, its key.
 */
type PackedRun =
  | string
  | readonly [text: string, kind: string]
  | readonly [text: string, kind: string, key: string];

/** A wording in a file, statement by statement: cut already, so that whoever reads it needs no names of bodies and places. */
export type PackedWording = readonly (readonly PackedRun[])[];

function packStatement(tokens: readonly WordingToken[]): PackedRun[] {
  const runs: PackedRun[] = [];
  for (const { text, key, atom } of tokens) {
    const last = runs.at(-1);
    const kind = atom === null ? "" : letters[atom];
    if (kind !== "" || text.includes(" "))
      runs.push(key === toTokenKey(text) ? [text, kind] : [text, kind, key]);
    else if (typeof last === "string") runs[runs.length - 1] = `${last} ${text}`;
    else runs.push(text);
  }
  return runs;
}

/** A wording as a file holds it. */
export const packWording = (statements: WordingStatements): PackedWording => statements.map(packStatement);

/** The wording that a file holds. */
export const unpackWording = (packed: PackedWording): WordingStatements =>
  packed.map((runs) =>
    runs.flatMap((run) =>
      typeof run === "string"
        ? run.split(" ").map((word) => makeToken(word, null, toTokenKey(word)))
        : [makeToken(run[0], kinds.get(run[1]) ?? null, run[2] ?? toTokenKey(run[0]))],
    ),
  );

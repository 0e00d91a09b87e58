import { groupBy } from "#text/group-by.ts";
import type { Stretch } from "./align.ts";
import type { WordingToken } from "./wording-token.ts";

type Tokens = readonly WordingToken[];

/** A run of tokens that only one side has at its place, or that stands elsewhere on the other side. */
export interface Piece {
  readonly tokens: Tokens;
  readonly isMoved: boolean;
}

/** A stretch whose sides are parted into what moved and what did not. */
export interface MovedStretch {
  readonly a: readonly Piece[];
  readonly b: readonly Piece[];
}

/** So many words in a row that both sides have at different places are one passage that moved. */
const leastMoved = 6;

/** Tokens of one side's changes, one after the other, with the stretch each is from. */
interface Side {
  readonly tokens: Tokens;
  readonly stretchOf: readonly number[];
}

const toSide = (stretches: readonly Stretch[], side: "a" | "b"): Side => {
  const all = stretches.flatMap((stretch, index) =>
    stretch.isSame ? [] : stretch[side].map((token) => ({ token, index })),
  );
  return { tokens: all.map(({ token }) => token), stretchOf: all.map(({ index }) => index) };
};

/** Keys of the tokens from a place on, as many as make a passage; undefined where its stretch ends before. */
function readStart({ tokens, stretchOf }: Side, at: number): string | undefined {
  const end = at + leastMoved - 1;
  if (stretchOf[end] === undefined || stretchOf[at] !== stretchOf[end]) return undefined;
  return tokens
    .slice(at, end + 1)
    .map(({ key }) => key)
    .join(" ");
}

/** A passage at its places in both sides. */
interface Passage {
  readonly a: number;
  readonly b: number;
  readonly length: number;
}

/** How far two sides go on alike from two places within their stretches. */
function measure(a: Side, b: Side, i: number, j: number): number {
  let length = 0;
  while (
    a.stretchOf[i + length] === a.stretchOf[i] &&
    b.stretchOf[j + length] === b.stretchOf[j] &&
    a.tokens[i + length]?.key === b.tokens[j + length]?.key &&
    a.tokens[i + length] !== undefined
  )
    length += 1;
  return length;
}

/** Every passage that both sides have, the longest first. */
function listPassages(a: Side, b: Side): Passage[] {
  const starts = groupBy(a.tokens.keys(), (i) => readStart(a, i));
  return [...b.tokens.keys()]
    .flatMap((j) => {
      const start = readStart(b, j);
      const places = start === undefined ? [] : (starts.get(start) ?? []);
      return places.map((i) => ({ a: i, b: j, length: measure(a, b, i, j) }));
    })
    .sort((one, other) => other.length - one.length || one.a - other.a || one.b - other.b);
}

/** Whether a token moved, for each of both sides. */
function markMoved(a: Side, b: Side): readonly [readonly boolean[], readonly boolean[]] {
  const marks = [a.tokens.map(() => false), b.tokens.map(() => false)] as const;
  for (const passage of listPassages(a, b)) {
    const runs = [passage.a, passage.b].map((from, side) => marks[side]?.slice(from, from + passage.length));
    if (runs.some((run) => run?.includes(true))) continue;
    marks[0].fill(true, passage.a, passage.a + passage.length);
    marks[1].fill(true, passage.b, passage.b + passage.length);
  }
  return marks;
}

/** Tokens in pieces that moved or did not; `marks` tells of each token, in order, whether it moved. */
function cutPieces(tokens: Tokens, marks: readonly boolean[]): Piece[] {
  const pieces: { tokens: WordingToken[]; isMoved: boolean }[] = [];
  for (const [index, token] of tokens.entries()) {
    const isMoved = marks[index] ?? false;
    const last = pieces.at(-1);
    if (last?.isMoved === isMoved) last.tokens.push(token);
    else pieces.push({ tokens: [token], isMoved });
  }
  return pieces;
}

/** The stretches that differ, in order, with what stands elsewhere on the other side told apart. */
export function findMoved(stretches: readonly Stretch[]): MovedStretch[] {
  const [inA, inB] = markMoved(toSide(stretches, "a"), toSide(stretches, "b"));
  let [i, j] = [0, 0];
  return stretches
    .filter(({ isSame }) => !isSame)
    .map(({ a, b }) => ({
      a: cutPieces(a, inA.slice(i, (i += a.length))),
      b: cutPieces(b, inB.slice(j, (j += b.length))),
    }));
}

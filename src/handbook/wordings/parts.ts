import type { Alignment } from "./align.ts";
import { findMoved, type MovedStretch, type Piece } from "./moved.ts";
import { type AtomKind, type WordingToken, joinTokens } from "./wording-token.ts";

type Tokens = readonly WordingToken[];

/** A run of two compared wordings. Of all parts in order, the texts of one side joined by blanks are that wording. */
export interface WordingPart {
  /**
   * "same": what both say, maybe set otherwise (capitals, signs, marks of lists). "changed": what one says instead of the other.
   * "removed", "added": what a, or b, alone says. "moved": stands at another place of the other side too.
   */
  readonly kind: "same" | "changed" | "removed" | "added" | "moved";
  /** Empty where the side has nothing here. */
  readonly a: string;
  readonly b: string;
  /** What the part is where it is a single one: a number, day, document, body or place. */
  readonly atom: AtomKind | null;
}

const hasAtom = ({ atom }: WordingToken): boolean => atom !== null;

const makePart = (kind: WordingPart["kind"], a: Tokens, b: Tokens): WordingPart => {
  const [first] = a.length > 0 ? a : b;
  const [other] = b;
  const isSingle = a.length <= 1 && b.length <= 1 && kind !== "same" && kind !== "moved";
  return {
    kind,
    a: joinTokens(a),
    b: joinTokens(b),
    atom: isSingle ? (first?.atom ?? other?.atom ?? null) : null,
  };
};

/** Words of one side alone, each atom a part of its own. */
function tellOneSide(kind: "removed" | "added", tokens: Tokens): WordingPart[] {
  const runs: WordingToken[][] = [];
  for (const token of tokens) {
    const last = runs.at(-1);
    if (last === undefined || hasAtom(token) || last.some(hasAtom)) runs.push([token]);
    else last.push(token);
  }
  return runs.map((run) => (kind === "removed" ? makePart(kind, run, []) : makePart(kind, [], run)));
}

/** So many words may stand on the other side instead of an atom: “toàn bộ” for “100%”. */
const longestExchange = 3;

/** Words of both sides between two atoms. */
function tellBetween(a: Tokens, b: Tokens): WordingPart[] {
  const isSimple = !a.some(hasAtom) && !b.some(hasAtom);
  const isExchange =
    Math.min(a.length, b.length) === 1 &&
    a.length + b.length <= 1 + longestExchange &&
    !(a.some(hasAtom) && b.some(hasAtom));
  if (a.length > 0 && b.length > 0 && (isSimple || isExchange || (a.length === 1 && b.length === 1))) {
    const atom = isSimple ? null : ([...a, ...b].find(hasAtom)?.atom ?? null);
    return [{ ...makePart("changed", a, b), atom }];
  }
  return [...tellOneSide("removed", a), ...tellOneSide("added", b)];
}

/** What one side says instead of the other: atoms of one kind are set against each other in their order. */
function tellChange(a: Tokens, b: Tokens): WordingPart[] {
  const parts: WordingPart[] = [];
  let [i, j] = [0, 0];
  for (const [at, token] of a.entries()) {
    if (token.atom === null) continue;
    const to = b.findIndex(({ atom }, index) => index >= j && atom === token.atom);
    if (to < 0) continue;
    parts.push(...tellBetween(a.slice(i, at), b.slice(j, to)));
    parts.push(makePart("changed", [token], b.slice(to, to + 1)));
    [i, j] = [at + 1, to + 1];
  }
  return [...parts, ...tellBetween(a.slice(i), b.slice(j))];
}

const tellPiece = (side: "a" | "b", { tokens, isMoved }: Piece): WordingPart[] => {
  if (isMoved) return [side === "a" ? makePart("moved", tokens, []) : makePart("moved", [], tokens)];
  return tellOneSide(side === "a" ? "removed" : "added", tokens);
};

/** A stretch that differs. What stayed is one change where each side has one run of it; else each side tells its own. */
function tellStretch({ a, b }: MovedStretch): WordingPart[] {
  const [stayedA, stayedB] = [a.filter(({ isMoved }) => !isMoved), b.filter(({ isMoved }) => !isMoved)];
  const [ofA, ofB] = [stayedA[0], stayedB[0]];
  if (ofA === undefined || ofB === undefined || stayedA.length > 1 || stayedB.length > 1)
    return [...a.flatMap((piece) => tellPiece("a", piece)), ...b.flatMap((piece) => tellPiece("b", piece))];
  const [atA, atB] = [a.indexOf(ofA), b.indexOf(ofB)];
  return [
    ...a.slice(0, atA).flatMap((piece) => tellPiece("a", piece)),
    ...b.slice(0, atB).flatMap((piece) => tellPiece("b", piece)),
    ...tellChange(ofA.tokens, ofB.tokens),
    ...a.slice(atA + 1).flatMap((piece) => tellPiece("a", piece)),
    ...b.slice(atB + 1).flatMap((piece) => tellPiece("b", piece)),
  ];
}

/** What both say: words that are set otherwise on one side are a part of their own. */
function tellSame(a: Tokens, b: Tokens): WordingPart[] {
  const isAlike = (index: number): boolean => a[index]?.text === b[index]?.text;
  const ends = [...a.keys()].filter((index) => index > 0 && isAlike(index) !== isAlike(index - 1));
  return [0, ...ends].map((from, index) => {
    const to = ends[index];
    return makePart("same", a.slice(from, to), b.slice(from, to));
  });
}

/** The parts of two aligned wordings, in order. Nothing is told as moved where the alignment is coarse: it may be in its place. */
export function toParts({ stretches, isCoarse }: Alignment): WordingPart[] {
  const changed = isCoarse ? [] : findMoved(stretches);
  let at = 0;
  return stretches.flatMap(({ isSame, a, b }) => {
    if (isSame) return tellSame(a, b);
    const whole: MovedStretch = { a: [{ tokens: a, isMoved: false }], b: [{ tokens: b, isMoved: false }] };
    const stretch = changed[at] ?? whole;
    at += 1;
    return tellStretch(stretch).filter((part) => part.a !== "" || part.b !== "");
  });
}

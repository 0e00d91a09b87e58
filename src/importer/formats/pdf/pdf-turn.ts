import type { Ruling, Rulings } from "./pdf-rulings.ts";
import type { PdfItem } from "./pdf-words.ts";

/** Quarter turns to the left in which a page is written: 1 where its lines run upwards. */
export type Turn = 0 | 1 | 2 | 3;

/** Slope of a line above which it is no line of text: a page that was scanned askew has some 0.05, a water mark 0.5 and more. */
const mostLean = 0.1;

/** The quarter turn in which a run of text is written; undefined for one that leans. */
function readTurn({ transform: [a = 1, b = 0] }: PdfItem): Turn | undefined {
  if (Math.abs(b) <= mostLean * Math.abs(a)) return a >= 0 ? 0 : 2;
  if (Math.abs(a) <= mostLean * Math.abs(b)) return b >= 0 ? 1 : 3;
  return undefined;
}

/** A point, or a direction, turned to the right by so many quarters. */
function turnPoint(x: number, y: number, turn: Turn): readonly [number, number] {
  switch (turn) {
    case 0:
      return [x, y];
    case 1:
      return [y, -x];
    case 2:
      return [-x, -y];
    case 3:
      return [-y, x];
  }
}

/** Runs of text of a page by how they are written. */
export interface TurnedItems {
  /** The turn in which most of its letters are written. */
  readonly turn: Turn;
  /** Those written so, as if the page were turned upright. */
  readonly upright: readonly PdfItem[];
  /** Words at a right angle to them, such as those of a narrow column. */
  readonly turned: readonly string[];
  /** Words that lean: water marks and stamps. */
  readonly leaning: readonly string[];
}

/** Parts the runs of a page by how they are written; a page in landscape may have all of its text turned. */
export function turnUpright(items: readonly PdfItem[]): TurnedItems {
  const letters = [0, 0, 0, 0];
  for (const item of items) {
    const own = readTurn(item);
    if (own !== undefined) letters[own] = (letters[own] ?? 0) + item.str.trim().length;
  }
  const turn = letters.indexOf(Math.max(...letters)) as Turn;
  const upright: PdfItem[] = [];
  const turned: string[] = [];
  const leaning: string[] = [];
  for (const item of items) {
    const own = readTurn(item);
    if (own === undefined) leaning.push(item.str);
    else if (own !== turn) turned.push(item.str);
    else {
      const [a = 1, b = 0, c = 0, d = 1, x = 0, y = 0] = item.transform;
      const transform = [turnPoint(a, b, turn), turnPoint(c, d, turn), turnPoint(x, y, turn)].flat();
      upright.push({ ...item, transform });
    }
  }
  return { turn, upright, turned, leaning };
}

/** Rulings of a page as if it were turned upright. */
export function turnRulings({ horizontal, vertical }: Rulings, turn: Turn): Rulings {
  const mirror = ({ at, from, to }: Ruling, isAt: boolean, isAlong: boolean): Ruling => ({
    at: isAt ? -at : at,
    from: isAlong ? -to : from,
    to: isAlong ? -from : to,
  });
  switch (turn) {
    case 0:
      return { horizontal, vertical };
    case 1:
      // A level line at a height stands upright at that place, its left end on top.
      return {
        horizontal: vertical.map((one) => mirror(one, true, false)),
        vertical: horizontal.map((one) => mirror(one, false, true)),
      };
    case 2:
      return {
        horizontal: horizontal.map((one) => mirror(one, true, true)),
        vertical: vertical.map((one) => mirror(one, true, true)),
      };
    case 3:
      return {
        horizontal: vertical.map((one) => mirror(one, false, true)),
        vertical: horizontal.map((one) => mirror(one, true, false)),
      };
  }
}

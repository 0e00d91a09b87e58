import type { ImportedItem } from "#schema/items.ts";
import type { LineRange } from "#schema/identifier.ts";
import type { Draws } from "./draw.ts";

/** Which items of a stem a plan keeps, under which numbers, and what lines that concerns. */
export interface ChosenItems {
  /** New numbers by those of the stem; items left out have none. */
  readonly numbers: ReadonlyMap<number, number>;
  /** Lines of items left out, from 1. */
  readonly gone: ReadonlySet<number>;
  /** Lines of all items. */
  readonly inItems: ReadonlySet<number>;
  /** First lines of items in the body and in the annex. */
  readonly heads: ReadonlyMap<number, ImportedItem>;
  readonly rows: ReadonlyMap<number, ImportedItem>;
}

/** A plan leaves out at most this share of its stem's items, and seven in ten plans count anew. */
const mostLeftOut = 0.14;
const renumberedShare = 0.7;

const listRanges = ({ body, annex }: ImportedItem): readonly LineRange[] =>
  [body, annex].flatMap((side) => (side === null ? [] : [side.lines]));

function listLines(items: readonly ImportedItem[]): Set<number> {
  const lines = new Set<number>();
  for (const [from, to] of items.flatMap(listRanges))
    for (let line = from; line <= to; line += 1) lines.add(line);
  return lines;
}

/** @param keepsAll Whether nothing may be left out: the last resort where leaving out gave a number to two items. */
export function chooseItems(items: readonly ImportedItem[], draws: Draws, keepsAll: boolean): ChosenItems {
  const rate = draws.share() * mostLeftOut;
  const isRenumbered = draws.isIn(renumberedShare);
  const left = new Set(
    items.filter((item) => item.number > 1 && draws.isIn(rate)).map((item) => item.number),
  );
  if (keepsAll) left.clear();
  const kept = [...new Set(items.map((item) => item.number))].filter((number) => !left.has(number));
  return {
    numbers: new Map(kept.map((number, index) => [number, isRenumbered ? index + 1 : number])),
    gone: listLines(items.filter((item) => left.has(item.number))),
    inItems: listLines(items),
    heads: new Map(items.flatMap((item) => (item.body === null ? [] : [[item.body.lines[0], item]]))),
    rows: new Map(items.flatMap((item) => (item.annex === null ? [] : [[item.annex.lines[0], item]]))),
  };
}

/** A heading or row with its item's new number. */
export function renumber(text: string, item: ImportedItem, numbers: ChosenItems["numbers"]): string {
  const number = numbers.get(item.number) ?? item.number;
  if (number === item.number) return text;
  if (/Mô hình \d+/.test(text)) return text.replace(/Mô hình \d+/, `Mô hình ${number}`);
  return item.kind === "task" ? text.replace(/^(\|?\s*)\d+/, `$1${number}`) : text;
}

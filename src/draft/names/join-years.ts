import type { AtomSpot } from "#handbook/wordings/atoms.ts";

const isYear = ({ atom, value }: AtomSpot): boolean => atom === "date" && value?.startsWith("year ") === true;

/** What joins years of one time; a dash makes a span, which is judged by its end. */
const joins = /^\s*(?:,|và|,\s*và)\s*$/u;

/**
 * Years that a text joins are one time: of “Năm 2023 và 2024” one year of the draft remains, and each changed by itself would
 * become “Năm 2027 và 2027”. In order; all else stays.
 */
export function joinYears(text: string, atoms: readonly AtomSpot[]): readonly AtomSpot[] {
  const joined: AtomSpot[] = [];
  for (const atom of atoms) {
    const before = joined.at(-1);
    const isSame = before !== undefined && isYear(before) && isYear(atom);
    if (isSame && joins.test(text.slice(before.end, atom.start)))
      joined.splice(-1, 1, { ...before, end: atom.end });
    else joined.push(atom);
  }
  return joined;
}

/** Ids of one length as they travel: what all begin with, how long the rest is, and the rests in one text. */
export interface PackedIds {
  readonly start: string;
  readonly length: number;
  /** Of an empty id blanks. */
  readonly rests: string;
}

/** What all texts begin with. */
function findStart(texts: readonly string[]): string {
  const [first = "", ...others] = texts;
  const length = [...first].findIndex((letter, at) => others.some((text) => text[at] !== letter));
  return length === -1 ? first : first.slice(0, length);
}

/** Cuts ids to the shortest beginnings that still differ, for hashes hardly compress; an empty one stays empty. */
export function packIds(ids: readonly string[]): PackedIds {
  const given = [...new Set(ids.filter((id) => id !== ""))];
  const start = given.length < 2 ? "" : findStart(given);
  const differ = (length: number): boolean =>
    new Set(given.map((id) => id.slice(0, start.length + length))).size === given.length;
  let length = 1;
  while (!differ(length)) length += 1;
  const rests = ids.map((id) => id.slice(start.length, start.length + length).padEnd(length)).join("");
  return { start, length, rests };
}

/** The cut ids in their order. */
export function unpackIds({ start, length, rests }: PackedIds): readonly string[] {
  return Array.from({ length: rests.length / length }, (_, at) => {
    const rest = rests.slice(at * length, (at + 1) * length).trimEnd();
    return rest === "" ? "" : `${start}${rest}`;
  });
}

/** Something that a page says in words, and whether what it shows beneath bears it out. */
export type Statement = readonly [stated: string, isTrue: boolean];

export interface Checked {
  /** How many things were said. */
  readonly count: number;
  /** Those that are false, in the order of the page. */
  readonly faults: readonly string[];
}

export const judge = (statements: readonly Statement[]): Checked => ({
  count: statements.length,
  faults: statements.flatMap(([stated, isTrue]) => (isTrue ? [] : [stated])),
});

/** A number in words and the number that is there. */
export const sayNumber = (what: string, said: number, there: number): Statement => [
  `${what}: says ${said}, has ${there}`,
  said === there,
];

export const unique = <T>(list: readonly T[]): T[] => [...new Set(list)];

/** “A”, “A và B”, “A, B và C”, as sentences join names. */
export const joinNames = (names: readonly string[]): string =>
  names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} và ${names.at(-1) ?? ""}`;

/** The parts of “A 3, B 4 và C 5”. */
export const splitNames = (list: string): string[] => list.split(/, | và /u);

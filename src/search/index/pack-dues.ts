import type { SearchData } from "#search/search-types.ts";

/** What some records have, by their index, as it travels: the step from the record before, then the numbers. */
export type PackedByRecord = readonly (readonly [step: number, ...numbers: number[]])[];

function packByRecord(byRecord: Readonly<Record<number, readonly number[]>>): PackedByRecord {
  let last = 0;
  return Object.entries(byRecord).map(([key, numbers]): [number, ...number[]] => {
    const step = Number(key) - last;
    last = Number(key);
    return [step, ...numbers];
  });
}

const unpackByRecord = (packed: PackedByRecord): readonly (readonly [number, readonly number[]])[] => {
  let record = 0;
  return packed.map(([step, ...numbers]) => [(record += step), numbers] as const);
};

/** Days as numbers: “2024-03-31” is 20240331. */
export const packDues = (dues: SearchData["dues"]): PackedByRecord =>
  packByRecord(
    Object.fromEntries(
      Object.entries(dues).map(([key, days]) => [key, days.map((day) => Number(day.replaceAll("-", "")))]),
    ),
  );

const toDay = (number: number): string => String(number).replace(/(\d{2})(\d{2})$/, "-$1-$2");

export const unpackDues = (packed: PackedByRecord): SearchData["dues"] =>
  Object.fromEntries(unpackByRecord(packed).map(([record, days]) => [record, days.map(toDay)]));

/** Lines as the first, then each as the step from the one before. */
export const packStarts = (starts: SearchData["starts"]): PackedByRecord =>
  packByRecord(
    Object.fromEntries(
      Object.entries(starts).map(([key, lines]) => [
        key,
        lines.map((line, at) => line - (lines[at - 1] ?? 0)),
      ]),
    ),
  );

export const unpackStarts = (packed: PackedByRecord): SearchData["starts"] =>
  Object.fromEntries(
    unpackByRecord(packed).map(([record, steps]) => {
      let line = 0;
      return [record, steps.map((step) => (line += step))];
    }),
  );

/** Of each passage how far before it the one with its words stands. */
export const packSames = (sames: SearchData["sames"]): PackedByRecord =>
  packByRecord(Object.fromEntries(Object.entries(sames).map(([key, first]) => [key, [Number(key) - first]])));

export const unpackSames = (packed: PackedByRecord): SearchData["sames"] =>
  Object.fromEntries(unpackByRecord(packed).map(([record, [back = 0]]) => [record, record - back]));

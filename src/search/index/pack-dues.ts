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

/** The plan of a record, by its index. */
type PlanOf = (record: number) => number;

/** Last lines of each plan: of a body and of a row; a line travels as the step from the one of its kind before it. */
function makeSteps(planOf: PlanOf): (record: number, at: number) => { last: number } {
  const known = new Map<string, { last: number }>();
  return (record, at) => {
    const key = `${planOf(record)} ${at}`;
    const own = known.get(key) ?? { last: 0 };
    known.set(key, own);
    return own;
  };
}

/** Lines as steps, for those of a plan are close to each other where its models are in order. */
export function packStarts(starts: SearchData["starts"], planOf: PlanOf): PackedByRecord {
  const stepOf = makeSteps(planOf);
  const packed = Object.entries(starts).map(([key, lines]) => {
    const steps = lines.map((line, at) => {
      const own = stepOf(Number(key), at);
      const step = line - own.last;
      own.last = line;
      return step;
    });
    return [key, steps] as const;
  });
  return packByRecord(Object.fromEntries(packed));
}

export function unpackStarts(packed: PackedByRecord, planOf: PlanOf): SearchData["starts"] {
  const stepOf = makeSteps(planOf);
  return Object.fromEntries(
    unpackByRecord(packed).map(([record, steps]) => [
      record,
      steps.map((step, at) => (stepOf(record, at).last += step)),
    ]),
  );
}

/** Of each passage how far before it the one with its words stands. */
export const packSames = (sames: SearchData["sames"]): PackedByRecord =>
  packByRecord(Object.fromEntries(Object.entries(sames).map(([key, first]) => [key, [Number(key) - first]])));

export const unpackSames = (packed: PackedByRecord): SearchData["sames"] =>
  Object.fromEntries(unpackByRecord(packed).map(([record, [back = 0]]) => [record, record - back]));

import { alignItems, areNumbersUnique, nameItem } from "./align-items.ts";
import type { ExpectedPlan } from "./expected-plan.ts";
import type { FactClass, Slot } from "./list-facts.ts";
import { findingSlot, listFindings, listHead, listItem, listWhole } from "./list-facts.ts";
import type { PlanReading } from "./plan-reading.ts";

/** A fact that was not read as expected; `wanted` is null where nothing was expected, `got` where nothing was read. */
export interface Miss {
  readonly item: string;
  readonly class: FactClass;
  readonly name: string;
  readonly wanted: string | null;
  readonly got: string | null;
}

export interface PlanScore {
  /** Classes of the facts read as expected, one entry a fact. */
  readonly right: readonly FactClass[];
  readonly misses: readonly Miss[];
}

/** What both lists have in the same order: the longest common part. */
function commonInOrder(wanted: readonly string[], got: readonly string[]): readonly string[] {
  const [first, ...rest] = wanted;
  if (first === undefined) return [];
  const without = commonInOrder(rest, got);
  const at = got.indexOf(first);
  const withFirst = at < 0 ? [] : [first, ...commonInOrder(rest, got.slice(at + 1))];
  return withFirst.length > without.length ? withFirst : without;
}

/** `from` without one of each of `taken`. */
function subtract(from: readonly string[], taken: readonly string[]): readonly string[] {
  const left = [...from];
  for (const text of taken) {
    const at = left.indexOf(text);
    if (at >= 0) left.splice(at, 1);
  }
  return left;
}

/** One place in both: a wrong value is one miss; in lists what is missing and what is too much are misses of their own. */
function compareSlot(item: string, wanted: Slot | undefined, got: Slot | undefined): PlanScore {
  const { class: of, name, kind } = wanted ?? got ?? findingSlot([]);
  const [want, have] = [wanted?.values ?? [], got?.values ?? []];
  const common = kind === "list" ? commonInOrder(want, have) : subtract(want, subtract(want, have));
  const [missing, extra] = [subtract(want, common), subtract(have, common)];
  const right = common.map(() => of);
  const tell = (wantedText: string | null, gotText: string | null): Miss => ({
    item,
    class: of,
    name,
    wanted: wantedText,
    got: gotText,
  });
  if (kind === "value" && missing.length + extra.length > 0)
    return { right, misses: [tell(missing[0] ?? null, extra[0] ?? null)] };
  return {
    right,
    misses: [...missing.map((text) => tell(text, null)), ...extra.map((text) => tell(null, text))],
  };
}

function compareSlots(item: string, wanted: readonly Slot[], got: readonly Slot[]): readonly PlanScore[] {
  const names = [...new Set([...wanted, ...got].map(({ name }) => name))];
  const find = (slots: readonly Slot[], name: string): Slot | undefined =>
    slots.find((slot) => slot.name === name);
  return names.map((name) => compareSlot(item, find(wanted, name), find(got, name)));
}

function compareHead({ head }: ExpectedPlan, reading: PlanReading): readonly PlanScore[] {
  const got = reading.plan === null ? [] : listHead(reading.plan, reading.plan.draft);
  // The place is not judged where the expectation names none: no list has its code.
  const judged = got.filter(({ name }) => name !== "place" || head.place !== null);
  return compareSlots("", listHead(head, head.draft), judged);
}

/** What a reading of a plan has right and what it misses, in the order head, groups and citations, items, findings. */
export function scorePlan(expected: ExpectedPlan, reading: PlanReading): PlanScore {
  const { items } = expected;
  const hasNumber = areNumbersUnique(items);
  const aligned = alignItems(items, reading.items);
  const extra = reading.items.filter((item) => !aligned.includes(item));
  const names = new Map([
    ...extra.map(
      (item) => [item.id, `+${item.group === null ? "" : `${item.group}.`}${item.number}`] as const,
    ),
    ...items.flatMap((item, index) => {
      const id = aligned[index]?.id;
      return id === undefined ? [] : [[id, nameItem(item, items)] as const];
    }),
  ]);
  const cites = reading.plan?.cites.map(({ number }) => number) ?? [];
  const scores = [
    ...compareHead(expected, reading),
    ...compareSlots(
      "",
      listWhole(expected.groups, expected.cites),
      listWhole(reading.plan?.groups ?? [], cites),
    ),
    ...items.flatMap((item, index) => {
      const got = aligned[index];
      const slots = got === undefined ? [] : listItem(got, hasNumber);
      return compareSlots(nameItem(item, items), listItem(item, hasNumber), slots);
    }),
    ...extra.flatMap((item) => compareSlots(names.get(item.id) ?? "", [], listItem(item, hasNumber))),
    compareSlot("", findingSlot(expected.findings), findingSlot(listFindings(reading.findings, names))),
  ];
  return {
    right: scores.flatMap(({ right }) => right),
    misses: scores.flatMap(({ misses }) => misses),
  };
}

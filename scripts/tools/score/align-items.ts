import type { ExpectedItem } from "./expected-plan.ts";
import type { ReadItem } from "./plan-reading.ts";
import { joinSpace } from "./join-space.ts";

/** Whether each number stands once, so that a number alone names an item. */
export function areNumbersUnique(items: readonly ExpectedItem[]): boolean {
  return new Set(items.map(({ number }) => number)).size === items.length;
}

/** How a score names an item: its number, with its group before it where numbers begin anew: “7”, “II.3”. */
export function nameItem({ number, group }: ExpectedItem, items: readonly ExpectedItem[]): string {
  return group === null || areNumbersUnique(items) ? String(number) : `${group}.${number}`;
}

/**
 * The item read for each item expected, in the expectation's order; undefined where none was. Equal titles go before equal
 * group and number, these before equal number alone, which counts only where numbers are unique. No item is taken twice.
 */
export function alignItems(
  expected: readonly ExpectedItem[],
  read: readonly ReadItem[],
): readonly (ReadItem | undefined)[] {
  const ways: readonly ((want: ExpectedItem, got: ReadItem) => boolean)[] = [
    (want, got) => joinSpace(want.title) === joinSpace(got.title),
    (want, got) => want.group === got.group && want.number === got.number,
    (want, got) => areNumbersUnique(expected) && want.number === got.number,
  ];
  const found = new Map<ExpectedItem, ReadItem>();
  const taken = new Set<ReadItem>();
  for (const fits of ways)
    for (const want of expected) {
      const got = found.has(want) ? undefined : read.find((one) => !taken.has(one) && fits(want, one));
      if (got === undefined) continue;
      found.set(want, got);
      taken.add(got);
    }
  return expected.map((want) => found.get(want));
}

import type { Period } from "./period.ts";
import { addRank, tiers, type Ranks } from "./rank.ts";
import type { Search } from "./rank-query.ts";

/** Begins the reason of what is due in a time that was asked for. */
export const dueReason = "hạn đến";

/** Ranks of what is due in a time: first what is due at its end, then the earliest first. */
export function rankDue({ from, to }: Period, { tables, allowed }: Search): Ranks {
  const found = Object.entries(tables.data.dues).flatMap(([key, days]) => {
    const record = Number(key);
    const day = days.find((one) => one >= from && one <= to);
    return day === undefined || allowed?.has(record) === false ? [] : [{ record, day }];
  });
  // What is due at the very end of the time is most often due “in” it.
  const keyOf = ({ day }: { readonly day: string }): string => (day === to ? "" : day);
  const sorted = found.sort((a, b) =>
    keyOf(a) < keyOf(b) ? -1 : keyOf(a) > keyOf(b) ? 1 : a.record - b.record,
  );
  const ranks: Ranks = new Map();
  for (const [at, { record, day }] of sorted.entries()) {
    const reason = `${dueReason} ${day.split("-").map(Number).reverse().join("/")}`;
    addRank(ranks, record, {
      tier: tiers.numbered,
      cover: 4,
      pairs: -at,
      position: 0,
      reason,
      isOther: false,
    });
  }
  return ranks;
}

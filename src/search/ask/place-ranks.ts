import type { SearchTables } from "./lookup.ts";
import { explainPlace } from "./places.ts";
import type { PlaceReading } from "./places.ts";
import { addRank, tiers } from "./rank.ts";
import type { Ranks } from "./rank.ts";

/** What is added for records that answer the other words of a query and lie in the place that it names. */
const inPlace = 0.4;

/** Records of the plans of a place. */
export function recordsOfPlace(place: PlaceReading, tables: SearchTables): Set<number> {
  const plans = new Set(place.plans.map((one) => one.plan));
  return new Set(tables.data.records.flatMap((record, index) => (plans.has(record.plan) ? [index] : [])));
}

function reasonFor(place: PlaceReading, plan: number): string {
  const named = place.plans.find((one) => one.plan === plan);
  return named === undefined ? "" : explainPlace(named.kind, named.name);
}

/** Ranks of the other words of a query, as results of that place. */
export function placeRanks(ranks: Ranks, place: PlaceReading, tables: SearchTables): Ranks {
  const made: Ranks = new Map();
  for (const [record, rank] of ranks) {
    const reasons = [reasonFor(place, tables.data.records[record]?.plan ?? -1), rank.reason];
    const reason = reasons.filter((one) => one !== "").join("; ");
    made.set(record, { ...rank, tier: rank.tier + inPlace, reason });
  }
  return made;
}

/**
 * Ranks for a query that is a place's name and nothing else: its plans before all; everything else in those plans after
 * what holds the words themselves, and last where the place bears that name only at another time.
 */
export function rankPlaceAlone(place: PlaceReading, tables: SearchTables): Ranks {
  const ranks: Ranks = new Map();
  for (const { plan: index, kind, name } of place.plans) {
    const plan = tables.data.plans[index];
    if (plan === undefined) continue;
    const reason = explainPlace(kind, name);
    const tier = kind === "parent" ? tiers.renamed : tiers.numbered;
    addRank(ranks, plan.record, { tier, cover: 4, pairs: 0, position: 0, reason, isOther: false });
    const restTier = kind === "issued" ? tiers.foldedWords : tiers.renamed;
    const restReason = reason === "" ? `kế hoạch của ${plan.place}` : reason;
    for (const [record, { plan: own }] of tables.data.records.entries()) {
      if (own !== index) continue;
      addRank(ranks, record, {
        tier: restTier + 1,
        cover: 0,
        pairs: 0,
        position: 0,
        reason: restReason,
        isOther: false,
      });
    }
  }
  return ranks;
}

import { type Variant, listFactors } from "./factors.ts";
import type { VariantScore } from "./measure-variant.ts";

/** A variant with what was read of it. */
export interface MeasuredVariant extends VariantScore {
  readonly variant: Variant;
}

/** Facts read right and all facts of the variants of one level of a factor. */
export interface LevelTally {
  readonly level: string;
  readonly right: number;
  readonly facts: number;
}

/** For each factor and level that tells of a variant: its facts; levels of the lowest share first within all. */
export function tallyFactors(measured: readonly MeasuredVariant[]): readonly LevelTally[] {
  const tallies = new Map<string, { right: number; facts: number }>();
  const add = (level: string, { facts, misses }: VariantScore): void => {
    const tally = tallies.get(level) ?? { right: 0, facts: 0 };
    tallies.set(level, { right: tally.right + facts - misses.length, facts: tally.facts + facts });
  };
  for (const one of measured) {
    add("all", one);
    for (const factor of listFactors(one.variant)) add(`${factor} ${one.variant[factor]}`, one);
  }
  const share = ({ right, facts }: { right: number; facts: number }): number =>
    facts === 0 ? 1 : right / facts;
  return [...tallies].map(([level, tally]) => ({ level, ...tally })).sort((a, b) => share(a) - share(b));
}

/** One line a level: share, right of all, factor and level. */
export const tellTallies = (tallies: readonly LevelTally[]): string =>
  tallies
    .map(
      ({ level, right, facts }) =>
        `${((100 * right) / facts).toFixed(1).padStart(6)} %  ${right}/${facts}  ${level}`,
    )
    .join("\n");

/** A variant in one line: the levels that tell of it. */
export const tellVariant = (variant: Variant): string =>
  listFactors(variant)
    .map((factor) => `${factor}=${variant[factor].trim()}`)
    .join(" · ");

/** Each miss of a variant in one line: item, kind, wanted, got, its layout; tabs between. */
export const tellMisses = ({ variant, misses }: MeasuredVariant): readonly string[] =>
  misses.map(({ item, kind, wanted, got }) => [item, kind, wanted, got, tellVariant(variant)].join("\t"));

import { createDraws } from "#tools/corpus/draw.ts";
import { drawFacts } from "./facts.ts";
import { drawVariant } from "./factors.ts";
import { type VariantReader, measureVariant } from "./measure-variant.ts";
import { type PrintedVariant, printVariant } from "./print-plan.ts";
import type { MeasuredVariant } from "./tally-factors.ts";

/** Items of a plan. */
const itemCount = 4;

/** The variant of a seed, printed and measured; the same for the same seed. */
export async function measureDrawn(
  seed: string,
  reader: VariantReader,
): Promise<MeasuredVariant & { readonly printed: PrintedVariant }> {
  const variant = drawVariant(seed);
  const printed = printVariant(drawFacts(createDraws(`${seed} facts`), itemCount, variant.bodies), variant);
  return { variant, printed, ...(await measureVariant(printed, reader)) };
}

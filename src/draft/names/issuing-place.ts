import { readNamedUnits } from "#meaning/places/named-unit.ts";
import { isValidOn, successorsOf } from "#meaning/places/places.ts";
import type { PlaceEntry } from "#schema/places.ts";
import { formatHere, isSameName } from "./here.ts";
import type { NameContext } from "./name-book.ts";
import { spotLevels } from "./spot-levels.ts";

/** A place whose body issued a document, which is the draft's own or its province, or went into that. */
export interface IssuingPlace {
  /** As it was called: “tỉnh Nam Định”. */
  readonly printed: string;
  /** What it is today. */
  readonly heir: PlaceEntry;
  /** Whether no place of that name is left. */
  readonly isGone: boolean;
}

/** The name of a province that an issuer tells: by itself, or as “UBND tỉnh” in words of a plan of that province. */
function readProvinceName(issuer: string, plan: string | null, context: NameContext): string | undefined {
  const { levels } = context.book.places;
  const units = readNamedUnits(issuer, levels);
  const [unit] = units;
  if (unit !== undefined)
    return units.every(({ word }) => word.level === "province" || word.kind === "thanh-pho")
      ? unit.name
      : undefined;
  const words = spotLevels(issuer, levels).flatMap((spot) => spot.levels);
  if (words.length === 0 || !words.every(({ kind }) => kind === "tinh")) return undefined;
  const origin = plan === null ? undefined : context.origins.get(plan);
  if (plan === null) return context.province?.name;
  return origin?.level === "province" ? origin.name : (origin?.province ?? undefined);
}

/** The draft's commune where an issuer names it, kind and all; not as a place in another province. */
function findOwn(issuer: string, context: NameContext): IssuingPlace | undefined {
  const { own, province } = context;
  const [unit, above, ...more] = readNamedUnits(issuer, context.book.places.levels);
  if (own === undefined || unit === undefined || more.length > 0) return undefined;
  const isOwn = unit.word.kind === own.kind && isSameName(unit.name, own.name);
  if (!isOwn || (above !== undefined && !isSameName(above.name, province?.name))) return undefined;
  return { printed: formatHere(own, context), heir: own, isGone: false };
}

/**
 * Whose document it is where that is the draft's place, its province, or a province that went into this; undefined for another
 * place's, where the issuer does not tell, and while no place is chosen for the draft.
 */
export function findIssuingPlace(
  issuer: string,
  plan: string | null,
  context: NameContext,
): IssuingPlace | undefined {
  const { book, province } = context;
  const own = findOwn(issuer, context);
  if (own !== undefined || province === undefined) return own;
  const name = readProvinceName(issuer, plan, context);
  if (name === undefined) return undefined;
  const bearers = book.places.places.filter(
    (place) =>
      place.level === "province" &&
      isSameName(name, place.name) &&
      successorsOf(place, book.places.places, book.date).some(({ code }) => code === province.code),
  );
  const [place] = bearers;
  if (place === undefined) return undefined;
  const isGone = !bearers.some((one) => isValidOn(one, book.date));
  return { printed: formatHere(place, context), heir: province, isGone };
}

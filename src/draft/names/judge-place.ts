import { findUnit } from "#meaning/places/find-unit.ts";
import type { NamedUnit } from "#meaning/places/named-unit.ts";
import { successorsOf } from "#meaning/places/places.ts";
import type { PlaceEntry } from "#schema/places.ts";
import { formatHere, isHere, isSameName, placeFor, whoseName } from "./here.ts";
import type { NameContext } from "./name-book.ts";
import type { NameJudgement, NameProposal } from "./name-types.ts";

/** What the unit has become, where that is the draft's place, its province, or lies in it. */
function listHeirs(unit: NamedUnit, context: NameContext): readonly NameProposal[] {
  const { book, own, province } = context;
  const answer = findUnit({ name: unit.name, kind: unit.word.kind }, book.places);
  if (answer.status !== "found" || own === undefined) return [];
  const heirs = successorsOf(
    answer.place,
    [...book.places.places, ...listHeirsOfUnits(answer.place, context)],
    book.date,
  );
  return heirs
    .filter((heir) => heir.code === own.code || heir.code === province?.code || heir.parent === own.code)
    .map((heir) => ({ words: formatHere(heir, context), why: `đơn vị hiện nay của ${unit.printed}` }));
}

/** Units of today that a unit of the lists names as its heirs. */
function listHeirsOfUnits(place: PlaceEntry, { own, province }: NameContext): readonly PlaceEntry[] {
  const here = [own, province].flatMap((one) => one ?? []);
  return here.filter((one) => place.successors.some(({ code }) => code === one.code));
}

/** “thị xã Cửa Lò” in the plan of that town, as the draft's own place. */
function listOwn(
  unit: Pick<NamedUnit, "name">,
  plan: string | null,
  context: NameContext,
): readonly NameProposal[] {
  const whose = whoseName(unit.name, plan, context);
  const place = placeFor(whose, context);
  if (place === undefined) return [];
  const own = { words: formatHere(place, context), why: "địa phương của bản thảo" };
  const { province } = context;
  const above = {
    words: province === undefined ? "" : formatHere(province, context),
    why: "tỉnh, thành phố của bản thảo",
  };
  if (whose === "province") return [above];
  // A province's own name in the plan of a commune: the commune, or the province above it.
  const isProvince = plan !== null && context.origins.get(plan)?.level === "province";
  return isProvince && province !== undefined && province !== place ? [own, above] : [own];
}

const distinct = (proposals: readonly NameProposal[]): readonly NameProposal[] =>
  proposals.filter(({ words }, at) => proposals.findIndex((one) => one.words === words) === at);

/** Whether a unit is the draft's place or its province, under the kind of today. */
function isOwnUnit({ word, name }: NamedUnit, { own, province }: NameContext): boolean {
  return [own, province].some(
    (place) =>
      place !== undefined &&
      isSameName(name, place.name) &&
      (word.kind === place.kind || (word.kind === "thanh-pho" && place.kind === "thanh-pho")),
  );
}

/** What is said of a unit with its kind; undefined for the draft's own place and the province it lies in. */
export function judgeUnit(
  unit: NamedUnit,
  plan: string | null,
  context: NameContext,
): NameJudgement | undefined {
  if (context.own === undefined || isOwnUnit(unit, context)) return undefined;
  const reason = isHere(unit.name, context)
    ? "tên cũ hoặc loại đơn vị cũ của địa phương"
    : "tên của nơi khác";
  const here = isHere(unit.name, context)
    ? [context.own, context.province].flatMap((place) =>
        place !== undefined && isSameName(unit.name, place.name)
          ? [{ words: formatHere(place, context), why: "loại đơn vị hiện nay" }]
          : [],
      )
    : [];
  return {
    isNeeded: true,
    reason,
    proposals: distinct([...here, ...listOwn(unit, plan, context), ...listHeirs(unit, context)]),
  };
}

/** What is said of a name of a place without its kind; undefined for one of here. */
export function judgePlaceName(
  name: string,
  plan: string | null,
  context: NameContext,
): NameJudgement | undefined {
  if (context.own === undefined || isHere(name, context)) return undefined;
  const place = placeFor(whoseName(name, plan, context), context);
  const proposals = place === undefined ? [] : [{ words: place.name, why: "địa phương của bản thảo" }];
  return { isNeeded: true, reason: "tên của nơi khác", proposals };
}

import type { Handbook, Plan } from "#handbook/handbook-types.ts";
import {
  listAncestry,
  listPlansOf,
  listPlansWithin,
  listStepsFrom,
  listStepsInto,
  listUnitsOfCode,
  type PlaceStep,
} from "#handbook/lineage.ts";
import { findPlace, formatPlace, successorsOf } from "#meaning/places/places.ts";
import type { PlaceEntry } from "#schema/places.ts";
import { formatIssued } from "#views/parts/format-date.ts";
import { levelLabels } from "#views/parts/labels.ts";
import { plain, strong, type Segment } from "#views/parts/segment.ts";
import { registerUnits } from "#handbook/unit-register.ts";
import { capitalise, tellEnd, tellOrigin } from "./place-telling.ts";
import { buildPlaceComparison, type PlaceComparison } from "./place-comparison.ts";
import { toUnitLink, type UnitLink } from "./place-list.ts";
import { tellUnit } from "./unit-telling.ts";
import { buildPlanList, type PlanRow } from "#views/plan/plan-list.ts";

/** A step with the unit at its other end. */
export interface StepProps {
  readonly unit: UnitLink;
  readonly how: string;
  readonly since: string;
  readonly document: string;
}

/** One unit that bears the code, with its days. */
export interface UnitRow {
  readonly name: string;
  readonly level: string;
  /** “đến 30/6/2025”, “từ 01/7/2025 đến 29/4/2026”, “đến nay”. */
  readonly period: string;
  readonly parent: UnitLink | null;
  readonly from: readonly StepProps[];
  readonly into: readonly StepProps[];
}

export interface PlacePageProps {
  /** All units of the code, with their days where they differ in name. */
  readonly heading: string;
  readonly code: string;
  readonly answer: readonly Segment[];
  readonly units: readonly UnitRow[];
  /** Plans of the units of this code and of what went into them. */
  readonly plans: readonly PlanRow[];
  /** Plans of units within. */
  readonly plansWithin: readonly PlanRow[];
  readonly comparison: PlaceComparison | null;
}

const howLabels: Readonly<Record<PlaceStep["how"], string>> = {
  moved: "chuyển thành",
  merged: "hợp nhất vào",
  split: "chia thành",
};

function tellPeriod({ from, until }: PlaceEntry): string {
  const begin = from === null ? "" : `từ ${formatIssued(from)} `;
  return `${begin}đến ${until === null ? "nay" : formatIssued(until)}`;
}

function tellHeading(handbook: Handbook, units: readonly PlaceEntry[]): string {
  const nameOf = (unit: PlaceEntry): string => formatPlace(unit, handbook.words);
  const names = new Set(units.map(nameOf));
  const texts =
    names.size === 1
      ? [...names]
      : units
          .filter((unit, index) => index === 0 || nameOf(unit) !== nameOf(units[index - 1] ?? unit))
          .map((unit, index) => {
            const days = index === 0 ? firstDays(handbook, units) : `từ ${formatIssued(unit.from)}`;
            return `${nameOf(unit)} (${days})`;
          });
  return capitalise(texts.join(", "));
}

/** “đến 30/6/2025”: the last day of the first name among units of one code. */
function firstDays(handbook: Handbook, units: readonly PlaceEntry[]): string {
  const [first] = units;
  const nameOf = (unit: PlaceEntry): string => formatPlace(unit, handbook.words);
  const next = units.findIndex((unit) => first !== undefined && nameOf(unit) !== nameOf(first));
  return `đến ${formatIssued(units[next - 1]?.until ?? null)}`;
}

function toUnitRow(handbook: Handbook, unit: PlaceEntry): UnitRow {
  const { places, date } = handbook;
  const day = unit.from ?? unit.until ?? date;
  const parent = unit.parent === undefined ? undefined : findPlace(places, unit.parent, day);
  const toStep = (step: PlaceStep, other: PlaceEntry): StepProps => ({
    unit: toUnitLink(handbook, other),
    how: howLabels[step.how],
    since: formatIssued(step.since),
    document: step.document,
  });
  return {
    name: formatPlace(unit, handbook.words),
    level: levelLabels[unit.level],
    period: tellPeriod(unit),
    parent: parent === undefined ? null : toUnitLink(handbook, parent),
    from: listStepsInto(unit, places).map((step) => toStep(step, step.from)),
    into: listStepsFrom(unit, places, date).map((step) => toStep(step, step.to)),
  };
}

/** What became of a unit that has ended, by the lists of all units where places.yaml does not tell. */
function tellGone(handbook: Handbook, unit: PlaceEntry): string {
  const isListed = successorsOf(unit, handbook.places, handbook.date).length > 0;
  const registered = registerUnits(handbook).find(
    ({ entry }) => entry.code === unit.code && entry.level === unit.level && entry.until === unit.until,
  );
  if (isListed || registered === undefined || registered.heirs.length === 0) return tellEnd(handbook, unit);
  return `${capitalise(formatPlace(unit, handbook.words))}: ${tellUnit(registered, handbook).replace(/^Địa|^Nay/, (word) => word.toLowerCase())}`;
}

/** Where the units of a code came from and went; those that only led on to the one of today are told with it. */
function tellNow(handbook: Handbook, units: readonly PlaceEntry[]): string {
  const { places, date } = handbook;
  const current = units.find((unit) => findPlace(places, unit.code, date) === unit);
  if (current === undefined) return units.map((unit) => tellGone(handbook, unit)).join(" ");
  const ancestry = listAncestry(current, places);
  const others = units.filter((unit) => !ancestry.includes(unit));
  return [tellOrigin(handbook, current), ...others.map((unit) => tellEnd(handbook, unit))].join(" ");
}

/**
 * Everything the page of a code shows: all units that bore it, oldest first, dated; their plans, and the plans of the parts
 * of a merged unit set against each other. @throws Error for a code that no unit bears.
 */
export function buildPlacePage(handbook: Handbook, code: string): PlacePageProps {
  const { places, plans } = handbook;
  const units = listUnitsOfCode(places, code);
  if (units.length === 0) throw new Error(`Unknown place ${code}`);
  const rows = buildPlanList(handbook);
  const own = new Set(units.flatMap((unit) => listPlansOf(unit, plans, places)));
  const inside = units.flatMap((unit) => listPlansWithin(unit, plans, places));
  const within = new Set(inside.filter((plan) => !own.has(plan)));
  const toRows = (set: ReadonlySet<Plan>): readonly PlanRow[] => {
    const ids = new Set([...set].map((plan) => plan.id));
    return rows.filter((row) => ids.has(row.id));
  };
  const current = findPlace(places, code, handbook.date);
  const merged = current === undefined ? [] : listPlansOf(current, plans, places);
  return {
    heading: tellHeading(handbook, units),
    code,
    answer: [
      plain(`${tellNow(handbook, units)} `),
      own.size === 0
        ? strong("Chưa có kế hoạch nào trong bộ sưu tập", { claim: "plans" })
        : strong(`${own.size} kế hoạch trong bộ sưu tập`, { claim: "plans" }),
      ...(within.size === 0
        ? []
        : [plain("; "), plain(`${within.size} kế hoạch của đơn vị trực thuộc`, { claim: "plans-within" })]),
      plain("."),
    ],
    units: units.map((unit) => toUnitRow(handbook, unit)),
    plans: toRows(own),
    plansWithin: toRows(within),
    comparison: buildPlaceComparison(handbook, merged),
  };
}

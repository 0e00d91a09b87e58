import type { AgencyKind } from "#schema/agencies.ts";
import type { Deadline } from "#schema/deadline.ts";
import type { Item } from "#handbook/handbook-types.ts";
import { laneOf } from "#handbook/timeline.ts";

/** Kinds of leading bodies, as few as colours can tell apart. */
export type LeadCategory =
  | "police"
  | "committee"
  | "department"
  | "district"
  | "desk"
  | "steering"
  | "other"
  | "several"
  | "none";

const categoryOf: Readonly<Record<AgencyKind, LeadCategory>> = {
  government: "committee",
  ministry: "other",
  department: "department",
  "district-office": "district",
  police: "police",
  army: "other",
  office: "desk",
  steering: "steering",
  "one-stop": "desk",
  bank: "other",
  insurance: "other",
  school: "other",
  health: "other",
  enterprise: "other",
  unit: "other",
  organisation: "other",
  community: "other",
  collective: "other",
};

/** What leads, from the kinds of all bodies that do: one category, several, or none where nobody is named. */
export function toLeadCategory(kinds: readonly AgencyKind[]): LeadCategory {
  const [first, ...rest] = new Set(kinds.map((kind) => categoryOf[kind]));
  if (first === undefined) return "none";
  return rest.length > 0 ? "several" : first;
}

/** Year of the last day of a deadline, as "2024"; else why there is none. */
export type DeadlineYear = string;

/** Not years: nothing stated, no day but a rhythm, another matter to wait for, words without a time. */
export const yearless = ["ongoing", "dependent", "unknown", "none"] as const;

function yearOf(deadline: Deadline): DeadlineYear {
  const lane = laneOf(deadline);
  if (lane !== "dated") return lane;
  const phases = deadline.kind === "phased" ? deadline.phases : [deadline];
  const last = phases
    .flatMap((phase) => (phase.kind === "ongoing" ? [] : (phase.due ?? [])))
    .sort()
    .at(-1);
  return last?.slice(0, 4) ?? "unknown";
}

/**
 * The year in which the last of some items is due, body before annex; where none has a day, the first of "ongoing",
 * "dependent", "unknown"; "none" where no deadline is stated.
 */
export function toDeadlineYear(items: readonly Pick<Item, "deadline">[]): DeadlineYear {
  const years = items.flatMap(({ deadline }) => {
    const stated = deadline.body ?? deadline.annex;
    return stated === null ? [] : [yearOf(stated)];
  });
  const dated = years.filter((year) => /^\d{4}$/.test(year)).sort();
  return dated.at(-1) ?? yearless.find((reason) => years.includes(reason)) ?? "none";
}

/** Sizes of the picture in its own units. */
export interface PictureSizes {
  readonly rowLabel: number;
  readonly columnLabel: number;
  readonly cellWidth: number;
  readonly cellHeight: number;
  readonly width: number;
  readonly height: number;
  /** Whether labels over the columns are slanted. */
  readonly isSlanted: boolean;
  /** Letters of a model's title that there is room for on a screen, and on a printed sheet around the drawing. */
  readonly titleLetters: number;
  readonly printedLetters: number;
}

/** Width of a page's text on a screen of 1280, its scroll bar off; the picture of a few places fills it. */
const pageRoom = 1200;
/** Room for a title along its own direction, lying and slanted, and for a place's name; units of the drawing. */
const titleRoom = 430;
const slantedRoom = 350;
const placeRoom = 130;

/** Width of an A3 sheet against the height that is left for a picture there. */
const sheetRatio = 1.9;
/** A letter of a label, on the average and rather too much; units of the drawing. */
const letterWidth = 7.4;
/** On a sheet slanted titles stand out of the drawing by as much as the print style leaves for them. */
const printedSlantedLetters = 92;

/** Slant of labels over narrow columns, in degrees from the level. */
export const labelSlant = 50;
const slantSin = Math.sin((labelSlant * Math.PI) / 180);
const slantCos = Math.cos((labelSlant * Math.PI) / 180);

/** A letter of a place's name, which is bold, and the gap between two names; units of the drawing. */
const nameLetterWidth = 8.4;
const nameGap = 6;

/** Whether two names, each over the middle of its column, would touch: with ten places “Thừa Thiên Huế” covered its neighbours. */
const isCrowded = (names: readonly string[], cellWidth: number): boolean =>
  names.some((name, at) => {
    const next = names[at + 1];
    return next !== undefined && ((name.length + next.length) / 2) * nameLetterWidth + nameGap > cellWidth;
  });

/**
 * Sizes of a picture of so many models and of some places by their names: titles stand on the left, or on top slanted where the picture is
 * turned, and each group of models has a line over its own; cells are as wide as a picture of about one sheet allows, and never narrower than their letter.
 */
export function sizePicture(
  models: number,
  places: readonly string[],
  isTurned: boolean,
  groups = 0,
): PictureSizes {
  const columns = isTurned ? models : places.length;
  const rows = isTurned ? places.length : models + groups;
  const fitCells = (across: number): number =>
    Math.max(22, Math.min(110, Math.floor(across / Math.max(1, columns))));
  const isSlanted = isTurned || isCrowded(places, fitCells(pageRoom - titleRoom));
  const room = isTurned ? slantedRoom : placeRoom;
  const columnLabel = isSlanted ? room * slantSin : 40;
  // The last slanted label leans out to the right.
  const lean = isSlanted ? room * slantCos : 0;
  const cellWidth = fitCells(pageRoom - titleRoom - lean);
  const rowLabel = isTurned
    ? placeRoom
    : Math.max(titleRoom, Math.floor(pageRoom - columns * cellWidth - lean));
  const cellHeight = isTurned ? 30 : 21;
  const width = Math.round(rowLabel + columns * cellWidth + lean);
  const height = Math.round(columnLabel + rows * cellHeight + 2);
  const titleLetters = Math.floor((isTurned ? slantedRoom : rowLabel) / letterWidth);
  const beside = Math.max(0, height * sheetRatio - width);
  return {
    rowLabel,
    columnLabel: Math.round(columnLabel),
    cellWidth,
    cellHeight,
    isSlanted,
    width,
    height,
    titleLetters,
    printedLetters: isTurned ? printedSlantedLetters : titleLetters + Math.floor(beside / letterWidth),
  };
}

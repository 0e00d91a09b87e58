/** A day, month, quarter or year named in a text. */
type PointUnit = "date" | "month" | "quarter" | "year";

/** What the words of a time say. */
export interface NamedTime {
  readonly unit: PointUnit;
  /** Undefined where the words name no year. */
  readonly year: number | undefined;
  /** 1 to 12 for dates and months, 1 to 4 for quarters, 0 for years. */
  readonly part: number;
  /** Day of a date; 0 for the others. */
  readonly day: number;
}

/** What the named groups of a pattern hold; undefined for a part that is not printed. */
type Parts = Readonly<
  Partial<
    Record<
      "day" | "month" | "quarter" | "year" | "mark" | "otherMark" | "limit" | "begins" | "monthInWords",
      string
    >
  >
>;

/** One way in which plans print a time. */
export interface TimeRule {
  readonly name: string;
  /** For text without marks; sticky, for a reader that asks at one place after the other. */
  readonly pattern: RegExp;
  /** What the words say; undefined where they name no time after all. No calendar is asked. */
  readonly read: (parts: Parts) => NamedTime | undefined;
  /** Printed texts that begin with the time, each with what it says: “date 2024-06-30”, “month 6” without a year. */
  readonly examples: readonly (readonly [text: string, time: string])[];
  /** Printed texts at whose beginning the rule finds no time that a calendar has. */
  readonly not: readonly string[];
}

/** Pieces of the patterns, each a named group that `read` is given. */
export const day = String.raw`(?<day>\d{1,2})`;
export const month = String.raw`(?<month>\d{1,2})`;
export const year = String.raw`(?<year>20[1-4]\d)(?!\d)`;
/** The same, or “24”. */
export const shortYear = String.raw`(?<year>20[1-4]\d|[12]\d)(?!\d)`;
/** “/2024”, “ năm 2024”, “, của năm 2024” behind a smaller unit. */
export const ofYear = String.raw`\s*[,/.–-]?\s*(?:(?:cua )?nam\s*)?${year}`;
/** Recognition software reads I as l, 1 or |; a quarter has no other letters. */
export const quarter = String.raw`(?<quarter>[ivl1|]{1,3}|[1-4])(?![\p{L}\d])`;

/** Names of months, folded, by their numbers. */
const monthNames: Readonly<Record<string, number>> = {
  ...{ gieng: 1, mot: 1, hai: 2, ba: 3, tu: 4, nam: 5, sau: 6, bay: 7, tam: 8, chin: 9 },
  ...{ "muoi mot": 11, "muoi hai": 12, muoi: 10, chap: 12 },
};
export const monthInWords = String.raw`(?<monthInWords>${Object.keys(monthNames).join("|")})`;

/** 1 to 12 for the name of a month; 0 for what is none. */
export const readMonthInWords = (name = ""): number => monthNames[name] ?? 0;

/** A sticky pattern of parts, for text without marks. */
export const sticky = (...parts: readonly string[]): RegExp => new RegExp(parts.join(""), "uy");

/** “24” is 2024. */
function toYear(printed: string | undefined): number | undefined {
  if (printed === undefined) return undefined;
  return Number(printed.length === 2 ? `20${printed}` : printed);
}

const timeOf = (unit: PointUnit, part: number, parts: Parts): NamedTime => ({
  unit,
  part,
  day: unit === "date" ? Number(parts.day) : 0,
  year: toYear(parts.year),
});

/** The day that day and month name. */
export const toDate = (parts: Parts): NamedTime => timeOf("date", Number(parts.month), parts);
/** A month by its number. */
export const toMonth = (number: number, parts: Parts): NamedTime => timeOf("month", number, parts);
/** A quarter by its number. */
export const toQuarter = (number: number, parts: Parts): NamedTime => timeOf("quarter", number, parts);
/** The year alone. */
export const toWholeYear = (parts: Parts): NamedTime => timeOf("year", 0, parts);

/** 1 to 4 for a numeral as printed; 0 for what is no quarter. */
export function readQuarter(numeral: string | undefined): number {
  if (numeral === undefined) return 0;
  if (/^[2-4]$/.test(numeral)) return Number(numeral);
  return ["i", "ii", "iii", "iv"].indexOf(numeral.replace(/[l1|]/g, "i")) + 1;
}

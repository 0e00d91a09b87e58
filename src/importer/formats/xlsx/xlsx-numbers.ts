/** What a format of numbers makes of a value (ECMA-376 part 1, 18.8.30 and 18.8.31). */
export type NumberFormat =
  | { readonly kind: "general" }
  /** Nothing is shown: “;;;”. */
  | { readonly kind: "hidden" }
  /** A day or a month, by the parts that the format shows, in its order: “dd/mm/yyyy”. */
  | { readonly kind: "date"; readonly pattern: string }
  | { readonly kind: "percent" | "number"; readonly decimals: number; readonly isGrouped: boolean };

/** Formats that a workbook names by number alone; dates as a Vietnamese Excel shows them. */
const builtIn: Readonly<Record<number, string>> = {
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  9: "0%",
  10: "0.00%",
  14: "dd/mm/yyyy",
  15: "d-mm-yy",
  16: "d-mm",
  17: "mm-yy",
  20: "h:mm",
  21: "h:mm:ss",
  22: "dd/mm/yyyy h:mm",
  37: "#,##0",
  38: "#,##0",
  39: "#,##0.00",
  40: "#,##0.00",
};

/** A format without what it shows as it stands, its colours and its conditions. */
function dropLiterals(section: string): string {
  return section.replace(/"[^"]*"|\\.|_.|\*.|\[[^\][]*\]/g, "");
}

/** A format of numbers by its code, that of positive numbers where it has several. */
export function readNumberFormat(id: number, custom: ReadonlyMap<number, string>): NumberFormat {
  const code = custom.get(id) ?? builtIn[id] ?? "General";
  const [section = ""] = code.split(";");
  if (code.startsWith(";")) return { kind: "hidden" };
  const plain = dropLiterals(section);
  if (/general|@/i.test(plain) || plain.trim() === "") return { kind: "general" };
  if (/[ymdh]/i.test(plain)) return { kind: "date", pattern: section.replace(/\[[^\][]*\]/g, "") };
  const decimals = /[.](0+)/.exec(plain)?.[1]?.length ?? 0;
  return { kind: plain.includes("%") ? "percent" : "number", decimals, isGrouped: /#,#|0,0/.test(plain) };
}

/** Days between the day that Excel counts from and 1/1/1970; 1,462 fewer where a workbook counts from 1904. */
const daysTo1970 = 25_569;
const daysTo1904 = 1462;
/** The last day that Excel knows, 31/12/9999. */
const lastDay = 2_958_465;

/** A day by its number, as the parts of a date; undefined for what is no day. */
function readDay(value: number, is1904: boolean): Date | undefined {
  const day = is1904 ? value + daysTo1904 : value;
  if (!(day >= 1 && day < lastDay + 1)) return undefined;
  // Seconds are rounded: a time is stored as a share of a day.
  return new Date(Math.round((day - daysTo1970) * 86_400) * 1000);
}

/** A date by the parts that a format shows; “m” beside hours or seconds is minutes. */
function formatDate(date: Date, pattern: string): string {
  const parts = pattern.match(/y+|m+|d+|h+|s+|AM\/PM|A\/P|"[^"]*"|\\.|_.|\*.|[^ymdhs]/gi) ?? [];
  const two = (value: number, part: string): string => String(value).padStart(Math.min(part.length, 2), "0");
  const shown = parts.map((part, at) => {
    const near = `${parts[at - 2] ?? ""} ${parts[at + 2] ?? ""}`;
    switch (part.charAt(0).toLowerCase()) {
      case "y":
        return part.length > 2 ? String(date.getUTCFullYear()) : String(date.getUTCFullYear()).slice(-2);
      case "m":
        return /^h| s/i.test(near) ? two(date.getUTCMinutes(), "mm") : two(date.getUTCMonth() + 1, part);
      case "d":
        return part.length > 2 ? "" : two(date.getUTCDate(), part);
      case "h":
        return two(date.getUTCHours(), part);
      case "s":
        return two(date.getUTCSeconds(), part);
      case '"':
        return part.slice(1, -1);
      case "\\":
        return part.slice(1);
      case "a":
        return "";
      case "_":
      case "*":
        return "";
      default:
        return part;
    }
  });
  return shown.join("").trim();
}

/** Figures of a number beyond which Excel shows none. */
const mostFigures = 15;

function formatPlain(value: number): string {
  return String(Number(value.toPrecision(mostFigures)));
}

/**
 * A value (ECMA-376 part 1, 18.3.1.96) as its cell shows it: a date by its format, thousands parted by points where the format
 * parts them; as it stands where it is no number. Empty where the format shows nothing.
 */
export function formatValue(value: string, format: NumberFormat, is1904: boolean): string {
  const number = Number(value);
  if (format.kind === "hidden") return "";
  if (value.trim() === "" || !Number.isFinite(number)) return value;
  if (format.kind === "date") {
    const day = readDay(number, is1904);
    return day === undefined ? formatPlain(number) : formatDate(day, format.pattern);
  }
  if (format.kind === "general") return formatPlain(number);
  const shown = format.kind === "percent" ? number * 100 : number;
  const decimals = Math.min(format.decimals, mostFigures);
  const digits = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  const text = format.isGrouped ? shown.toLocaleString("vi", digits) : shown.toFixed(decimals);
  return format.kind === "percent" ? `${text}%` : text;
}

const pad = (value: number, width: number): string => String(value).padStart(width, "0");

/** Days of a month, 1 to 12, by the Gregorian rule. */
export function countDays(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  if (month === 2) return isLeap ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** A month, 1 to 12, as YYYY-MM. */
export function toIsoMonth(year: number, month: number): string {
  return `${pad(year, 4)}-${pad(month, 2)}`;
}

/** Day, month and year as YYYY-MM-DD; undefined for a day that no calendar has. */
export function toIsoDay(year: number, month: number, day: number): string | undefined {
  if (month < 1 || month > 12 || day < 1 || day > countDays(year, month)) return undefined;
  return `${toIsoMonth(year, month)}-${pad(day, 2)}`;
}

/** Last day of a month, 1 to 12, as YYYY-MM-DD. */
export function toLastDayOfMonth(year: number, month: number): string {
  return `${toIsoMonth(year, month)}-${pad(countDays(year, month), 2)}`;
}

/** Whether a text is a day of the calendar as ISO 8601 writes it; 2024-02-31 is none. */
export function isIsoDay(text: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  return toIsoDay(Number(year), Number(month), Number(day)) === text;
}

/** First and last month of a quarter, 1 to 4. */
export function toMonths(quarter: number): readonly [number, number] {
  return [3 * quarter - 2, 3 * quarter];
}

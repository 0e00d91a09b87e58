/** The words of an attribute: “1 3” is two. */
export const splitWords = (text: string | undefined): readonly string[] =>
  (text ?? "").split(" ").filter((word) => word !== "");

/** Whether nothing is asked, or one of the row's own values is what is asked. */
export const isAsked = (asked: string, own: readonly string[]): boolean =>
  asked === "" || own.includes(asked);

/**
 * Whether one of some months (2024-06) lies in a period. An end that is empty is open; months count only where a period is
 * asked for.
 */
export function isWithin(months: readonly string[], from: string, to: string): boolean {
  if (from === "" && to === "") return true;
  return months.some((month) => (from === "" || month >= from) && (to === "" || month <= to));
}

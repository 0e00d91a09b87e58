/** Letters that recognition prints for a digit, folded. */
const digitOf: Readonly<Record<string, string>> = { l: "1", i: "1", o: "0" };

const like = "[0-9lio]";
/** A day of figures with its year, or the number behind “ngày” and “tháng”, of digits and such letters, with no other sign beside it. */
const misread = new RegExp(
  String.raw`(?<![\p{L}\d/.-])${like}{1,2}([/.-])${like}{1,2}\1${like}{4}(?![\p{L}\d/])` +
    String.raw`|(?<=(?<!\p{L})(?:ngay|thang)\s)(?:\d[lio]|[lio]\d)(?![\p{L}\d/.-])`,
  "gu",
);

/**
 * Folded text of the same length in which the letters of misread days are the digits that they print for: “l9 tháng 4”,
 * “3l/10/2023”. A time without a digit stays as it is: “l/o” is none.
 */
export function readMisreadDigits(folded: string): string {
  return folded.replace(misread, (time) =>
    /\d/.test(time) && /[lio]/.test(time)
      ? time.replace(/[lio]/g, (letter) => digitOf[letter] ?? letter)
      : time,
  );
}

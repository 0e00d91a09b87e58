/**
 * A text without the signs at its end. Counted from the end: a pattern such as /[\s.]+$/ begins anew at each sign of every
 * run, so that a line of full stops takes time by the square of its length.
 * @param sign Matches one sign that goes.
 */
export function trimEnd(text: string, sign: RegExp): string {
  let end = text.length;
  while (end > 0 && sign.test(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

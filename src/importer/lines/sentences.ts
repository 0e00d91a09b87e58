import { continuesCompound } from "#text/compounds.ts";
import { longestLine } from "#text/text-faults.ts";

/** Source of a look-behind before a full stop: behind a short capital it is one of an abbreviation, “TP. Huế”, and ends no sentence. */
export const noAbbreviation = String.raw`(?<!(?:^|[\s.(])(?:TP|Tp|TX|Tx|TT|P|Q|H|TS|GS|PGS|BS|ThS))`;

const bullet = /^(?:[-+•*–—●▪■○◦►▶➢➤❖✓✔→⇒»o]\s+|[-+•►➢➤❖✓✔→⇒]\s*(?=[\p{L}\d“"(]))+/u;

/** A line without its bullet marks; undefined where it has none. Letters and numbers of lists are wording and stay. */
export function readBullet(text: string): string | undefined {
  const mark = bullet.exec(text)?.[0];
  return mark === undefined || mark === "" ? undefined : text.slice(mark.length);
}

/** The bullet marks with which a line begins; empty where it has none. */
export const readMark = (text: string): string =>
  text.slice(0, text.length - (readBullet(text) ?? text).length).trim();

/** Whether a line goes on with the sentence before it, which a page break cut. */
export function continuesSentence(before: string, text: string): boolean {
  if (before.length >= longestLine) return false;
  const unbulleted = readBullet(text);
  if (unbulleted !== undefined) return continuesCompound(before, unbulleted);
  if (/[.;!?]["”’)]?$/.test(before)) return false;
  return !/:$/.test(before) || /^\p{Ll}/u.test(text);
}

import { trimEnd } from "#text/trim-end.ts";
import { foldDigits } from "./deadline-points.ts";

const fillerSign = /[\s,:;.–-]/;
const fillerEnd =
  /(?:^|[\s,:;.–-])(?:tu nay|da|tu|trong|truoc|den|het|cuoi|dau|ngay|thang|nam|quy|giai doan|thoi gian|thoi han|cham nhat|muon nhat|la|vao|xong|hoan thanh|thuc hien|trien khai|cho|toi|du kien|phan dau|bat dau|ket thuc|tiep tuc|co ban|va|to chuc|dong bo|cua|ca|suot|khoang|ke)$/u;
/** Longer than the longest of them. */
const longestFiller = 40;

/** Words without the marks at their ends, a leading “và” and stars of emphasis. */
export function trimEnds(text: string): string {
  return trimEnd(text.replace(/^(?:và\s|[\s,:;./–-])+/iu, ""), /[\s,:;./–-]/).replace(/\*+/g, "");
}

/**
 * What stands before the time, less the words that only lead to it: “Hoàn thành cấp tài khoản: trong”. Empty where
 * nothing is left.
 */
export function readScopeBefore(text: string): string {
  let rest = trimEnd(text, fillerSign);
  for (;;) {
    const tail = rest.slice(-longestFiller);
    const match = fillerEnd.exec(foldDigits(tail));
    if (match === null) break;
    rest = trimEnd(rest.slice(0, rest.length - tail.length + match.index), fillerSign);
  }
  return readScope(rest);
}

/** What a phase is about, without “đối với”; empty where no word is left. */
export function readScope(text: string): string {
  const trimmed = trimEnds(text);
  const lead = /^(?:doi voi|(?:va )?(?:giai doan|thoi gian))(?=\s|$)\s*/u.exec(foldDigits(trimmed));
  const scope = trimmed.slice(lead?.[0].length ?? 0);
  return /\p{L}{2}|\d\s?%/u.test(scope) ? scope : "";
}

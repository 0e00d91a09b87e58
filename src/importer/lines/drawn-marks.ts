import { trimEnd } from "#text/trim-end.ts";

/** A label filled up to its colon: “Chủ trì ............: Sở Y tế”, “Thời hạn ___: 2024”. */
const leader = /^([\s*#+•-]*\p{L}[^:.…_]{1,48}?)(?:\s*[.…_]{2,}|\s\.)\s*:(?=\s|$)/u;
/** A stroke before a heading that has another behind it: “------ PHIẾU SỐ 02 ------”. */
const stroke = /^\s*[-=~_–—]{3,}\s*(?=\p{L})/u;

/** A heading without the strokes on both its sides; any other line as it is. */
function dropStrokes(line: string): string {
  const before = stroke.exec(line)?.[0].length ?? 0;
  if (before === 0) return line;
  const heading = trimEnd(line.slice(before), /[-=~_–—\s]/);
  return /[-=~_–—]{3}\s*$/.test(line.slice(-20)) ? heading : line;
}

/** A line without what is only drawn in it: dots that lead from a label to its colon, strokes on both sides of a heading. */
export function dropDrawn(line: string): string {
  return dropStrokes(line).replace(leader, "$1:");
}

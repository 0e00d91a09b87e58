import { fold } from "./fold.ts";
import { trimEnd } from "./trim-end.ts";

/**
 * Names written with a dash of their own. A line that begins with “- Thông tin” after one that ends in “Phòng Văn hóa”
 * goes on with the name; it is no bullet.
 */
const compounds: readonly (readonly [string, string])[] = [
  ["văn hóa", "thông tin"],
  ["văn hóa", "thể thao"],
  ["văn hóa", "xã hội"],
  ["văn hóa, thể thao", "du lịch"],
  ["thể thao", "du lịch"],
  ["lao động", "thương binh"],
  ["lao động", "xã hội"],
  ["tài chính", "kế hoạch"],
  ["kinh tế", "xã hội"],
  ["kinh tế", "hạ tầng"],
  ["chính trị", "xã hội"],
  ["nông, lâm", "thủy sản"],
  ["dân số", "kế hoạch hóa"],
  ["độc lập", "tự do"],
  ["bà rịa", "vũng tàu"],
  ["trật tự xã hội", "bộ công an"],
  ["qlhc về ttxh", "bộ công an"],
  ["cục c06", "bộ công an"],
  ["trật tự xã hội", "công an"],
  ["qlhc về ttxh", "công an"],
  ["phát thanh", "truyền hình"],
  ["quốc phòng", "an ninh"],
];
const folded = compounds.map(([left, right]) => [fold(left), fold(right)] as const);

/** Longer than the longest head of a compound with the signs after it. */
const longestHead = 100;

/** Whether a line that begins with a dash goes on with a dashed name that the text before it began. */
export function continuesCompound(before: string, afterDash: string): boolean {
  const end = trimEnd(before.slice(-longestHead), /[\s–-]/);
  if (/[.;:!?]$/.test(end)) return false;
  const left = fold(end);
  const tails = folded.filter(([head]) => left.endsWith(head)).map(([, tail]) => tail);
  if (tails.length === 0) return false;
  const right = fold(afterDash.trimStart());
  return tails.some((tail) => right.startsWith(tail));
}

import { trimEnd } from "#text/trim-end.ts";

/**
 * An item's title without the marks that only end or enclose it: the full stop of its line, and quotation marks or
 * brackets around the whole (“Mô hình 3: “Xây dựng …””). Marks within stay.
 */
export function trimTitle(text: string): string {
  const ended = trimEnd(text, /[\s.;:,]/);
  const inner = /^[“"]([^“”"]+)[”"]$/u.exec(ended)?.[1] ?? /^\(([^()]+)\)$/u.exec(ended)?.[1];
  return inner === undefined ? ended : trimEnd(inner.trim(), /[\s.;:,]/);
}

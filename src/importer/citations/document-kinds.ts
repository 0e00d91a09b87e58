import type { CitationWords } from "./citation-words.ts";

/** Kind that the symbol of a number tells: “06/QĐ-TTg” is a Quyết định; undefined where it tells none. */
export function kindByNumber(number: string, { kindOfSymbol }: CitationWords): string | undefined {
  const symbol = /[/-](\p{L}+)/u.exec(number)?.[1] ?? "";
  return kindOfSymbol.get(symbol.replaceAll("Ð", "Đ"));
}

/** Where a text, folded, names a kind of document for the last time; undefined where it names none. */
export function findLastKind(
  folded: string,
  { anyKind }: CitationWords,
): { readonly start: number; readonly end: number } | undefined {
  const match = [...folded.matchAll(anyKind)].at(-1);
  return match === undefined ? undefined : { start: match.index, end: match.index + match[0].length };
}

/** Whether two kinds may name one document: “Kế hoạch” and “Kế hoạch phối hợp”. Both folded. */
export function isSameKind(a: string, b: string): boolean {
  return a === b || a.startsWith(`${b} `) || b.startsWith(`${a} `);
}

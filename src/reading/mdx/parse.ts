import { mdxToMdast } from "satteri";
import type { Features, MdastNode } from "satteri";

/** What the build reads beyond plain Markdown, said once for the build and the check. */
export const mdxFeatures = { gfm: true, smartPunctuation: true } as const satisfies Features;

/** A tree, or where the parser stopped: offset in the text, from 0, and whether it read an expression in braces there. */
export type Parsed =
  | { readonly kind: "tree"; readonly root: MdastNode }
  | { readonly kind: "slip"; readonly at: number; readonly inBraces: boolean };

/** Offset from 0 of a line and a column, both from 1, as the parser counts: UTF-16 units. */
export function toOffset(text: string, line: number, column: number): number {
  let start = 0;
  for (let count = 1; count < line; count += 1) {
    const end = text.indexOf("\n", start);
    if (end < 0) break;
    start = end + 1;
  }
  return start + column - 1;
}

/** Line and column, both from 1, of an offset. */
export function toPlace(text: string, at: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, at);
  return { line: before.split("\n").length, column: at - before.lastIndexOf("\n") };
}

/** The syntax tree of an MDX text by the build's own parser. A stop that names no place is one at the beginning. */
export function parseMdx(text: string): Parsed {
  try {
    return { kind: "tree", root: mdxToMdast(text, { features: mdxFeatures }) };
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : "";
    const [, line = "1", column = "1"] = /^(\d+):(\d+): /.exec(message) ?? [];
    const at = toOffset(text, Number(line), Number(column));
    return { kind: "slip", at, inBraces: /\bexpression\b/.test(message) };
  }
}

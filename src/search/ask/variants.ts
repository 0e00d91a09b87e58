import { hasMarks, readTokens } from "#text/tokens.ts";
import type { Token } from "#text/tokens.ts";
import type { SearchSynonym } from "#search/search-types.ts";

/** One way to word what was asked. */
export interface QueryVariant {
  readonly words: readonly VariantWord[];
  /** How it came about; a variant made by several steps is what the last in this order is. */
  readonly kind: "typed" | "abbreviation" | "renamed" | "near";
  /** Why it finds something, for a reader: “khớp “căn cước công dân””; empty for what was typed. */
  readonly reason: string;
}

export interface VariantWord extends Pick<Token, "exact" | "folded"> {
  /** Its marks are known, whether they were typed or not. */
  readonly isKnown: boolean;
  /** Words put in place together share a number above 0 and are looked up together; 0 for a word as typed. */
  readonly run: number;
}

interface Replacement {
  readonly from: readonly Token[];
  readonly to: readonly Token[];
  readonly kind: SearchSynonym["kind"];
  readonly reason: string;
}

/** Replacements by the folded first word of what they replace; longest first. */
export type VariantTable = ReadonlyMap<string, readonly Replacement[]>;

/** Ways of wording looked up for one query; each costs a look at the index. */
const mostVariants = 16;

/** What is said of a wording put in place, and of one put back; empty for none. */
const reasonsOf: Readonly<Record<SearchSynonym["kind"], readonly [ahead: string, back: string]>> = {
  abbreviation: ["khớp", "khớp chữ viết tắt"],
  renamed: ["khớp tên hiện nay", "khớp tên cũ"],
  near: ["gần nghĩa:", ""],
};

/** A table that leads from each wording to the other, in both directions. */
export function buildVariantTable(synonyms: readonly SearchSynonym[]): VariantTable {
  const table = new Map<string, Replacement[]>();
  for (const { from, to, kind } of synonyms) {
    const [ahead, back] = reasonsOf[kind];
    for (const [left, right, reason] of [
      [from, to, ahead],
      [to, from, back],
    ] as const) {
      if (reason === "") continue;
      const words = readTokens(left);
      const first = words[0];
      if (first === undefined) continue;
      const list = table.get(first.folded) ?? [];
      list.push({ from: words, to: readTokens(right), kind, reason: `${reason} “${right}”` });
      table.set(first.folded, list);
    }
  }
  for (const list of table.values()) list.sort((a, b) => b.from.length - a.from.length);
  return table;
}

/** Whether a typed word means a word of a table: the same, or the same without marks where none are typed. */
function means(typed: VariantWord, word: Token): boolean {
  return typed.exact === word.exact || (!typed.isKnown && !hasMarks(typed) && typed.folded === word.folded);
}

/** Of two steps the one that leads further away. */
const kindOf = (before: QueryVariant["kind"], step: SearchSynonym["kind"]): QueryVariant["kind"] =>
  before === "renamed" || step === "renamed" ? "renamed" : before === "near" ? "near" : step;

function replaceAt(
  variant: QueryVariant,
  at: number,
  { from, to, kind, reason }: Replacement,
): QueryVariant | null {
  const isThere = from.every((word, k) => {
    const typed = variant.words[at + k];
    return typed !== undefined && means(typed, word);
  });
  if (!isThere) return null;
  const run = 1 + Math.max(...variant.words.map((word) => word.run));
  const inPlace = to.map(({ exact, folded }) => ({ exact, folded, isKnown: true, run }));
  return {
    words: [...variant.words.slice(0, at), ...inPlace, ...variant.words.slice(at + from.length)],
    kind: kindOf(variant.kind, kind),
    reason,
  };
}

const keyOf = (variant: QueryVariant): string => variant.words.map((word) => word.exact).join(" ");

/** The variant of the words as they were typed. */
export function toTypedVariant(
  words: readonly Pick<Token, "exact" | "folded">[],
  isMarked: boolean,
): QueryVariant {
  return {
    words: words.map(({ exact, folded }) => ({ exact, folded, isKnown: isMarked, run: 0 })),
    kind: "typed",
    reason: "",
  };
}

/**
 * What was typed, then its other wordings: abbreviations spelt out and back, bodies under their other name. Each wording
 * once, at most 16; a name is changed into another once at most, so that no chain of successors leads astray.
 */
export function listVariants(typed: QueryVariant, table: VariantTable): QueryVariant[] {
  const variants: QueryVariant[] = [typed];
  const known = new Set([keyOf(typed)]);
  for (let next = 0; next < variants.length && variants.length < mostVariants; next += 1) {
    const variant = variants[next];
    if (variant === undefined) break;
    for (let at = 0; at < variant.words.length; at += 1) {
      for (const replacement of table.get(variant.words[at]?.folded ?? "") ?? []) {
        if (variant.kind === "renamed" && replacement.kind === "renamed") continue;
        const made = replaceAt(variant, at, replacement);
        if (made === null || known.has(keyOf(made)) || variants.length >= mostVariants) continue;
        known.add(keyOf(made));
        variants.push(made);
      }
    }
  }
  return variants;
}

/** Indexes of the words that some wording of the table covers as a whole. */
export function coveredWords(variant: QueryVariant, table: VariantTable): ReadonlySet<number> {
  const covered = new Set<number>();
  for (const [at, word] of variant.words.entries()) {
    for (const replacement of table.get(word.folded) ?? []) {
      if (replaceAt(variant, at, replacement) === null) continue;
      replacement.from.forEach((_, k) => covered.add(at + k));
    }
  }
  return covered;
}

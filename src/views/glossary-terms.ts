import type { Handbook } from "#model/handbook-types.ts";
import { buildGlossaryPage } from "./glossary-page.ts";

/** An abbreviation that texts of this site explain where it stands. */
export interface GlossaryTermProps {
  readonly short: string;
  readonly long: string;
  /** Its row of the glossary. */
  readonly path: string;
}

/** A piece of a text; with a term where it is an abbreviation. */
export interface TermPart {
  readonly text: string;
  readonly term: GlossaryTermProps | null;
}

/** Words with at least two capitals are abbreviations; “Đề án 06” is a name that every reader here knows. */
const abbreviation = /^\S*\p{Lu}\S*\p{Lu}/u;
const inWord = String.raw`[\p{L}\p{N}/&-]`;

/** Abbreviations of the glossary that are worth explaining where they stand, longest first. */
export function listTerms(handbook: Handbook): readonly GlossaryTermProps[] {
  return buildGlossaryPage(handbook)
    .filter((row) => abbreviation.test(row.short))
    .map((row) => ({ short: row.short, long: row.long[0] ?? "", path: `/thuat-ngu/#${row.anchor}` }))
    .sort((a, b) => b.short.length - a.short.length);
}

/**
 * A text cut at its abbreviations, each at its first place only; case counts, and parts of a number such as “179/KH-TCT”
 * are left alone. One piece without a term where the text has none; an abbreviation that its long form stands beside is
 * left alone too.
 */
export function splitTerms(text: string, terms: readonly GlossaryTermProps[]): readonly TermPart[] {
  const found: { readonly at: number; readonly term: GlossaryTermProps }[] = [];
  for (const term of terms) {
    const words = term.short.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
    const match = new RegExp(`(?<!${inWord})${words}(?!${inWord})`, "u").exec(text);
    if (match === null || text.toLowerCase().includes(term.long.toLowerCase())) continue;
    const end = match.index + term.short.length;
    const isTaken = found.some((one) => match.index < one.at + one.term.short.length && one.at < end);
    if (!isTaken) found.push({ at: match.index, term });
  }
  const parts: TermPart[] = [];
  let end = 0;
  for (const { at, term } of found.sort((a, b) => a.at - b.at)) {
    if (at > end) parts.push({ text: text.slice(end, at), term: null });
    parts.push({ text: term.short, term });
    end = at + term.short.length;
  }
  return end < text.length || parts.length === 0 ? [...parts, { text: text.slice(end), term: null }] : parts;
}

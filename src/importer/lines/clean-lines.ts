import { type AlignedText, alignText } from "#text/aligned.ts";
import { joinWhitespace } from "#text/join.ts";
import { keepAnswers } from "#text/keep-answers.ts";
import { stripMarkup } from "#text/markup.ts";
import { remember } from "#text/remember.ts";

/** A source line on its own, without markup, white space joined; empty text for a blank one. */
export interface CleanLine extends AlignedText {
  /** Line in the source, from 1. */
  readonly line: number;
}

const cleanOf = keepAnswers<AlignedText>();

/** Source lines as they stand, in order. Kept for each text: tables of contents, web pages, labels and tables all ask for them. */
export const readCleanLines = remember((source: readonly string[]): readonly CleanLine[] =>
  source.map((raw, index) => {
    const { text, folded } = cleanOf(raw, () => alignText(joinWhitespace(stripMarkup(raw))));
    return { text, folded, line: index + 1 };
  }),
);

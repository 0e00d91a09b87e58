import { foldAligned } from "./fold.ts";

/** A text beside its folded form of the same length: an offset in one is an offset in the other. Folded once. */
export interface AlignedText {
  /** As printed; NFC. */
  readonly text: string;
  /** Without marks and case, as foldAligned makes it. */
  readonly folded: string;
}

/** A text with its folded form. */
export function alignText(text: string): AlignedText {
  return { text, folded: foldAligned(text) };
}

/** A piece of both, without the white space around it; `end` is not included, without it to the last character. */
export function sliceAligned({ text, folded }: AlignedText, start: number, end?: number): AlignedText {
  return { text: text.slice(start, end).trim(), folded: folded.slice(start, end).trim() };
}

/** Two texts as one, a space between. */
export function joinAligned(first: AlignedText, next: AlignedText): AlignedText {
  return { text: `${first.text} ${next.text}`, folded: `${first.folded} ${next.folded}` };
}

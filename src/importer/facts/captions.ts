import type { AlignedText } from "#text/aligned.ts";
import { joinAligned } from "#text/aligned.ts";
import type { LogicalLine } from "#importer/lines/logical-line.ts";

const captionWords = /^\(?\s*(?:ban hanh )?kem theo\b/;
const captionInLine = /\((?:ban hanh )?kem theo\b/;
/** Lines over which a caption may run on. */
const longestCaption = 3;

/** The caption of an annex: “(Kèm theo Kế hoạch số … ngày … của …)”. */
export interface Caption extends AlignedText {
  readonly lines: readonly [number, number];
}

/** Whether a line begins as the caption of an annex does. */
export function beginsCaption({ folded }: AlignedText): boolean {
  return captionWords.test(folded);
}

/** The captions of a text in order, also over lines and at the end of a title. */
export function readCaptions(lines: readonly LogicalLine[]): Caption[] {
  return lines.flatMap((line, index): Caption[] => {
    if (line.row !== undefined) return [];
    const at = line.folded.search(captionInLine);
    const start = at >= 0 ? at : beginsCaption(line) ? 0 : -1;
    if (start < 0) return [];
    let caption: AlignedText = { text: line.text.slice(start), folded: line.folded.slice(start) };
    let { to } = line;
    for (const next of lines.slice(index + 1, index + 1 + longestCaption)) {
      if (caption.text.includes(")") || next.row !== undefined) break;
      caption = joinAligned(caption, next);
      ({ to } = next);
    }
    const end = caption.text.lastIndexOf(")") + 1 || caption.text.length;
    const { text, folded } = caption;
    return [{ text: text.slice(0, end), folded: folded.slice(0, end), lines: [line.line, to] }];
  });
}

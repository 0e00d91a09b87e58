/** A line of a printed plan. */
export interface PrintedLine {
  readonly text: string;
  /** The item that it tells of, from 0; absent where it tells of none. */
  readonly item?: number;
}

export const toLines = (...texts: readonly string[]): readonly PrintedLine[] =>
  texts.map((text) => ({ text }));

/** A text over as many lines as a width needs. */
function wrapText(text: string, width: number): readonly string[] {
  const lines = [""];
  for (const word of text.split(" ")) {
    const last = lines.at(-1) ?? "";
    if (last === "") lines[lines.length - 1] = word;
    else if (last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** Lines wrapped at a width; as they are for none. */
export function wrapLines(lines: readonly PrintedLine[], width: string): readonly PrintedLine[] {
  if (width === "none") return lines;
  return lines.flatMap((line) => wrapText(line.text, Number(width)).map((text) => ({ ...line, text })));
}

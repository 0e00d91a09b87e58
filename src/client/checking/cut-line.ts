/** A part of a line, and the findings whose words it belongs to. */
export interface LinePart {
  readonly text: string;
  /** Their places in the list that was given; empty for what nothing is said of. */
  readonly findings: readonly number[];
}

/** The words of a finding on its line; the first place where they stand several times. */
interface Span {
  readonly from: number;
  readonly to: number;
  readonly finding: number;
}

/**
 * A line in parts, in order: joined they are the line. `texts`: the words of each finding on it; of one that is on the whole line,
 * or whose words are not in it, no part says so.
 */
export function cutLine(line: string, texts: readonly string[]): readonly LinePart[] {
  const spans = texts.flatMap((text, finding): Span[] => {
    const from = text === "" ? -1 : line.indexOf(text);
    return from < 0 ? [] : [{ from, to: from + text.length, finding }];
  });
  const cuts = [...new Set([0, line.length, ...spans.flatMap(({ from, to }) => [from, to])])].sort(
    (a, b) => a - b,
  );
  return cuts.slice(0, -1).map((from, index) => {
    const to = cuts[index + 1] ?? line.length;
    const findings = spans.filter((span) => span.from <= from && to <= span.to).map(({ finding }) => finding);
    return { text: line.slice(from, to), findings };
  });
}

/** A part of a line as it is printed: without marks of bold print, escapes and the signs of a table. */
export function printPart(text: string): string {
  return text
    .replaceAll("**", "")
    .replaceAll("<br>", " ")
    .replace(/\\([*|#])/g, "$1");
}

/** A run of one line, with its weight. */
export interface TextRun {
  readonly text: string;
  readonly bold: boolean;
}

/** Printed text as a line of source: signs that the importer would take for markup are escaped. */
export function escapeMarkup(text: string): string {
  return text.replace(/[*|]/g, "\\$&").replace(/^(\s*)(#{1,6}\s)/, "$1\\$2");
}

/** White space as one blank. U+FEFF, which JavaScript counts as white space, parts no words: it stays and is told (invisible.ts). */
function joinRunBlanks(text: string): string {
  return text.replace(/[^\S\ufeff]+/g, " ");
}

/**
 * Runs as one line: white space joined, printed marks escaped, bold runs between “**”. Empty string for runs without text.
 */
export function formatRuns(runs: readonly TextRun[]): string {
  const merged: { text: string; bold: boolean }[] = [];
  for (const run of runs) {
    const text = joinRunBlanks(run.text).normalize("NFC");
    const last = merged.at(-1);
    // A blank has no weight: it joins what stands before it.
    if (last !== undefined && (last.bold === run.bold || text.trim() === "")) last.text += text;
    else if (text !== "") merged.push({ text, bold: run.bold });
  }
  const out = merged.map(({ text, bold }) => {
    if (!bold || text.trim() === "") return escapeMarkup(text);
    const inner = text.trim();
    const [before = "", after = ""] = [
      text.slice(0, text.indexOf(inner)),
      text.slice(text.indexOf(inner) + inner.length),
    ];
    return `${before}**${escapeMarkup(inner)}**${after}`;
  });
  return joinRunBlanks(out.join("")).replace(/^ | $/g, "");
}

/** A row of cells as the importer reads it: `| a | b |`. Each cell is already a formatted line. */
export function formatRow(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}

import type { DraftFinding } from "#draft/check/draft-finding.ts";
import { make } from "#client/draft/make.ts";
import { cutLine, printPart } from "./cut-line.ts";
import type { NumberedFinding } from "./sort-findings.ts";

/** Id of a line of the draft, to which findings lead. */
export const lineId = (line: number): string => `dong-${line}`;

/** Words of the draft of which something is said; the weightiest finding gives their look. */
function makeMark(text: string, findings: readonly NumberedFinding[]): HTMLElement {
  const severity = ["error", "warning", "note"].find((one) =>
    findings.some(({ finding }) => finding.severity === one),
  );
  const title = findings.map(({ finding }) => finding.name).join("; ");
  const numbers = findings.map(({ number }) => number).join(" ");
  return make("mark", { "data-severity": severity ?? "note", "data-findings": numbers, title }, text);
}

/** A line of the draft with its number; words of which something is said are marked, or the whole line. */
function makeLine(line: string, number: number, findings: readonly NumberedFinding[]): HTMLElement {
  const parts = cutLine(
    line,
    findings.map(({ finding }) => finding.text),
  );
  const isWhole = findings.some(({ finding: { text } }) => text === "" || !line.includes(text));
  const words = parts.map(({ text, findings: own }) => {
    const named = own.flatMap((index) => findings[index] ?? []);
    return named.length === 0 ? printPart(text) : makeMark(printPart(text), named);
  });
  return make(
    "div",
    { class: "check-line", id: lineId(number), "data-whole": isWhole, tabindex: "-1" },
    make("span", { class: "check-number", "aria-hidden": "true" }, String(number)),
    make("p", {}, ...words),
  );
}

/** The text of a draft, line by line; blank lines are left out, numbers stay. */
export function makeTextLines(
  lines: readonly string[],
  findings: readonly DraftFinding[],
): readonly HTMLElement[] {
  const byLine = new Map<number, NumberedFinding[]>();
  for (const [number, finding] of findings.entries()) {
    const own = byLine.get(finding.line) ?? [];
    own.push({ finding, number });
    byLine.set(finding.line, own);
  }
  return lines.flatMap((line, index) =>
    line.trim() === "" ? [] : [makeLine(line, index + 1, byLine.get(index + 1) ?? [])],
  );
}

/** Shows which marks stand for findings that are shown, and which for none. */
export function dimMarks(pane: HTMLElement, isNumberShown: (number: number) => boolean): void {
  for (const mark of pane.querySelectorAll<HTMLElement>("mark")) {
    const numbers = (mark.dataset["findings"] ?? "").split(" ").map(Number);
    mark.classList.toggle("is-dim", !numbers.some(isNumberShown));
  }
}

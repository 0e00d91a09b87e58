/** A run of wording to copy: its field and its statements, in order. */
export interface WordingRun {
  readonly field: string;
  readonly statements: readonly string[];
}

/** What is copied at once: the wording of a field or an item, with its source. */
export interface CopiedPassage {
  readonly runs: readonly WordingRun[];
  /** In full: kind, number, day, issuer; empty where the page knows none. */
  readonly citation: string;
  /** The form for all later times: kind and number. */
  readonly laterCitation: string;
  /** “dòng 311–327”; empty where the page does not tell. */
  readonly lines: string;
}

/** How passages name their source: in full the first time and short after that, short always, or not at all. */
export type CitationForm = "full" | "short" | "none";

const joinStatements = (statements: readonly string[]): string =>
  statements.length > 1 ? statements.map((text) => `- ${text}`).join("\n") : (statements[0] ?? "");

/** Sources of passages in their order; a plan that was cited in full before is cited short. Empty texts for "none". */
export function listCitations(passages: readonly CopiedPassage[], form: CitationForm): readonly string[] {
  const cited = new Set<string>();
  return passages.map(({ citation, laterCitation, lines }) => {
    if (form === "none" || citation === "") return "";
    const plan = laterCitation.replace(/^[^,]*, /u, "");
    const isLater = form === "short" || cited.has(plan);
    cited.add(plan);
    const source = isLater && laterCitation !== "" ? laterCitation : citation;
    return lines === "" ? source : `${source}, ${lines}`;
  });
}

function formatPassage({ runs }: CopiedPassage, citation: string): string {
  const [first] = runs;
  const body =
    first !== undefined && runs.length === 1
      ? joinStatements(first.statements)
      : runs
          .map(
            (run) =>
              `${run.field}:${run.statements.length > 1 ? "\n" : " "}${joinStatements(run.statements)}`,
          )
          .join("\n");
  return citation === "" ? body : `${body}\n(${citation})`;
}

/**
 * Plain text of some passages, a blank line between two: one field as it is, several each under its name, then the source in
 * brackets on a line of its own.
 */
export function formatWording(passages: readonly CopiedPassage[], form: CitationForm): string {
  const citations = listCitations(passages, form);
  return passages.map((passage, index) => formatPassage(passage, citations[index] ?? "")).join("\n\n");
}

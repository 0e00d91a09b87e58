/** A run of wording to copy: its field and its statements, in order. */
export interface WordingRun {
  readonly field: string;
  readonly statements: readonly string[];
}

const joinStatements = (statements: readonly string[]): string =>
  statements.length > 1 ? statements.map((text) => `- ${text}`).join("\n") : (statements[0] ?? "");

/**
 * Plain text of some wording with its source: one field as it is, several each under its name, then the citation in
 * brackets on a line of its own.
 */
export function formatWording(runs: readonly WordingRun[], citation: string): string {
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

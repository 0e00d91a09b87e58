/** Rows as JSON: keys as the rows have them, one row a line, so that a change shows as one line. */
export function formatJson(rows: readonly object[]): string {
  if (rows.length === 0) return "[]\n";
  return `[\n${rows.map((row) => JSON.stringify(row)).join(",\n")}\n]\n`;
}

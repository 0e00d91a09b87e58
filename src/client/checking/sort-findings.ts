import { groupBy } from "#text/group-by.ts";
import type { DraftFinding } from "#draft/check/draft-finding.ts";

export type Severity = DraftFinding["severity"];

/** Severities from the weightiest, each with its word. */
export const severities: readonly (readonly [severity: Severity, word: string])[] = [
  ["error", "Lỗi"],
  ["warning", "Cần xem lại"],
  ["note", "Lưu ý"],
];

/** Which findings are shown. */
export interface FindingFilter {
  readonly severities: ReadonlySet<Severity>;
  /** Code of the one kind shown; empty for all. */
  readonly code: string;
}

/** A finding with its place in the list of all. */
export interface NumberedFinding {
  readonly finding: DraftFinding;
  readonly number: number;
}

/** Findings of one kind and severity. */
export interface FindingGroup {
  readonly severity: Severity;
  readonly code: string;
  readonly name: string;
  readonly findings: readonly NumberedFinding[];
}

export const isShown = ({ severity, code }: DraftFinding, filter: FindingFilter): boolean =>
  filter.severities.has(severity) && (filter.code === "" || filter.code === code);

/** Findings that are shown, in groups: the weightiest first, then by the first line of a kind; each group in order of lines. */
export function groupFindings(all: readonly DraftFinding[], filter: FindingFilter): readonly FindingGroup[] {
  const groups = new Map<
    string,
    { severity: Severity; code: string; name: string; findings: NumberedFinding[] }
  >();
  for (const [number, finding] of all.entries()) {
    const { severity, code, name } = finding;
    if (!isShown(finding, filter)) continue;
    const key = `${severity} ${code}`;
    const group = groups.get(key) ?? { severity, code, name, findings: [] };
    group.findings.push({ finding, number });
    groups.set(key, group);
  }
  return severities.flatMap(([severity]) =>
    [...groups.values()].filter((group) => group.severity === severity),
  );
}

/** Findings of one kind that are shown open; more are folded, so that one kind does not hide the others. */
const mostOpen = 5;

/** Entries of a group that are shown open, and those that are folded. */
export const foldFindings = <Entry>(
  entries: readonly Entry[],
): { readonly open: readonly Entry[]; readonly rest: readonly Entry[] } => ({
  open: entries.slice(0, mostOpen),
  rest: entries.slice(mostOpen),
});

/** Findings of a group that say the same of the same words, as one entry each, in order of their first. */
export function gatherEqual(findings: readonly NumberedFinding[]): readonly (readonly NumberedFinding[])[] {
  const entries = groupBy(findings, ({ finding: { text, detail, suggestion, reason } }) =>
    JSON.stringify([text, detail, suggestion, reason]),
  );
  return [...entries.values()];
}

/** How many findings there are of each severity, and of each kind in the order of their names. */
export function countFindings(all: readonly DraftFinding[]): {
  readonly bySeverity: ReadonlyMap<Severity, number>;
  readonly byKind: readonly { readonly code: string; readonly name: string; readonly count: number }[];
} {
  const bySeverity = new Map(
    severities.map(([severity]) => [severity, all.filter((one) => one.severity === severity).length]),
  );
  const kinds = new Map<string, { code: string; name: string; count: number }>();
  for (const { code, name } of all) {
    const kind = kinds.get(code) ?? { code, name, count: 0 };
    kind.count += 1;
    kinds.set(code, kind);
  }
  return { bySeverity, byKind: [...kinds.values()].sort((a, b) => a.name.localeCompare(b.name, "vi")) };
}

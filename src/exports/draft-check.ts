import type { CheckedDraft } from "#draft/check/checked-draft.ts";
import type { DraftFinding } from "#draft/check/draft-finding.ts";
import type { Problem } from "#problems/problem.ts";
import { toItemRow } from "./rows.ts";

/** What `npm run -s draft-check -- FILE --json` prints. docs/contract.md, “Commands with a fixed output”. */
export function toDraftCheckRows({ plan }: CheckedDraft, findings: readonly DraftFinding[]): object {
  return { items: plan.items.map(toItemRow), findings };
}

/** All findings of a file in the form of all messages, each with what asks for it. */
export function listDraftProblems(
  file: string,
  { lines }: CheckedDraft,
  findings: readonly DraftFinding[],
): Problem[] {
  return findings.map(({ severity, code, line, text, detail, suggestion, reason }): Problem => {
    const column = Math.max(0, (lines[line - 1] ?? "").indexOf(text)) + 1;
    const message = `${detail} Cơ sở: ${reason}.`;
    return { file, line, column, severity, code, message, ...(suggestion === "" ? {} : { suggestion }) };
  });
}

import { buildDraft } from "#handbook/build-draft.ts";
import type { Content, DraftPlan, Handbook } from "#handbook/handbook-types.ts";
import type { ToldReading } from "#importer/reading.ts";
import { hasError } from "#problems/format-problems.ts";
import type { Problem } from "#problems/problem.ts";
import { toFindingRow, toItemRow, toPlanRow } from "./rows.ts";

/** A plan as it was read, before anybody decided to keep it; also one that an error refuses. */
export interface Draft {
  /** A handbook of this plan alone. */
  readonly handbook: Handbook;
  readonly reading: ToldReading;
  /** Places where a person's data was masked. */
  readonly maskedCount: number;
  readonly isRefused: boolean;
}

/** What an import leaves of a plan. */
interface ReadPlan {
  readonly problems: readonly Problem[];
  readonly plan: DraftPlan | undefined;
  readonly reading: ToldReading | undefined;
  readonly content: Content | undefined;
  readonly received: { readonly masked: readonly unknown[] } | undefined;
}

/** The draft of what was read under an id, “draft” where none is given; undefined where there was no text to read. */
export function toDraft(run: ReadPlan, id = "draft"): Draft | undefined {
  const { problems, plan, reading, content, received } = run;
  if (plan === undefined || reading === undefined || content === undefined) return undefined;
  const maskedCount = received?.masked.length ?? 0;
  return { handbook: buildDraft(content, id, plan), reading, maskedCount, isRefused: hasError(problems) };
}

/** What `npm run -s import -- FILE --json` prints. docs/contract.md, “Commands with a fixed output”. */
export function toDraftRows({ handbook, reading }: Draft): object {
  const plan = handbook.plans[0];
  return {
    plan: plan === undefined ? null : toPlanRow(plan),
    items: handbook.items.map(toItemRow),
    findings: handbook.findings.map(toFindingRow),
    unread: plan?.unread ?? [],
    reading,
  };
}

import { sourcesHeading } from "#draft/compose/draft-document.ts";
import { fold } from "#text/fold.ts";
import type { Finding } from "#handbook/handbook-types.ts";
import { auditRules } from "#handbook/audit/run-audit.ts";
import type { CheckedDraft } from "./checked-draft.ts";
import type { DraftFinding } from "./draft-finding.ts";
import { type DraftRule, stripMarks, titleLine } from "./draft-rule.ts";
import { annexReference } from "./annex-reference.ts";
import { capitals } from "./capitals.ts";
import { citationDiffers } from "./citation-differs.ts";
import { citationIncomplete } from "./citation-incomplete.ts";
import { citationSuperseded } from "./citation-superseded.ts";
import { dateForm } from "./date-form.ts";
import { deadlinePast } from "./deadline-past.ts";
import { doubledWords } from "./doubled-words.ts";
import { endingMark } from "./ending-mark.ts";
import { foreignPlace } from "./foreign-place.ts";
import { goneAgency } from "./gone-agency.ts";
import { guessWords } from "./guess-words.ts";
import { headingPrint } from "./heading-print.ts";
import { likeAbove } from "./like-above.ts";
import { listOrder } from "./list-order.ts";
import { misnumbered } from "./misnumbered.ts";
import { missingModel } from "./missing-model.ts";
import { misspelt } from "./misspelt.ts";
import { numberForm } from "./number-form.ts";
import { personalData } from "./personal-data.ts";
import { recipients } from "./recipients.ts";
import { hamlets, schoolYear } from "./told-phrases.ts";
import { tellOnce } from "./told-once.ts";

/** Every rule of a draft, beside those of the audit. */
export const draftRules: readonly DraftRule[] = [
  foreignPlace,
  goneAgency,
  deadlinePast,
  missingModel,
  misnumbered,
  citationDiffers,
  citationSuperseded,
  citationIncomplete,
  numberForm,
  dateForm,
  listOrder,
  headingPrint,
  misspelt,
  capitals,
  doubledWords,
  endingMark,
  recipients,
  likeAbove,
  annexReference,
  guessWords,
  personalData,
];

/**
 * Findings of the audit that are none of a draft: its number and day are filled in when it is issued, it may say that it is a
 * draft, and what ended or was replaced is told at each place by rules of its own.
 */
const leftToOthers: ReadonlySet<string> = new Set([
  "missing-number",
  "missing-date",
  "draft",
  "renamed-agency",
  "renamed-place",
  "superseded",
  "personal-data",
]);

/** Findings that a draft may explain otherwise than a plan in force: a number of models may be of the years before. */
const doubtfulInDraft: ReadonlySet<string> = new Set(["count-mismatch"]);

/** A letter asks those to whom it is addressed, by a day for all: what its items leave out is for the drafter to know of. */
const notesInLetter: ReadonlySet<string> = new Set(["missing-field"]);

function weigh({ code, severity }: Finding, { plan }: CheckedDraft): Finding["severity"] {
  if (plan.kind === "cong-van" && notesInLetter.has(code)) return "note";
  return doubtfulInDraft.has(code) && severity === "error" ? "warning" : severity;
}

/** “Các khối phố” and the like are no bodies that a list could hold: what names nothing else is not told. */
function namesOnlyHamlets({ code, detail }: Finding): boolean {
  const names = [...detail.matchAll(/“([^”]*)”/gu)].map((match) => match[1] ?? "");
  return code === "unknown-agency" && names.every((name) => hamlets.pattern.test(name));
}

/** A school year that begins within the time of the plan is no deadline after it, though it ends in the next year. */
function namesOnlySchoolYears({ code, passages }: Finding, { plan }: CheckedDraft): boolean {
  const last = plan.period?.to ?? "";
  const begins = (passages ?? []).map(
    ({ words }) => schoolYear.pattern.exec(fold(words ?? ""))?.groups?.["begins"],
  );
  return (
    code === "deadline-past-period" &&
    begins.length > 0 &&
    begins.every((year) => year !== undefined && `${year}-12` <= last)
  );
}

/** What the audit says of the draft, with the rule's own meaning as reason. */
function listAudited(draft: CheckedDraft): DraftFinding[] {
  const rules = new Map(auditRules.map((rule) => [rule.code, rule]));
  const told = new Set<string>();
  // A body that no list knows is told once, not for each row that names it.
  const isNew = ({ code, detail }: Finding): boolean => {
    const key = `${code} ${detail.match(/“[^”]*”/u)?.[0] ?? detail}`;
    const isFirst = code !== "unknown-agency" || !told.has(key);
    told.add(key);
    return isFirst;
  };
  return draft.handbook.findings
    .filter(
      (finding) =>
        !leftToOthers.has(finding.code) &&
        !namesOnlyHamlets(finding) &&
        !namesOnlySchoolYears(finding, draft) &&
        isNew(finding),
    )
    .map((finding: Finding) => {
      const { code, detail, evidence, passages } = finding;
      const line = evidence?.[0] ?? titleLine(draft);
      const words = passages?.find((one) => one.words !== null && one.lines[0] === line)?.words ?? "";
      const rule = rules.get(code);
      return {
        code,
        name: rule?.name ?? code,
        severity: weigh(finding, draft),
        line,
        text: draft.lines[line - 1]?.includes(words) === true ? words : "",
        detail,
        suggestion: "",
        reason: rule?.meaning.replace(/\.$/u, "") ?? "",
      };
    });
}

const weights: Readonly<Record<DraftFinding["severity"], number>> = { error: 0, warning: 1, note: 2 };

/** Line of the page of sources that a draft of this site ends with: what it names is no part of the text; else past the end. */
function findSources({ lines }: CheckedDraft): number {
  const at = lines.findLastIndex((line) => stripMarks(line) === sourcesHeading);
  return at === -1 ? Infinity : at + 1;
}

/** All findings of a draft: by line, the weightiest first, each once. */
export function checkDraft(draft: CheckedDraft): DraftFinding[] {
  const own: readonly DraftFinding[] = draftRules.flatMap((rule) =>
    rule.check(draft).map(({ suggestion = "", reason = rule.reason, ...remark }): DraftFinding => ({
      code: rule.code,
      name: rule.name,
      ...remark,
      suggestion,
      reason,
    })),
  );
  const end = findSources(draft);
  const found = tellOnce([...own, ...listAudited(draft)]).filter(({ line }) => line < end);
  const keyOf = ({ code, line, text, detail }: DraftFinding): string => [code, line, text, detail].join("\n");
  return [...new Map(found.map((one) => [keyOf(one), one])).values()].sort(
    (a, b) => a.line - b.line || weights[a.severity] - weights[b.severity],
  );
}

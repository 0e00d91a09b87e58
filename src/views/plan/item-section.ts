import { listAgencyTasks } from "#handbook/agency-roles.ts";
import type { Handbook, Item, ItemMatch, Plan } from "#handbook/handbook-types.ts";
import { comparePath, itemAnchor, itemUrl, modelUrl, withModelPath } from "#paths/site-paths.ts";
import { fold } from "#text/fold.ts";
import { remember } from "#text/remember.ts";
import { findAgencyPath } from "#views/parts/agency-index.ts";
import { formatItemCitation, formatItemNumber, formatLaterCitation } from "#views/parts/citation.ts";
import { cutList, type CutList } from "#views/parts/cut-list.ts";
import { toEvidence, type EvidenceProps } from "#views/parts/evidence.ts";
import { toFieldRows, type FieldRow } from "#views/parts/field-rows.ts";
import { toFinding, type FindingProps } from "#views/parts/finding-link.ts";
import { formatScore } from "#views/parts/format-number.ts";
import { getPlan, indexHandbook } from "#views/parts/handbook-index.ts";
import { relationLabels } from "#views/parts/labels.ts";
import type { MentionProps } from "#views/parts/mentions.ts";
import { toAgencyToday } from "#views/parts/names-through-time.ts";
import { toStatement, type StatementProps } from "#views/parts/statement.ts";

/** A catalog model an item belongs to, and who says so. */
export interface MatchProps {
  readonly title: string;
  readonly path: string;
  readonly relation: string;
  /**
   * “biên tập viên xác định; lý do: …”, or “do chương trình đối chiếu, mức khớp 0,84 trên 1”; null where the program is sure.
   */
  readonly decidedBy: string | null;
  readonly isByMatcher: boolean;
  /** Whether nobody has decided yet: “có thể là …, chờ xác nhận”. */
  readonly isProposed: boolean;
}

export interface ElsewhereProps {
  readonly place: string;
  readonly number: string;
  readonly path: string;
}

export interface RepairProps {
  readonly evidence: EvidenceProps;
  readonly printed: string;
  readonly corrected: string;
  readonly reason: string;
}

/** A page where an item is used. */
interface ItemLink {
  /** Site path without base. */
  readonly path: string;
  readonly text: string;
}

/** One item of a plan as its section shows it. */
export interface ItemSectionProps {
  readonly anchor: string;
  readonly number: string;
  readonly title: string;
  /** Lines of the title. */
  readonly titleEvidence: EvidenceProps | null;
  /** The annex's title where it differs; null otherwise. */
  readonly titleAnnex: StatementProps | null;
  /** The plan's sentence why the model does not apply; null for adopted items. */
  readonly refusal: StatementProps | null;
  /** Where the program is not sure, the models that it may be, best first. */
  readonly matches: readonly MatchProps[];
  /** Why it is of no model; null where it is of one. */
  readonly unmatched: string | null;
  /** Items of other plans that have its model: the first, and how many more its models' pages name. */
  readonly elsewhere: CutList<ElsewhereProps>;
  /** To where it stands beside another item, others of its model first, and to the draft with its model. */
  readonly links: readonly ItemLink[];
  readonly rows: readonly FieldRow[];
  /** Cells of the annex that no column takes. */
  readonly unplaced: readonly StatementProps[];
  readonly evidence: { readonly body: EvidenceProps | null; readonly annex: EvidenceProps | null };
  readonly repairs: readonly RepairProps[];
  /** Bodies with a role in the item that have changed, each once under the name of agencies.yaml. */
  readonly changed: readonly MentionProps[];
  readonly findings: readonly FindingProps[];
  readonly citation: string;
  /** For all times after the first. */
  readonly laterCitation: string;
}

/** “biên tập viên xác định; lý do: …”. */
function tellDecision(decided: string, reason: string | null): string {
  return reason === null ? decided : `${decided}; lý do: ${reason.replace(/\.$/, "")}`;
}

/** Why an item is of no model, in one sentence; null where it is, or may be, of one. */
export function tellUnmatched(item: Pick<Item, "models" | "proposed" | "decision">): string | null {
  if (item.models.length > 0 || item.proposed.length > 0) return null;
  return item.decision === null
    ? "chưa đối chiếu được với mô hình nào"
    : tellDecision("Biên tập viên xác định: không thuộc mô hình nào", item.decision.reason);
}

/** From this score on, of 100, a match of the program goes without saying so. */
const sureScore = 90;

const tellScore = (score: number): string | null =>
  Math.round(score * 100) >= sureScore
    ? null
    : `do chương trình đối chiếu, mức khớp ${formatScore(score)} trên 1`;

/** A match with its model's short name and who decided it. */
export function toMatch(handbook: Handbook, match: ItemMatch): MatchProps | null {
  const model = indexHandbook(handbook).models.get(match.id);
  if (model === undefined) return null;
  const isByMatcher = match.decidedBy === "matcher";
  return {
    title: model.name,
    path: modelUrl(model.id),
    relation: relationLabels[match.relation],
    decidedBy: isByMatcher ? tellScore(match.score) : tellDecision("biên tập viên xác định", match.reason),
    isByMatcher,
    isProposed: false,
  };
}

/** A model that an item may be, as a match without a decision: “(có thể là …) chờ xác nhận; mức khớp 0,48 trên 1”. */
function toProposal(handbook: Handbook, { id, score }: Item["proposed"][number]): MatchProps | null {
  const title = indexHandbook(handbook).models.get(id)?.name;
  if (title === undefined) return null;
  const decidedBy = `mức khớp ${formatScore(score)} trên 1`;
  const told = { relation: "chờ xác nhận", decidedBy, isByMatcher: true, isProposed: true };
  return { title, path: modelUrl(id), ...told };
}

/** An item as those of other plans name it: each asks for the same. */
const tellElsewhere = remember((handbook: Handbook) =>
  remember((other: Item): ElsewhereProps => ({
    place: getPlan(handbook, other.plan).place.name,
    number: formatItemNumber(other).toLowerCase(),
    path: itemUrl(other),
  })),
);

/** Items of other plans that belong to a model this item belongs to, in plan order, each once. */
function listElsewhere(handbook: Handbook, item: Item): CutList<ElsewhereProps> {
  const { itemsOfModel } = indexHandbook(handbook);
  const others = new Set(item.models.flatMap((match) => itemsOfModel.get(match.id) ?? []));
  const { named, left } = cutList([...others].filter((other) => other.plan !== item.plan));
  return { named: named.map(tellElsewhere(handbook)), left };
}

/** Repairs as a page lists them: printed, corrected, why. */
export function toRepairs(plan: Plan, repairs: Item["repairs"]): readonly RepairProps[] {
  return repairs.map((repair) => ({
    evidence: toEvidence(plan.id, [repair.line, repair.line]),
    printed: repair.printed,
    corrected: repair.corrected,
    reason: repair.reason,
  }));
}

function listChangedAgencies(handbook: Handbook, item: Item): readonly MentionProps[] {
  const { agencies } = indexHandbook(handbook);
  const ids = new Set(listAgencyTasks([item]).map((task) => task.agency));
  return [...ids].flatMap((id) => {
    const today = toAgencyToday(handbook, id, getPlan(handbook, item.plan).place);
    const text = agencies.get(id)?.name;
    if (today === null || text === undefined) return [];
    return [{ text, name: text, expansion: null, path: findAgencyPath(handbook, id), today }];
  });
}

/** Where the item is used: set against others, written into a draft where it is of a model. */
function listLinks({ id, models: [first] }: Item): ItemLink[] {
  const toDraft =
    first === undefined ? [] : [{ path: withModelPath(first.id), text: "Đưa mô hình vào bản thảo" }];
  return [{ path: comparePath(id), text: "So sánh nguyên văn" }, ...toDraft];
}

/** Findings that the section tells in words of its own: its repairs, and why it is of no model. */
const toldAbove: ReadonlySet<string> = new Set(["recognition", "unmatched-item"]);

/** One item with its wording, matches, repairs and findings. */
export function toItemSection(handbook: Handbook, plan: Plan, item: Item): ItemSectionProps {
  const { body, annex, statusReason } = item.imported;
  const title = body?.title ?? annex?.title ?? null;
  const hasOtherTitle = item.titleAnnex !== null && fold(item.titleAnnex) !== fold(item.title);
  return {
    anchor: itemAnchor(item.kind, item.number),
    number: formatItemNumber(item),
    title: item.title,
    titleEvidence: title === null ? null : toEvidence(item.plan, title.lines),
    titleAnnex: hasOtherTitle && annex?.title ? toStatement(item.plan, annex.title, item.repairs) : null,
    refusal: statusReason === null ? null : toStatement(item.plan, statusReason, item.repairs),
    matches: [
      ...item.models.flatMap((match) => toMatch(handbook, match) ?? []),
      ...item.proposed.flatMap((one) => toProposal(handbook, one) ?? []),
    ],
    unmatched: tellUnmatched(item),
    elsewhere: listElsewhere(handbook, item),
    links: listLinks(item),
    rows: toFieldRows(item),
    unplaced: (annex?.unplaced ?? []).map((statement) => toStatement(item.plan, statement, item.repairs)),
    evidence: {
      body: toEvidence(item.plan, item.evidence.body),
      annex: toEvidence(item.plan, item.evidence.annex),
    },
    repairs: toRepairs(plan, item.repairs),
    changed: listChangedAgencies(handbook, item),
    findings: (indexHandbook(handbook).findingsOfItem.get(item.id) ?? [])
      .filter(({ code }) => !toldAbove.has(code))
      .map(toFinding),
    citation: formatItemCitation(item, plan),
    laterCitation: formatLaterCitation(item, plan),
  };
}

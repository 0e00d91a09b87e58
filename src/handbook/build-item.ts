import type { PlanId } from "#schema/identifier.ts";
import type { AnnexCell, BodyField, FieldName, ImportedItem, Statement } from "#schema/items.ts";
import type { MatchDecision } from "#schema/review.ts";
import type { AgencyIndex } from "#meaning/agencies/agencies.ts";
import { findDeadlineClause } from "#meaning/deadlines/deadline-clause.ts";
import { parseDeadline } from "#meaning/deadlines/deadlines.ts";
import type { AgencyMention } from "#meaning/agencies/agency-mention.ts";
import type { Item, ItemMatch, RepairAt, Sided } from "./handbook-types.ts";
import { readMatchedHeading } from "./matched-heading.ts";
import type { Matcher } from "#meaning/titles/matching.ts";
import { matchItem, proposeModels, scoreTitle } from "#meaning/titles/matching.ts";
import { readLabelledRoles, saysWhoLeads } from "#meaning/roles/labelled-roles.ts";
import { uniqueMentions, withoutParties } from "#meaning/roles/parties.ts";
import { readAgencyField, readBodyRoles } from "#meaning/roles/roles.ts";
import { readTools } from "#meaning/tools.ts";
import { findStatements, isDueFromAbove, readDeadlineText, readWording } from "#meaning/wording.ts";

type Role = "leads" | "coordinators" | "implementers" | "supporters";

/** A cell as one text: what a page break cut is one again, paragraphs of one line of the source are parted. */
function joinCell(statements: readonly Statement[]): string {
  return statements.reduce((text, { text: next, lines }, index) => {
    const above = statements[index - 1];
    if (above === undefined) return next;
    const isParagraph = above.lines[0] === lines[0] && !/[.;:,]$/.test(text);
    return `${text}${isParagraph ? "; " : " "}${next}`;
  }, "");
}

/**
 * Who does what by the annex: by the columns' own headings, and by what a cell itself says (“X chủ trì; Y phối hợp”); where
 * they call none a lead, by the clauses of a column of assignments.
 */
function readAnnexRoles(
  cells: readonly AnnexCell[],
  index: AgencyIndex,
): Record<Role, readonly AgencyMention[]> {
  const cellsOf = (field: FieldName): string[] =>
    cells.filter((cell) => cell.field === field).map((cell) => joinCell(cell.statements));
  const column = (role: Role): AgencyMention[] => readAgencyField(cellsOf(role), index);
  const { leads, coordinators, implementers, supporters } = readLabelledRoles(
    { leads: cellsOf("leads"), implementers: cellsOf("implementers") },
    index,
  );
  const own = uniqueMentions([...coordinators, ...column("coordinators")], index);
  const others = {
    implementers,
    supporters: uniqueMentions([...supporters, ...column("supporters")], index),
  };
  if (leads.length > 0) return { leads, coordinators: own, ...others };
  const texts = [...cellsOf("assignments"), ...cellsOf("content").filter(saysWhoLeads)];
  const clauses = readBodyRoles(texts, index, { body: [], annex: [] });
  return {
    leads: clauses.leads,
    coordinators: uniqueMentions([...own, ...clauses.coordinators], index),
    ...others,
  };
}

/** Whom a plan sets over a task without calling him anything: “1. Sở Y tế: a) …”, “Sở Y tế khẩn trương triển khai …”. */
const readBearers = (fields: readonly BodyField[], index: AgencyIndex): AgencyMention[] =>
  readAgencyField(
    fields.flatMap(({ field, label, statements }) =>
      field === "leads" && label === null ? statements.map(({ text }) => text) : [],
    ),
    index,
  );

/**
 * Who does what, by body and annex. Body: “chủ trì” and “phối hợp” from the clauses of the assignments, and the labelled
 * fields; annex: readAnnexRoles. docs/contract.md, “Conventions”.
 */
function readRoles(
  item: ImportedItem,
  index: AgencyIndex,
  isInOtherWords: boolean,
): Record<Role, Sided<readonly AgencyMention[]>> {
  const fields = item.body?.fields ?? [];
  // The sentence why the model does not apply names nobody who does it.
  const textsOf = (field: FieldName): string[] =>
    findStatements(fields, field)
      .map(({ text }) => text)
      .filter((text) => text !== item.statusReason?.text);
  const named = readLabelledRoles({ leads: textsOf("leads"), implementers: textsOf("implementers") }, index);
  const labelled = (role: Role): AgencyMention[] => readAgencyField(textsOf(role), index);
  const annex = readAnnexRoles(item.annex?.cells ?? [], index);
  const clauses = readBodyRoles(
    [
      ...textsOf("assignments"),
      // What a field without a known label tells is no assignment, unless it says who leads.
      ...textsOf("content").filter(saysWhoLeads),
    ],
    index,
    { body: named.leads, annex: annex.leads },
    isInOtherWords,
  );
  const bearers = [...readBearers(fields, index), ...named.leads];
  // Who bears the task, or is called its lead, acts in the sentences that tell it: he has no other part in them.
  const others = (mentions: readonly AgencyMention[]) => withoutParties(mentions, bearers, index);
  return {
    leads: { body: named.leads.length > 0 ? named.leads : clauses.leads, annex: annex.leads },
    coordinators: {
      body: uniqueMentions(
        [...labelled("coordinators"), ...named.coordinators, ...others(clauses.coordinators)],
        index,
      ),
      annex: annex.coordinators,
    },
    implementers: {
      body: uniqueMentions([...named.implementers, ...others(clauses.implementers)], index),
      annex: annex.implementers,
    },
    supporters: {
      body: uniqueMentions([...labelled("supporters"), ...named.supporters, ...clauses.supporters], index),
      annex: annex.supporters,
    },
  };
}

/** The models of an item: an editor's decision wins; else what the matcher is sure of; else none. */
function readModels(
  item: ImportedItem,
  title: string,
  objective: string | null,
  decision: MatchDecision | undefined,
  matcher: Matcher,
): ItemMatch[] {
  if (decision !== undefined) {
    const scores = new Map(scoreTitle(title, objective, matcher).map((m) => [m.id, m.score]));
    return decision.models.map((model) => ({
      ...model,
      decidedBy: "editor",
      score: scores.get(model.id) ?? 0,
      reason: decision.reason,
    }));
  }
  return matchItem(title, objective, matcher).models.map((match) => ({
    id: match.id,
    // A task is no model: what it is about stands beside it.
    relation: item.kind === "task" ? "related" : match.relation,
    decidedBy: "matcher",
    score: match.score,
    reason: null,
  }));
}

export interface ItemContext {
  readonly plan: PlanId;
  readonly decisions: readonly MatchDecision[];
  readonly repairs: readonly RepairAt[];
  readonly agencies: AgencyIndex;
  readonly matcher: Matcher;
  /** The plan's year where its period is a single one: the year of “Quý I” and “Tháng 6”. */
  readonly planYear: number | undefined;
  /** Whether a task bears the number of a model of its plan. */
  readonly isShared: (item: ImportedItem) => boolean;
  /** Whether the plan's body calls nobody “chủ trì”, so that who “làm đầu mối” leads. */
  readonly isInOtherWords: boolean;
}

/** Whether the body of some items calls somebody “chủ trì”, by a label or in a sentence. */
export function callsLeads(items: readonly ImportedItem[]): boolean {
  return items.some(({ body }) =>
    body?.fields.some(
      ({ field, label, statements }) =>
        (field === "leads" && label !== null) || statements.some(({ text }) => saysWhoLeads(text)),
    ),
  );
}

/** An imported item with everything read from its wording. */
export function buildItem(imported: ImportedItem, context: ItemContext): Item {
  const wording = readWording(imported);
  const titleAnnex = imported.annex?.title?.text ?? null;
  const title = imported.body?.title.text ?? titleAnnex ?? "";
  const heading = readMatchedHeading(imported, title, wording.objective, context.matcher);
  const labelled = readDeadlineText(imported);
  // Where the body has no such field its sentences tell; the annex is compared with them.
  const isSilent =
    labelled.body === null &&
    imported.status === "adopted" &&
    (imported.body !== null || labelled.annex === null);
  const ownClause =
    isSilent || isDueFromAbove(imported) ? findDeadlineClause(wording.assignments) : labelled.body;
  const deadlines = { ...labelled, body: ownClause ?? labelled.body };
  const decision = context.decisions.find((one) => one.item === imported.number);
  const evidence = { body: imported.body?.lines ?? null, annex: imported.annex?.lines ?? null };
  const holds = (line: number): boolean =>
    [evidence.body, evidence.annex].some((range) => range !== null && line >= range[0] && line <= range[1]);
  return {
    // A plan of models that also numbers tasks: the number alone would name two items.
    id: `${context.plan}/${context.isShared(imported) ? "nhiem-vu-" : ""}${imported.number}`,
    plan: context.plan,
    number: imported.number,
    kind: imported.kind,
    group: imported.group,
    title,
    titleAnnex,
    status: imported.status,
    statusReason: imported.statusReason?.text ?? null,
    models: readModels(imported, heading, wording.objective, decision, context.matcher),
    proposed: decision === undefined ? proposeModels(heading, wording.objective, context.matcher) : [],
    decision: decision === undefined ? null : { by: "editor", reason: decision.reason },
    ...readRoles(imported, context.agencies, context.isInOtherWords),
    deadline: {
      body: deadlines.body === null ? null : parseDeadline(deadlines.body, context.planYear),
      annex: deadlines.annex === null ? null : parseDeadline(deadlines.annex, context.planYear),
    },
    tools: {
      body: readTools(findStatements(imported.body?.fields ?? [], "tools")),
      annex: readTools(findStatements(imported.annex?.cells ?? [], "tools")),
    },
    wording,
    evidence,
    repairs: context.repairs.filter((repair) => holds(repair.line)),
    imported,
  };
}

import type { DocumentEntry } from "#schema/documents.ts";
import { documentRelation } from "#schema/items.ts";
import type { Occurrence } from "#schema/items.ts";
import { groupBy } from "#text/group-by.ts";
import { remember } from "#text/remember.ts";
import { type DocumentLevel, levelOf, toNumberKey } from "./document-level.ts";
import type { Citation, Handbook, Plan } from "./handbook-types.ts";

/** What one plan says of a document. */
export interface DocumentUse {
  readonly plan: Plan;
  /** The strongest that any of its places states. */
  readonly relation: Citation["relation"];
  /** Every place where the plan cites it, by line; never empty. */
  readonly occurrences: readonly Occurrence[];
}

/** What documents are listed from. */
export type Documented = Pick<Handbook, "plans" | "documents" | "words">;

interface PlanCitation {
  readonly plan: Plan;
  readonly citation: Citation;
}

/** A cited document, listed in documents.yaml or known only from the words of the plans. */
export interface CitedDocumentNode {
  readonly id: string;
  readonly kind: string;
  /** Number and symbol; null for a law that is known by its name alone. */
  readonly number: string | null;
  /** Name of a law, with its kind; null for other documents. */
  readonly name: string | null;
  readonly aliases: readonly string[];
  /** YYYY-MM-DD; the year alone where a law is cited by it; null where no plan tells. */
  readonly issuedOn: string | null;
  /** Issuing body; null where no plan tells. */
  readonly issuer: string | null;
  /** What it is about; null for a document that documents.yaml does not list or of which nobody prints it. */
  readonly title: string | null;
  /** What documents.yaml says of it; null for a document known from the plans alone. */
  readonly entry: DocumentEntry | null;
  /** Who made it: the centre, or a province or below. */
  readonly level: DocumentLevel;
  /** The plan of the collection that it is; null for a document outside the collection. */
  readonly plan: Plan | null;
  /** One for each plan that cites it, in plan order; empty for a listed document that no plan cites. */
  readonly uses: readonly DocumentUse[];
}

/** Plans that print a number and a day, by the key of the number. */
const groupByNumber = remember((plans: readonly Plan[]) =>
  groupBy(
    plans.filter((plan) => plan.number !== null && plan.issuedOn !== null),
    (plan) => toNumberKey(plan.number ?? ""),
  ),
);

/** The plan that a document is: same number and same day (or month where the plan prints no day). */
function findPlan(number: string | null, issuedOn: string | null, plans: readonly Plan[]): Plan | null {
  if (number === null || issuedOn === null) return null;
  const alike = groupByNumber(plans).get(toNumberKey(number)) ?? [];
  return alike.find((plan) => plan.issuedOn !== null && issuedOn.startsWith(plan.issuedOn)) ?? null;
}

const dayOf = (citation: Citation): string | null => citation.issuedOn ?? citation.year ?? null;

/** Citations of documents that no list has, brought together by number or name and day; one without a day joins the first. */
function groupUnlisted(uses: readonly PlanCitation[]): readonly (readonly PlanCitation[])[] {
  const groups: PlanCitation[][] = [];
  const groupsOf = new Map<string, PlanCitation[][]>();
  const orders = new Map(uses.map((use, index) => [use, index]));
  const orderOf = (use: PlanCitation): number => orders.get(use) ?? 0;
  const keyOf = ({ citation }: PlanCitation): string => toNumberKey(citation.number ?? citation.name ?? "");
  // Those that print a day come first, so that the others find them.
  const sorted = [...uses].sort(
    (a, b) => Number(dayOf(a.citation) === null) - Number(dayOf(b.citation) === null),
  );
  for (const use of sorted) {
    const day = dayOf(use.citation);
    const key = keyOf(use);
    const alike = groupsOf.get(key) ?? [];
    const own = alike.find(([first]) => {
      const firstDay = first === undefined ? null : dayOf(first.citation);
      return day === null || firstDay === null || day.startsWith(firstDay) || firstDay.startsWith(day);
    });
    if (own !== undefined) own.push(use);
    else {
      const group = [use];
      groups.push(group);
      groupsOf.set(key, [...alike, group]);
    }
  }
  return groups.map((group) => group.sort((a, b) => orderOf(a) - orderOf(b)));
}

/** Citations of one document as uses: a plan that prints its number in two ways has one use. */
function toUses(citations: readonly PlanCitation[]): readonly DocumentUse[] {
  return [...groupBy(citations, ({ plan }) => plan).entries()].map(([plan, own]) => ({
    plan,
    relation:
      documentRelation.options.find((relation) => own.some((one) => one.citation.relation === relation)) ??
      "mentions",
    occurrences: own.flatMap((one) => one.citation.occurrences).sort((a, b) => a.line - b.line),
  }));
}

function fromEntry(
  entry: DocumentEntry,
  citations: readonly PlanCitation[],
  { plans, words }: Documented,
): CitedDocumentNode {
  return {
    id: entry.id,
    kind: entry.kind,
    number: entry.number,
    name: entry.name ?? null,
    aliases: entry.aliases,
    issuedOn: entry.issuedOn,
    issuer: entry.issuer,
    title: entry.title,
    entry,
    level: levelOf(entry.issuer, entry.number, words.levels),
    plan: findPlan(entry.number, entry.issuedOn, plans),
    uses: toUses(citations),
  };
}

/** Id of a document that no list has: its number or name, its day where another has that number, then a count. */
function makeId(number: string, issuedOn: string | null, taken: ReadonlySet<string>): string {
  const key = toNumberKey(number) || "khong-so";
  if (!taken.has(key)) return key;
  const dated = issuedOn === null ? key : `${key}-${issuedOn}`;
  if (!taken.has(dated)) return dated;
  let count = 2;
  while (taken.has(`${dated}-${count}`)) count += 1;
  return `${dated}-${count}`;
}

function compareNodes(a: CitedDocumentNode, b: CitedDocumentNode): number {
  const [left, right] = [`${a.issuedOn ?? "9999"} ${a.id}`, `${b.issuedOn ?? "9999"} ${b.id}`];
  return left < right ? -1 : left > right ? 1 : 0;
}

/**
 * Every document that documents.yaml lists or a plan cites, by day of issue, oldest first, those without a day last.
 * A citation that no list has still makes a document, so that nothing a plan cites is left out.
 */
export const listDocuments = remember(makeDocuments);

function makeDocuments(handbook: Documented): readonly CitedDocumentNode[] {
  const { plans, words } = handbook;
  const uses = plans.flatMap((plan) =>
    [...plan.cites].sort((a, b) => a.line - b.line).map((citation): PlanCitation => ({ plan, citation })),
  );
  const byDocument = groupBy(uses, (use) => use.citation.document);
  const listed = handbook.documents.map((entry) =>
    fromEntry(entry, byDocument.get(entry.id) ?? [], handbook),
  );
  const known = new Set(listed.map((node) => node.id));
  const rest = uses.filter((use) => use.citation.document === null || !known.has(use.citation.document));
  const taken = new Set(known);
  const unlisted = groupUnlisted(rest).flatMap((group): readonly CitedDocumentNode[] => {
    const [first] = group;
    if (first === undefined) return [];
    const { kind, number, name = null } = first.citation;
    const issuedOn = dayOf(first.citation);
    const issuer = group.map((use) => use.citation.issuer).find((name) => name !== null) ?? null;
    const id = makeId(number ?? name ?? "", issuedOn, taken);
    taken.add(id);
    return [
      {
        id,
        kind,
        number,
        name,
        aliases: [],
        issuedOn,
        issuer,
        title: null,
        entry: null,
        level: levelOf(issuer, number, words.levels),
        plan: findPlan(number, issuedOn, plans),
        uses: toUses(group),
      },
    ];
  });
  return [...listed, ...unlisted].sort(compareNodes);
}

/** A line of the graph: what a plan says of a document, all its places together. */
export interface GraphEdge {
  readonly plan: string;
  /** Id of the document; of the plan where the document is one of the collection. */
  readonly target: string;
  /** The strongest of its places. */
  readonly relation: Citation["relation"];
  /** Places where the plan cites the document. */
  readonly count: number;
}

/** Edges of the graph: one for each plan and document, in plan order, then by the line of the first place. */
export function listEdges(
  documents: readonly CitedDocumentNode[],
  plans: readonly Plan[],
): readonly GraphEdge[] {
  const edges = documents.flatMap((document) =>
    document.uses.map(({ plan, relation, occurrences }) => ({
      plan: plan.id,
      target: document.plan === null ? document.id : document.plan.id,
      relation,
      count: occurrences.length,
      line: occurrences[0]?.line ?? 0,
    })),
  );
  const order = new Map(plans.map((plan, index) => [plan.id, index]));
  return [...edges]
    .sort((a, b) => (order.get(a.plan) ?? 0) - (order.get(b.plan) ?? 0) || a.line - b.line)
    .map(({ plan, target, relation, count }) => ({ plan, target, relation, count }));
}

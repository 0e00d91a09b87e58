import { runAudit } from "#handbook/audit/run-audit.ts";
import type { AuditRule, Audited } from "#handbook/audit/rule.ts";
import type { AgencyMention } from "#meaning/agencies/agency-mention.ts";
import type { Finding, Item, Plan } from "#handbook/handbook-types.ts";
import { parseDeadline } from "#meaning/deadlines/deadlines.ts";
import { agencyEntry } from "#schema/agencies.ts";
import type { Deadline } from "#schema/deadline.ts";
import type { LineRange } from "#schema/identifier.ts";
import { importedDocument, importedItem } from "#schema/items.ts";
import type { FieldName } from "#schema/items.ts";
import { placeEntry } from "#schema/places.ts";
import { formatPlace } from "#meaning/places/places.ts";
import { words } from "./words.ts";

/** Bodies of the plans that the tests of the audit make. */
export const agencies = [
  { id: "cong-an-tinh", name: "Công an tỉnh", abbreviations: ["CAT"], kind: "police", level: "province" },
  { id: "so-y-te", name: "Sở Y tế", abbreviations: ["SYT"], kind: "department", level: "province" },
  { id: "cac-so", name: "Các sở, ban, ngành", kind: "collective", level: "province" },
  {
    id: "so-cu",
    name: "Sở Thông tin và Truyền thông",
    kind: "department",
    level: "province",
    until: "2025-02-28",
    successors: [{ name: "Sở Khoa học và Công nghệ", since: "2025-03-01", source: "NĐ 150/2025/NĐ-CP" }],
  },
].map((agency) => agencyEntry.parse(agency));

const place = placeEntry.parse({
  code: "37",
  name: "An Bình",
  kind: "tinh",
  level: "province",
  from: null,
  until: null,
});

/** A body by its id, printed as given. */
export function mention(agency: string | null, text: string): AgencyMention {
  return { agency, text };
}

/** The deadline that some words mean. */
export function deadline(text: string): Deadline | null {
  return parseDeadline(text, 2024);
}

type Row = Partial<Record<FieldName, string>>;

interface ItemParts {
  /** Title and fields of the body; null where the plan has none. From line 10 × number on, one line each. */
  readonly body?: ({ readonly title: string } & Row) | null;
  /** Title and cells of the annex row, in line 500 + number; null where it has no row. */
  readonly annex?: ({ readonly title?: string } & Row) | null;
}

const bodyStart = (number: number): number => number * 10;

/** An item as imported from the given words, with whatever is said of its meaning. */
export function makeItem(number: number, parts: ItemParts = {}, facts: Partial<Item> = {}): Item {
  const { body = { title: `Tên ${number}` }, annex = null } = parts;
  const plan = facts.plan ?? "an-binh-2024";
  const kind = facts.kind ?? "model";
  const fields = Object.entries(body ?? {}).filter(([name]) => name !== "title");
  const start = bodyStart(number);
  const bodyLines: LineRange = [start, start + fields.length];
  const row: LineRange = [500 + number, 500 + number];
  const imported = importedItem.parse({
    number,
    kind,
    group: null,
    status: facts.status ?? "adopted",
    statusReason:
      facts.statusReason === undefined || facts.statusReason === null
        ? null
        : { text: facts.statusReason, lines: [start + 1, start + 1] },
    body:
      body === null
        ? null
        : {
            lines: bodyLines,
            title: { text: body.title, lines: [start, start] },
            fields: fields.map(([field, text], index) => ({
              field,
              label: null,
              lines: [start + index + 1, start + index + 1],
              statements: [{ text, lines: [start + index + 1, start + index + 1] }],
            })),
          },
    annex:
      annex === null
        ? null
        : {
            lines: row,
            title: annex.title === undefined ? null : { text: annex.title, lines: row },
            cells: Object.entries(annex)
              .filter(([name]) => name !== "title")
              .map(([field, text]) => ({ field, heading: field, statements: [{ text, lines: row }] })),
            unplaced: [],
          },
  });
  const nobody = { body: [], annex: [] };
  return {
    id: `${plan}/${number}`,
    plan,
    number,
    kind,
    group: null,
    title: body?.title ?? annex?.title ?? "",
    titleAnnex: annex?.title ?? null,
    status: "adopted",
    statusReason: null,
    models: [{ id: "mot", relation: "same", decidedBy: "editor", score: 1, reason: null }],
    decision: null,
    leads: { body: [mention("cong-an-tinh", "Công an tỉnh")], annex: [] },
    coordinators: nobody,
    implementers: nobody,
    supporters: nobody,
    deadline: { body: deadline("30/6/2024"), annex: null },
    tools: { body: [], annex: [] },
    wording: {
      objective: body?.objective ?? null,
      assignments: body?.assignments === undefined ? [] : [body.assignments],
      implementers: null,
      supporters: null,
      deadline: body?.deadline ?? null,
      tools: null,
      result: annex?.result ?? null,
    },
    evidence: { body: body === null ? null : bodyLines, annex: annex === null ? null : row },
    repairs: [],
    imported,
    ...facts,
  };
}

/** A complete plan without a fault, of the given items; its document says what the facts say. */
export function makePlan(
  items: readonly Item[] = [makeItem(1)],
  facts: Partial<Plan> = {},
  document: Partial<Plan["document"]> = {},
): Plan {
  const id = facts.id ?? "an-binh-2024";
  const full = importedDocument.parse({
    kind: "ke-hoach",
    title: { text: "Triển khai các mô hình", lines: [5, 5] },
    number: { text: "12/KH-UBND", lines: [3, 3] },
    issued: { on: "2024-02-01", text: "ngày 01 tháng 02 năm 2024", lines: [4, 4] },
    issuers: [],
    signatories: [],
    period: null,
    declared: [],
    abbreviations: [],
    cites: [],
    ...document,
  });
  return {
    id,
    title: "Triển khai các mô hình",
    kind: "ke-hoach",
    number: full.number?.text ?? null,
    issuedOn: full.issued?.on ?? null,
    issuer: [],
    signatories: full.signatories,
    place,
    placeName: formatPlace(facts.place ?? place, words),
    placeCode: "37",
    level: "province",
    period: full.period,
    declared: full.declared,
    groups: [],
    items,
    itemKind: items[0]?.kind ?? "model",
    adoptedCount: items.length,
    cites: full.cites.map((cite) => ({ ...cite, document: null })),
    source: { file: "an-binh.txt", sha256: "0".repeat(64), lines: 600 },
    sourceLines: Array.from({ length: 600 }, (_, index) => `Dòng ${index + 1}`),
    repairs: [],
    doubts: [],
    document: full,
    unread: [],
    ...facts,
  };
}

/** What the rules see of some plans. */
export function makeAudited(plans: readonly Plan[] = [makePlan()], change: Partial<Audited> = {}): Audited {
  return {
    date: "2026-11-21",
    models: [],
    plans,
    items: plans.flatMap((plan) => plan.items),
    adoption: [],
    agencies,
    places: [place],
    documents: [],
    glossary: [{ short: "ANTT", long: ["an ninh trật tự"], search: true }],
    words,
    ...change,
  };
}

/** What one rule finds in one plan. */
export function findIn(rule: AuditRule, plan: Plan, change: Partial<Audited> = {}): readonly Finding[] {
  return rule.check(makeAudited([plan], change));
}

/** Sentences of what one rule finds in a plan. */
export function detailsOf(rule: AuditRule, plan: Plan, change: Partial<Audited> = {}): string[] {
  return findIn(rule, plan, change).map((finding) => finding.detail);
}

/** Codes of everything the audit finds. */
export function auditCodes(plans: readonly Plan[], change: Partial<Audited> = {}): string[] {
  return runAudit(makeAudited(plans, change)).map((finding) => finding.code);
}

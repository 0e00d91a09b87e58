import type { ExpectedItem, ExpectedPlan } from "./expected-plan.ts";
import { joinSpace } from "./join-space.ts";
import type { PlanReading, ReadItem } from "./plan-reading.ts";

export const factClasses = [
  "head",
  "items",
  "titles",
  "models",
  "leads",
  "partners",
  "deadlines",
  "tools",
  "citations",
  "findings",
  "status",
] as const;
export type FactClass = (typeof factClasses)[number];

/** What one side says in one place: a field of one value at most, or a list. */
export interface Slot {
  readonly class: FactClass;
  /** Field, as `leads.body`. */
  readonly name: string;
  readonly kind: "value" | "set" | "list";
  readonly values: readonly string[];
}

const value = (of: FactClass, name: string, text: string | null): Slot => ({
  class: of,
  name,
  kind: "value",
  values: text === null ? [] : [joinSpace(text)],
});
const set = (of: FactClass, name: string, texts: readonly string[]): Slot => ({
  class: of,
  name,
  kind: "set",
  values: texts.map(joinSpace),
});

type Head = Pick<ExpectedPlan["head"], "period" | "signatories" | "issuer"> & {
  readonly kind: string;
  readonly level: string;
  readonly number: string | null;
  readonly issuedOn: string | null;
  readonly place: string | null;
  readonly title: string;
};

/** The head's slots; `draft` is the mark as printed. */
export function listHead(head: Head, draft: string | null): readonly Slot[] {
  const { period } = head;
  return [
    value("head", "kind", head.kind),
    value("head", "number", head.number),
    value("head", "issuedOn", head.issuedOn),
    set("head", "issuer", head.issuer),
    value("head", "place", head.place),
    value("head", "level", head.level),
    value("head", "period", period === null ? null : `${period.from}–${period.to ?? ""}`),
    value("head", "title", head.title),
    set(
      "head",
      "signatories",
      head.signatories.map(({ name, title }) => `${name}, ${title}`),
    ),
    value("head", "draft", draft),
  ];
}

/** Groups and citations: what the plan says as a whole. Citations without a number are not counted. */
export function listWhole(
  groups: ExpectedPlan["groups"],
  cites: readonly (string | null)[],
): readonly Slot[] {
  return [
    set(
      "items",
      "groups",
      groups.map(({ group, title }) => `${group}. ${title}`),
    ),
    set("citations", "cites", [...new Set(cites.filter((number) => number !== null))]),
  ];
}

type AnyDeadline = NonNullable<ReadItem["deadline"]["body"]>;
type ExpectedDeadline = NonNullable<ExpectedItem["deadline"]["body"]>;

/** A deadline without its words: “quarter 2024 Q3”, “phased [year 2024; year 2025]”. */
function tellDeadline(deadline: AnyDeadline | ExpectedDeadline | null): string | null {
  if (deadline === null) return null;
  const { kind, date, year, month, quarter, every, offsetMonths, phases } = deadline;
  const parts = [
    kind,
    date,
    year,
    month === undefined ? undefined : `M${month}`,
    quarter === undefined ? undefined : `Q${quarter}`,
    every === undefined ? undefined : `every ${every}`,
    offsetMonths === undefined ? undefined : `+${offsetMonths}`,
    phases === undefined ? undefined : `[${phases.map((one) => tellDeadline(one)).join("; ")}]`,
  ];
  return parts.filter((part) => part !== undefined).join(" ");
}

const textOf = (one: string | { readonly text: string }): string =>
  typeof one === "string" ? one : one.text;

/** The slots of an item; its number only where numbers are unique, its status only where it is not carried out. */
export function listItem(item: ExpectedItem | ReadItem, hasNumber: boolean): readonly Slot[] {
  const sides = ["body", "annex"] as const;
  const roles = ["coordinators", "implementers", "supporters"] as const;
  return [
    value("items", "kind", item.kind),
    value("items", "group", item.group),
    ...(hasNumber ? [value("items", "number", String(item.number))] : []),
    value("titles", "title", item.title),
    value("status", "status", item.status === "adopted" ? null : item.status),
    set(
      "models",
      "models",
      item.models.map(({ id, relation }) => `${id} ${relation}`),
    ),
    ...sides.flatMap((side): Slot[] => [
      { ...set("leads", `leads.${side}`, item.leads[side].map(textOf)), kind: "list" },
      ...roles.map((role) => set("partners", `${role}.${side}`, item[role][side].map(textOf))),
      value("deadlines", `deadline.${side}`, tellDeadline(item.deadline[side])),
      set("tools", `tools.${side}`, item.tools[side].map(textOf)),
    ]),
  ];
}

/**
 * Findings that a plan's own words give. Others follow from classes counted elsewhere (unmatched-item, not-applicable) or from
 * lists outside the plan (unknown-agency, superseded, renamed-agency, renamed-place, numbering-differs).
 */
const ownFindings: ReadonlySet<string> = new Set([
  "count-mismatch",
  "lead-mismatch",
  "deadline-mismatch",
  "title-mismatch",
  "tools-mismatch",
  "result-mismatch",
  "issuer-differs",
  "deadline-before-issue",
  "deadline-past-period",
  "duplicate-item",
  "number-gap",
  "annex-missing",
  "body-missing",
  "missing-field",
  "missing-number",
  "missing-date",
]);

/** Findings as “code” or “code:item”; `names` gives the name of each item read by its id. */
export function listFindings(
  findings: PlanReading["findings"],
  names: ReadonlyMap<string, string>,
): readonly string[] {
  const own = findings.filter(({ code }) => ownFindings.has(code));
  return [
    ...new Set(own.map(({ code, item }) => (item === null ? code : `${code}:${names.get(item) ?? item}`))),
  ];
}

/** The findings' slot. */
export const findingSlot = (findings: readonly string[]): Slot => set("findings", "findings", findings);

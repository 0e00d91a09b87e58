import { sameDeadline } from "#meaning/deadlines/same-deadline.ts";
import { formatPhases } from "#meaning/deadlines/format-deadline.ts";
import type { AgencyMention } from "#meaning/agencies/agency-mention.ts";
import type { Handbook, Item, Sided } from "#handbook/handbook-types.ts";
import type { Deadline } from "#schema/deadline.ts";
import { fold } from "#text/fold.ts";
import { trimEnd } from "#text/trim-end.ts";
import { getPlan } from "./handbook-index.ts";
import { toMentions, type MentionProps } from "./mentions.ts";

/** What the body, the annex or both say; the name tells which. */
export interface Side<T> {
  readonly name: string;
  readonly value: T;
}

export interface DeadlineProps {
  /** Normal form: “Quý I/2024”; the phases of a phased one without their scope, parted by semicolons. */
  readonly normal: string;
  /** Words of the plan where they say more than the normal form; null where they are the same. */
  readonly printed: string | null;
}

export const sideNames = { body: "thân văn bản", annex: "phụ lục", both: "thân văn bản, phụ lục" } as const;

/** The sides that say something; one entry where both say the same, none where neither says anything. */
function mergeSides<T>(
  sided: Sided<T>,
  says: (value: T) => boolean,
  isSame: (a: T, b: T) => boolean,
): readonly Side<T>[] {
  const { body, annex } = sided;
  if (says(body) && says(annex) && isSame(body, annex)) return [{ name: sideNames.both, value: body }];
  return [
    ...(says(body) ? [{ name: sideNames.body, value: body }] : []),
    ...(says(annex) ? [{ name: sideNames.annex, value: annex }] : []),
  ];
}

const hasSome = (list: readonly unknown[]): boolean => list.length > 0;
const toKeys = (list: readonly string[]): string =>
  [...new Set(list.map((text) => trimEnd(fold(text), /[.;,\s]/)))].sort().join("|");

/** A deadline with its words where those say more. */
export function toDeadline(deadline: Deadline): DeadlineProps {
  const normal = [...new Set(formatPhases(deadline).map(({ text }) => text))].join("; ");
  const bare = (text: string): string => text.toLowerCase().replace(/[.;,:()\s]/g, "");
  return { normal, printed: bare(normal) === bare(deadline.text) ? null : deadline.text };
}

/** Leads of an item by body and annex. */
export function listLeadSides(item: Item, handbook: Handbook): readonly Side<readonly MentionProps[]>[] {
  const keys = (mentions: readonly AgencyMention[]): string =>
    toKeys(mentions.map((one) => one.agency ?? one.text));
  return mergeSides(item.leads, hasSome, (a, b) => keys(a) === keys(b)).map((side) => ({
    name: side.name,
    value: toMentions(side.value, handbook, getPlan(handbook, item.plan).place),
  }));
}

/** Tools of an item by body and annex. */
export function listToolSides(item: Item): readonly Side<readonly string[]>[] {
  return mergeSides(item.tools, hasSome, (a, b) => toKeys(a) === toKeys(b));
}

/** Deadlines of an item by body and annex. */
export function listDeadlineSides(item: Item): readonly Side<DeadlineProps>[] {
  return mergeSides<Deadline | null>(item.deadline, (value) => value !== null, sameDeadline).flatMap((side) =>
    side.value === null ? [] : [{ name: side.name, value: toDeadline(side.value) }],
  );
}

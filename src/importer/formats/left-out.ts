import { type ObjectKind, objectKind } from "#schema/plan.ts";

export type { ObjectKind } from "#schema/plan.ts";

/**
 * What stands in a received file and is no part of its text: left out, or read in one of two ways, and told each time.
 * Codes of findings, docs/contract.md.
 */
export type LeftOutKind = "hidden-text" | "struck-text" | "tracked-changes" | "unread-object";

/** One thing left out, with its line in the text that was read, from 1. */
export interface LeftOut {
  readonly kind: LeftOutKind;
  /** Of an object: what it is. */
  readonly object: ObjectKind | undefined;
  readonly line: number;
}

/** All of one kind that was left out. */
export interface LeftOutSum {
  readonly kind: LeftOutKind;
  readonly count: number;
  /** Of the first, from 1. */
  readonly line: number;
  /** Of objects: how many of each. */
  readonly objects: Readonly<Partial<Record<ObjectKind, number>>>;
}

/** What was left out, a sum for each kind in the order of their first places. `lines`: those of the text. */
export function sumLeftOut(found: readonly LeftOut[], lines: number): LeftOutSum[] {
  const sums = new Map<
    LeftOutKind,
    { count: number; line: number; objects: Partial<Record<ObjectKind, number>> }
  >();
  for (const { kind, object, line } of found) {
    const sum = sums.get(kind) ?? { count: 0, line: Math.max(1, Math.min(line, lines)), objects: {} };
    sum.count += 1;
    if (object !== undefined) sum.objects[object] = (sum.objects[object] ?? 0) + 1;
    sums.set(kind, sum);
  }
  return [...sums].map(([kind, sum]) => ({ kind, ...sum }));
}

/** Name of the element by which a reader that goes by way of HTML marks where something was left out. */
export const leftOutTag = "left-out";

/** The mark for one thing left out, as an element of HTML. */
export function formatLeftOut(kind: LeftOutKind, object?: ObjectKind): string {
  return `<${leftOutTag} kind="${kind}"${object === undefined ? "" : ` object="${object}"`}></${leftOutTag}>`;
}

const kinds: ReadonlySet<string> = new Set<LeftOutKind>([
  "hidden-text",
  "struck-text",
  "tracked-changes",
  "unread-object",
]);
const objects: ReadonlySet<string> = new Set(objectKind.options);

/** Whether a word names a kind of what is left out. */
export function isLeftOutKind(kind: string | undefined): kind is LeftOutKind {
  return kind !== undefined && kinds.has(kind);
}

/** Whether a word names a kind of object. */
export function isObjectKind(kind: string | undefined): kind is ObjectKind {
  return kind !== undefined && objects.has(kind);
}

/** Whether a head or foot of pages says more than the number of the page: “Trang 3/12” does not, “Bản nháp” does. */
export function saysMoreThanPage(words: string): boolean {
  return /\p{L}{2}/u.test(words.replace(/(?<!\p{L})(?:trang|page|số|of)(?!\p{L})/giu, ""));
}

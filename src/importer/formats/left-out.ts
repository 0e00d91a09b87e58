/**
 * What stands in a received file and is no part of its text: left out, or read in one of two ways, and told each time.
 * Codes of findings, docs/contract.md.
 */
export type LeftOutKind = "hidden-text" | "struck-text" | "tracked-changes" | "unread-object";

/** What an object is that is not read. */
export type ObjectKind = "picture" | "chart" | "diagram" | "formula" | "embedded";

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
  readonly objects: ReadonlyMap<ObjectKind, number>;
}

/** What was left out, a sum for each kind in the order of their first places. `lines`: those of the text. */
export function sumLeftOut(found: readonly LeftOut[], lines: number): LeftOutSum[] {
  const sums = new Map<LeftOutKind, { count: number; line: number; objects: Map<ObjectKind, number> }>();
  for (const { kind, object, line } of found) {
    const sum = sums.get(kind) ?? { count: 0, line: Math.max(1, Math.min(line, lines)), objects: new Map() };
    sum.count += 1;
    if (object !== undefined) sum.objects.set(object, (sum.objects.get(object) ?? 0) + 1);
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
const objects: ReadonlySet<string> = new Set<ObjectKind>([
  "picture",
  "chart",
  "diagram",
  "formula",
  "embedded",
]);

/** Whether a word names a kind of what is left out. */
export function isLeftOutKind(kind: string | undefined): kind is LeftOutKind {
  return kind !== undefined && kinds.has(kind);
}

/** Whether a word names a kind of object. */
export function isObjectKind(kind: string | undefined): kind is ObjectKind {
  return kind !== undefined && objects.has(kind);
}

import type { ItemKind } from "#schema/items.ts";

/** Anchor of an item on its plan's page: “mo-hinh-24”, “nhiem-vu-10”. */
export function itemAnchor(kind: ItemKind, number: number): string {
  return `${kind === "model" ? "mo-hinh" : "nhiem-vu"}-${number}`;
}

/** Site path of a plan, without base. */
export function planUrl(plan: string): string {
  return `/ke-hoach/${plan}/`;
}

/** Site path of an item's section, without base. */
export function itemUrl(plan: string, kind: ItemKind, number: number): string {
  return `${planUrl(plan)}#${itemAnchor(kind, number)}`;
}

/** Anchor of lines on the page of a plan's source text: “dong-311”, “dong-311-327”. */
export function lineAnchor([from, to]: readonly [number, number]): string {
  return from === to ? `dong-${from}` : `dong-${from}-${to}`;
}

/** Lines that an anchor or a URL's fragment names, with or without “#”; null where it names none. */
export function parseLineAnchor(anchor: string): readonly [number, number] | null {
  const match = /^#?dong-(\d{1,6})(?:-(\d{1,6}))?$/.exec(anchor);
  if (match === null) return null;
  const [one, other] = [Number(match[1]), Number(match[2] ?? match[1])];
  return one < 1 || other < 1 ? null : [Math.min(one, other), Math.max(one, other)];
}

/** Site path of lines of a plan's source text, without base; the page marks all of them. */
export function lineUrl(plan: string, lines: readonly [number, number]): string {
  return `${planUrl(plan)}van-ban/#${lineAnchor(lines)}`;
}

/** Site path of a model, without base. */
export function modelUrl(model: string): string {
  return `/mo-hinh/${model}/`;
}

/** Site path of the plan list entry of a cited document, without base. */
export function documentUrl(document: string): string {
  return `/can-cu/${document}/`;
}

/** Site path of an agency, without base. */
export function agencyUrl(agency: string): string {
  return `/co-quan/${agency}/`;
}

/** Site path of the units that bear a code, without base. */
export function placeUrl(code: string): string {
  return `/dia-phuong/${code}/`;
}

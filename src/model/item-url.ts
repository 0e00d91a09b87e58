import type { ItemKind } from "./handbook-types.ts";

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

/** Site path of a line of a plan's source text, without base. */
export function lineUrl(plan: string, line: number): string {
  return `${planUrl(plan)}van-ban/#dong-${line}`;
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

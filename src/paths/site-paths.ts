import type { ItemKind } from "#schema/items.ts";

/** Anchor of an item on its plan's page: “mo-hinh-24”, “nhiem-vu-10”. */
export function itemAnchor(kind: ItemKind, number: number): string {
  return `${kind === "model" ? "mo-hinh" : "nhiem-vu"}-${number}`;
}

/** Site path of a plan, without base. */
export function planUrl(plan: string): string {
  return `/ke-hoach/${plan}/`;
}

/** What tells an item from every other: its plan, its kind and its number there. */
export interface ItemAddress {
  readonly plan: string;
  readonly kind: ItemKind;
  readonly number: number;
}

/** Site path of an item's section, without base, such as "/ke-hoach/cua-lo-2023/#mo-hinh-24". */
export function itemUrl({ plan, kind, number }: ItemAddress): string {
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

/** Where a finding stands: its item (“cua-lo-2023/24”) or the plan as a whole, and the lines it rests on. */
export interface FindingAddress {
  readonly plan: string;
  readonly item: string | null;
  readonly itemKind: ItemKind | null;
  readonly evidence: readonly [number, number] | null;
}

/** Site path of a finding, without base: its item's section, else its lines, else its plan. */
export function findingUrl({ plan, item, itemKind, evidence }: FindingAddress): string {
  if (item !== null && itemKind !== null)
    return itemUrl({ plan, kind: itemKind, number: Number(item.split("/").at(-1)) });
  return evidence === null ? planUrl(plan) : lineUrl(plan, evidence);
}

/** Site path of a model, without base. */
export function modelUrl(model: string): string {
  return `/mo-hinh/${model}/`;
}

/** Site path of the plan list entry of a cited document, without base. */
export function documentUrl(document: string): string {
  return `/can-cu/${document}/`;
}

/** Site path of an item beside others of its model, without base; beside another one where that is given. */
export function comparePath(item: string, other?: string): string {
  return `/so-sanh/?a=${item}${other === undefined ? "" : `&b=${other}`}`;
}

/** Site path of the draft, with a model put into it, without base. */
export function withModelPath(model: string): string {
  return `/soan-thao/?them=${model}`;
}

/** Site path of the draft, with a plan chosen to begin from, without base. */
export function startDraftPath(plan: string): string {
  return `/soan-thao/?theo=${plan}`;
}

/** Site path of plans model by model, without base; of one plan its body against its annex. */
export function comparePlansPath(plans: readonly string[]): string {
  return `/so-sanh/?kh=${plans.join(",")}`;
}

/** Site path of an entry of the glossary, without base. */
export function glossaryUrl(anchor: string): string {
  return `/thuat-ngu/#${anchor}`;
}

/** Site path of the list of agencies, without base. */
export const agenciesUrl = "/co-quan/";

/** Site path of an agency, without base. */
export function agencyUrl(agency: string): string {
  return `/co-quan/${agency}/`;
}

/** Site path of the bodies of a plan's place, without base. */
export function agencyPlaceUrl(plan: string): string {
  return `/co-quan/noi/${plan}/`;
}

/** Site path of the units that bear a code, without base. */
export function placeUrl(code: string): string {
  return `/dia-phuong/${code}/`;
}

/** Anchor of a unit on the page of its province, among those of today or those that ended: “nay-14464”, “truoc-373”. */
export function unitAnchor(code: string, hasEnded: boolean): string {
  return `${hasEnded ? "truoc" : "nay"}-${code}`;
}

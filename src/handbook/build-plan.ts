import type { PlanId } from "#schema/identifier.ts";
import type { ImportedItem } from "#schema/items.ts";
import type { AgencyEntry } from "#schema/agencies.ts";
import type { DocumentEntry } from "#schema/documents.ts";
import type { PlaceEntry } from "#schema/places.ts";
import { fold } from "#text/fold.ts";
import { repairLines } from "#text/repair.ts";
import { buildAgencyIndex, resolveAgency } from "#meaning/agencies/agencies.ts";
import { buildItem } from "./build-item.ts";
import type { Words } from "./compile-words.ts";
import { findDocument } from "./find-document.ts";
import type { Citation, Plan, PlanContent } from "./handbook-types.ts";
import type { Matcher } from "#meaning/titles/matching.ts";
import { findPlaceOfDocument } from "#meaning/places/places.ts";

export interface PlanContext {
  readonly agencies: readonly AgencyEntry[];
  readonly places: readonly PlaceEntry[];
  readonly documents: readonly DocumentEntry[];
  readonly matcher: Matcher;
  readonly words: Words;
}

/** First day of the time a plan speaks of, for its order among plans and on the time line; “9999” where it tells none. */
export function planDay(plan: Pick<Plan, "issuedOn" | "period">): string {
  const day = plan.issuedOn ?? plan.period?.from ?? "9999-12";
  return day.length === 7 ? `${day}-01` : day;
}

/**
 * A plan with all its items read.
 * @throws Error when the plan's place is not in places.yaml: the check of the content reports it to the author before.
 */
export function buildPlan(id: PlanId, content: PlanContent, context: PlanContext): Plan {
  const { entry, imported, review, source } = content;
  const document = imported.document;
  const repairs = repairLines(source, review.repairs).applied;
  const issuedOn = document.issued?.on ?? null;
  const place = findPlaceOfDocument(context.places, entry.place, document);
  if (place === undefined) throw new Error(`Plan ${id}: no place ${entry.place} at its time`);
  const city = place.level === "province" && place.kind === "thanh-pho" ? fold(place.name) : null;
  const agencies = buildAgencyIndex(
    context.agencies,
    context.words.agencies,
    review.agencies,
    document.abbreviations,
    city,
  );
  const { from, to } = document.period ?? { from: null, to: null };
  const planYear =
    from !== null && from.slice(0, 4) === to?.slice(0, 4) ? Number(from.slice(0, 4)) : undefined;
  const isShared = (item: ImportedItem): boolean =>
    item.kind === "task" && imported.items.some((one) => one.kind === "model" && one.number === item.number);
  const items = imported.items.map((item) =>
    buildItem(item, {
      plan: id,
      decisions: review.matches,
      repairs,
      agencies,
      matcher: context.matcher,
      planYear,
      isShared,
    }),
  );
  return {
    id,
    title: document.title?.text ?? "",
    kind: document.kind,
    number: document.number?.text ?? null,
    issuedOn,
    issuer: document.issuers.map((issuer) => ({
      agency: resolveAgency(issuer.text, agencies),
      text: issuer.text,
    })),
    signatories: document.signatories,
    place,
    placeCode: entry.place,
    level: entry.level,
    period: document.period,
    declared: document.declared,
    groups: imported.groups.map((group) => ({
      group: group.group,
      title: group.title,
      lines: group.lines,
      declared: group.declared,
      counted: items.filter((item) => item.group === group.group).length,
    })),
    items,
    itemKind: items.some((item) => item.kind === "model") ? "model" : "task",
    adoptedCount: items.filter((item) => item.status === "adopted").length,
    cites: document.cites.map((cite): Citation => ({
      ...cite,
      document: findDocument(cite, context.documents, issuedOn ?? document.period?.to ?? null),
    })),
    source: entry.source,
    sourceLines: source,
    repairs,
    doubts: [...review.doubts].sort((a, b) => a.line - b.line),
    document,
    unread: imported.unread,
  };
}

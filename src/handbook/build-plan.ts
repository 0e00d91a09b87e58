import type { PlanId } from "#schema/identifier.ts";
import type { ImportedItem } from "#schema/items.ts";
import type { AgencyEntry } from "#schema/agencies.ts";
import type { DocumentEntry } from "#schema/documents.ts";
import type { PlaceEntry } from "#schema/places.ts";
import { fold } from "#text/fold.ts";
import { repairLines } from "#text/repair.ts";
import { type AgencyIndex, buildAgencyIndex, resolveIssuer } from "#meaning/agencies/agencies.ts";
import { buildItem, callsLeads, type ItemContext } from "./build-item.ts";
import type { Words } from "./compile-words.ts";
import { findDocument } from "./find-document.ts";
import type { Citation, Item, Plan, PlanContent } from "./handbook-types.ts";
import type { Matcher } from "#meaning/titles/matching.ts";
import { type PlaceBook, findPlaceOfDocument, formatPlace } from "#meaning/places/places.ts";

export interface PlanContext {
  readonly agencies: readonly AgencyEntry[];
  readonly book: PlaceBook;
  readonly documents: readonly DocumentEntry[];
  readonly matcher: Matcher;
  readonly words: Words;
}

/** First day of the time a plan speaks of, for its order among plans and on the time line; “9999” where it tells none. */
export function planDay(plan: Pick<Plan, "issuedOn" | "period">): string {
  const day = plan.issuedOn ?? plan.period?.from ?? "9999-12";
  return day.length === 7 ? `${day}-01` : day;
}

/** The bodies as a plan names them: by its own abbreviations, an editor's readings, and in a city by the city's name. */
export function indexAgencies(
  { imported, review }: Pick<PlanContent, "imported" | "review">,
  { level, kind, name }: Pick<PlaceEntry, "level" | "kind" | "name">,
  { agencies, words }: Pick<PlanContext, "agencies" | "words">,
): AgencyIndex {
  const city = level === "province" && kind === "thanh-pho" ? fold(name) : null;
  return buildAgencyIndex(agencies, words.agencies, review.agencies, imported.document.abbreviations, city);
}

/** The year of a period within one year; undefined for any other. */
function singleYear(period: Plan["period"]): number | undefined {
  const { from, to } = period ?? { from: null, to: null };
  const year = from?.slice(0, 4);
  return year !== undefined && year === to?.slice(0, 4) ? Number(year) : undefined;
}

function buildItems(
  plan: PlanId,
  { imported, review }: PlanContent,
  found: Pick<ItemContext, "agencies" | "matcher" | "repairs">,
): readonly Item[] {
  const models = new Set(imported.items.filter(({ kind }) => kind === "model").map(({ number }) => number));
  const isShared = ({ kind, number }: ImportedItem): boolean => kind === "task" && models.has(number);
  const planYear = singleYear(imported.document.period);
  const isInOtherWords = !callsLeads(imported.items);
  const context = { plan, decisions: review.matches, planYear, isShared, isInOtherWords, ...found };
  return imported.items.map((item) => buildItem(item, context));
}

/** Groups as printed, with the number of items that each has beside the number it declares. */
function countGroups({ imported }: PlanContent, items: readonly Item[]): Plan["groups"] {
  return imported.groups.map(({ group, title, lines, declared }) => ({
    group,
    title,
    lines,
    declared,
    counted: items.filter((item) => item.group === group).length,
  }));
}

/** What a plan cites, each with the document of the list that was meant on the plan's day. */
function linkCitations(
  { issued, period, cites }: Plan["document"],
  documents: readonly DocumentEntry[],
): readonly Citation[] {
  const day = issued?.on ?? period?.to ?? null;
  return cites.map((cite) => ({ ...cite, document: findDocument(cite, documents, day) }));
}

/**
 * A plan with all its items read.
 * @throws Error when the plan's place is in no list: the check of the content reports it to the author before.
 */
export function buildPlan(id: PlanId, content: PlanContent, context: PlanContext): Plan {
  const { entry, imported, review, source } = content;
  const { document, unread } = imported;
  const place = findPlaceOfDocument(context.book, entry.place, document);
  if (place === undefined) throw new Error(`Plan ${id}: no place ${entry.place} at its time`);
  const agencies = indexAgencies(content, place, context);
  const repairs = repairLines(source, review.repairs).applied;
  const items = buildItems(id, content, { agencies, repairs, matcher: context.matcher });
  return {
    id,
    title: document.title?.text ?? "",
    kind: document.kind,
    number: document.number?.text ?? null,
    issuedOn: document.issued?.on ?? null,
    issuer: document.issuers.map(({ text }) => ({
      agency: resolveIssuer(text, agencies, entry.level),
      text,
    })),
    signatories: document.signatories,
    place,
    placeName: formatPlace(place, context.words),
    placeCode: entry.place,
    level: entry.level,
    period: document.period,
    declared: document.declared,
    groups: countGroups(content, items),
    items,
    itemKind: items.some((item) => item.kind === "model") ? "model" : "task",
    adoptedCount: items.filter((item) => item.status === "adopted").length,
    cites: linkCitations(document, context.documents),
    source: entry.source,
    leftOut: entry.leftOut ?? [],
    sourceLines: source,
    repairs,
    doubts: [...review.doubts].sort((a, b) => a.line - b.line),
    document,
    unread,
  };
}

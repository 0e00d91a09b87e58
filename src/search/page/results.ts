import { passageTitle } from "#search/index/pack.ts";
import { itemHeading } from "#search/item-heading.ts";
import { findHitUrl } from "./hit-url.ts";
import type { SearchData, SearchKind, SearchRecord } from "#search/search-types.ts";
import { kindLabels } from "./facets.ts";
import type { HitGroup } from "./group-hits.ts";
import type { FoundPassage } from "./passages.ts";

/** An element with text; what a plan says never becomes markup. */
function make(tag: string, className: string, text = ""): HTMLElement {
  const element = document.createElement(tag);
  element.className = className;
  element.textContent = text;
  return element;
}

/**
 * Where a record stands, in words: “Mục của kế hoạch · Cửa Lò · nay: phường Cửa Lò · Mô hình 24 · 179/KH-TCT, …”; without
 * today's name where a result above tells it.
 */
function describeRecord(record: SearchRecord, data: SearchData, withToday: boolean): string {
  const plan = data.plans[record.plan];
  if (plan === undefined) return kindLabels[record.kind];
  return [
    kindLabels[record.kind],
    plan.place,
    withToday ? plan.today : "",
    itemHeading(record, data),
    `${plan.number === "" ? "không ghi số" : plan.number}, ${plan.issued}`,
  ]
    .filter((part) => part !== "")
    .join(" · ");
}

const ofBooks: ReadonlySet<SearchKind | undefined> = new Set(["agency", "document", "term", "page"]);

/** Whether a record is a body, a cited document, an abbreviation or a page: there is nothing of it to compare or draft. */
export const isOfBooks = (record: SearchRecord | undefined): boolean => ofBooks.has(record?.kind);

/** A link within the site. */
function makeLink(className: string, text: string, url: string, base: string): HTMLAnchorElement {
  const link = document.createElement("a");
  link.className = className;
  link.href = base.replace(/\/+$/, "") + url;
  link.textContent = text;
  return link;
}

/** What is shown of a record: what its question asks, the passage with the words asked for marked, and its line. */
export function renderPassage({ parts, line, facts }: FoundPassage): DocumentFragment {
  const fragment = document.createDocumentFragment();
  for (const fact of facts) fragment.append(make("span", "result__fact", fact));
  for (const { text, isMarked } of parts) fragment.append(isMarked ? make("mark", "", text) : text);
  // No link: those of the list are its results.
  if (line !== "") fragment.append(" ", make("span", "result__line", `(${line})`));
  return fragment;
}

/** “Ninh Bình, mô hình 32”: where one of several results with the same words stands. */
function tellPlace(record: SearchRecord, data: SearchData): string {
  const place = data.plans[record.plan]?.place ?? "";
  const own = record.kind === "text" ? record.title.toLowerCase() : itemHeading(record, data).toLowerCase();
  return `${place}, ${own}`;
}

/** “Ở 3 nơi; ngoài nơi trên: …” with a link to each of the others; empty for a result that stands alone. */
function renderPlaces({ others }: HitGroup, data: SearchData, base: string): readonly HTMLElement[] {
  if (others.length === 0) return [];
  const list = make("p", "result__places", `Ở ${others.length + 1} nơi; ngoài nơi trên: `);
  for (const [at, { record }] of others.entries()) {
    const own = data.records[record];
    if (own === undefined) continue;
    list.append(...(at === 0 ? [] : ["; "]), makeLink("", tellPlace(own, data), own.url, base));
  }
  return [list];
}

/**
 * One result with its link, and with those that say the same; its passage is filled in when it comes into view.
 * @param withToday Whether it tells what its place is called today.
 */
export function renderResult(
  group: HitGroup,
  data: SearchData,
  base: string,
  withToday = true,
): HTMLLIElement {
  const { hit } = group;
  const item = document.createElement("li");
  item.className = "result";
  item.dataset["record"] = String(hit.record);
  const record = data.records[hit.record];
  if (record === undefined) return item;
  const place = data.plans[record.plan]?.place ?? "";
  const lines = hit.lines === undefined ? "" : passageTitle(hit.lines);
  const own = lines !== "" ? lines : record.kind === "text" ? record.title : "";
  const title = own === "" ? record.title : `${own}, kế hoạch của ${place}`;
  item.append(
    makeLink("result__title", title, findHitUrl(hit, data), base),
    make("p", "result__where", describeRecord(record, data, withToday)),
    ...renderPlaces(group, data, base),
  );
  const model = data.records[data.proposed[hit.record] ?? -1];
  if (model !== undefined)
    item.append(make("p", "result__reason", `Có thể là “${model.title}”, chờ xác nhận`));
  if (hit.reason !== "") item.append(make("p", "result__reason", hit.reason));
  item.append(make("p", "result__passage"));
  return item;
}

import type { ExcerptPart } from "#search/ask/excerpt.ts";
import { itemHeading } from "#search/ask/lookup.ts";
import type { SearchHit } from "#search/ask/run.ts";
import type { SearchData, SearchRecord } from "#search/search-types.ts";
import { kindLabels } from "./facets.ts";

/** An element with text; what a plan says never becomes markup. */
function make(tag: string, className: string, text = ""): HTMLElement {
  const element = document.createElement(tag);
  element.className = className;
  element.textContent = text;
  return element;
}

/** Where a record stands, in words: “Mục của kế hoạch · Cửa Lò · nay: phường Cửa Lò · Mô hình 24 · 179/KH-TCT, …”. */
export function describeRecord(record: SearchRecord, data: SearchData): string {
  const plan = data.plans[record.plan];
  if (plan === undefined) return kindLabels[record.kind];
  return [
    kindLabels[record.kind],
    plan.place,
    plan.today,
    itemHeading(record, data),
    `${plan.number === "" ? "không ghi số" : plan.number}, ${plan.issued}`,
  ]
    .filter((part) => part !== "")
    .join(" · ");
}

/** The runs of a passage with the words asked for marked. */
export function renderExcerpt(parts: readonly ExcerptPart[]): DocumentFragment {
  const fragment = document.createDocumentFragment();
  for (const { text, isMarked } of parts) fragment.append(isMarked ? make("mark", "", text) : text);
  return fragment;
}

/** One result with its link; its passage is filled in when it comes into view. */
export function renderResult(hit: SearchHit, data: SearchData, base: string): HTMLLIElement {
  const item = document.createElement("li");
  item.className = "result";
  item.dataset["record"] = String(hit.record);
  const record = data.records[hit.record];
  if (record === undefined) return item;
  const link = document.createElement("a");
  link.className = "result__title";
  link.href = base.replace(/\/+$/, "") + record.url;
  const place = data.plans[record.plan]?.place ?? "";
  link.textContent = record.kind === "text" ? `${record.title}, kế hoạch của ${place}` : record.title;
  item.append(make("p", "result__where", describeRecord(record, data)), link);
  const model = data.records[data.proposed[hit.record] ?? -1];
  if (model !== undefined)
    item.append(make("p", "result__reason", `Có thể là “${model.title}”, chờ xác nhận`));
  if (hit.reason !== "") item.append(make("p", "result__reason", hit.reason));
  item.append(make("p", "result__passage"));
  return item;
}

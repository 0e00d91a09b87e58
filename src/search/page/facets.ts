import { printQuery } from "#client/parts/print-query.ts";
import type { SearchHit } from "#search/ask/run.ts";
import type { SearchData, SearchKind } from "#search/search-types.ts";

/** Facets in the order of the page; the name is the parameter in the URL, which a sent link keeps for ever. */
export const facetNames = ["loai", "dp", "nhom", "chu-tri", "nam"] as const;
export type FacetName = (typeof facetNames)[number];

/** Chosen values; no entry means: all. */
export type FacetState = Readonly<Partial<Record<FacetName, string>>>;

export interface FacetOption {
  readonly value: string;
  readonly label: string;
  readonly count: number;
}

export const kindLabels: Readonly<Record<SearchKind, string>> = {
  model: "Mô hình trong danh mục",
  item: "Mục của kế hoạch",
  plan: "Kế hoạch",
  text: "Nguyên văn",
  agency: "Cơ quan",
  document: "Văn bản được dẫn",
  term: "Chữ viết tắt",
  page: "Trang của sổ tay",
};

const kindSlugs: Readonly<Record<SearchKind, string>> = {
  model: "mo-hinh",
  item: "muc",
  plan: "ke-hoach",
  text: "nguyen-van",
  agency: "co-quan",
  document: "van-ban",
  term: "thuat-ngu",
  page: "trang",
};

interface FacetValue {
  readonly value: string;
  readonly label: string;
}

/** Groups of the catalog by number; their names come from the page. */
export type GroupLabels = ReadonlyMap<string, string>;

const withToday = (name: string, today: string): string => (today === "" ? name : `${name} · ${today}`);

function valuesOf(
  hit: SearchHit,
  name: FacetName,
  data: SearchData,
  groups: GroupLabels,
): readonly FacetValue[] {
  const record = data.records[hit.record];
  if (record === undefined) return [];
  const plan = data.plans[record.plan];
  switch (name) {
    case "loai":
      return [{ value: kindSlugs[record.kind], label: kindLabels[record.kind] }];
    case "dp":
      return plan === undefined ? [] : [{ value: plan.id, label: withToday(plan.place, plan.today) }];
    case "nhom": {
      const value = String(record.group);
      return record.group === 0 ? [] : [{ value, label: `${value}. ${groups.get(value) ?? ""}` }];
    }
    case "chu-tri":
      return record.leads.map((lead) => {
        const name = data.leads[lead] ?? "";
        return { value: name, label: withToday(name, data.leadsToday[lead] ?? "") };
      });
    case "nam":
      return plan === undefined || plan.year === "" ? [] : [{ value: plan.year, label: plan.year }];
    default:
      return name satisfies never;
  }
}

/** Hits that every chosen value lets through, but for one facet where it is named. */
export function filterHits(
  hits: readonly SearchHit[],
  state: FacetState,
  data: SearchData,
  except?: FacetName,
): SearchHit[] {
  const chosen = facetNames.filter((name) => name !== except && state[name] !== undefined);
  return hits.filter((hit) =>
    chosen.every((name) => valuesOf(hit, name, data, new Map()).some((one) => one.value === state[name])),
  );
}

/** Values of a facet among the hits that the others let through, with their counts; the most frequent first. */
export function countFacet(
  hits: readonly SearchHit[],
  name: FacetName,
  state: FacetState,
  data: SearchData,
  groups: GroupLabels,
): FacetOption[] {
  const options = new Map<string, FacetOption>();
  for (const hit of filterHits(hits, state, data, name)) {
    for (const { value, label } of valuesOf(hit, name, data, groups)) {
      options.set(value, { value, label, count: (options.get(value)?.count ?? 0) + 1 });
    }
  }
  return [...options.values()].sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}

/** Parameter of the page of results in the URL, which a sent link keeps for ever. */
const pageName = "trang";

/** What an address of the page of search says. */
export interface SearchState {
  readonly query: string;
  readonly facets: FacetState;
  /** Page of results, from 1. */
  readonly page: number;
}

/** Query, facets and page of an address. */
export function parseSearchState(search: string): SearchState {
  const parameters = new URLSearchParams(search);
  const facets: Partial<Record<FacetName, string>> = {};
  for (const name of facetNames) {
    const value = parameters.get(name);
    if (value !== null && value !== "") facets[name] = value;
  }
  const page = Number(parameters.get(pageName));
  return { query: parameters.get("q") ?? "", facets, page: Number.isInteger(page) && page > 0 ? page : 1 };
}

/** The part of an address after the path, for a query, facets and a page; empty where nothing is asked. */
export function formatSearchState({ query, facets, page }: SearchState): string {
  const parameters = new URLSearchParams();
  if (query !== "") parameters.set("q", query);
  for (const name of facetNames) {
    const value = facets[name];
    if (value !== undefined) parameters.set(name, value);
  }
  if (page > 1) parameters.set(pageName, String(page));
  return printQuery(parameters);
}

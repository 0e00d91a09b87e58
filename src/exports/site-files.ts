import { licenceFile } from "#hosting/licence-file.ts";
import type { Handbook } from "#handbook/handbook-types.ts";
import { indexAgencies } from "#views/parts/agency-index.ts";
import { listDocumentIds } from "#views/document/documents-page.ts";
import { tableNames, toRows } from "./rows.ts";
import { indexTableFiles } from "./files/table-files.ts";
import { listReferences } from "./drafting/check-files.ts";
import { listShelves } from "./drafting/draft-files.ts";
import type { PackedSearchSource } from "#search/index/search-source.ts";

/** What a whole site of a handbook has. */
export interface ExpectedSite {
  /** Paths of all pages, data files and the licences, in order. */
  readonly files: readonly string[];
  /** Rows of each data file that is JSON, by its path. */
  readonly rows: ReadonlyMap<string, number>;
  /** What each record of the search is found by. */
  readonly records: readonly string[];
}

/** What stands for the parameter in a route: the ids of what each of its pages is about. */
const parameters: Readonly<Record<string, (handbook: Handbook) => Iterable<string>>> = {
  "[...table].csv.ts": (handbook) =>
    [...indexTableFiles(handbook).keys()].map((path) => path.slice(1).replace(/\.csv$/u, "")),
  "can-cu/[document].astro": listDocumentIds,
  "co-quan/[agency]/index.astro": (handbook) => indexAgencies(handbook).named,
  "data/v1/[table].ts": () => tableNames.flatMap((name) => [`${name}.json`, `${name}.csv`]),
  "co-quan/noi/[plan]/index.astro": ({ plans }) => plans.map((plan) => plan.id),
  "dia-phuong/[code].astro": ({ places }) => places.map((place) => place.code),
  "ke-hoach/[plan]/index.astro": ({ plans }) => plans.map((plan) => plan.id),
  "ke-hoach/[plan]/van-ban.astro": ({ plans }) => plans.map((plan) => plan.id),
  "so-sanh/du-lieu/[plan].json.ts": ({ plans }) => plans.map((plan) => plan.id),
  "mo-hinh/[model].astro": ({ models }) => models.map((model) => model.id),
  "mo-hinh/[model]/cach-viet.json.ts": ({ models }) => models.map((model) => model.id),
  "soan-thao/cau-chu/[shelf].json.ts": listShelves,
  "soan-thao/kiem-tra/doi-chieu/[plan].json.ts": (handbook) => listReferences(handbook).map(({ id }) => id),
};

/** File that a route without parameters becomes: a page its folder's index.html, any other what its name says. */
function toFile(route: string): string {
  if (!route.endsWith(".astro")) return route.replace(/\.ts$/, "");
  const page = route.replace(/\.astro$/, "");
  if (page === "404") return "404.html";
  return page === "index" || page.endsWith("/index") ? `${page}.html` : `${page}/index.html`;
}

function listFiles(route: string, handbook: Handbook): readonly string[] {
  const parameter = /\[[^\]]+\]/.exec(route)?.[0];
  if (parameter === undefined) return [toFile(route)];
  const list = parameters[route];
  if (list === undefined) throw new Error(`No ids are known for the route src/pages/${route}.`);
  return [...new Set(list(handbook))].map((id) => toFile(route.replace(parameter, id)));
}

/**
 * Every page and data file of a site, from the routes (paths below src/pages), the handbook and the texts of its search records.
 * @throws Error for a route with a parameter whose ids are not known here.
 */
export function listSite(
  routes: readonly string[],
  handbook: Handbook,
  texts: PackedSearchSource["texts"],
): ExpectedSite {
  const rows = tableNames.map((name) => [`data/v1/${name}.json`, toRows(handbook, name).length] as const);
  return {
    files: [...routes.flatMap((route) => listFiles(route, handbook)), licenceFile].sort(),
    rows: new Map(rows),
    records: texts.map(({ text }) => text.join("\n")),
  };
}

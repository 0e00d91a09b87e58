import { type PackedIds, unpackIds } from "#search/index/pack-ids.ts";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { gunzipSync } from "node:zlib";
import {
  createPagefindIndex,
  type PagefindInstance,
  type PagefindModule,
} from "#search/page/pagefind-index.ts";
import { prepareSearch } from "#search/ask/lookup.ts";
import { unpackSearchData, type PackedSearchData } from "#search/index/pack.ts";
import { runSearch } from "#search/ask/run.ts";
import type { SearchAnswer } from "#search/ask/run.ts";
import type { SearchData } from "#search/search-types.ts";

const fetchAddress = globalThis.fetch;

/** Answers what Pagefind fetches from a folder of this machine; a server's address is asked as ever. */
function fetchFile(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
  const address = String(input instanceof Request ? input.url : input);
  if (/^https?:/.test(address)) return fetchAddress(input, init);
  return Promise.resolve(new Response(readFileSync(address.replace(/\?.*$/, ""))));
}

/** Pagefind on the index in a folder; it fetches through `fetch`, which reads files from then on. */
export async function openPagefind(folder: string): Promise<PagefindInstance> {
  globalThis.fetch = fetchFile;
  const module = (await import(pathToFileURL(join(folder, "pagefind.js")).href)) as PagefindModule;
  return module.createInstance({ basePath: `${folder}/`, noWorker: true, exactDiacritics: false });
}

/** The search of a site, as a page runs it. */
export async function openSearch(folder: string): Promise<{
  readonly data: SearchData;
  readonly search: (query: string) => Promise<SearchAnswer>;
}> {
  const packed = gunzipSync(readFileSync(join(folder, "tim-kiem.so-tay"))).toString("utf8");
  const side = JSON.parse(packed) as PackedSearchData & { readonly ids: PackedIds };
  const data = unpackSearchData(side);
  const index = createPagefindIndex(await openPagefind(folder), unpackIds(side.ids));
  const tables = prepareSearch(data);
  return { data, search: (query) => runSearch(query, tables, index) };
}

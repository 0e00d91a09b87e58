import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { gunzipSync } from "node:zlib";
import { close, createIndex, type IndexFile } from "pagefind";

interface PagefindModule {
  readonly createInstance: (options: { readonly basePath: string; readonly noWorker: boolean }) => {
    readonly search: (term: string) => Promise<{ readonly results: readonly { readonly id: string }[] }>;
  };
}

/** Sign at the beginning of each file of Pagefind. */
const signature = "pagefind_dcd";

/** Offsets of the records by Pagefind's ids, which its fragments bear as their names. */
function readIds(files: readonly IndexFile[]): ReadonlyMap<string, number> {
  return new Map(
    files
      .filter(({ path }) => path.endsWith(".pf_fragment"))
      .map(({ path, content }) => {
        const text = gunzipSync(content).toString("utf8").slice(signature.length);
        const { url } = JSON.parse(text) as { readonly url: string };
        return [basename(path, ".pf_fragment"), Number(url.slice(1))];
      }),
  );
}

/** What Pagefind is given of a thing. */
export interface PlainRecord {
  readonly title: string;
  readonly content: string;
}

const fetchAddress = globalThis.fetch;

/** Answers what Pagefind fetches from a folder of this machine; a server's address is asked as ever. */
function fetchFile(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
  const address = String(input instanceof Request ? input.url : input);
  if (/^https?:/.test(address)) return fetchAddress(input, init);
  return Promise.resolve(new Response(readFileSync(address.replace(/\?.*$/, ""))));
}

/**
 * Records found by Pagefind as it comes, best first, by their offsets; made for comparing. It fetches through `fetch`, which
 * reads files of this machine from then on.
 */
export async function openPlainPagefind(records: readonly PlainRecord[]): Promise<{
  readonly search: (query: string) => Promise<readonly number[]>;
  readonly close: () => void;
}> {
  const { index } = await createIndex({ forceLanguage: "vi" });
  if (index === undefined) throw new Error("Pagefind: no index.");
  for (const [at, { title, content }] of records.entries())
    await index.addCustomRecord({
      url: `/${at}`,
      content: `${title}\n${content}`,
      language: "vi",
      meta: { title },
    });
  const { files } = await index.getFiles();
  await index.deleteIndex();
  await close();
  const ids = readIds(files);
  const folder = mkdtempSync(join(tmpdir(), "plain-pagefind-"));
  for (const { path, content } of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  globalThis.fetch = fetchFile;
  const module = (await import(pathToFileURL(join(folder, "pagefind.js")).href)) as PagefindModule;
  const pagefind = module.createInstance({ basePath: `${folder}/`, noWorker: true });
  return {
    search: async (query) => {
      const { results } = await pagefind.search(query);
      return results.flatMap(({ id }) => ids.get(id) ?? []);
    },
    close: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { close, createIndex } from "pagefind";

interface PagefindModule {
  readonly createInstance: (options: { readonly basePath: string; readonly noWorker: boolean }) => {
    readonly search: (term: string) => Promise<{
      readonly results: readonly { readonly data: () => Promise<{ readonly url: string }> }[];
    }>;
  };
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
      const found = await Promise.all(results.map((result) => result.data()));
      return found.map(({ url }) => Number(/(\d+)$/.exec(url)?.[1] ?? -1));
    },
    close: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

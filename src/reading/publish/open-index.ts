import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { gunzipSync } from "node:zlib";
import { z } from "zod";
import { readTokens } from "#text/tokens.ts";

/** The reader of an index that Pagefind puts beside it, as far as it is used here. */
interface IndexReader {
  readonly createInstance: (options: { readonly basePath: string; readonly noWorker: boolean }) => {
    readonly preload: (word: string) => Promise<void>;
    readonly search: (word: string) => Promise<{ readonly results: readonly unknown[] }>;
  };
}

const sideFile = z.object({
  ids: z.object({ length: z.int().positive(), rests: z.string() }),
  textSizes: z.array(z.int()),
  placeFiles: z.int(),
});

const entryFile = z.object({ languages: z.record(z.string(), z.object({ hash: z.string() })) });

const unpack = (path: string): unknown => JSON.parse(gunzipSync(readFileSync(path)).toString("utf8"));

/** Unpacks the reader's own files: it answers a damaged one with words on the screen and a failure that nobody can catch. */
function unpackWords(folder: string): void {
  readFileSync(join(folder, "pagefind.js"));
  const { languages } = entryFile.parse(
    JSON.parse(readFileSync(join(folder, "pagefind-entry.json"), "utf8")),
  );
  const heads = Object.values(languages).map(({ hash }) => `pagefind.${hash}.pf_meta`);
  const chunks = readdirSync(join(folder, "index")).map((name) => `index/${name}`);
  for (const name of ["wasm.unknown.pagefind", ...heads, ...chunks])
    gunzipSync(readFileSync(join(folder, name)));
}

/** Words by which records are found; each once. */
function listWords(records: readonly string[]): readonly string[] {
  return [
    ...new Set(records.flatMap((text) => readTokens(text.toLowerCase()).map(({ printed }) => printed))),
  ];
}

/** Looks every word up with the index's own reader, so that it opens each of its files; throws where it cannot. */
async function lookUp(folder: string, words: readonly string[]): Promise<void> {
  const failures: unknown[] = [];
  const before = globalThis.fetch;
  globalThis.fetch = (input) => {
    try {
      const path = String(input instanceof Request ? input.url : input).split("?", 1)[0] ?? "";
      return Promise.resolve(new Response(readFileSync(path)));
    } catch (cause) {
      failures.push(cause); // the reader itself only prints it
      return Promise.reject(cause as Error);
    }
  };
  try {
    const reader = (await import(pathToFileURL(join(folder, "pagefind.js")).href)) as IndexReader;
    const index = reader.createInstance({ basePath: `${folder}/`, noWorker: true });
    for (const word of words) {
      await index.preload(word);
      if (failures.length > 0) throw failures[0];
    }
    const [first] = words;
    const found = first === undefined ? undefined : (await index.search(first)).results.length;
    if (found === 0) throw new Error(`tra “${first ?? ""}” không ra kết quả nào`);
  } finally {
    globalThis.fetch = before;
  }
}

/**
 * Opens the search index of a built site as a page does, all its files: texts, places, side file, words.
 * @throws Error where a file is missing or damaged, or records are not all there.
 */
export async function openIndex(folder: string, records: readonly string[]): Promise<void> {
  const { ids, textSizes, placeFiles } = sideFile.parse(unpack(join(folder, "tim-kiem.so-tay")));
  const known = ids.rests.length / ids.length;
  if (known !== records.length) throw new Error(`có ${known} mục, phải là ${records.length}`);
  const countIn = (file: string): number => z.array(z.unknown()).parse(unpack(join(folder, file))).length;
  const texts = textSizes.map((_, at) => countIn(`text/${at}.so-tay`));
  for (let at = 0; at < placeFiles; at += 1) countIn(`dia-phuong/${at}.so-tay`);
  const total = texts.reduce((sum, count) => sum + count, 0);
  if (total !== records.length) throw new Error(`có văn bản của ${total} mục, phải là ${records.length}`);
  unpackWords(folder);
  await lookUp(folder, listWords(records));
}

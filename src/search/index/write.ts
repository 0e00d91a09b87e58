import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { transformSync } from "esbuild";
import { close, createIndex } from "pagefind";
import type { IndexFile } from "pagefind";
import { packIds } from "./pack-ids.ts";

/** What Pagefind is given of a record. */
export interface IndexedRecord {
  readonly content: string;
  /** Shown by Pagefind's own search boxes; empty where they are not used. */
  readonly title: string;
}

export interface WordIndexFiles {
  readonly files: readonly IndexFile[];
  /** Pagefind's id of each record, in their order; empty for a record without words, which Pagefind leaves out. */
  readonly ids: readonly string[];
}

/** Sign at the beginning of each file of Pagefind. */
const signature = "pagefind_dcd";
/** Files of Pagefind that a search by script needs; its own search boxes, worker and fragments are left out. */
const neededFiles =
  /^(?:pagefind\.js|pagefind-entry\.json|wasm\.unknown\.pagefind|.*\.pf_meta|index\/.*\.pf_index)$/;
/** Bytes of one file of texts before compression: a page of results needs a few of them. */
const textFileBytes = 2_500;

function check(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join("; ")}`);
}

function readFragments(file: IndexFile): ReadonlyMap<string, number> {
  const text = gunzipSync(file.content).toString("utf8").slice(signature.length);
  const fragments = JSON.parse(text) as Record<string, { readonly url: string }>;
  return new Map(Object.entries(fragments).map(([id, { url }]) => [id, Number(url.slice(1))]));
}

/** Indexes records with Pagefind, all files in memory. @throws Error with what Pagefind reports. */
export async function indexWords(records: readonly IndexedRecord[]): Promise<WordIndexFiles> {
  // Few fragment files: they are only read here, for the ids.
  const { index, errors } = await createIndex({ forceLanguage: "vi", maxFragments: 8 });
  check(errors);
  if (index === undefined) throw new Error("Pagefind: no index.");
  for (const [at, { content, title }] of records.entries()) {
    const added = await index.addCustomRecord({ url: `/${at}`, content, language: "vi", meta: { title } });
    check(added.errors);
  }
  const { files, errors: failures } = await index.getFiles();
  check(failures);
  await index.deleteIndex();
  await close();
  const ids = records.map(() => "");
  for (const file of files.filter(({ path }) => path.endsWith(".pf_fragment"))) {
    for (const [id, at] of readFragments(file)) ids[at] = id;
  }
  return { files, ids };
}

/** The index's files for a site: compressed side file, texts in files of a few records, and what Pagefind needs. */
export interface SearchFiles {
  /** All that a search needs at once; any JSON. */
  readonly data: object;
  /** Texts of the records, in their order. */
  readonly texts: readonly unknown[];
  readonly words: WordIndexFiles;
  /** Places of each file of them; none where a site tells of none. */
  readonly places?: readonly (readonly unknown[])[];
}

/** Compressed, so that hosts that compress nothing serve it small; no name that a host takes for a compressed type. */
function pack(value: unknown): Uint8Array {
  return gzipSync(JSON.stringify(value), { level: 9, memLevel: 9 });
}

/**
 * Pagefind's script without its blanks and long names: many hosts of closed networks compress nothing. Its advice to those who
 * set it up is left out too; what fails is thrown, and told by the page.
 */
function minify(file: IndexFile): IndexFile {
  if (!file.path.endsWith(".js")) return file;
  const source = Buffer.from(file.content).toString("utf8");
  const { code } = transformSync(source, {
    minify: true,
    format: "esm",
    legalComments: "inline",
    drop: ["console"],
  });
  return { ...file, content: Buffer.from(code) };
}

/** Writes the folder of the search index anew. Returns the bytes written. */
export function writeSearchFiles(folder: string, { data, texts, words, places = [] }: SearchFiles): number {
  rmSync(folder, { recursive: true, force: true });
  const groups: unknown[][] = [];
  let size = textFileBytes;
  for (const text of texts) {
    const bytes = Buffer.byteLength(JSON.stringify(text));
    if (size + bytes > textFileBytes) {
      groups.push([]);
      size = 0;
    }
    groups.at(-1)?.push(text);
    size += bytes;
  }
  const sizes = groups.map((group) => group.length);
  const files = [
    ...words.files.filter(({ path }) => neededFiles.test(path)).map(minify),
    ...groups.map((group, at) => ({ path: `text/${at}.so-tay`, content: pack(group) })),
    ...places.map((group, at) => ({ path: `dia-phuong/${at}.so-tay`, content: pack(group) })),
    {
      path: "tim-kiem.so-tay",
      content: pack({ ...data, ids: packIds(words.ids), textSizes: sizes, placeFiles: places.length }),
    },
  ];
  for (const { path, content } of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return files.reduce((sum, { content }) => sum + content.length, 0);
}

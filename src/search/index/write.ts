import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import type { ShownText } from "#search/search-types.ts";
import { packWords } from "#search/words/pack-words.ts";
import { packText, type PackedText } from "./pack-text.ts";
import { cutRuns, shareRuns } from "./share-texts.ts";
import { packSideFile } from "#search/words/side-file.ts";

/** What the files of the search hold. */
export interface SearchFiles {
  /** All that a search needs at once besides the words of the texts; any JSON. */
  readonly data: object;
  /** Of each record, in their order. */
  readonly texts: readonly ShownText[];
  /** Places of each file of them; none where a site tells of none. */
  readonly places?: readonly (readonly unknown[])[];
}

/** Compressed, so that hosts that compress nothing serve it small; no name that a host takes for a compressed type. */
const pack = (bytes: Uint8Array | string): Uint8Array => gzipSync(bytes, { level: 9, memLevel: 9 });

/** Texts in their order, as many in one file as its compressed bytes allow. */
function shareTexts(texts: SearchFiles["texts"]): readonly (readonly PackedText[])[] {
  const runs = cutRuns(texts.map(packText));
  let from = 0;
  return shareRuns(runs.map((run) => pack(JSON.stringify(run)).length)).map((count) =>
    runs.slice(from, (from += count)).flat(),
  );
}

/** Writes the folder of the search index anew. Returns the bytes written. */
export function writeSearchFiles(folder: string, { data, texts, places = [] }: SearchFiles): number {
  rmSync(folder, { recursive: true, force: true });
  const groups = shareTexts(texts);
  const words = packWords(texts.map(({ text }) => text));
  const side = {
    ...data,
    textSizes: groups.map((group) => group.length),
    placeFiles: places.length,
  };
  const files = [
    ...groups.map((group, at) => ({ path: `van-ban/${at}.so-tay`, content: pack(JSON.stringify(group)) })),
    ...places.map((group, at) => ({ path: `dia-phuong/${at}.so-tay`, content: pack(JSON.stringify(group)) })),
    { path: "tim-kiem.so-tay", content: pack(packSideFile({ data: side, words })) },
  ];
  for (const { path, content } of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return files.reduce((sum, { content }) => sum + content.length, 0);
}

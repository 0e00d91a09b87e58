import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { z } from "zod";
import { unpackSideFile } from "#search/words/side-file.ts";
import { createWordIndex } from "#search/words/word-index.ts";
import { readTokens } from "#text/tokens.ts";

const sideData = z.object({
  textSizes: z.array(z.int()),
  placeFiles: z.int(),
});

const unpack = (path: string): Buffer => gunzipSync(readFileSync(path));
const unpackJson = (path: string): unknown => JSON.parse(unpack(path).toString("utf8"));

/** Words by which records are found; each once. */
const listWords = (records: readonly string[]): readonly string[] => [
  ...new Set(records.flatMap((text) => readTokens(text).map(({ exact }) => exact))),
];

/**
 * Opens the search index of a built site as a page does, all its files: texts, places, side file with the words.
 * @throws Error where a file is missing or damaged, or records or their words are not all there.
 */
export async function openIndex(folder: string, records: readonly string[]): Promise<void> {
  const { data, words } = unpackSideFile(unpack(join(folder, "tim-kiem.so-tay")));
  const { textSizes, placeFiles } = sideData.parse(data);
  const countIn = (file: string): number => z.array(z.unknown()).parse(unpackJson(join(folder, file))).length;
  const total = textSizes.reduce((sum, _, at) => sum + countIn(`van-ban/${at}.so-tay`), 0);
  if (total !== records.length) throw new Error(`có văn bản của ${total} mục, phải là ${records.length}`);
  for (let at = 0; at < placeFiles; at += 1) countIn(`dia-phuong/${at}.so-tay`);
  const index = createWordIndex(words);
  for (const word of listWords(records)) {
    const found = await index.findPhrase([word], true);
    if (found.size === 0) throw new Error(`tra “${word}” không ra kết quả nào`);
  }
}

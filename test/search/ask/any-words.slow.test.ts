import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildSearchRecords, type SearchSource } from "#search/index/records.ts";
import { prepareSearch } from "#search/ask/lookup.ts";
import { packSearchData, unpackSearchData } from "#search/index/pack.ts";
import { runSearch } from "#search/ask/run.ts";
import type { WordIndex } from "#search/search-types.ts";
import { writeSearchFiles } from "#search/index/write.ts";
import { readTokens } from "#text/tokens.ts";
import { createMemoryIndex } from "./memory-index.ts";
import { openSearch } from "./search-site.ts";
import { handbook } from "../../helpers/own-content.ts";

/** Every so many words of the collection a run is taken; prime, so that runs begin anywhere in a sentence. */
const step = 401;

interface Run {
  readonly record: number;
  readonly words: readonly string[];
}

/** Runs of one to six words from all texts, evenly spread. */
function takeRuns({ texts }: SearchSource): Run[] {
  const runs: Run[] = [];
  let seen = 0;
  for (const [record, text] of texts.entries()) {
    for (const statement of text) {
      const words = readTokens(statement).map((word) => word.exact);
      for (let at = 0; at < words.length; at += 1, seen += 1) {
        const run = words.slice(at, at + 1 + (runs.length % 6));
        if (seen % step === 0) runs.push({ record, words: run });
      }
    }
  }
  return runs;
}

describe("words taken from the texts", () => {
  const folder = mkdtempSync(join(tmpdir(), "search-words-"));
  let source: SearchSource;
  let index: WordIndex;
  beforeAll(() => {
    source = buildSearchRecords(handbook);
    writeSearchFiles(folder, { data: packSearchData(source.data), texts: source.shown });
    ({ index } = openSearch(folder));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it("belong to records that travel packed and come out the same", () => {
    expect(unpackSearchData(packSearchData(source.data))).toEqual(source.data);
  });

  it.each([
    ["with marks", true],
    ["without marks", false],
  ])(
    "stand in the index where they stand in the texts, %s",
    async (_, isExact) => {
      const plain = createMemoryIndex(source.texts);
      for (const { words } of takeRuns(source)) {
        const found = [...(await index.findPhrase(words, isExact)).keys()].sort((a, b) => a - b);
        const expected = [...(await plain.findPhrase(words, isExact)).keys()].sort((a, b) => a - b);
        expect(found, words.join(" ")).toEqual(expected);
      }
    },
    60_000,
  );

  it.each([
    ["as printed", (text: string) => text],
    ["without marks", (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("đ", "d")],
    ["as NFD", (text: string) => text.normalize("NFD")],
    ["in quotes", (text: string) => `“${text}”`],
  ])(
    "are found, %s, each in its record",
    async (_, type) => {
      const tables = prepareSearch(source.data);
      for (const { record, words } of takeRuns(source)) {
        const query = type(words.join(" "));
        const { hits } = await runSearch(query, tables, index);
        // A word that most records hold has more results than are shown.
        const isFound = hits.some((hit) => hit.record === record) || hits.length === 300;
        expect(isFound, query).toBe(true);
      }
    },
    60_000,
  );
});

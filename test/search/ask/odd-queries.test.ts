import { beforeAll, describe, expect, it } from "vitest";
import { prepareSearch, type SearchTables } from "#search/ask/lookup.ts";
import { runSearch } from "#search/ask/run.ts";
import { buildSearchRecords } from "#search/index/records.ts";
import type { WordIndex } from "#search/search-types.ts";
import { packWords } from "#search/words/pack-words.ts";
import { createWordIndex } from "#search/words/word-index.ts";
import { handbook } from "../../helpers/own-content.ts";

/** What people paste, and what they type to see what happens. */
const nothingInThem: readonly (readonly [string, string])[] = [
  ["ten thousand letters", "a".repeat(10_000)],
  ["ten thousand letters of words run together", "chukysothongtinvatruyenthong".repeat(360)],
  ["ten thousand digits", "1".repeat(10_000)],
  ["a pattern that takes minutes", `(a+)+$ [^*] \\d{1,} ${"(x*)*".repeat(40)}`],
  ["pictures", "🙂👨‍👩‍👧‍👦 🏳️‍🌈"],
  ["a command of a database", "'; DROP TABLE users; --"],
  ["markup", "<img src=x onerror=alert(1)><script>alert(1)</script>"],
  ["a path", "../../../etc/passwd"],
  ["quotation marks alone", '"'.repeat(500)],
];
const somethingInThem: readonly (readonly [string, string])[] = [
  ["marks of direction", "\u202Echữ ký\u202C \u200Fsố"],
  ["marks of no width", "c\u200Bh\u200Dữ k\uFEFFý số"],
  ["letters of other alphabets that look alike", "𝐜𝐡ữ 𝐤ý ｓố"],
  ["a sign of nothing between words", "chữ\u0000ký\u0000số"],
  ["half a letter", "chữ ký số \uD800"],
  ["a thousand times the same", "chữ ký số ".repeat(1000)],
];

describe("a query that nobody means", () => {
  let tables: SearchTables;
  let index: WordIndex;
  beforeAll(() => {
    const { data, texts } = buildSearchRecords(handbook);
    tables = prepareSearch(data);
    index = createWordIndex(packWords(texts));
  });

  it.each(nothingInThem)("finds nothing: %s", async (_, query) => {
    expect((await runSearch(query, tables, index)).hits).toEqual([]);
  });

  it.each(somethingInThem)("finds what is in it: %s", async (_, query) => {
    const [first] = (await runSearch(query, tables, index)).hits;
    expect(tables.data.records[first?.record ?? -1]?.url).toBe("/mo-hinh/dieu-kien-cong-dan-so/");
  });
});

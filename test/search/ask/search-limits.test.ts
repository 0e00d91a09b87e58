import { describe, expect, it } from "vitest";
import { buildExcerpt } from "#search/ask/excerpt.ts";
import { createLookUp, prepareSearch } from "#search/ask/lookup.ts";
import { placeRanks } from "#search/ask/place-ranks.ts";
import { parseSearchQuery } from "#search/ask/query.ts";
import { rankVariants, tiers } from "#search/ask/rank.ts";
import { runSearch } from "#search/ask/run.ts";
import { suggestRecords } from "#search/ask/suggest.ts";
import { listVariants, toTypedVariant } from "#search/ask/variants.ts";
import type { SearchSynonym, WordIndex } from "#search/search-types.ts";
import { readTokens } from "#text/tokens.ts";
import { createMemoryIndex } from "./memory-index.ts";

/** As many made-up words: “wa wb wc”. */
const words = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, at) => `w${String.fromCharCode(97 + (at % 26))}${at >= 26 ? "x" : ""}`);

/** What searches in models with these titles and texts share. `known`: words that stand elsewhere too. */
function prepare(
  models: readonly { readonly title: string; readonly text?: string }[],
  known: readonly string[] = [],
  synonyms: readonly SearchSynonym[] = [],
) {
  const records = models.map(({ title }, at) => ({
    ...{ kind: "model" as const, url: `/${at}`, title, otherTitles: [], leads: [] },
    ...{ plan: -1, number: 0, group: 0, order: 0 },
  }));
  const all = [...models.flatMap(({ title, text = "" }) => [title, text]), ...known].join(" ");
  const own = [...new Set(readTokens(all).map((word) => word.folded))].join(" ");
  return prepareSearch({
    records,
    plans: [],
    leads: [],
    leadsToday: {},
    proposed: {},
    ...{ asking: [], dues: {}, documentSigns: [], classes: [], sames: {}, starts: {}, shorts: [] },
    synonyms,
    placeKinds: [],
    words: own,
  });
}

const indexOf = (models: readonly { readonly title: string; readonly text?: string }[]): WordIndex =>
  createMemoryIndex(models.map(({ title, text = "" }) => [title, text]));

describe("mostHits: a search gives", () => {
  it("300 results at most", async () => {
    const models = Array.from({ length: 302 }, () => ({ title: "đất đai" }));
    expect((await runSearch("đất đai", prepare(models), indexOf(models))).hits).toHaveLength(300);
  });
});

describe("mostCompletions, shortestPrefix: a word that is being typed", () => {
  const models = [{ title: "quab quac quad quae quaf quag quah quai quaj quak qual quam" }];

  it("is completed in ten ways at most", async () => {
    expect((await runSearch("qua", prepare(models), indexOf(models))).marks).toHaveLength(10);
  });

  it("is completed from its second letter on", async () => {
    expect((await runSearch("qu", prepare(models), indexOf(models))).hits).toHaveLength(1);
    expect((await runSearch("q", prepare(models), indexOf(models))).hits).toHaveLength(0);
  });
});

describe("latePosition: of records that answer alike", () => {
  const tables = prepare([{ title: "một" }, { title: "hai" }], ["đất"]);
  const at = (first: number, second: number): WordIndex => ({
    findPhrase: async () =>
      new Map([
        [0, first],
        [1, second],
      ]),
  });
  const order = async (index: WordIndex) =>
    (await runSearch("đất", tables, index)).hits.map(({ record }) => record);

  it("those that hold the words before the sixtieth word come first", async () => {
    expect(await order(at(59, 58))).toEqual([0, 1]);
    expect(await order(at(60, 59))).toEqual([1, 0]);
  });
});

describe("mostTelling, mostRuns: a long query", () => {
  const query = words(26).join(" ");
  const answer = async (held: readonly string[]) => {
    const models = [{ title: "khác", text: held.toReversed().join(" ") }];
    const pairs = [{ title: "khác", text: held.join(" ") }];
    const read = async (planted: typeof models) =>
      (await runSearch(query, prepare(planted, words(26)), indexOf(planted))).hits.map((hit) => hit.reason);
    return { scattered: await read(models), inOrder: await read(pairs) };
  };

  it("is answered whole by its first 24 words", async () => {
    expect((await answer(words(24))).scattered).toEqual([""]);
    expect((await answer(words(23))).scattered).toEqual([]);
    expect((await answer(words(23))).inOrder).toEqual(["thiếu một vài từ"]);
  });

  it("is answered in part by 17 of its first 24 words, not by 16", async () => {
    expect((await answer(words(24).slice(7))).inOrder).toEqual(["thiếu một vài từ"]);
    expect((await answer(words(24).slice(8))).inOrder).toEqual([]);
    expect((await answer(words(25).slice(8))).inOrder).toEqual([]);
  });
});

describe("longestQuery: a query", () => {
  it("is read up to its three hundredth character", () => {
    expect(parseSearchQuery("x".repeat(301)).words.map((word) => word.exact.length)).toEqual([300]);
  });
});

describe("mostVariants: a query", () => {
  it("is worded in 16 ways at most", () => {
    const synonyms = words(20).map((to) => ({ from: "tên", to, kind: "abbreviation" as const }));
    const { table } = prepare([], [], synonyms);
    expect(listVariants(toTypedVariant(readTokens("tên"), true), table)).toHaveLength(16);
  });
});

describe("otherWording, inPlace: a result", () => {
  const models = [{ title: "đăng ký căn cước công dân" }];
  const tables = prepare(models, ["cccd"], [{ from: "CCCD", to: "căn cước công dân", kind: "abbreviation" }]);

  it("costs a tenth of a step where it was worded otherwise", async () => {
    const lookUp = createLookUp(tables, indexOf(models));
    const variants = listVariants(toTypedVariant(readTokens("cccd"), false), tables.table);
    const ranks = await rankVariants({ tables, lookUp, allowed: null }, variants, false);
    expect(ranks.get(0)?.tier).toBeCloseTo(tiers.phraseInTitle + 0.1, 9);
  });

  it("costs four tenths where it is asked for with its place", () => {
    const rank = { tier: 1, cover: 0, pairs: 0, position: 0, reason: "", isOther: false };
    const made = placeRanks(new Map([[0, rank]]), { plans: [], rest: [], beside: [] }, tables);
    expect(made.get(0)?.tier).toBeCloseTo(1.4, 9);
  });
});

describe("wordsBefore, wordsInAll: a passage is shown", () => {
  const before = words(20).join(" ");
  const after = words(60)
    .map((word) => `${word}z`)
    .join(" ");
  const { parts: shown } = buildExcerpt(
    [`${before} đích ${after}`],
    [toTypedVariant(readTokens("đích"), true)],
  );

  it("from twelve words before what was asked", () => {
    expect(shown[0]).toEqual({ text: "… ", isMarked: false });
    expect(readTokens(shown[1]?.text ?? "")).toHaveLength(12);
    expect(shown[2]).toEqual({ text: "đích", isMarked: true });
  });

  it("in 44 words", () => {
    expect(readTokens(shown.map((part) => part.text).join(""))).toHaveLength(44);
    expect(shown.at(-1)).toEqual({ text: " …", isMarked: false });
  });
});

describe("mostSuggestions: for a query that finds nothing", () => {
  it("five titles are offered at most", () => {
    const titles = ["một", "hai", "ba", "tư", "sáu", "tám"].map((one) => ({ title: `quản lý đất ${one}` }));
    expect(suggestRecords("quanr ly dat", prepare(titles))).toHaveLength(5);
  });

  it("titles are offered that are a slip away for each five letters (lettersPerSlip)", () => {
    const tables = prepare([{ title: "đất đai" }]);
    expect(suggestRecords("dat daxy", tables)).toEqual([]);
    expect(suggestRecords("datdax", tables)).toEqual([0]);
    expect(suggestRecords("dadax", prepare([{ title: "đà đá" }]))).toEqual([0]);
    expect(suggestRecords("dady", prepare([{ title: "đà đá" }]))).toEqual([]);
    expect(suggestRecords("mothaixyz", prepare([{ title: "một hai" }]))).toEqual([]);
  });

  it("titles are offered that have two words more, run together in the query (moreWords)", () => {
    const tables = prepare([{ title: "một hai ba tư" }]);
    expect(suggestRecords("mothaibax", tables)).toEqual([0]);
    expect(suggestRecords("mothaibatux", tables)).toEqual([]);
  });
});

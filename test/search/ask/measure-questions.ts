import { readFileSync } from "node:fs";
import { join } from "node:path";
import MiniSearch from "minisearch";
import { answerPlace, isShown } from "#search/place/place-answer.ts";
import { mayNamePlace } from "#search/place/place-hint.ts";
import { parseSearchQuery } from "#search/ask/query.ts";
import { prepareSearch } from "#search/ask/lookup.ts";
import { runSearch } from "#search/ask/run.ts";
import { buildSearchRecords } from "#search/index/records.ts";
import { unpackPlace } from "#search/index/pack-places.ts";
import { packSearchSource } from "#search/index/search-source.ts";
import { createWordIndex } from "#search/words/word-index.ts";
import { packWords } from "#search/words/pack-words.ts";
import type { Handbook } from "#handbook/handbook-types.ts";
import type { SearchData } from "#search/search-types.ts";
import { findHitUrl } from "#search/page/hit-url.ts";
import { fold } from "#text/fold.ts";
import { openPlainPagefind } from "./plain-pagefind.ts";
import { statementsOf } from "./relevant.ts";

/** One search of a list of test/fixtures/search. */
export interface Question {
  readonly kind: string;
  readonly query: string;
  readonly first: readonly string[];
  readonly also: readonly string[];
}

/** How an engine answered questions, as shares and counts. */
export interface QuestionFigures {
  readonly engine: string;
  /** Share of what was wanted among the first twenty results, nonsense aside. */
  readonly recall: number;
  /** Share of searches whose first result is a wanted one; of nonsense those without any. */
  readonly firstRight: number;
  /** Searches for nonsense that found something. */
  readonly nonsenseFound: number;
  readonly byKind: ReadonlyMap<string, { readonly recall: number; readonly firstRight: number }>;
  /** Queries whose first result was not a wanted one. */
  readonly misses: readonly string[];
}

type Engine = (query: string) => Promise<readonly string[]>;

const shown = 20;
const folder = join(import.meta.dirname, "../../fixtures/search");
const listUrls = (cell = ""): string[] => cell.split(" ").filter((url) => url !== "");

/** Lists of searches: the first one, of which nothing is put aside; the halves to learn from and to measure on alone; odd ones. */
export const questionLists = ["questions", "asked-learn", "asked-measure", "asked-odd"] as const;
export type QuestionList = (typeof questionLists)[number];

/** The searches of a list, in its order. */
export function readQuestions(list: QuestionList): readonly Question[] {
  const lines = readFileSync(join(folder, `${list}.tsv`), "utf8")
    .trimEnd()
    .split("\n")
    .slice(1);
  return lines.map((line) => {
    const [kind = "", query = "", first, also] = line.split("\t");
    return { kind, query, first: listUrls(first), also: listUrls(also) };
  });
}

/** Address of each record; of a body without a page that of the page it would have. */
function listAddresses({ records }: SearchData, { agencies }: Handbook): readonly string[] {
  const ids = new Map(agencies.map(({ name, id }) => [name, id]));
  return records.map(({ kind, title, url }) =>
    kind === "agency" ? `/co-quan/${ids.get(title) ?? ""}/` : url,
  );
}

/** Our search as the page shows it: what is told of a place, then the results. */
function openOurs(handbook: Handbook, addresses: readonly string[]): Engine {
  const { data, texts } = buildSearchRecords(handbook);
  const { places } = packSearchSource(handbook);
  const tables = prepareSearch(data);
  const index = createWordIndex(packWords(texts));
  const load = (at: number) => Promise.resolve((places[at] ?? []).map(unpackPlace));
  return async (text) => {
    const query = parseSearchQuery(text);
    const told = mayNamePlace(query, tables)
      ? await answerPlace(query, tables, { count: places.length, load })
      : undefined;
    const units = told !== undefined && isShown(told, query, tables) ? told.facts : [];
    const { hits } = await runSearch(text, tables, index);
    const found = hits.map((hit) =>
      hit.lines === undefined ? (addresses[hit.record] ?? "") : findHitUrl(hit, data),
    );
    return [...units.map(({ url }) => url), ...found];
  };
}

/** MiniSearch with words folded, their beginnings and near ones too; every word is wanted, or any. */
function openMiniSearch(
  titles: readonly string[],
  contents: readonly string[],
  addresses: readonly string[],
  combineWith: "AND" | "OR",
): Engine {
  const search = new MiniSearch({
    fields: ["title", "content"],
    processTerm: fold,
    searchOptions: { boost: { title: 2 }, prefix: true, fuzzy: 0.2, combineWith },
  });
  search.addAll(titles.map((title, id) => ({ id, title, content: contents[id] ?? "" })));
  return (query) => Promise.resolve(search.search(query).map(({ id }) => addresses[Number(id)] ?? ""));
}

const mean = (values: readonly number[]): number =>
  values.length === 0 ? 1 : values.reduce((sum, value) => sum + value, 0) / values.length;

/** Shares of one answer: whether its first result is right, and how much of what is wanted it shows. */
function judge({ first, also }: Question, urls: readonly string[]): { right: number; recall: number | null } {
  const [top] = urls;
  if (first.length === 0) return { right: top === undefined ? 1 : 0, recall: null };
  const page = urls.slice(0, shown);
  const isThere = first.some((url) => page.includes(url)) ? 1 : 0;
  const recall = also.length === 0 ? isThere : mean(also.map((url) => (page.includes(url) ? 1 : 0)));
  return { right: top !== undefined && first.includes(top) ? 1 : 0, recall };
}

async function measure(
  engine: string,
  answer: Engine,
  questions: readonly Question[],
): Promise<QuestionFigures> {
  const judged: { question: Question; right: number; recall: number | null }[] = [];
  for (const question of questions)
    judged.push({ question, ...judge(question, await answer(question.query)) });
  const summary = (some: typeof judged) => ({
    recall: mean(some.flatMap(({ recall }) => recall ?? [])),
    firstRight: mean(some.map(({ right }) => right)),
  });
  const kinds = Map.groupBy(judged, ({ question }) => question.kind);
  return {
    engine,
    ...summary(judged),
    nonsenseFound: judged.filter(({ question, right }) => question.kind === "nonsense" && right === 0).length,
    byKind: new Map([...kinds].map(([kind, some]) => [kind, summary(some)])),
    misses: judged.filter(({ right }) => right === 0).map(({ question }) => question.query),
  };
}

/** Runs lists through our search, plain Pagefind and MiniSearch on the same records, in one go; of each list ours first. */
export async function measureQuestions(
  handbook: Handbook,
  lists: readonly QuestionList[],
): Promise<ReadonlyMap<QuestionList, readonly QuestionFigures[]>> {
  const { data, texts } = buildSearchRecords(handbook);
  const addresses = listAddresses(data, handbook);
  const titles = data.records.map(({ title, otherTitles }) => [title, ...otherTitles].join("\n"));
  const contents = statementsOf(data, texts).map((statements) => statements.join("\n"));
  const pagefind = await openPlainPagefind(
    titles.map((title, at) => ({ title, content: contents[at] ?? "" })),
  );
  const engines: readonly (readonly [string, Engine])[] = [
    ["sổ tay", openOurs(handbook, addresses)],
    ["plain Pagefind", async (query) => (await pagefind.search(query)).map((at) => addresses[at] ?? "")],
    ["MiniSearch, all words", openMiniSearch(titles, contents, addresses, "AND")],
    ["MiniSearch, any word", openMiniSearch(titles, contents, addresses, "OR")],
  ];
  const measured = new Map<QuestionList, readonly QuestionFigures[]>();
  try {
    for (const list of lists) {
      const questions = readQuestions(list);
      const figures: QuestionFigures[] = [];
      for (const [name, answer] of engines) figures.push(await measure(name, answer, questions));
      measured.set(list, figures);
    }
    return measured;
  } finally {
    pagefind.close();
  }
}

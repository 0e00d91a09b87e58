import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildSearchRecords } from "#search/index/records.ts";
import { packSearchData } from "#search/index/pack.ts";
import { writeSearchFiles } from "#search/index/write.ts";
import { handbook } from "../../helpers/own-content.ts";
import { findRelevant, statementsOf, type Rule } from "./relevant.ts";
import { openPlainPagefind } from "./plain-pagefind.ts";
import { openSearch } from "./search-site.ts";

export interface TestQuery {
  readonly kind: string;
  readonly query: string;
  readonly rule: Rule;
  readonly first: readonly string[];
}

/** How an engine answered a list of queries. */
export interface QualityRow {
  readonly engine: string;
  /** Share of relevant records found, averaged over the queries that have any. */
  readonly recall: number;
  /** Share of queries whose first result is right; nonsense is right when nothing comes. */
  readonly firstRight: number;
  /** Relevant among as many first results as there are relevant ones, at most ten; averaged likewise. */
  readonly precision: number;
  /** What went wrong, a line each. */
  readonly misses: readonly string[];
  readonly byKind: ReadonlyMap<string, { readonly recall: number; readonly firstRight: number }>;
}

const root = join(import.meta.dirname, "../../..");

/** The test list. */
export function readQueries(): TestQuery[] {
  const lines = readFileSync(join(root, "test/fixtures/search/queries.tsv"), "utf8").trimEnd().split("\n");
  return lines.slice(1).map((line) => {
    const [kind = "", query = "", rule = "", first = ""] = line.split("\t");
    return { kind, query, rule: rule as Rule, first: first.split(" ").filter((url) => url !== "") };
  });
}

const mean = (values: readonly number[]): number =>
  values.length === 0 ? 1 : values.reduce((sum, value) => sum + value, 0) / values.length;

interface Answered {
  readonly test: TestQuery;
  readonly urls: readonly string[];
  readonly relevant: ReadonlySet<string>;
}

function recallOf({ urls, relevant }: Answered): number {
  return [...relevant].filter((url) => urls.includes(url)).length / relevant.size;
}

function isFirstRight({ test, urls, relevant }: Answered): boolean {
  const [first] = urls;
  if (test.rule === "none") return first === undefined;
  if (first === undefined) return relevant.size === 0;
  return test.first.length > 0 ? test.first.includes(first) : relevant.has(first);
}

function toRow(engine: string, answered: readonly Answered[]): QualityRow {
  const summary = (some: readonly Answered[]) => ({
    recall: mean(some.filter((one) => one.relevant.size > 0).map(recallOf)),
    firstRight: mean(some.map((one) => (isFirstRight(one) ? 1 : 0))),
  });
  const precision = mean(
    answered
      .filter((one) => one.relevant.size > 0)
      .map(({ urls, relevant }) => {
        const size = Math.min(10, relevant.size);
        return urls.slice(0, size).filter((url) => relevant.has(url)).length / size;
      }),
  );
  const misses = answered
    .filter((one) => !isFirstRight(one) || (one.relevant.size > 0 && recallOf(one) < 1))
    .map((one) => {
      const recall =
        one.relevant.size === 0 ? "" : ` recall ${recallOf(one).toFixed(2)} of ${one.relevant.size}`;
      const lost = [...one.relevant].filter((url) => !one.urls.includes(url)).slice(0, 3);
      return `${one.test.kind} “${one.test.query}”:${isFirstRight(one) ? "" : ` first ${one.urls[0] ?? "nothing"};`}${recall} ${lost.join(" ")}`;
    });
  const kinds = Map.groupBy(answered, (one) => one.test.kind);
  const byKind = new Map([...kinds].map(([kind, some]) => [kind, summary(some)]));
  return { engine, ...summary(answered), precision, misses, byKind };
}

/** Runs the test list through our search and through plain Pagefind on the same records, in one go. */
export async function measureQuality(): Promise<{
  readonly ours: QualityRow;
  readonly plain: QualityRow;
  readonly count: number;
}> {
  const { data, texts, shown } = buildSearchRecords(handbook);
  const statements = statementsOf(data, texts);
  const titled = data.records.map(({ title }, at) => ({ title, content: (statements[at] ?? []).join("\n") }));
  const pagefind = await openPlainPagefind(titled);
  const folder = mkdtempSync(join(tmpdir(), "search-quality-"));
  try {
    writeSearchFiles(folder, { data: packSearchData(data), texts: shown });
    const { search } = openSearch(folder);
    const ours: Answered[] = [];
    const plain: Answered[] = [];
    const queries = readQueries();
    const urlOf = (record: number): string => data.records[record]?.url ?? "";
    for (const test of queries) {
      const relevant = findRelevant(test.query, test.rule, test.first, data, statements);
      const { hits } = await search(test.query);
      ours.push({ test, relevant, urls: hits.map((hit) => urlOf(hit.record)) });
      plain.push({ test, relevant, urls: (await pagefind.search(test.query)).map(urlOf) });
    }
    return { ours: toRow("ours", ours), plain: toRow("plain Pagefind", plain), count: queries.length };
  } finally {
    rmSync(folder, { recursive: true, force: true });
    pagefind.close();
  }
}

import { join } from "node:path";
import { type ModelScore, buildMatcher, matchTitle, proposeModels } from "#meaning/titles/matching.ts";
import { compileTitleWords } from "#meaning/titles/title-words.ts";
import { hasError } from "#problems/format-problems.ts";
import type { Problem } from "#problems/problem.ts";
import { readCatalog, readTaughtItems, toCatalog } from "#reading/content/read-catalog.ts";
import { readTitleLists } from "#reading/content/read-title-lists.ts";
import { readTitles } from "#reading/read-titles.ts";

/** What the program says of a title: row of docs/contract.md. */
interface MatchedTitle {
  readonly title: string;
  readonly models: readonly ModelScore[];
  readonly proposed: readonly ModelScore[];
}

const noCatalog: Problem = {
  ...{ file: "catalog", line: 1, column: 1 },
  severity: "error",
  code: "missing-catalog",
  message: "Thư mục danh mục không có mô hình nào.",
  suggestion: "chạy lệnh ở thư mục gốc của dự án hoặc thêm “--content THƯ_MỤC”.",
};

/** Matches the titles of a file, one a line, with the catalog of a content folder; no rows where `problems` hold an error. */
export function matchTitles(
  file: string,
  folder: string,
): { readonly rows: readonly MatchedTitle[]; readonly problems: readonly Problem[] } {
  const titles = readTitles(file);
  const catalog = readCatalog(folder);
  const lists = readTitleLists(folder);
  const missing = catalog.entries.size === 0 ? [{ ...noCatalog, file: join(folder, "catalog") }] : [];
  const problems = [...titles.problems, ...catalog.problems, ...lists.problems, ...missing];
  if (hasError(problems) || lists.data === undefined) return { rows: [], problems };
  const models = toCatalog(catalog);
  const matcher = buildMatcher(models, compileTitleWords(lists.data), readTaughtItems(folder, models));
  const rows = titles.titles.map((title) => ({
    title,
    models: matchTitle(title, matcher),
    proposed: proposeModels(title, null, matcher),
  }));
  return { rows, problems };
}

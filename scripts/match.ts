import { join } from "node:path";
import { parseArgs } from "node:util";
import { buildMatcher, matchTitle, proposeModels } from "#meaning/titles/matching.ts";
import { compileTitleWords } from "#meaning/titles/title-words.ts";
import { formatProblems, hasError } from "#problems/format-problems.ts";
import type { Problem } from "#problems/problem.ts";
import { explainFailure } from "#reading/explain-failure.ts";
import { readCatalog, readTaughtItems, toCatalog } from "#reading/content/read-catalog.ts";
import { readTitleLists } from "#reading/content/read-title-lists.ts";
import { readTitles } from "#reading/read-titles.ts";

const help = `Đối chiếu tên mô hình với danh mục.
  npm run -s match -- TỆP                      mỗi dòng của TỆP một tên; in JSON
Với mỗi tên: “models” là các mô hình mà chương trình chắc chắn, “proposed” là những mô hình có thể đúng, chờ người xác
nhận; phù hợp nhất trước, kèm điểm (0 đến 1) và khoảng cách với mô hình khác. Tùy chọn: --content THƯ_MỤC. Mã thoát 1 khi có lỗi.`;

const noCatalog: Problem = {
  ...{ file: "catalog", line: 1, column: 1 },
  severity: "error",
  code: "missing-catalog",
  message: "Thư mục danh mục không có mô hình nào.",
  suggestion: "chạy lệnh ở thư mục gốc của dự án hoặc thêm “--content THƯ_MỤC”.",
};

function match(file: string, content: string): void {
  const titles = readTitles(file);
  const catalog = readCatalog(content);
  const lists = readTitleLists(content);
  const faults: Problem[] = [...titles.problems, ...catalog.problems, ...lists.problems];
  if (catalog.entries.size === 0) faults.push({ ...noCatalog, file: join(content, "catalog") });
  process.stderr.write(formatProblems(faults));
  if (hasError(faults) || lists.data === undefined) {
    process.exitCode = 1;
    return;
  }
  const models = toCatalog(catalog);
  const taught = readTaughtItems(content, models);
  const matcher = buildMatcher(models, compileTitleWords(lists.data), taught);
  const rows = titles.titles.map((title) => ({
    title,
    models: matchTitle(title, matcher),
    proposed: proposeModels(title, null, matcher),
  }));
  process.stdout.write(`${JSON.stringify(rows, null, 2)}\n`);
}

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { content: { type: "string", default: "content" }, help: { type: "boolean" } },
  });
  const file = positionals[0];
  if (values.help === true || file === undefined) console.log(help);
  else match(file, values.content);
} catch (cause) {
  console.error(explainFailure(cause));
  process.exitCode = 1;
}

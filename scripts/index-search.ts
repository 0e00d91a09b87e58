import { join } from "node:path";
import { parseArgs } from "node:util";
import { buildSearchRecords, toIndexedContent } from "#search/index/records.ts";
import { buildHandbook } from "#handbook/handbook.ts";
import { packSearchData } from "#search/index/pack.ts";
import { formatProblems } from "#problems/format-problems.ts";
import { explainFailure } from "#reading/explain-failure.ts";
import { readContent } from "#reading/read-content.ts";
import { indexWords, writeSearchFiles } from "#search/index/write.ts";

const help = `Lập chỉ mục tìm kiếm của một trang đã dựng; “npm run build” tự làm việc này.

  npx node scripts/index-search.ts THƯ_MỤC

  THƯ_MỤC        nơi đặt trang; chỉ mục vào THƯ_MỤC/pagefind
  --content DIR  thư mục nội dung (mặc định: content)
  --help         in phần này`;

async function indexSite(folder: string, contentFolder: string): Promise<boolean> {
  const startedMs = performance.now();
  const { content, problems } = readContent(contentFolder);
  if (content === undefined) {
    console.error(formatProblems(problems));
    return false;
  }
  const { data, texts } = buildSearchRecords(buildHandbook(content));
  const records = texts.map((text) => ({ content: toIndexedContent(text), title: "" }));
  const bytes = writeSearchFiles(join(folder, "pagefind"), {
    data: { ...packSearchData(data) },
    texts,
    words: await indexWords(records),
  });
  const seconds = (performance.now() - startedMs) / 1000;
  console.log(
    `Chỉ mục tìm kiếm: ${records.length} mục, ${Math.round(bytes / 1000)} kB, ${seconds.toFixed(1)} giây.`,
  );
  return true;
}

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { content: { type: "string", default: "content" }, help: { type: "boolean" } },
  });
  const [folder] = positionals;
  if (values.help === true || folder === undefined) console.log(help);
  else if (!(await indexSite(folder, values.content))) process.exitCode = 1;
} catch (cause) {
  console.error(`Không lập được chỉ mục tìm kiếm: ${explainFailure(cause)}`);
  process.exitCode = 1;
}

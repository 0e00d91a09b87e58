import { join } from "node:path";
import { parseArgs } from "node:util";
import { packSearchSource } from "#search/index/search-source.ts";
import { buildHandbook } from "#handbook/handbook.ts";
import { formatProblems } from "#problems/format-problems.ts";
import { explainFailure } from "#reading/explain-failure.ts";
import { outlineGuide } from "#reading/content/read-guide.ts";
import { readPreparedSearch } from "#reading/publish/prepared.ts";
import type { PreparedSearch } from "#reading/publish/prepared.ts";
import { readContent } from "#reading/read-content.ts";
import { writeSearchFiles } from "#search/index/write.ts";

const help = `Lập chỉ mục tìm kiếm của một trang đã dựng; “npm run build” tự làm việc này.

  npx node scripts/index-search.ts THƯ_MỤC

  THƯ_MỤC         nơi đặt trang; chỉ mục vào THƯ_MỤC/chi-muc
  --prepared DIR  thay cho content/: điều bước đầu của “npm run build” đã ghi
  --help          in phần này`;

/** What the index is made of; undefined where the content is not valid, which is told. */
function readSource(): PreparedSearch | undefined {
  const { content, problems } = readContent("content");
  if (content !== undefined) return packSearchSource(buildHandbook(content), outlineGuide("content"));
  console.error(formatProblems(problems));
  return undefined;
}

function indexSite(folder: string, { data, texts, places }: PreparedSearch): void {
  const startedMs = performance.now();
  const bytes = writeSearchFiles(join(folder, "chi-muc"), { data, texts, places });
  const seconds = (performance.now() - startedMs) / 1000;
  console.log(
    `Chỉ mục tìm kiếm: ${texts.length} mục, ${places.flat().length} địa phương, ${Math.round(bytes / 1000)} kB, ${seconds.toFixed(1)} giây.`,
  );
}

try {
  const options = { prepared: { type: "string" }, help: { type: "boolean" } } as const;
  const { values, positionals } = parseArgs({ allowPositionals: true, options });
  const [folder] = positionals;
  const { prepared } = values;
  const hasAll = values.help !== true && folder !== undefined;
  const source = !hasAll ? undefined : prepared === undefined ? readSource() : readPreparedSearch(prepared);
  if (!hasAll) console.log(help);
  else if (source === undefined) process.exitCode = 1;
  else indexSite(folder, source);
} catch (cause) {
  console.error(`Không lập được chỉ mục tìm kiếm: ${explainFailure(cause)}`);
  process.exitCode = 1;
}

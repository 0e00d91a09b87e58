import { join } from "node:path";
import { parseArgs } from "node:util";
import { formatProblems } from "#problems/format-problems.ts";
import { explainFailure } from "#reading/explain-failure.ts";
import type { PreparedSearch } from "#reading/publish/prepared.ts";

const help = `Lập chỉ mục tìm kiếm của một trang đã dựng; “npm run build” tự làm việc này.

  npx node scripts/index-search.ts THƯ_MỤC

  THƯ_MỤC         nơi đặt trang; chỉ mục vào THƯ_MỤC/chi-muc
  --prepared DIR  thay cho content/: điều bước đầu của “npm run build” đã ghi
  --help          in phần này`;

/** What the index is made of, as the build prepared it or read anew; undefined where the content is not valid, which is told. */
async function readSource(prepared: string | undefined): Promise<PreparedSearch | undefined> {
  if (prepared !== undefined)
    return (await import("#reading/publish/prepared.ts")).readPreparedSearch(prepared);
  const { readContent } = await import("#reading/read-content.ts");
  const { buildHandbook } = await import("#handbook/handbook.ts");
  const { outlineGuide } = await import("#reading/content/read-guide.ts");
  const { packSearchSource } = await import("#search/index/search-source.ts");
  const { content, problems } = readContent("content");
  if (content !== undefined) return packSearchSource(buildHandbook(content), outlineGuide("content"));
  console.error(formatProblems(problems));
  return undefined;
}

async function indexSite(folder: string, { data, texts, places }: PreparedSearch): Promise<void> {
  const { writeSearchFiles } = await import("#search/index/write.ts");
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
  if (values.help === true || folder === undefined) console.log(help);
  else {
    const source = await readSource(values.prepared);
    if (source === undefined) process.exitCode = 1;
    else await indexSite(folder, source);
  }
} catch (cause) {
  console.error(`Không lập được chỉ mục tìm kiếm: ${explainFailure(cause)}`);
  process.exitCode = 1;
}

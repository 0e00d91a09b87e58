import { join } from "node:path";
import { parseArgs } from "node:util";
import { formatProblems, hasError } from "#problems/format-problems.ts";
import { explainFailure } from "#reading/explain-failure.ts";

const help = `Bước đầu của “npm run build”: kiểm tra content/ như “npm run check”, rồi ghi điều các bước sau cần của nội dung.

  npx node scripts/prepare-build.ts THƯ_MỤC

  THƯ_MỤC   nơi ghi: sổ tay đã dựng, văn bản cho chỉ mục tìm kiếm, danh sách tệp mà trang phải có
  --help    in phần này`;

/** Checks the content and keeps what the index and the verification ask of its handbook; false where it is not sound. */
async function prepare(folder: string): Promise<boolean> {
  const { checkContent, summarise } = await import("#reading/checks/check-content.ts");
  const { openOwnProofs } = await import("#reading/kept-proofs.ts");
  const proofs = openOwnProofs();
  const { problems, content, handbook } = checkContent("content", proofs);
  proofs.save();
  process.stderr.write(formatProblems(problems));
  if (content === undefined || handbook === undefined || hasError(problems)) return false;
  console.log(summarise(content));
  const { outlineGuide } = await import("#reading/content/read-guide.ts");
  const { packSearchSource } = await import("#search/index/search-source.ts");
  const { listFilesBelow } = await import("#reading/publish/list-files.ts");
  const { listSite } = await import("#exports/site-files.ts");
  const { writePrepared } = await import("#reading/publish/prepared.ts");
  const search = packSearchSource(handbook, outlineGuide("content"));
  const routes = listFilesBelow(join(import.meta.dirname, "../src/pages"));
  writePrepared(folder, handbook, search, listSite(routes, handbook, search.texts));
  return true;
}

try {
  const options = { help: { type: "boolean" } } as const;
  const { values, positionals } = parseArgs({ allowPositionals: true, options });
  const [folder] = positionals;
  if (values.help === true || folder === undefined) console.log(help);
  else if (!(await prepare(folder))) process.exitCode = 1;
} catch (cause) {
  console.error(explainFailure(cause));
  process.exitCode = 1;
}

import { existsSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { previewPages, previewPath } from "#preview/preview-pages.ts";
import { explainFailure } from "#reading/explain-failure.ts";

const help = `Dựng trang xem trước các thành phần giao diện, mỗi thành phần với các ví dụ đặt cạnh nó.

  npm run preview-components [-- --out THƯ_MỤC]

  --out THƯ_MỤC   nơi đặt trang (mặc định: .build/preview); chưa có, rỗng, hoặc chỉ chứa trang xem trước
  --help          in phần này
Khi đang chạy “npx astro dev”, các trang này có sẵn ở ${previewPath}.`;

const root = join(import.meta.dirname, "..");

/** A build empties its folder, so that nothing else may be in it. */
function isFree(folder: string): boolean {
  return !existsSync(folder) || readdirSync(folder).length === 0 || existsSync(join(folder, previewPath));
}

async function buildPreview(outDir: string): Promise<void> {
  const { build } = await import("astro");
  // A source folder without pages: what is built is the preview alone.
  await build({
    root,
    outDir,
    srcDir: join(root, "src/preview"),
    cacheDir: join(root, ".build/preview-cache"),
    integrations: [previewPages(true)],
  });
}

try {
  const options = { out: { type: "string", default: ".build/preview" }, help: { type: "boolean" } } as const;
  const { values } = parseArgs({ options });
  const outDir = resolve(root, values.out);
  if (values.help === true) console.log(help);
  else if (isFree(outDir)) await buildPreview(outDir);
  else {
    console.error(`Thư mục “${values.out}” có tệp khác ngoài trang xem trước: chọn thư mục khác.`);
    process.exitCode = 1;
  }
} catch (cause) {
  console.error(`Không dựng được trang xem trước: ${explainFailure(cause)}`);
  process.exitCode = 1;
}

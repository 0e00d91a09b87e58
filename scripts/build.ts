import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, rmSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { explainFailure } from "#reading/explain-failure.ts";
import { swapFolder } from "#reading/swap-folder.ts";

const help = `Dựng trang: kiểm tra nội dung, dựng các trang, lập chỉ mục tìm kiếm, rồi thay thư mục cũ.

  npm run build [-- --out THƯ_MỤC]

  --out THƯ_MỤC   nơi đặt trang đã dựng (mặc định: dist)
  --help          in phần này
  BASE_PATH       biến môi trường: đường dẫn gốc của trang, ví dụ /cong/de-an-06/ (mặc định: /)

Nếu có lỗi, mã thoát là 1 và thư mục cũ còn nguyên.`;

const node = process.execPath;
const root = join(import.meta.dirname, "..");
const astro = join(root, "node_modules/astro/bin/astro.mjs");

/** Runs one step with its output shown; false where it fails. */
function run(args: readonly string[], env: Readonly<Record<string, string>> = {}): boolean {
  const options = { cwd: root, stdio: "inherit", env: { ...process.env, ...env } } as const;
  return spawnSync(node, args, options).status === 0;
}

function build(out: string): boolean {
  const fresh = join(".build", `fresh-${basename(out)}`);
  rmSync(join(root, fresh), { recursive: true, force: true });
  const steps = [
    () => run(["scripts/check.ts"]),
    () => run([astro, "build"], { SITE_OUT_DIR: fresh, ASTRO_TELEMETRY_DISABLED: "1" }),
    () => !existsSync(join(root, "scripts/index-search.ts")) || run(["scripts/index-search.ts", fresh]),
  ];
  if (!steps.every((step) => step())) return false;
  mkdirSync(dirname(join(root, out)), { recursive: true });
  swapFolder(join(root, fresh), join(root, out));
  return true;
}

try {
  const { values } = parseArgs({
    options: { out: { type: "string", default: "dist" }, help: { type: "boolean" } },
  });
  if (values.help === true) console.log(help);
  else if (!build(values.out)) process.exitCode = 1;
} catch (cause) {
  console.error(`Không dựng được trang: ${explainFailure(cause)}`);
  process.exitCode = 1;
}

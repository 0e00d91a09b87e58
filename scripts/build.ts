import { join } from "node:path";
import { parseArgs } from "node:util";
import type { Problem } from "#problems/problem.ts";
import { explainFailure } from "#reading/explain-failure.ts";
import { buildSite } from "#reading/publish/build-site.ts";
import { astroEnvironment, pagesFlags, preparedFor } from "#reading/publish/prepared-folder.ts";
import type { BuildStep } from "#reading/publish/run-command.ts";

const help = `Dựng trang: kiểm tra nội dung, dựng các trang, lập chỉ mục tìm kiếm, kiểm tra trang đã đủ, rồi thay thư mục cũ.

  npm run build [-- --out THƯ_MỤC]

  --out THƯ_MỤC   nơi đặt trang đã dựng (mặc định: dist); chưa có, rỗng, hoặc chỉ chứa trang do lệnh này dựng
                  (ghi trong ban-dung.txt); nhận đường dẫn tuyệt đối và liên kết đến thư mục
  --help          in phần này
  BASE_PATH       biến môi trường: đường dẫn gốc của trang, ví dụ /cong/de-an-06/ (mặc định: /)

Mỗi lúc chỉ một lần dựng. Nếu có lỗi hoặc bị ngắt, mã thoát khác 0 và thư mục cũ còn nguyên.`;

const root = join(import.meta.dirname, "..");
const astro = join(root, "node_modules/astro/bin/astro.mjs");

const steps = (site: string): readonly BuildStep[] => [
  { args: ["scripts/prepare-build.ts", preparedFor(site)] },
  { args: [...pagesFlags, astro, "build"], env: astroEnvironment(site, preparedFor(site)), isForeign: true },
  { args: ["scripts/index-search.ts", site, "--prepared", preparedFor(site)] },
];

/** Its modules are many: loaded when they are needed, so that a build that is refused is told at once. */
async function verify(site: string): Promise<readonly Problem[]> {
  const { readPreparedSite } = await import("#reading/publish/prepared.ts");
  const { verifySite } = await import("#reading/publish/verify-site.ts");
  return verifySite(site, join(root, "public"), readPreparedSite(preparedFor(site)));
}

try {
  const options = { out: { type: "string", default: "dist" }, help: { type: "boolean" } } as const;
  const { values } = parseArgs({ options });
  const args = process.argv.slice(2);
  const command = ["npm run build", ...(args.length > 0 ? ["--", ...args] : [])].join(" ");
  const written = [".build", ".astro", "node_modules/.astro"];
  const [tell, say] = [console.error, console.log];
  if (values.help === true) console.log(help);
  else
    process.exitCode = await buildSite({
      root,
      out: values.out,
      command,
      steps,
      verify,
      written,
      tell,
      say,
    });
} catch (cause) {
  console.error(`Không dựng được trang: ${explainFailure(cause)}`);
  process.exitCode = 1;
}

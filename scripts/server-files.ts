import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { formatNginxSample } from "#hosting/nginx-sample.ts";
import { formatWebConfig } from "#hosting/web-config.ts";
import { explainFailure } from "#reading/explain-failure.ts";

const help = `Ghi lại cấu hình máy chủ web từ bảng loại tệp, tiêu đề và chính sách trong src/hosting:
public/web.config (IIS) và docs/nginx.conf.

  npm run server-files [-- --check]

  --check   không ghi gì; mã thoát 1 nếu có tệp chưa khớp với bảng
  --help    in phần này`;

const root = join(import.meta.dirname, "..");
const files = { "public/web.config": formatWebConfig(), "docs/nginx.conf": formatNginxSample() };

function read(path: string): string | undefined {
  try {
    return readFileSync(join(root, path), "utf8");
  } catch {
    return undefined;
  }
}

try {
  const options = { check: { type: "boolean" }, help: { type: "boolean" } } as const;
  const { values } = parseArgs({ options });
  if (values.help === true) console.log(help);
  else
    for (const [path, text] of Object.entries(files)) {
      if (read(path) === text) continue;
      if (values.check === true) {
        console.error(`${path} chưa khớp với src/hosting; ghi lại bằng: npm run server-files`);
        process.exitCode = 1;
      } else {
        writeFileSync(join(root, path), text);
        console.log(`Đã ghi ${path}.`);
      }
    }
} catch (cause) {
  console.error(`Không ghi được cấu hình máy chủ web: ${explainFailure(cause)}`);
  process.exitCode = 1;
}

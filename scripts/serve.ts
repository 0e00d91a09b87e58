import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { toBasePath } from "#paths/base-path.ts";
import { explainFailure } from "#reading/explain-failure.ts";
import { serveFolder } from "./tools/serve-folder.ts";

const help = `Mở trang đã dựng trên máy này, tại http://localhost:4321/

  npm run serve [-- --port CỔNG --dist THƯ_MỤC]

  --port CỔNG       cổng (mặc định: biến môi trường PORT, rồi 4321; 0 là cổng trống bất kỳ)
  --dist THƯ_MỤC    thư mục của trang đã dựng (mặc định: dist)
  --help            in phần này
  BASE_PATH         biến môi trường: đường dẫn gốc mà trang đã được dựng cho`;

/** One line for the reader instead of a stack. */
function explain(cause: unknown, port: number): string {
  const code = cause instanceof Error && "code" in cause ? cause.code : undefined;
  if (code === "EADDRINUSE")
    return `Cổng ${port} đang được chương trình khác dùng; chọn cổng khác: PORT=${port + 1} npm start`;
  if (code === "EACCES")
    return `Không được phép dùng cổng ${port}; chọn cổng từ 1024 trở lên, ví dụ: PORT=4321 npm start`;
  return explainFailure(cause);
}

let port = 4321;

async function serve(wanted: string, dist: string): Promise<void> {
  port = Number(wanted);
  if (!/^\d{1,5}$/.test(wanted) || port > 65535)
    throw new Error(`“${wanted}” không phải số cổng (0 đến 65535).`);
  const folder = resolve(dist);
  if (!existsSync(join(folder, "index.html")))
    throw new Error(`Chưa có trang trong ${dist}; chạy: npm run build`);
  const served = await serveFolder(folder, toBasePath(process.env["BASE_PATH"]), port);
  console.log(`Sổ tay mô hình Đề án 06: ${served.url}`);
  const stop = (): void => void served.close().then(() => process.exit(0));
  process.once("SIGINT", stop).once("SIGTERM", stop);
}

try {
  const { values } = parseArgs({
    options: {
      port: { type: "string", default: process.env["PORT"] ?? "4321" },
      dist: { type: "string", default: join(import.meta.dirname, "..", "dist") },
      help: { type: "boolean" },
    },
  });
  if (values.help === true) console.log(help);
  else await serve(values.port, values.dist);
} catch (cause) {
  console.error(explain(cause, port));
  process.exitCode = 1;
}

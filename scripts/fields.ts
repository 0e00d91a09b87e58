import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { explainFailure } from "#reading/explain-failure.ts";

const help = `Ghi lại mô tả các trường của tệp nội dung từ src/schema: docs/fields.md và content/.schema/*.json.

  npm run fields [-- --check]

  --check   không ghi gì; mã thoát 1 nếu có tệp chưa khớp với src/schema
  --help    in phần này`;

const root = join(import.meta.dirname, "..");

function read(path: string): string | undefined {
  try {
    return readFileSync(join(root, path), "utf8");
  } catch {
    return undefined;
  }
}

async function run(isCheck: boolean): Promise<void> {
  const { listFieldFiles } = await import("#exports/field-files.ts");
  for (const [path, text] of listFieldFiles()) {
    if (read(path) === text) continue;
    if (isCheck) {
      console.error(`${path} chưa khớp với src/schema; ghi lại bằng: npm run fields`);
      process.exitCode = 1;
      continue;
    }
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
    console.log(`Đã ghi ${path}.`);
  }
}

try {
  const options = { check: { type: "boolean", default: false }, help: { type: "boolean" } } as const;
  const { values } = parseArgs({ options });
  if (values.help === true) console.log(help);
  else await run(values.check);
} catch (cause) {
  console.error(`Không ghi được mô tả các trường: ${explainFailure(cause)}`);
  process.exitCode = 1;
}

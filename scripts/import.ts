import { parseArgs } from "node:util";
import { formatProblems, hasError } from "#problems/format-problems.ts";
import type { Problem } from "#problems/problem.ts";
import { explainFailure } from "#reading/explain-failure.ts";

const help = `Đọc một kế hoạch.
  npm run import -- TỆP                      đọc thử, in những gì đọc được, không ghi
  npm run import -- TỆP --plan MÃ            đọc và ghi content/plans/MÃ
  npm run import -- --plan MÃ                đọc lại source.txt sau khi sửa review.yaml
  npm run -s import -- TỆP --json            đọc thử, in JSON
  npm run import -- --check --all            mọi items.yaml có đúng là kết quả nhập lại không
TỆP: .docx, .xlsx, .html, .pdf có lớp chữ, .txt, .csv, .md. Tùy chọn: --place MÃ (mã địa phương), --content THƯ_MỤC,
--replace (thay văn bản của mã kế hoạch bằng văn bản của địa phương khác hoặc số khác),
--allow-restricted "LÝ DO" (văn bản đóng dấu mật hoặc lưu hành nội bộ, được phép công bố). Mã thoát 1 khi có lỗi; khi đó không ghi gì, vẫn in những gì đọc được.`;

const text = { type: "string" } as const;
const flag = { type: "boolean", default: false } as const;
const flags = { json: flag, check: flag, all: flag, replace: flag, help: flag };
const content = { type: "string", default: "content" } as const;
const options = { plan: text, place: text, "allow-restricted": text, content, ...flags };

/** Problems to stderr, the answer to stdout. */
function report(problems: readonly Problem[], answer: string): void {
  process.stderr.write(formatProblems(problems));
  if (hasError(problems)) process.exitCode = 1;
  if (answer !== "") console.log(answer);
}

async function run(): Promise<void> {
  const { values, positionals } = parseArgs({ allowPositionals: true, options });
  const { plan: id, content: folder, place, json, replace, "allow-restricted": allowRestricted } = values;
  const [file] = positionals;
  if (values.help || (file === undefined && id === undefined && !values.check)) {
    console.log(help);
    return;
  }
  if (values.check) {
    const { findStalePlans } = await import("#reading/import/stale-plans.ts");
    const stale = findStalePlans(folder);
    report(stale, hasError(stale) ? "" : "Mọi items.yaml đều đúng với source.txt và review.yaml.");
    return;
  }
  const { runImport } = await import("#reading/import/run-import.ts");
  const write = id !== undefined && !json;
  const got = await runImport({ folder, file, id, write, place, replace, allowRestricted });
  const { toDraft, toDraftRows } = await import("#exports/draft.ts");
  const { formatDryRun } = await import("#exports/dry-run/dry-run.ts");
  const draft = toDraft(got, id);
  if (draft === undefined) report(got.problems, "");
  else if (json) report(got.problems, JSON.stringify(toDraftRows(draft), null, 2));
  else report(got.problems, formatDryRun(draft, write ? `${folder}/plans/${id}` : undefined));
}

try {
  await run();
} catch (cause) {
  console.error(explainFailure(cause));
  process.exitCode = 1;
}

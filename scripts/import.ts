import { parseArgs } from "node:util";
import { buildDraft, formatDraft, toDraftRows } from "#exports/draft.ts";
import { formatProblems, hasError } from "#problems/format-problems.ts";
import { findStalePlans, runImport } from "#reading/run-import.ts";

const help = `Đọc một kế hoạch.
  npm run import -- TỆP                      đọc thử, in những gì đọc được, không ghi
  npm run import -- TỆP --plan MÃ            đọc và ghi content/plans/MÃ
  npm run import -- --plan MÃ                đọc lại source.txt sau khi sửa review.yaml
  npm run -s import -- TỆP --json            đọc thử, in JSON
  npm run import -- --check --all            mọi items.yaml có đúng là kết quả nhập lại không
Tùy chọn: --place MÃ (mã địa phương), --content THƯ_MỤC. Mã thoát 1 khi có lỗi; khi đó không ghi gì.`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    plan: { type: "string" },
    place: { type: "string" },
    content: { type: "string", default: "content" },
    json: { type: "boolean", default: false },
    check: { type: "boolean", default: false },
    all: { type: "boolean", default: false },
    help: { type: "boolean", default: false },
  },
});

function runOnce(): void {
  const id = values.plan;
  const write = id !== undefined && !values.json;
  const run = runImport({ folder: values.content, file: positionals[0], id, write, place: values.place });
  process.stderr.write(formatProblems(run.problems));
  if (run.plan === undefined || run.content === undefined) {
    process.exitCode = 1;
    return;
  }
  const handbook = buildDraft(run.content, id ?? "draft", run.plan);
  if (values.json) console.log(JSON.stringify(toDraftRows(handbook), null, 2));
  else {
    console.log(formatDraft(handbook, run.received?.masked.length ?? 0));
    console.log(
      id === undefined
        ? "\nĐọc thử, chưa ghi. Thêm “--plan MÃ” để ghi."
        : `\nĐã ghi ${values.content}/plans/${id}.`,
    );
  }
}

function runCheck(): void {
  const { problems } = findStalePlans(values.content);
  process.stderr.write(formatProblems(problems));
  if (!hasError(problems)) console.log("Mọi items.yaml đều đúng với source.txt và review.yaml.");
  process.exitCode = hasError(problems) ? 1 : 0;
}

if (values.help || (positionals.length === 0 && values.plan === undefined && !values.check))
  console.log(help);
else if (values.check) runCheck();
else runOnce();

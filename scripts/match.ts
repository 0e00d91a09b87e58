import { parseArgs } from "node:util";
import { formatProblems, hasError } from "#problems/format-problems.ts";
import type { Problem } from "#problems/problem.ts";
import { explainFailure } from "#reading/explain-failure.ts";

const help = `Đối chiếu tên mô hình với danh mục.
  npm run -s match -- TỆP                      mỗi dòng của TỆP một tên; in JSON
  npm run -s match -- --without MÃ_MÔ_HÌNH     mô hình này làm thay đổi mục nào của các kế hoạch: so danh mục có và không có nó
Với mỗi tên: “models” là các mô hình mà chương trình chắc chắn, “proposed” là những mô hình có thể đúng, chờ người xác
nhận; phù hợp nhất trước, kèm điểm (0 đến 1) và khoảng cách với mô hình khác. Tùy chọn: --content THƯ_MỤC, --json (với --without).
Mã thoát 1 khi có lỗi.`;

/** Prints what is wrong; whether there is an error. */
function tellProblems(problems: readonly Problem[]): boolean {
  process.stderr.write(formatProblems(problems));
  if (hasError(problems)) process.exitCode = 1;
  return hasError(problems);
}

async function tellTitles(file: string, content: string): Promise<void> {
  const { matchTitles } = await import("./tools/titles/match-titles.ts");
  const { rows, problems } = matchTitles(file, content);
  if (!tellProblems(problems)) process.stdout.write(`${JSON.stringify(rows, null, 2)}\n`);
}

async function tellEffects(model: string, content: string, asJson: boolean): Promise<void> {
  const { readModelEffects } = await import("./tools/titles/effects-of-model.ts");
  const { formatModelEffects, toModelEffectRows } = await import("#exports/reports/model-effect-report.ts");
  const { affected, problems } = readModelEffects(content, model);
  if (tellProblems(problems)) return;
  console.log(
    asJson ? JSON.stringify(toModelEffectRows(affected), null, 2) : formatModelEffects(model, affected),
  );
}

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      without: { type: "string" },
      json: { type: "boolean", default: false },
      content: { type: "string", default: "content" },
      help: { type: "boolean" },
    },
  });
  const file = positionals[0];
  if (values.help !== true && values.without !== undefined)
    await tellEffects(values.without, values.content, values.json);
  else if (values.help === true || file === undefined) console.log(help);
  else await tellTitles(file, values.content);
} catch (cause) {
  console.error(explainFailure(cause));
  process.exitCode = 1;
}

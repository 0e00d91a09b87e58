import { join } from "node:path";
import { parseArgs } from "node:util";
import { formatProblems, hasError } from "#problems/format-problems.ts";
import { explainFailure } from "#reading/explain-failure.ts";
import type { NamedScore } from "./tools/score/score-table.ts";

const help = `Đo xem trình nhập đọc đúng bao nhiêu phần của các kế hoạch có sẵn lời giải.
  npm run score -- [THƯ_MỤC]   mặc định test/fixtures/plans; mỗi thư mục con có expected.yaml và plan.txt, plan.html, …
Với mỗi tệp và mỗi loại dữ kiện: đúng/cần có+thừa, tỷ lệ đúng trên tổng đúng, thiếu và thừa.
  npm run score -- --titles [TỆP.tsv …]   đo việc nhận mô hình qua tên: mỗi kế hoạch như khi chưa ai thấy nó, rồi các danh sách
                               tên có sẵn lời giải (mặc định trong test/fixtures/matching)
Tùy chọn: --misses (mỗi dòng một chỗ sai: tệp, mục, loại, trường, cần có, đọc được), --content THƯ_MỤC.`;

async function run(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      titles: { type: "boolean", default: false },
      misses: { type: "boolean", default: false },
      content: { type: "string", default: "content" },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) {
    console.log(help);
    return;
  }
  if (values.titles) {
    const { measureTitles } = await import("./tools/titles/measure-titles.ts");
    const { tellTitles } = await import("./tools/titles/title-table.ts");
    const { measured, problems } = measureTitles(values.content, positionals);
    process.stderr.write(formatProblems(problems));
    if (hasError(problems)) process.exitCode = 1;
    else console.log(tellTitles(measured, values.misses));
    return;
  }
  const { findMeasuredPlans, readMeasuredPlan } = await import("./tools/score/read-plans.ts");
  const { scorePlan } = await import("./tools/score/score-plan.ts");
  const { tellScores } = await import("./tools/score/score-table.ts");
  const folder = positionals[0] ?? "test/fixtures/plans";
  const scores: NamedScore[] = [];
  for (const { name, expected, files } of findMeasuredPlans(folder))
    for (const file of files) {
      const reading = await readMeasuredPlan(values.content, join(folder, name, file));
      scores.push({ name: `${name}/${file}`, ...scorePlan(expected, reading) });
    }
  console.log(tellScores(scores, values.misses));
}

try {
  await run();
} catch (cause) {
  console.error(`Không đo được: ${explainFailure(cause)}`);
  process.exitCode = 1;
}

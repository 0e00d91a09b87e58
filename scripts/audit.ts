import { parseArgs } from "node:util";
import { formatProblems } from "#problems/format-problems.ts";
import { explainFailure } from "#reading/explain-failure.ts";

const help = `In những điểm cần lưu ý của các kế hoạch: số điểm theo kế hoạch và loại, rồi từng điểm kèm số dòng.
  npm run audit                        mọi kế hoạch
  npm run audit -- --plan MÃ           một kế hoạch
  npm run -s audit -- --json           in JSON, mỗi điểm như một dòng của findings.json
Tùy chọn: --content THƯ_MỤC. Mã thoát 1 khi tham số hoặc nội dung có lỗi, còn lại là 0.`;

async function run(): Promise<void> {
  const { values } = parseArgs({
    options: {
      plan: { type: "string" },
      json: { type: "boolean", default: false },
      content: { type: "string", default: "content" },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) {
    console.log(help);
    return;
  }
  const { readContent } = await import("#reading/read-content.ts");
  const { content, problems } = readContent(values.content);
  process.stderr.write(formatProblems(problems));
  if (content === undefined) {
    process.exitCode = 1;
    return;
  }
  const { plan } = values;
  if (plan !== undefined && !content.plans.has(plan)) {
    const { suggestNearest } = await import("#text/nearest.ts");
    console.error(`Không có kế hoạch “${plan}”: ${suggestNearest(plan, [...content.plans.keys()])}`);
    process.exitCode = 1;
    return;
  }
  const { buildHandbook } = await import("#handbook/handbook.ts");
  const { formatAudit, toAuditRows } = await import("#exports/reports/audit-report.ts");
  const handbook = buildHandbook(content);
  console.log(
    values.json ? JSON.stringify(toAuditRows(handbook, plan), null, 2) : formatAudit(handbook, plan),
  );
}

try {
  await run();
} catch (cause) {
  console.error(explainFailure(cause));
  process.exitCode = 1;
}

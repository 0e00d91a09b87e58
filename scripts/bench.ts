import { join } from "node:path";
import { parseArgs } from "node:util";
import { explainFailure } from "#reading/explain-failure.ts";
import type { BenchFigure } from "./tools/bench-pages.ts";

const help = `Đo tốc độ, dung lượng và chất lượng tìm kiếm: npm run bench

  --plans SỐ   đo kiểm tra, dựng trang, lập chỉ mục trên chừng ấy kế hoạch bịa ra: thời gian bộ xử lý, bộ nhớ;
               trang đã dựng ở lại trong .build/bench/dist
  --json       in mảng { name, value, unit, against, ratio } ra stdout
  --help       in phần này`;

const root = join(import.meta.dirname, "..");

async function measure(plans: string | undefined): Promise<readonly BenchFigure[]> {
  const { measureCorpus } = await import("./tools/bench-corpus.ts");
  const { measureSite } = await import("./tools/bench-site.ts");
  return plans === undefined
    ? measureSite(root)
    : measureCorpus(root, join(root, ".build/bench"), Number(plans));
}

async function run(): Promise<void> {
  const { values } = parseArgs({
    options: { plans: { type: "string" }, json: { type: "boolean" }, help: { type: "boolean" } },
  });
  if (values.help === true) {
    console.log(help);
    return;
  }
  const figures = await measure(values.plans);
  if (values.json === true) console.log(JSON.stringify(figures, null, 2));
  else
    for (const { name, value, unit, against, ratio } of figures)
      console.log(
        `${name}: ${value} ${unit}${against === null ? "" : ` (đối chứng ${against}, tỷ lệ ${ratio ?? "–"})`}`,
      );
}

try {
  await run();
} catch (cause) {
  console.error(`Không đo được: ${explainFailure(cause)}`);
  process.exitCode = 1;
}

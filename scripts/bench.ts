import { join } from "node:path";
import { parseArgs } from "node:util";
import { explainFailure } from "#reading/explain-failure.ts";
import { measureCorpus } from "./tools/bench-corpus.ts";
import { measureSite } from "./tools/bench-site.ts";

const help = `Đo tốc độ, dung lượng và chất lượng tìm kiếm: npm run bench

  --plans SỐ   đo kiểm tra, dựng trang, lập chỉ mục trên chừng ấy kế hoạch bịa ra: thời gian bộ xử lý, bộ nhớ;
               trang đã dựng ở lại trong .build/bench/dist
  --json       in mảng { name, value, unit, against, ratio } ra stdout
  --help       in phần này`;

const root = join(import.meta.dirname, "..");

async function run(): Promise<void> {
  const { values } = parseArgs({
    options: { plans: { type: "string" }, json: { type: "boolean" }, help: { type: "boolean" } },
  });
  if (values.help === true) {
    console.log(help);
    return;
  }
  const figures =
    values.plans === undefined
      ? await measureSite(root)
      : await measureCorpus(root, join(root, ".build/bench"), Number(values.plans));
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

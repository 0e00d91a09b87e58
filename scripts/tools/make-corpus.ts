import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { explainFailure } from "#reading/explain-failure.ts";
import { writeCorpus } from "./corpus/write-corpus.ts";

const help = `Tạo thư mục nội dung gồm nhiều kế hoạch bịa ra từ các kế hoạch có thật, để đo tải.

  npm run corpus -- --plans SỐ --out THƯ_MỤC [--seed SỐ] [--workers SỐ]

  --plans SỐ      số kế hoạch, kể cả những kế hoạch có thật
  --out THƯ_MỤC   nơi đặt: chưa có, hoặc trống
  --seed SỐ       cùng một số thì cho cùng một kết quả (mặc định: 1)
  --workers SỐ    số luồng làm cùng lúc (mặc định: 2)
  --help          in phần này`;

async function run(): Promise<void> {
  const { values } = parseArgs({
    options: {
      plans: { type: "string" },
      out: { type: "string" },
      seed: { type: "string", default: "1" },
      workers: { type: "string", default: "2" },
      help: { type: "boolean" },
    },
  });
  if (values.help === true || values.plans === undefined || values.out === undefined) {
    console.log(help);
    return;
  }
  const [plans, seed, workers] = [values.plans, values.seed, values.workers].map(Number);
  if (![plans, seed, workers].every((number) => Number.isInteger(number) && Number(number) > 0))
    throw new Error("--plans, --seed và --workers là số nguyên dương");
  const startedMs = performance.now();
  await writeCorpus({
    from: resolve("content"),
    out: resolve(values.out),
    plans: plans ?? 0,
    seed: seed ?? 1,
    workers: workers ?? 1,
  });
  console.log(`${plans} kế hoạch, ${((performance.now() - startedMs) / 1000).toFixed(1)} giây.`);
}

try {
  await run();
} catch (cause) {
  console.error(`Không tạo được: ${explainFailure(cause)}`);
  process.exitCode = 1;
}

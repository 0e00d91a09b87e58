import { parseArgs } from "node:util";
import { explainFailure } from "#reading/explain-failure.ts";
import type { MeasuredVariant } from "./tools/variants/tally-factors.ts";

const help = `Đo trình nhập trên các kế hoạch bịa, mỗi bản in cùng loại dữ kiện theo một bố cục khác.
  npm run variants -- [--count 200] [--seed 1]   phần đúng theo từng mức của từng yếu tố bố cục
Tùy chọn: --misses (mỗi chỗ sai một dòng), --show N (in bản thứ N và chỗ sai của nó), --content THƯ_MỤC.`;

async function run(): Promise<void> {
  const { values } = parseArgs({
    options: {
      count: { type: "string", default: "200" },
      seed: { type: "string", default: "1" },
      show: { type: "string" },
      misses: { type: "boolean", default: false },
      content: { type: "string", default: "content" },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) {
    console.log(help);
    return;
  }
  const { readContent } = await import("#reading/read-content.ts");
  const { compileImportWords } = await import("#importer/import-words.ts");
  const { measureDrawn } = await import("./tools/variants/measure-drawn.ts");
  const { tallyFactors, tellMisses, tellTallies } = await import("./tools/variants/tally-factors.ts");
  const { content } = readContent(values.content);
  if (content === undefined) throw new Error(`Không đọc được ${values.content}`);
  const reader = { content, words: compileImportWords(content.vocabulary) };
  const all = Array.from({ length: Number(values.count) }, (_, index) => String(index + 1));
  const shown = values.show === undefined ? all : [values.show];
  const measured: MeasuredVariant[] = [];
  for (const number of shown) {
    const { printed, ...one } = await measureDrawn(`${values.seed} ${number}`, reader);
    measured.push(one);
    if (values.show !== undefined) console.log(printed.lines.map(({ text }) => text).join("\n"));
    if (values.show !== undefined || values.misses)
      for (const miss of tellMisses(one)) console.log(`${number}\t${miss}`);
  }
  console.log(tellTallies(tallyFactors(measured)));
}

try {
  await run();
} catch (cause) {
  console.error(`Không đo được: ${explainFailure(cause)}`);
  process.exitCode = 1;
}

import { parseArgs } from "node:util";
import { compileImportWords } from "#importer/import-words.ts";
import { explainFailure } from "#reading/explain-failure.ts";
import { readContent } from "#reading/read-content.ts";
import { createDraws } from "./tools/corpus/draw.ts";
import { drawFacts } from "./tools/variants/facts.ts";
import { drawVariant } from "./tools/variants/factors.ts";
import { measureVariant } from "./tools/variants/measure-variant.ts";
import { printVariant } from "./tools/variants/print-plan.ts";
import {
  type MeasuredVariant,
  tallyFactors,
  tellTallies,
  tellVariant,
} from "./tools/variants/tally-factors.ts";

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
  const { content } = readContent(values.content);
  if (content === undefined) throw new Error(`Không đọc được ${values.content}`);
  const reader = { content, words: compileImportWords(content.vocabulary) };
  const measured: MeasuredVariant[] = [];
  for (let index = 1; index <= Number(values.count); index += 1) {
    const seed = `${values.seed} ${index}`;
    const variant = drawVariant(seed);
    const printed = printVariant(drawFacts(createDraws(`${seed} facts`), 4, variant.bodies), variant);
    const isShown = values.show === String(index);
    if (values.show !== undefined && !isShown) continue;
    const score = await measureVariant(printed, reader);
    measured.push({ variant, ...score });
    if (isShown) console.log(printed.lines.map(({ text }) => text).join("\n"));
    if (isShown || values.misses)
      for (const { kind, item, wanted, got } of score.misses)
        console.log([index, item, kind, wanted, got, isShown ? "" : tellVariant(variant)].join("\t"));
  }
  console.log(tellTallies(tallyFactors(measured)));
}

try {
  await run();
} catch (cause) {
  console.error(`Không đo được: ${explainFailure(cause)}`);
  process.exitCode = 1;
}

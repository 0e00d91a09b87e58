import { parseArgs } from "node:util";
import type { Handbook, Item } from "#handbook/handbook-types.ts";
import { formatProblems } from "#problems/format-problems.ts";
import { explainFailure } from "#reading/explain-failure.ts";

const help = `So sánh nguyên văn của hai mục.
  npm run -s compare -- MỤC MỤC                in JSON
MỤC là mã như trong items.json: ma-ke-hoach/số, ví dụ cua-lo-2023/24. Với mỗi trường: tỷ lệ số chữ chung và các đoạn giống,
đổi, bớt, thêm, chuyển chỗ. Tùy chọn: --content THƯ_MỤC. Mã thoát 1 khi có lỗi.`;

/** The items that are asked for; one that is not there is told. */
async function findItems({ items }: Handbook, ids: readonly string[]): Promise<readonly Item[]> {
  const { suggestNearest } = await import("#text/nearest.ts");
  return ids.flatMap((id) => {
    const item = items.find((one) => one.id === id);
    if (item !== undefined) return [item];
    console.error(
      `Không có mục “${id}”: ${suggestNearest(
        id,
        items.map((one) => one.id),
      )}`,
    );
    return [];
  });
}

async function compare(ids: readonly string[], folder: string): Promise<void> {
  const { readContent } = await import("#reading/read-content.ts");
  const { content, problems } = readContent(folder);
  process.stderr.write(formatProblems(problems));
  process.exitCode = 1;
  if (content === undefined) return;
  const { buildHandbook } = await import("#handbook/handbook.ts");
  const { toComparisonRow } = await import("#exports/wordings/comparison.ts");
  const handbook = buildHandbook(content);
  const [a, b] = await findItems(handbook, ids);
  if (a === undefined || b === undefined) return;
  process.exitCode = 0;
  process.stdout.write(`${JSON.stringify(toComparisonRow(handbook, a, b), null, 2)}\n`);
}

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { content: { type: "string", default: "content" }, help: { type: "boolean" } },
  });
  if (values.help === true) console.log(help);
  else if (positionals.length === 2) await compare(positionals, values.content);
  else {
    console.error(`Cần đúng hai mục, đã nhận ${positionals.length}.\n${help}`);
    process.exitCode = 1;
  }
} catch (cause) {
  console.error(explainFailure(cause));
  process.exitCode = 1;
}

import { parseArgs } from "node:util";
import { compareProblems, formatProblems, hasError } from "#problems/format-problems.ts";
import { explainFailure } from "#reading/explain-failure.ts";

const help = `Kiểm tra thư mục nội dung.
  npm run check                        kiểm tra content/
  npm run check -- --content THƯ_MỤC   kiểm tra thư mục khác
  npm run -s check -- --json           in danh sách lỗi dạng JSON
Mã thoát 1 khi có lỗi.`;

async function run(): Promise<void> {
  const { values } = parseArgs({
    options: {
      content: { type: "string", default: "content" },
      json: { type: "boolean", default: false },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) {
    console.log(help);
    return;
  }
  const { checkContent, summarise } = await import("#reading/checks/check-content.ts");
  const { openOwnProofs } = await import("#reading/kept-proofs.ts");
  const proofs = openOwnProofs();
  const { problems, content } = checkContent(values.content, proofs);
  proofs.save();
  if (values.json) console.log(JSON.stringify([...problems].sort(compareProblems), null, 2));
  else {
    process.stderr.write(formatProblems(problems));
    if (content !== undefined && !hasError(problems)) console.log(summarise(content));
  }
  process.exitCode = hasError(problems) ? 1 : 0;
}

try {
  await run();
} catch (cause) {
  console.error(explainFailure(cause));
  process.exitCode = 1;
}

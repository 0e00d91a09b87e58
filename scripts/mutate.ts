import { parseArgs } from "node:util";
import { changeCode, changeConstants } from "./tools/run-mutants.ts";
import { explainFailure } from "#reading/explain-failure.ts";

const help = `Đổi từng chỗ trong mã và xem kiểm thử có nhận ra không: npm run mutate -- src/meaning/deadlines

  --constants   chỉ đổi các hằng số có tên (mọi hằng số khi không nêu thư mục)
  --every N     chỉ đổi mã trong một khai báo (hàm, lớp, hằng) trên mỗi N khai báo, khi thư mục lớn
  --help        in phần này
Mã thoát 1 khi có hằng số đổi mà không kiểm thử nào báo.`;

function run(): void {
  const { values, positionals } = parseArgs({
    options: {
      constants: { type: "boolean", default: false },
      every: { type: "string", default: "1" },
      help: { type: "boolean", default: false },
    },
    allowPositionals: true,
  });
  if (values.help || (positionals.length === 0 && !values.constants)) {
    console.log(help);
    return;
  }
  const [path = "src"] = positionals;
  const every = Number(values.every);
  if (!Number.isInteger(every) || every < 1)
    throw new Error("--every cần một số nguyên từ 1, ví dụ --every 5");
  if (!changeConstants(path)) process.exitCode = 1;
  if (!values.constants && !changeCode(path, every)) process.exitCode = 1;
}

try {
  run();
} catch (cause) {
  console.error(explainFailure(cause));
  process.exitCode = 1;
}

import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { explainFailure } from "#reading/explain-failure.ts";
import { compareSites } from "./site-differences.ts";

const help = `So hai bản dựng của trang: npm run compare-sites -- TRUOC SAU

TRUOC và SAU là hai thư mục do “npm run build -- --out …” tạo ra. Trang được so theo chữ, liên kết và mục neo; tệp
khác được so từng byte. In mỗi chỗ khác một đoạn; mã thoát 1 khi có chỗ khác.`;

function main(): void {
  const { values, positionals } = parseArgs({
    options: { help: { type: "boolean" } },
    allowPositionals: true,
  });
  const [before, after] = positionals;
  if (values.help === true || before === undefined || after === undefined) {
    console.log(help);
    return;
  }
  const differences = compareSites(resolve(before), resolve(after));
  for (const one of differences) {
    console.log(`${one.path}: ${one.what}`);
    if (one.before !== "" || one.after !== "") console.log(`  - ${one.before}\n  + ${one.after}`);
  }
  console.log(`${differences.length} chỗ khác nhau.`);
  if (differences.length > 0) process.exitCode = 1;
}

try {
  main();
} catch (cause) {
  console.error(explainFailure(cause));
  process.exitCode = 1;
}

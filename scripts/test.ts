import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { explainFailure } from "#reading/explain-failure.ts";
import { countTests, runStep, type Step } from "#reading/run-step.ts";

const help = `Chạy mọi kiểm tra, việc nhẹ trước, dừng ở lỗi đầu tiên: npm test

Mỗi bước là một lệnh npm (format, lint, types, check, unit, build, browser); chạy riêng được: npm run lint.`;

const root = join(import.meta.dirname, "..");
const reports = ".build/test";
const main = { DIST_DIR: `${reports}/site`, BASE_PATH: "/" };
const based = { BASED_DIST_DIR: `${reports}/site-based`, BASED_BASE_PATH: "/cong/de-an-06/" };

const plain = (name: string): Step => ({ name, args: [name], env: {} });
const build = (base: string, out: string): Step => {
  return { name: `build ${base}`, args: ["build", "--", "--out", out], env: { BASE_PATH: base } };
};
const vitest = (name: string, env: Step["env"]): Step => {
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${reports}/${name}.json`];
  return { name, args: [name, "--", ...reporters], env };
};

const steps: readonly Step[] = [
  ...["format", "lint", "types", "check"].map(plain),
  vitest("unit", {}),
  build(main.BASE_PATH, main.DIST_DIR),
  build(based.BASED_BASE_PATH, based.BASED_DIST_DIR),
  vitest("browser", { ...main, ...based }),
];

function passes(step: Step): boolean {
  const { passed, seconds, output } = runStep(step, root);
  console.log(`${passed ? "ok    " : "FAILED"} ${step.name} (${seconds.toFixed(1)} s)`);
  if (!passed) console.log(output);
  return passed;
}

function testAll(): boolean {
  rmSync(join(root, reports), { recursive: true, force: true });
  mkdirSync(join(root, reports), { recursive: true });
  const allPassed = steps.every(passes);
  const count = (name: string) => countTests(join(root, reports, `${name}.json`));
  const [unit, browser] = [count("unit"), count("browser")];
  const failed = Math.max(unit.failed + browser.failed, allPassed ? 0 : 1);
  console.log(`${unit.passed + browser.passed} passed, ${failed} failed`);
  return allPassed;
}

try {
  const { values } = parseArgs({ options: { help: { type: "boolean" } } });
  if (values.help === true) console.log(help);
  else if (!testAll()) process.exitCode = 1;
} catch (cause) {
  console.error(explainFailure(cause));
  process.exitCode = 1;
}

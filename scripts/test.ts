import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { countTests, runStep, type Step } from "#reading/run-step.ts";

const help = `Chạy mọi kiểm tra, việc nhẹ trước, dừng ở lỗi đầu tiên: npm test

Mỗi bước là một lệnh npm (format, lint, types, check, unit, build, browser); chạy riêng được: npm run lint.`;

const root = join(import.meta.dirname, "..");
const reports = ".build/test";
const basePath = "/cong/de-an-06/";
const sites = {
  DIST_DIR: `${reports}/site`,
  BASE_PATH: "/",
  BASED_DIST_DIR: `${reports}/site-based`,
  BASED_BASE_PATH: basePath,
};

const plain = (name: string): Step => ({ name, args: [name], env: {} });
const vitest = (name: string, env: Step["env"]): Step => ({
  name,
  args: [name, "--", "--reporter=default", "--reporter=json", `--outputFile.json=${reports}/${name}.json`],
  env,
});
const build = (base: string, out: string): Step => ({
  name: `build ${base}`,
  args: ["build", "--", "--out", out],
  env: { BASE_PATH: base },
});

const steps: readonly Step[] = [
  ...["format", "lint", "types", "check"].map(plain),
  vitest("unit", {}),
  build("/", sites.DIST_DIR),
  build(basePath, sites.BASED_DIST_DIR),
  vitest("browser", sites),
];

/** Runs a step and says how it went; its output only where it failed. */
function passes(step: Step): boolean {
  const { passed, seconds, output } = runStep(step, root);
  console.log(`${passed ? "ok    " : "FAILED"} ${step.name} (${seconds.toFixed(1)} s)`);
  if (!passed) console.log(output);
  return passed;
}

XX
else {
  rmSync(join(root, reports), { recursive: true, force: true });
  mkdirSync(join(root, reports), { recursive: true });
  const allPassed = steps.every(passes);
  const unit = countTests(join(root, reports, "unit.json"));
  const browser = countTests(join(root, reports, "browser.json"));
  const failed = Math.max(unit.failed + browser.failed, allPassed ? 0 : 1);
  console.log(`${unit.passed + browser.passed} passed, ${failed} failed`);
  if (!allPassed) process.exitCode = 1;
}

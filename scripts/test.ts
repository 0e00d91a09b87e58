import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { explainFailure } from "#reading/explain-failure.ts";
import { countTests, runRounds, type Step, type StepResult } from "./tools/run-step.ts";

const help = `Chạy mọi kiểm tra, việc nhẹ trước, dừng ở lượt đầu tiên có lỗi: npm test

Mỗi bước là một lệnh npm (format, lint, types, check, unit, slow, build, browser); chạy riêng được: npm run lint.`;

const root = join(import.meta.dirname, "..");
const reports = ".build/test";
const main = { DIST_DIR: `${reports}/site`, BASE_PATH: "/" };
const based = { BASED_DIST_DIR: `${reports}/site-based`, BASED_BASE_PATH: "/cong/de-an-06/" };
const preview = { PREVIEW_DIST_DIR: `${reports}/preview` };
const plain = (name: string): Step => ({ name, args: [name], env: {} });
const build = (base: string, out: string, script = "build"): Step => {
  return { name: `${script} ${base}`, args: [script, "--", "--out", out], env: { BASE_PATH: base } };
};
const sites = [build("/", main.DIST_DIR), build(based.BASED_BASE_PATH, based.BASED_DIST_DIR)];
const builds = [...sites, build("/", preview.PREVIEW_DIST_DIR, "preview-components")];
const vitest = (name: string, env: Step["env"]): Step => {
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${reports}/${name}.json`];
  return { name, args: [name, "--", ...reporters], env };
};
const inNode = [...["format", "lint", "check"].map(plain), vitest("unit", {}), vitest("slow", {})];

/** Rounds of lanes: lanes side by side, the steps of a lane in turn. A round ends with idle cores: only what needs a site waits. */
const rounds: readonly (readonly (readonly Step[])[])[] = [
  [inNode, [plain("types"), ...builds]],
  [[vitest("browser", { ...main, ...based, ...preview })]],
];

function tell({ name }: Step, { passed, seconds, output }: StepResult): void {
  console.log(`${passed ? "ok    " : "FAILED"} ${name} (${seconds.toFixed(1)} s)`);
  if (!passed) console.log(output);
}

async function testAll(): Promise<boolean> {
  rmSync(join(root, reports), { recursive: true, force: true });
  mkdirSync(join(root, reports), { recursive: true });
  const allPassed = await runRounds(rounds, root, tell);
  const counts = ["unit", "slow", "browser"].map((name) => countTests(join(root, reports, `${name}.json`)));
  const sum = (key: "passed" | "failed"): number => counts.reduce((total, one) => total + one[key], 0);
  console.log(`${sum("passed")} passed, ${Math.max(sum("failed"), allPassed ? 0 : 1)} failed`);
  return allPassed;
}

try {
  const { values } = parseArgs({ options: { help: { type: "boolean" } } });
  if (values.help === true) console.log(help);
  else if (!(await testAll())) process.exitCode = 1;
} catch (cause) {
  console.error(explainFailure(cause));
  process.exitCode = 1;
}

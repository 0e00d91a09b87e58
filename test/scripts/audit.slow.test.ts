import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { runCommands } from "./run-commands.ts";
import { writeTwoPlans } from "./two-plans.ts";

const folder = mkdtempSync(join(tmpdir(), "audit-"));
writeTwoPlans(folder);
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** What is refused, and with what words; of content/, which is read where no other is named. */
const refused: readonly (readonly [args: readonly string[], message: RegExp])[] = [
  [["--plan", "bim-son"], /^Không có kế hoạch “bim-son”: có phải là “bim-son-2024”\?\n$/],
  [["--content", "khong-co"], /\S/],
  [["--khac"], /\S/],
];
const [plan, rows, ...refusals] = runCommands(
  [
    ["--content", folder, "--plan", "mau-2025"],
    ["--content", folder, "--json"],
    ...refused.map(([args]) => args),
  ].map((args) => ({ script: "scripts/audit.ts", args })),
);

test("npm run audit prints one plan and ends with 0 though it has findings", () => {
  expect(plan?.code).toBe(0);
  expect(plan?.out).toMatch(/^mau-2025 \(tỉnh Mẫu\): 1 điểm\n/);
  expect(plan?.out).not.toContain("mau-2024 (");
});

test("npm run audit -- --json prints rows of findings.json alone", () => {
  expect(rows?.code).toBe(0);
  expect(JSON.parse(rows?.out ?? "")).toContainEqual({
    code: "missing-number",
    severity: "warning",
    plan: "mau-2025",
    item: null,
    detail: "Bản nhận được để trống số, chỉ ghi “Số: /KH-UBND” (dòng 3).",
    evidence: [3, 3],
    url: "/ke-hoach/mau-2025/van-ban/#dong-3",
    judgement: { verdict: null, reason: null },
  });
});

test.each(refused.map(([args, message], at) => ({ args, message, outcome: refusals[at] })))(
  "npm run audit refuses $args with 1",
  ({ message, outcome }) => {
    expect(outcome).toMatchObject({ code: 1, out: "" });
    expect(outcome?.err).toMatch(message);
  },
);

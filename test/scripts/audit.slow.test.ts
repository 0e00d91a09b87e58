import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { writeTwoPlans } from "./two-plans.ts";

/** A command is a process of its own: on a loaded machine its start alone takes seconds. */
vi.setConfig({ testTimeout: 60_000 });

const folder = mkdtempSync(join(tmpdir(), "audit-"));
beforeAll(() => {
  writeTwoPlans(folder);
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function run(...args: readonly string[]): {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
} {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["scripts/audit.ts", ...args], {
    encoding: "utf8",
  });
  return { status, out: stdout, err: stderr };
}

test("npm run audit prints one plan and ends with 0 though it has findings", () => {
  const { status, out } = run("--content", folder, "--plan", "mau-2025");
  expect(status).toBe(0);
  expect(out).toMatch(/^mau-2025 \(tỉnh Mẫu\): 1 điểm\n/);
  expect(out).not.toContain("mau-2024 (");
});

test("npm run audit -- --json prints rows of findings.json alone", () => {
  const { status, out } = run("--content", folder, "--json");
  const rows: unknown = JSON.parse(out);
  expect(status).toBe(0);
  expect(rows).toContainEqual({
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

test.each([
  // Of content/, which it reads where no other is named.
  [["--plan", "bim-son"], "Không có kế hoạch “bim-son”: có phải là “bim-son-2024”?\n"],
  [["--content", "khong-co"], /\S/],
  [["--khac"], /\S/],
])("npm run audit refuses %j with 1", (args, message) => {
  const { status, out, err } = run(...args);
  expect([status, out]).toEqual([1, ""]);
  if (typeof message === "string") expect(err).toBe(message);
  else expect(err).toMatch(message);
});

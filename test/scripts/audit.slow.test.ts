import { spawnSync } from "node:child_process";
import { expect, test, vi } from "vitest";

/** A command is a process of its own: on a loaded machine its start alone takes seconds. */
vi.setConfig({ testTimeout: 60_000 });

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
  const { status, out } = run("--plan", "bim-son-2024");
  expect(status).toBe(0);
  expect(out).toMatch(/^bim-son-2024 \(thị xã Bỉm Sơn\): \d+ điểm\n/);
  expect(out).not.toContain("cua-lo-2023 (");
});

test("npm run audit -- --json prints rows of findings.json alone", () => {
  const { status, out } = run("--json");
  const rows: unknown = JSON.parse(out);
  expect(status).toBe(0);
  expect(rows).toContainEqual({
    code: "missing-number",
    severity: "warning",
    plan: "bim-son-2024",
    item: null,
    detail: "Bản nhận được để trống số, chỉ ghi “Số: /KH-UBND” (dòng 3).",
    evidence: [3, 3],
    url: "/ke-hoach/bim-son-2024/van-ban/#dong-3",
    judgement: { verdict: null, reason: null },
  });
});

test.each([
  [["--plan", "bim-son"], "Không có kế hoạch “bim-son”: có phải là “bim-son-2024”?\n"],
  [["--content", "khong-co"], /\S/],
  [["--khac"], /\S/],
])("npm run audit refuses %j with 1", (args, message) => {
  const { status, out, err } = run(...args);
  expect([status, out]).toEqual([1, ""]);
  if (typeof message === "string") expect(err).toBe(message);
  else expect(err).toMatch(message);
});

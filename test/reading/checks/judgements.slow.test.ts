import { appendFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkContent } from "#reading/checks/check-content.ts";
import { afterAll, beforeAll, expect, test } from "vitest";
import { copyMinimalContent } from "../../helpers/minimal-content.ts";
import { sharedProofs } from "../../helpers/shared-proofs.ts";

const plan = "mau-2024";
let folder = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "judgements-"));
  copyMinimalContent(folder);
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

test("a judgement on a finding that the audit does not make is an error at its line", () => {
  const file = join(folder, "plans", plan, "review.yaml");
  const idle = [
    "findings:",
    "  - code: lead-mismatch",
    "    item: 1",
    "    line: 9999",
    "    verdict: dismissed",
  ];
  appendFileSync(file, `${[...idle, '    reason: "Không còn nữa."'].join("\n")}\n`);
  const { problems } = checkContent(folder, sharedProofs);
  expect(problems).toMatchObject([
    {
      file,
      severity: "error",
      code: "idle-judgement",
      message: "Không có điểm “lead-mismatch” nào ở mục 1, dòng 9999 để nhận xét này nói về.",
      suggestion: `xem “npm run audit -- --plan ${plan}”, rồi sửa hoặc bỏ mục này.`,
    },
  ]);
});

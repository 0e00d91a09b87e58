import { findIdleJudgements, judgeFindings } from "#handbook/audit/judgements.ts";
import type { Finding } from "#handbook/handbook-types.ts";
import { reviewFile } from "#schema/review.ts";
import type { Judgement } from "#schema/review.ts";
import { describe, expect, test } from "vitest";

const plan = "an-binh-2024";
const finding = (code: string, item: number | null, line: number): Finding => ({
  code,
  severity: "error",
  plan,
  item: item === null ? null : `${plan}/${item}`,
  detail: "Khác nhau.",
  evidence: [line, line],
  itemKind: null,
});
const judge = (code: string, item: number | null, line?: number): Judgement => ({
  code,
  item,
  ...(line === undefined ? {} : { line }),
  verdict: "confirmed",
  reason: "Đã đối chiếu bản gốc.",
});
const review = (judgements: readonly Judgement[]) =>
  new Map([[plan, { review: reviewFile.parse({ findings: judgements }) }]]);
const judged = (findings: readonly Finding[], judgements: readonly Judgement[]) =>
  judgeFindings(findings, review(judgements)).map((one) => one.judgement?.reason);

describe("judgeFindings(findings, plans)", () => {
  test("gives a finding what a person decided on its code and item", () => {
    const found = judgeFindings([finding("lead-mismatch", 4, 40)], review([judge("lead-mismatch", 4)]));
    expect(found[0]?.judgement).toEqual({ verdict: "confirmed", reason: "Đã đối chiếu bản gốc." });
  });

  test.each([
    ["another code", judge("title-mismatch", 4)],
    ["another item", judge("lead-mismatch", 5)],
    ["the plan as a whole", judge("lead-mismatch", null)],
    ["another line", judge("lead-mismatch", 4, 41)],
  ])("leaves it alone where the judgement is on %s", (_, judgement) => {
    expect(judged([finding("lead-mismatch", 4, 40)], [judgement])).toEqual([undefined]);
  });

  test("tells findings of one code apart by line", () => {
    const findings = [finding("count-mismatch", null, 31), finding("count-mismatch", null, 270)];
    const apart = { ...judge("count-mismatch", null, 270), reason: "Chỉ dòng này." };
    expect(judged(findings, [apart])).toEqual([undefined, "Chỉ dòng này."]);
    expect(judged(findings, [judge("count-mismatch", null), apart])).toEqual([
      "Đã đối chiếu bản gốc.",
      "Chỉ dòng này.",
    ]);
  });
});

describe("findIdleJudgements(plan, judgements, findings)", () => {
  test("tells those that no finding fits", () => {
    const judgements = [judge("lead-mismatch", 4), judge("lead-mismatch", 9)];
    expect(findIdleJudgements(plan, judgements, [finding("lead-mismatch", 4, 40)])).toEqual([1]);
    expect(findIdleJudgements("khac-2024", judgements, [finding("lead-mismatch", 4, 40)])).toEqual([0, 1]);
  });
});

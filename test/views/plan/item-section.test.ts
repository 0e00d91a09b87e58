import { describe, expect, it } from "vitest";
import { toItemRow } from "#exports/rows.ts";
import { tellUnmatched, toItemSection, toMatch } from "#views/plan/item-section.ts";
import { makeItem } from "../../helpers/make-handbook.ts";
import { content, handbook } from "../../helpers/own-content.ts";

const reason = "Nhiệm vụ bố trí kinh phí chung.";

describe("tellUnmatched(item)", () => {
  it("tells an editor's “no model” with its reason from an item that nobody looked at", () => {
    const review = { matches: [{ item: 1, models: [], reason }] };
    expect(tellUnmatched(makeItem({}, { review }))).toBe(
      "Biên tập viên xác định: không thuộc mô hình nào; lý do: Nhiệm vụ bố trí kinh phí chung",
    );
    expect(tellUnmatched(makeItem({}))).toBe("chưa đối chiếu được với mô hình nào");
  });

  it("says nothing of an item of a model", () => {
    expect(tellUnmatched(makeItem({ models: ["mot"] }))).toBe(null);
  });
});

describe("toMatch(handbook, match)", () => {
  const [model] = handbook.models;
  // sureScore
  it.each([
    [0.894, "do chương trình đối chiếu, mức khớp 0,89 trên 1"],
    [0.896, null],
    [1, null],
  ])("tells the program's score where there is doubt: %d", (score, told) => {
    const match = { id: model!.id, relation: "same", decidedBy: "matcher", score, reason: null } as const;
    expect(toMatch(handbook, match)?.decidedBy).toBe(told);
  });
});

describe("decisions of review.yaml", () => {
  const decided = [...content.plans].flatMap(([plan, { review }]) =>
    review.matches.map((decision) => ({ plan, decision })),
  );

  it.each(decided.map(({ plan, decision }) => [`${plan} ${decision.item}`, plan, decision] as const))(
    "shows with its reason on the item, in the findings and in the data: %s",
    (_, plan, decision) => {
      const own = handbook.plans.find((one) => one.id === plan)!;
      const item = own.items.find((one) => one.number === decision.item)!;
      const section = toItemSection(handbook, own, item);
      const bare = decision.reason.replace(/\.$/, "");
      const shown = [section.unmatched ?? "", ...section.matches.map((match) => match.decidedBy)].join(" ");
      expect(shown).toContain(bare);
      expect(shown).not.toContain("chưa đối chiếu được");
      expect(toItemRow(item)).toMatchObject({ decision: { by: "editor", reason: decision.reason } });
      const found = handbook.findings.find((one) => one.code === "unmatched-item" && one.item === item.id);
      expect(found?.judgement?.reason ?? null).toBe(decision.models.length === 0 ? decision.reason : null);
    },
  );
});

import { describe, expect, it } from "vitest";
import { planId } from "#schema/identifier.ts";

describe("longestId: an id", () => {
  it("has 64 letters at most", () => {
    expect(planId.safeParse("a".repeat(64)).success).toBe(true);
    expect(planId.safeParse("a".repeat(65)).success).toBe(false);
  });
});

import { describe, expect, it } from "vitest";
import { buildAgencyPlace } from "#views/agency/agency-place.ts";
import { listInherited } from "#views/agency/agency-inherited.ts";
import { handbook } from "../../helpers/own-content.ts";

const page = buildAgencyPlace(handbook, "cua-lo-2023");

describe("buildAgencyPlace(handbook, plan)", () => {
  it("tells who has the work of a body that ended: the police of the commune leads eight items of Cửa Lò", () => {
    const police = page.heirs.find(({ heirPath }) => heirPath === "/co-quan/cong-an-cap-xa/");
    expect(police?.giver).toBe("Công an thị xã Cửa Lò");
    expect(police?.led.map(({ number }) => number)).toEqual([1, 9, 13, 15, 19, 25, 30, 31]);
  });

  it("names bodies of today in the unit of today, in all of them where the place went to several", () => {
    const heirsIn = (plan: string): readonly string[] =>
      buildAgencyPlace(handbook, plan).heirs.map(({ heir }) => heir);
    expect(heirsIn("cua-lo-2023")).toContain("Công an phường Cửa Lò");
    expect(heirsIn("cua-lo-2023")).toContain("Sở Nội vụ tỉnh Nghệ An");
    expect(heirsIn("bim-son-2024").join("; ")).toContain("(phường Bỉm Sơn, phường Quang Trung)");
    expect(heirsIn("binh-dinh-2024").join("; ")).not.toContain("tỉnh Bình Định");
  });

  it("says what the heir's own page says of the place", () => {
    const own = listInherited(handbook, "cong-an-cap-xa").filter(({ plan }) => plan === "cua-lo-2023");
    expect(own.length).toBeGreaterThan(0);
    for (const { giver, counts } of own)
      expect(page.heirs.some((row) => row.giver === giver && row.counts === counts)).toBe(true);
  });

  it("has each body that the plan names once, those that lead most first", () => {
    expect(new Set(page.named.map(({ name }) => name)).size).toBe(page.named.length);
    const leads = page.named.map(({ counts }) => counts.leads);
    expect(leads).toEqual(leads.toSorted((a, b) => b - a));
    expect(page.named.every(({ counts }) => Object.values(counts).some((count) => count > 0))).toBe(true);
  });

  it("has no heirs where no body changed in the place", () => {
    const all = handbook.plans.map(({ id }) => buildAgencyPlace(handbook, id));
    expect(all.every(({ heirs, plan }) => heirs.every((row) => row.plan === plan))).toBe(true);
  });
});

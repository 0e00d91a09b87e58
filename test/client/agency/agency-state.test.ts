import { describe, expect, it } from "vitest";
import { agencyQuery, isAgencyShown } from "#client/agency/agency-state.ts";

describe("the filters of bodies", () => {
  it.each([
    ["", true],
    ["?dp=cua-lo-2023", true],
    ["?dp=bim-son-2024", false],
    ["?loai=loai-police&cap=district", true],
    ["?loai=loai-bank", false],
    ["?cap=province", false],
    ["?doi=co", true],
    ["?doi=khong", false],
  ])("under %s a police body of a district that two plans name and that has ended: %s", (query, isShown) => {
    const facts = {
      plans: ["cua-lo-2023", "ninh-binh-2023"],
      kind: "loai-police",
      level: "district",
      isChanged: true,
    };
    expect(isAgencyShown(facts, agencyQuery.parse(query))).toBe(isShown);
    expect(agencyQuery.format(agencyQuery.parse(query))).toBe(query);
  });
});

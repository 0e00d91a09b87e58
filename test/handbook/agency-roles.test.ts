import { describe, expect, it } from "vitest";
import { countRoles, findNamedAgencies, listAgencyTasks } from "#handbook/agency-roles.ts";
import { makeItem, makePlan } from "../views/fixture-handbook.ts";

describe("listAgencyTasks(items)", () => {
  const item = makeItem({ plan: "an-binh-2023", number: 1, lead: "so-y-te", leadAnnex: "so-y-te" });

  it("tells a body once for each role and item, with the sides that name it", () => {
    expect(listAgencyTasks([item])).toMatchObject([
      { agency: "so-y-te", role: "leads", sides: ["body", "annex"], texts: ["Sở Y tế"] },
    ]);
  });

  it("tells the same body once for each of its roles, in the order of the roles", () => {
    const both = { ...item, supporters: { body: [{ agency: "so-y-te", text: "SYT" }], annex: [] } };
    expect(listAgencyTasks([both]).map(({ role, texts }) => [role, texts])).toEqual([
      ["leads", ["Sở Y tế"]],
      ["supporters", ["SYT"]],
    ]);
  });

  it("leaves out words that mean no known agency", () => {
    const unknown = { ...item, leads: { body: [{ agency: null, text: "Đội 7" }], annex: [] } };
    expect(listAgencyTasks([unknown])).toEqual([]);
  });

  it("is counted by role", () => {
    expect(countRoles(listAgencyTasks([item, item]))).toEqual({
      leads: 2,
      coordinators: 0,
      implementers: 0,
      supporters: 0,
    });
  });
});

describe("findNamedAgencies(plans)", () => {
  it("holds bodies with a role and issuers, no others", () => {
    const plan = makePlan(
      "an-binh-2023",
      "37",
      [makeItem({ plan: "an-binh-2023", number: 1, lead: "so-y-te" })],
      {
        issuer: [
          { agency: "cong-an-tinh", text: "Công an tỉnh" },
          { agency: null, text: "Ban lạ" },
        ],
      },
    );
    expect([...findNamedAgencies([plan])].sort()).toEqual(["cong-an-tinh", "so-y-te"]);
  });
});

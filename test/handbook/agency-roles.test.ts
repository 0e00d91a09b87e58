import { describe, expect, it } from "vitest";
import { countRoles, findNamedAgencies, listAgencyTasks } from "#handbook/agency-roles.ts";
import { makeItem, makePlan } from "../helpers/make-handbook.ts";

describe("listAgencyTasks(items)", () => {
  const item = makeItem({ body: { leads: "Sở Y tế" }, annex: { leads: "Sở Y tế" } });

  it("tells a body once for each role and item, with the sides that name it", () => {
    expect(listAgencyTasks([item])).toMatchObject([
      { agency: "so-y-te", role: "leads", sides: ["body", "annex"], texts: ["Sở Y tế"] },
    ]);
  });

  it("tells the same body once for each of its roles, in the order of the roles", () => {
    const both = makeItem({ body: { supporters: "SYT", leads: "Sở Y tế" } });
    expect(listAgencyTasks([both]).map(({ role, texts }) => [role, texts])).toEqual([
      ["leads", ["Sở Y tế"]],
      ["supporters", ["SYT"]],
    ]);
  });

  it("leaves out words that mean no known agency", () => {
    const unknown = makeItem({ body: { leads: "Đội 7" } });
    expect(unknown.leads.body).toEqual([{ agency: null, text: "Đội 7" }]);
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
    const plan = makePlan({
      lines: { 1: "", 2: "CÔNG AN TỈNH" },
      items: [{ body: { leads: "Sở Y tế", coordinators: "Đội 7" } }],
    });
    expect([...findNamedAgencies([plan])].sort()).toEqual(["cong-an-tinh", "so-y-te"]);
  });
});

import { describe, expect, it } from "vitest";
import {
  countRoles,
  findNamedAgencies,
  hasEnded,
  listAgencyTasks,
  listGivers,
  listTakers,
} from "#model/agency-roles.ts";
import { agencyEntry } from "#schema/agencies.ts";
import { makeItem, makePlan } from "../views/fixture-handbook.ts";

const taker = (name: string, more: object = {}): object => ({
  name,
  since: "2025-03-01",
  source: "Nghị quyết 1",
  ...more,
});
const agencies = [
  {
    id: "so-tt",
    name: "Sở TT",
    until: "2025-02-28",
    successors: [
      taker("Sở KH", { agency: "so-kh" }),
      taker("Sở VH", { agency: "so-vh", function: "báo chí" }),
      taker("Cục mới", { since: "2027-01-01" }),
    ],
  },
  { id: "so-kh", name: "Sở KH" },
  {
    id: "so-vh",
    name: "Sở VH",
    until: "2025-12-31",
    successors: [taker("Sở VHTT", { agency: "so-vhtt", since: "2026-01-01" })],
  },
  { id: "so-vhtt", name: "Sở VHTT" },
  { id: "vong-a", name: "Ban A", until: "2025-01-01", successors: [taker("Ban B", { agency: "vong-b" })] },
  { id: "vong-b", name: "Ban B", until: "2025-01-01", successors: [taker("Ban A", { agency: "vong-a" })] },
].map((agency) => agencyEntry.parse({ kind: "department", level: "province", ...agency }));
const known = new Map(agencies.map((agency) => [agency.id, agency]));
const get = (id: string) => known.get(id)!;

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

describe("listTakers(agency, agencies, date)", () => {
  it("gives every body that took over, with its function, and chooses none", () => {
    expect(listTakers(get("so-tt"), known, "2025-06-01").map((one) => [one.name, one.function])).toEqual([
      ["Sở KH", null],
      ["Sở VH", "báo chí"],
    ]);
  });

  it("follows a body that has ended itself to the one of the day, keeping the function", () => {
    expect(
      listTakers(get("so-tt"), known, "2026-06-01").map((one) => [one.name, one.function, one.since]),
    ).toEqual([
      ["Sở KH", null, "2025-03-01"],
      ["Sở VHTT", "báo chí", "2026-01-01"],
    ]);
  });

  it("gives none before the first day, nor for a body that goes on", () => {
    expect(listTakers(get("so-tt"), known, "2025-02-28")).toEqual([]);
    expect(listTakers(get("so-kh"), known, "2026-06-01")).toEqual([]);
  });

  it("does not run in circles", () => {
    expect(listTakers(get("vong-a"), known, "2026-06-01")).toHaveLength(1);
  });
});

describe("hasEnded(agency, date)", () => {
  it.each([
    ["so-tt", "2025-02-28", false],
    ["so-tt", "2025-03-01", true],
    ["so-kh", "2026-01-01", false],
  ])("%s on %s: %s", (id, date, expected) => {
    expect(hasEnded(get(id), date)).toBe(expected);
  });
});

describe("listGivers(id, agencies, date)", () => {
  it("gives the bodies that an agency took over from, from the day on", () => {
    expect(listGivers("so-vh", agencies, "2025-06-01").map((one) => [one.name, one.function])).toEqual([
      ["Sở TT", "báo chí"],
    ]);
    expect(listGivers("so-vh", agencies, "2025-01-01")).toEqual([]);
    expect(listGivers("so-tt", agencies, "2025-06-01")).toEqual([]);
  });
});

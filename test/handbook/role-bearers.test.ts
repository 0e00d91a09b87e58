import { describe, expect, it } from "vitest";
import { listBearers, listLeadIds } from "#handbook/role-bearers.ts";
import { makeItem } from "../views/fixture-handbook.ts";

describe("listBearers(item, role)", () => {
  const item = makeItem({ plan: "an-binh-2023", number: 1, lead: "so-y-te", leadAnnex: "cong-an-tinh" });

  it("counts who leads by the body and who leads by the annex alike", () => {
    expect(listBearers(item, "leads")).toEqual([
      { agency: "so-y-te", texts: ["Sở Y tế"], sides: ["body"] },
      { agency: "cong-an-tinh", texts: ["Công an tỉnh"], sides: ["annex"] },
    ]);
    expect(listLeadIds(item)).toEqual(["so-y-te", "cong-an-tinh"]);
  });

  it("tells a body once, with each of its printed forms and both sides", () => {
    const leads = {
      body: [{ agency: "so-y-te", text: "Sở Y tế" }],
      annex: [
        { agency: "so-y-te", text: "SYT" },
        { agency: "so-y-te", text: "SYT" },
      ],
    };
    expect(listBearers({ ...item, leads }, "leads")).toEqual([
      { agency: "so-y-te", texts: ["Sở Y tế", "SYT"], sides: ["body", "annex"] },
    ]);
  });

  it("keeps bodies that no list knows, by their words, marks and case aside", () => {
    const leads = {
      body: [
        { agency: null, text: "Đội 7" },
        { agency: null, text: "Đội 8" },
      ],
      annex: [{ agency: null, text: "ĐỘI 7" }],
    };
    expect(listBearers({ ...item, leads }, "leads").map(({ texts }) => texts)).toEqual([
      ["Đội 7", "ĐỘI 7"],
      ["Đội 8"],
    ]);
    expect(listLeadIds({ ...item, leads })).toEqual([]);
  });

  it("is empty where nobody has the role", () => {
    expect(listBearers(item, "supporters")).toEqual([]);
  });
});

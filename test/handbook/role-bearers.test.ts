import { describe, expect, it } from "vitest";
import { listBearers, listLeadIds } from "#handbook/role-bearers.ts";
import { makeItem } from "../helpers/make-handbook.ts";

/** An item with these leads in its body and its annex. */
const makeLed = (body: string, annex: string) => makeItem({ body: { leads: body }, annex: { leads: annex } });

describe("listBearers(item, role)", () => {
  it("counts who leads by the body and who leads by the annex alike", () => {
    const item = makeLed("Sở Y tế", "Công an tỉnh");
    expect(listBearers(item, "leads")).toEqual([
      { agency: "so-y-te", texts: ["Sở Y tế"], sides: ["body"] },
      { agency: "cong-an-tinh", texts: ["Công an tỉnh"], sides: ["annex"] },
    ]);
    expect(listLeadIds(item)).toEqual(["so-y-te", "cong-an-tinh"]);
  });

  it("tells a body once, with each of its printed forms and both sides", () => {
    expect(listBearers(makeLed("Sở Y tế", "SYT"), "leads")).toEqual([
      { agency: "so-y-te", texts: ["Sở Y tế", "SYT"], sides: ["body", "annex"] },
    ]);
    expect(listBearers(makeLed("Sở Y tế", "Sở Y tế"), "leads")).toEqual([
      { agency: "so-y-te", texts: ["Sở Y tế"], sides: ["body", "annex"] },
    ]);
  });

  it("keeps bodies that no list knows, by their words, marks and case aside", () => {
    const item = makeLed("Đội 7, Đội 8", "ĐỘI 7");
    expect(listBearers(item, "leads").map(({ texts }) => texts)).toEqual([["Đội 7", "ĐỘI 7"], ["Đội 8"]]);
    expect(listLeadIds(item)).toEqual([]);
  });

  it("is empty where nobody has the role", () => {
    expect(listBearers(makeLed("Sở Y tế", "SYT"), "supporters")).toEqual([]);
  });
});

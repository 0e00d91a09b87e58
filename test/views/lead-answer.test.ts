import { describe, expect, test } from "vitest";
import { compareLeads, getFunctionKey } from "#views/lead-answer.ts";

describe("getFunctionKey(name)", () => {
  test.each([
    ["Công an tỉnh", "Công an thị xã Cửa Lò"],
    ["Sở Y tế", "Phòng Y tế"],
    ["Sở Tư pháp tỉnh Ninh Bình", "Phòng Tư pháp thị xã"],
    ["UBND tỉnh", "UBND thành phố"],
  ])("%s and %s do the same at two levels", (a, b) => {
    expect(getFunctionKey(a)).toBe(getFunctionKey(b));
  });
  test.each([
    ["Công an tỉnh", "Sở Công Thương"],
    ["Sở Y tế", "Sở Tư pháp"],
    ["Bảo hiểm xã hội tỉnh", "Bảo hiểm tiền gửi"],
    ["Chính quyền địa phương", "Chính quyền"],
    ["Sở Thông tin và Truyền thông", "Phòng Văn hóa – Thông tin"],
  ])("%s and %s are two", (a, b) => {
    expect(getFunctionKey(a)).not.toBe(getFunctionKey(b));
  });
});

describe("compareLeads(leads)", () => {
  test("the same name everywhere stays whole", () => {
    expect(compareLeads([["Công an tỉnh"], ["Công an tỉnh"]])).toEqual({
      kind: "alike",
      name: "Công an tỉnh",
    });
  });
  test("the same function at two levels loses its level", () => {
    expect(compareLeads([["Công an tỉnh"], ["Công an thị xã"]])).toEqual({ kind: "alike", name: "Công an" });
  });
  test("a common lead with others besides is shared", () => {
    expect(compareLeads([["Công an tỉnh"], ["Sở Y tế", "Công an tỉnh"]])).toEqual({
      kind: "shared",
      name: "Công an tỉnh",
    });
  });
  test("nothing in common differs", () => {
    expect(compareLeads([["Công an tỉnh"], ["Sở Y tế"]]).kind).toBe("differ");
  });
  test("plans without a lead are left out; none at all is none", () => {
    expect(compareLeads([[], ["Sở Y tế"]]).kind).toBe("alike");
    expect(compareLeads([[], []]).kind).toBe("none");
  });
});

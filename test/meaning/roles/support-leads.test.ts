import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { buildAgencyIndex } from "#meaning/agencies/agencies.ts";
import { readLabelledRoles } from "#meaning/roles/labelled-roles.ts";
import { readBodyRoles } from "#meaning/roles/roles.ts";
import { agenciesFile } from "#schema/agencies.ts";
import { words } from "../../helpers/words.ts";

const file = fileURLToPath(new URL("../../../content/agencies.yaml", import.meta.url));
const index = buildAgencyIndex(agenciesFile.parse(parse(readFileSync(file, "utf8"))), words.agencies);
const nobody = { body: [], annex: [] };

/** Leads and supporters of an item that Sở Y tế leads, with one more statement. */
function readBeside(statement: string, named = nobody as Parameters<typeof readBodyRoles>[2]) {
  const roles = readBodyRoles([statement, "Sở Y tế chủ trì tổ chức thực hiện."], index, named);
  const ids = (role: "leads" | "supporters") => roles[role].map(({ agency, text }) => agency ?? text);
  return { leads: ids("leads"), supporters: ids("supporters") };
}

const c06 = { agency: "c06", text: "C06" };

describe("a unit that is called “chủ trì” of the support alone", () => {
  it.each([
    "Cục C06 chủ trì cung cấp tài liệu tiêu chuẩn kỹ thuật kết nối, hỗ trợ kỹ thuật tích hợp hệ thống.",
    "Cục C06 chủ trì cung cấp tài liệu tiêu chuẩn kỹ thuật kết nối, hỗ trợ kỹ thuật tích hợp CSDLQG về DC, xác thực định danh điện tử và cơ sở dữ liệu quản lý, đăng ký phương tiện.",
    "Cục C06 chủ trì hỗ trợ công nghệ số hóa, phối hợp “làm sạch” và xác minh dữ liệu; phối hợp Sở Tư pháp đánh giá mức độ an toàn thông tin.",
    "Cục C06: Chủ trì, phối hợp với Sở Tư pháp hỗ trợ kỹ thuật kết nối.",
    "Cục C06 chủ trì hỗ trợ về kỹ thuật; Sở Tư pháp khai thác dữ liệu.",
    "Cục C06 chủ trì cung cấp các tài liệu hướng dẫn kỹ thuật.",
  ])("supports: “%s”", (statement) => {
    expect(readBeside(statement)).toEqual({ leads: ["so-y-te"], supporters: ["c06"] });
  });

  it.each([
    "Cục C06 chủ trì xây dựng và hỗ trợ tích hợp xác thực định danh.",
    "Cục C06 chủ trì xây dựng phần mềm nhập dữ liệu; hỗ trợ công tác nhập liệu.",
    "Cục C06 chủ trì triển khai giải pháp và cung cấp đầu đọc CCCD gắn chip.",
    "Cục C06 chủ trì cung cấp giải pháp, máy móc, thiết bị.",
    "Cục C06 chủ trì cung cấp công cụ đào tạo trực tuyến cho cán bộ, công chức.",
    "Cục C06 chủ trì cung cấp tài liệu mô tả các chỉ tiêu cần cung cấp về dân số.",
    "Cục C06 chủ trì hỗ trợ khởi tạo địa chỉ số và tài khoản thanh toán điện tử.",
    "Cục C06 chủ trì hỗ trợ kỹ thuật kết nối, triển khai giải pháp tại các cơ sở.",
    "Cục C06 chủ trì hỗ trợ kỹ thuật và xây dựng giải pháp.",
    "Cục C06 chủ trì hỗ trợ kỹ thuật, phối hợp Sở Tư pháp rà soát và xác minh dữ liệu, tổ chức triển khai.",
    "Cục C06 chủ trì tuyên truyền, hướng dẫn công dân.",
    "Cục C06 chủ trì.",
    "Cục C06 chủ trì; hỗ trợ kỹ thuật khi cần.",
  ])("leads all the same: “%s”", (statement) => {
    expect(readBeside(statement)).toEqual({ leads: ["c06", "so-y-te"], supporters: [] });
  });

  const support = "Cục C06 chủ trì hỗ trợ kỹ thuật kết nối.";

  it("leads where nobody else does", () => {
    const roles = readBodyRoles([support], index);
    expect(roles.leads.map(({ agency }) => agency)).toEqual(["c06"]);
    expect(roles.supporters).toEqual([]);
  });

  it("leads where the annex calls it so, or another statement gives it the work", () => {
    expect(readBeside(support, { body: [], annex: [c06] }).leads).toEqual(["c06", "so-y-te"]);
    const roles = readBodyRoles(
      [support, "Sở Y tế chủ trì tổ chức thực hiện.", "Cục C06 chủ trì xây dựng giải pháp."],
      index,
    );
    expect(roles.leads.map(({ agency }) => agency)).toEqual(["c06", "so-y-te"]);
    expect(roles.supporters).toEqual([]);
  });

  it("supports where a field of the body names who leads", () => {
    const named = { body: [{ agency: "so-y-te", text: "Sở Y tế" }], annex: [] };
    const roles = readBodyRoles([support], index, named);
    expect(roles.leads).toEqual([]);
    expect(roles.supporters.map(({ agency }) => agency)).toEqual(["c06"]);
  });

  it("supports in a field that names who implements, as does who is said to support", () => {
    const field = "Sở Y tế chủ trì; Cục C06 chủ trì hỗ trợ kỹ thuật; Công an tỉnh hỗ trợ; Sở Tư pháp.";
    const roles = readLabelledRoles({ leads: [], implementers: [field] }, index);
    const ids = (role: keyof typeof roles) => roles[role].map(({ agency }) => agency);
    expect([ids("leads"), ids("implementers"), ids("supporters")]).toEqual([
      ["so-y-te"],
      ["so-tu-phap"],
      ["c06", "cong-an-tinh"],
    ]);
  });
});

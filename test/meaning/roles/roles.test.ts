import { describe, expect, it } from "vitest";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import { buildAgencyIndex } from "#meaning/agencies/agencies.ts";
import { readAgencyField, readBodyRoles } from "#meaning/roles/roles.ts";
import { agenciesFile } from "#schema/agencies.ts";
import { words } from "../../helpers/words.ts";

const file = fileURLToPath(new URL("../../../content/agencies.yaml", import.meta.url));
const index = buildAgencyIndex(agenciesFile.parse(parse(readFileSync(file, "utf8"))), words.agencies);

/** Roles of a body as ids; a body without an agency as its words. */
function read(...assignments: string[]) {
  const roles = readBodyRoles(assignments, index);
  const ids = (role: keyof typeof roles) => roles[role].map((mention) => mention.agency ?? mention.text);
  return {
    leads: ids("leads"),
    coordinators: ids("coordinators"),
    implementers: ids("implementers"),
    supporters: ids("supporters"),
  };
}

describe("readBodyRoles(assignments, index), asked again", () => {
  it("reads the same words by what the plan that asks calls who leads", () => {
    const text = "Công an tỉnh làm đầu mối triển khai; Sở Y tế rà soát.";
    const leads = [true, false, true].map((isInOtherWords) =>
      readBodyRoles([text, text], index, undefined, isInOtherWords).leads.map(({ agency }) => agency),
    );
    expect(leads).toEqual([["cong-an-tinh"], [], ["cong-an-tinh"]]);
  });
});

describe("readBodyRoles(assignments, index)", () => {
  it.each([
    ["Phối hợp với nhóm tình nguyện, Công an tỉnh rà soát.", ["cong-an-tinh"], []],
    ["Phối hợp cùng nhóm tình nguyện, Công an tỉnh rà soát.", ["cong-an-tinh"], []],
    ["Sở Y tế rà soát; phối hợp với nhóm tình nguyện, Công an tỉnh cấp thẻ.", ["cong-an-tinh"], ["so-y-te"]],
    // Another task begins before the comma, or at a semicolon; without “với” nobody is a partner.
    ["Phối hợp với nhóm tình nguyện rà soát, Công an tỉnh cấp thẻ.", [], ["cong-an-tinh"]],
    ["Phối hợp với nhóm tình nguyện; Công an tỉnh rà soát.", [], ["cong-an-tinh"]],
    ["Phối hợp nhóm tình nguyện, Công an tỉnh rà soát.", [], ["cong-an-tinh"]],
    ["Chủ trì với nhóm tình nguyện, Công an tỉnh rà soát.", [], ["cong-an-tinh"]],
  ])("a body behind a partner that no list knows helps too: “%s”", (text, coordinators, implementers) => {
    const roles = readBodyRoles([text], index);
    const known = (role: "coordinators" | "implementers") =>
      roles[role].flatMap(({ agency }) => agency ?? []);
    expect([known("coordinators"), known("implementers")]).toEqual([coordinators, implementers]);
  });

  it("gives a body that no list knows as printed, with “các”", () => {
    const { coordinators } = readBodyRoles(["Sở Y tế chủ trì, phối hợp với các khối phố rà soát."], index);
    expect(coordinators.map(({ text }) => text)).toEqual(["các khối phố"]);
  });

  it.each([
    [
      "Sở Y tế chủ trì, phối hợp với Công an tỉnh, Sở Tư pháp triển khai.",
      ["so-y-te"],
      ["cong-an-tinh", "so-tu-phap"],
    ],
    ["Sở Y tế chủ trì phối hợp Công an tỉnh rà soát dữ liệu.", ["so-y-te"], ["cong-an-tinh"]],
    ["Công an tỉnh, Sở Tư pháp chủ trì xây dựng quy trình.", ["cong-an-tinh", "so-tu-phap"], []],
    ["Giao phòng Nội vụ chủ trì, phối hợp phòng Tư pháp lập danh sách.", ["phong-noi-vu"], ["phong-tu-phap"]],
    ["Sở Y tế: Chủ trì, phối hợp với Bảo hiểm xã hội tỉnh.", ["so-y-te"], ["bao-hiem-xa-hoi-tinh"]],
    ["Đơn vị chủ trì: Sở Y tế; đơn vị phối hợp: Công an tỉnh.", ["so-y-te"], ["cong-an-tinh"]],
    ["Công an tỉnh (chủ trì), Sở Xây dựng (phối hợp) rà soát.", ["cong-an-tinh"], ["so-xay-dung"]],
    ["Công an tỉnh là đơn vị chủ trì; Sở Y tế là đơn vị phối hợp.", ["cong-an-tinh"], ["so-y-te"]],
    ["Công an huyện chủ trì, Phòng Tư pháp phối hợp.", ["cong-an-cap-huyen"], ["phong-tu-phap"]],
    ["Công an huyện, Phòng Tư pháp đồng chủ trì.", ["cong-an-cap-huyen", "phong-tu-phap"], []],
    ["Cơ quan chủ trì là Sở Xây dựng, cơ quan phối hợp là Sở Y tế.", ["so-xay-dung"], ["so-y-te"]],
    ["Giao Công an xã là cơ quan thường trực, chủ trì tham mưu.", ["cong-an-cap-xa"], []],
    ["Phối hợp với Công an tỉnh, Sở Y tế chủ trì rà soát.", ["so-y-te"], ["cong-an-tinh"]],
    ["Phối hợp với Công an tỉnh và Sở Y tế rà soát.", [], ["cong-an-tinh", "so-y-te"]],
    ["Triển khai dưới sự chủ trì của Công an tỉnh.", ["cong-an-tinh"], []],
    ["Sở Y tế chủ trì kết nối; Công an tỉnh chủ trì làm sạch dữ liệu.", ["so-y-te", "cong-an-tinh"], []],
    [
      "Sở Y tế chủ trì, phối hợp với Sở Tư pháp; các ngành, địa phương tổ chức thực hiện.",
      ["so-y-te"],
      ["so-tu-phap", "nganh", "chinh-quyen-dia-phuong"],
    ],
    [
      "Sở Y tế chủ trì, phối hợp UBND cấp huyện tạo lập dữ liệu, phối hợp với Công an tỉnh làm sạch dữ liệu.",
      ["so-y-te"],
      ["ubnd-cap-huyen", "cong-an-tinh"],
    ],
    ["Cục C06 chủ trì hỗ trợ công nghệ số hóa.", ["c06"], []],
    ["Cục C06 chủ trì xây dựng giải pháp cùng các doanh nghiệp khác.", ["c06"], ["doanh-nghiep"]],
  ])("reads “%s”", (text, leads, coordinators) => {
    expect(read(text)).toEqual({ leads, coordinators, implementers: [], supporters: [] });
  });

  it.each([
    [
      "Trên cơ sở hướng dẫn của Sở Tư pháp, Phòng Tư pháp chủ trì, phối hợp cùng Công an thị xã.",
      ["phong-tu-phap"],
    ],
    ["Theo hướng dẫn của Bộ Công an, Công an tỉnh và Sở Tư pháp chủ trì.", ["cong-an-tinh", "so-tu-phap"]],
    ["Sở Tư pháp căn cứ hướng dẫn của Bộ Tư pháp chủ trì triển khai.", ["so-tu-phap"]],
    ["Phòng Tư pháp chủ trì triển khai theo hướng dẫn của Sở Tư pháp, Cục C06.", ["phong-tu-phap"]],
    ["Công an tỉnh chủ trì sau khi Cục C06 hoàn thiện giải pháp.", ["cong-an-tinh"]],
    ["Căn cứ tình hình thực tế, Công an tỉnh chủ trì.", ["cong-an-tinh"]],
  ])("gives who guides no part: “%s”", (text, leads) => {
    expect(read(text).leads).toEqual(leads);
  });

  it.each([
    ["Sở Du lịch phối hợp Công an tỉnh hướng dẫn cơ sở lưu trú.", ["so-du-lich", "cong-an-tinh"]],
    ["Các doanh nghiệp phối hợp cấp tài khoản thanh toán.", ["doanh-nghiep"]],
    ["Cục C06 phối hợp cung cấp các nội dung liên quan để truyền thông.", ["c06"]],
    ["Sở Tư pháp, Công an tỉnh: phối hợp tích hợp hệ thống.", ["so-tu-phap", "cong-an-tinh"]],
    ["UBND cấp xã chủ động phối hợp với Công an tuyên truyền.", ["ubnd-cap-xa", "cong-an"]],
    ["Phối hợp với Sở Nội vụ tổ chức tập huấn.", ["so-noi-vu"]],
  ])("reads coordinators where nobody leads: “%s”", (text, coordinators) => {
    expect(read(text)).toEqual({ leads: [], coordinators, implementers: [], supporters: [] });
  });

  it.each([
    ["Sở Y tế khai thác dữ liệu lưu trú phục vụ công tác quản lý.", ["so-y-te"]],
    ["Các sở, ngành, địa phương: Tiến hành thu thập dữ liệu.", ["so-ban-nganh", "chinh-quyen-dia-phuong"]],
    [
      "Bệnh viện đầu tư thiết bị tại cơ sở khám chữa bệnh; Sở Y tế khuyến khích đầu tư.",
      ["co-so-kham-chua-benh", "so-y-te"],
    ],
  ])("takes who does something for an implementer: “%s”", (text, implementers) => {
    expect(read(text)).toEqual({ leads: [], coordinators: [], implementers, supporters: [] });
  });

  it.each([
    ["Thực hiện tuyên truyền đến người dân về tiện ích."],
    [
      "Trên cơ sở chỉ đạo của các Sở, ngành: Thực hiện số hóa tài liệu của công dân trên ứng dụng của Bộ Công an.",
    ],
    ["Sổ sức khỏe điện tử được tích hợp trên VNeID."],
    ["Đơn vị phối hợp với cơ quan chủ trì triển khai."],
    [""],
  ])("finds no role in “%s”", (text) => {
    expect(read(text)).toEqual({ leads: [], coordinators: [], implementers: [], supporters: [] });
  });

  it("takes who supports without leading for a supporter", () => {
    expect(read("Cục C06 hỗ trợ đánh giá các giải pháp.").supporters).toEqual(["c06"]);
  });

  it("takes a body on a line of its own for who does what the next lines say", () => {
    expect(read("Công an tỉnh:", "Chủ trì, phối hợp với Sở Y tế rà soát dữ liệu.")).toMatchObject({
      leads: ["cong-an-tinh"],
      coordinators: ["so-y-te"],
    });
  });

  it("lists a body once, by its agency", () => {
    expect(
      read("Cục C06 chủ trì xây dựng.", "C06 chủ trì kết nối, phối hợp Sở Y tế, Sở Y tế tỉnh."),
    ).toMatchObject({
      leads: ["c06"],
      coordinators: ["so-y-te"],
    });
  });

  it("keeps bodies that no list knows", () => {
    const text = "Trung tâm Phát triển quỹ đất chủ trì, phối hợp với Hạt Kiểm lâm triển khai.";
    expect(read(text)).toMatchObject({
      leads: ["Trung tâm Phát triển quỹ đất"],
      coordinators: ["Hạt Kiểm lâm"],
    });
  });
});

describe("readAgencyField(statements, index)", () => {
  const fields = (...statements: string[]) =>
    readAgencyField(statements, index).map((mention) => mention.agency);

  it("reads bullets and lists in order, each body once", () => {
    expect(fields("Các cơ sở lưu trú;", "Công an thị xã, Phòng Tư pháp.", "Công an thị xã")).toEqual([
      "co-so-luu-tru",
      "cong-an-cap-huyen",
      "phong-tu-phap",
    ]);
  });

  it("takes who leads the support for one of those listed", () => {
    const text =
      "Phòng Cảnh sát QLHC về TTXH, Công an tỉnh Nghệ An chủ trì, phối hợp doanh nghiệp hỗ trợ triển khai giải pháp.";
    expect(fields(text)).toEqual(["pc06", "doanh-nghiep"]);
  });

  it("is empty for no statement", () => {
    expect(fields()).toEqual([]);
  });
});

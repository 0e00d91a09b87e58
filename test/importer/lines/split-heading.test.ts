import { findTelling, readClauseKind, splitHeading } from "#importer/lines/split-heading.ts";
import { alignText } from "#text/aligned.ts";
import { describe, expect, it } from "vitest";
import { importWords } from "../../helpers/import-words.ts";

describe("readClauseKind(clause)", () => {
  it.each([
    ["Giao Công an tỉnh rà soát", "assignment"],
    ["Sở Y tế chủ trì", "assignment"],
    ["hoàn thành trước ngày 30/6/2024", "time"],
    ["chưa triển khai vì thiếu thiết bị", "reason"],
    ["Quản lý lưu trú tại khách sạn", undefined],
    ["", undefined],
  ])("“%s”", (text, kind) => {
    expect(readClauseKind(alignText(text))).toBe(kind);
  });

  it("reads the first thousand characters of it (clauseReach)", () => {
    const read = (text: string) => readClauseKind(alignText(text));
    expect(read("Sở Y tế rà soát dữ liệu")).toBe("assignment");
    const list = (count: number): string => "các xã ".repeat(count);
    expect(read(`Sở Y tế rà soát ${list(100)}như sau:`)).toBeUndefined();
    expect(read(`Sở Y tế rà soát ${list(200)}như sau:`)).toBe("assignment");
  });
});

describe("splitHeading(words, book)", () => {
  const split = (text: string) => {
    const { title, rest } = splitHeading(alignText(text), importWords.labels);
    return [title.text, rest.text];
  };

  it.each([
    ["Quản lý lưu trú", "Quản lý lưu trú", ""],
    ["Quản lý lưu trú. Giao Công an tỉnh chủ trì.", "Quản lý lưu trú", "Giao Công an tỉnh chủ trì."],
    ["Quản lý lưu trú: Công an tỉnh chủ trì", "Quản lý lưu trú", "Công an tỉnh chủ trì"],
    ["Quản lý lưu trú – Công an tỉnh chủ trì", "Quản lý lưu trú", "Công an tỉnh chủ trì"],
    ["Quản lý lưu trú (Công an tỉnh chủ trì).", "Quản lý lưu trú", "Công an tỉnh chủ trì"],
    ["Quản lý lưu trú do Công an tỉnh chủ trì", "Quản lý lưu trú", "do Công an tỉnh chủ trì"],
    ["Quản lý lưu trú, giao Công an xã thực hiện", "Quản lý lưu trú", "giao Công an xã thực hiện"],
    ["Quản lý lưu trú; hoàn thành trong quý II/2024", "Quản lý lưu trú", "hoàn thành trong quý II/2024"],
    ["Quản lý lưu trú; phối hợp với các khóm", "Quản lý lưu trú", "phối hợp với các khóm"],
    ["Quản lý lưu trú; phối hợp liên ngành", "Quản lý lưu trú; phối hợp liên ngành", ""],
    ["Quản lý lưu trú. Đơn vị chủ trì: Công an tỉnh.", "Quản lý lưu trú", "Đơn vị chủ trì: Công an tỉnh."],
    ["Quản lý lưu trú: chưa áp dụng vì thiếu máy", "Quản lý lưu trú", "chưa áp dụng vì thiếu máy"],
    [
      "Kho giấy tờ số: dùng lại. Giao Sở Tư pháp chủ trì",
      "Kho giấy tờ số: dùng lại",
      "Giao Sở Tư pháp chủ trì",
    ],
    [
      "Truy xuất bằng mã QR. Giao Sở Công Thương chủ trì",
      "Truy xuất bằng mã QR",
      "Giao Sở Công Thương chủ trì",
    ],
    ["Rà soát hệ thống (khi có thay đổi) của tỉnh", "Rà soát hệ thống (khi có thay đổi) của tỉnh", ""],
    [
      "“Quản lý lưu trú”: khách được biết trước. Sở Y tế chủ trì",
      "“Quản lý lưu trú”",
      "khách được biết trước. Sở Y tế chủ trì",
    ],
    ["Mô hình “Quản lý lưu trú”. Giao Sở Y tế chủ trì", "Mô hình “Quản lý lưu trú”", "Giao Sở Y tế chủ trì"],
    ["“Quản lý lưu trú” tại khách sạn: tự động", "“Quản lý lưu trú” tại khách sạn: tự động", ""],
    [
      "“Quản lý lưu trú” tại khách sạn: tự động (Chủ trì: Công an xã)",
      "“Quản lý lưu trú” tại khách sạn",
      "tự động (Chủ trì: Công an xã)",
    ],
    [
      "Quản lý lưu trú [Chủ trì: Công an xã / Thời hạn: 2024]",
      "Quản lý lưu trú",
      "Chủ trì: Công an xã / Thời hạn: 2024",
    ],
    ["Rà soát [khi có thay đổi] của tỉnh", "Rà soát [khi có thay đổi] của tỉnh", ""],
    [
      "Giao Sở Y tế chủ trì triển khai mô hình “Quản lý lưu trú”, hoàn thành trong quý II/2024.",
      "mô hình “Quản lý lưu trú”",
      "Giao Sở Y tế chủ trì triển khai mô hình “Quản lý lưu trú”, hoàn thành trong quý II/2024.",
    ],
    // Nobody is given it, or what stands in quotation marks is not what is given.
    ["Nhân rộng mô hình “Quản lý lưu trú” toàn tỉnh", "Nhân rộng mô hình “Quản lý lưu trú” toàn tỉnh", ""],
    [
      "Giao Sở Y tế chủ trì phong trào “Quản lý lưu trú”",
      "Giao Sở Y tế chủ trì phong trào “Quản lý lưu trú”",
      "",
    ],
    ["Quản lý lưu trú tại TP. Huế", "Quản lý lưu trú tại TP. Huế", ""],
    ["Quản lý lưu trú tại: Nhà nghỉ; Khách sạn", "Quản lý lưu trú tại: Nhà nghỉ; Khách sạn", ""],
  ])("“%s”", (text, title, rest) => {
    expect(split(text)).toEqual([title, rest]);
  });

  it("leaves a title of eight characters at least (shortestTitle)", () => {
    expect(split("Kiosk xã. Giao Công an xã chủ trì")).toEqual(["Kiosk xã", "Giao Công an xã chủ trì"]);
    expect(split("Kiosk x. Giao Công an xã chủ trì")[1]).toBe("");
  });
});

describe("findTelling(words)", () => {
  it.each([
    ["Lắp kiosk. Sở Y tế chủ trì.", "Sở Y tế chủ trì."],
    ["Thu đủ. Chưa thực hiện do thiếu kinh phí.", "Chưa thực hiện do thiếu kinh phí."],
    ["Lắp kiosk. Nộp nhanh.", undefined],
    ["Sở Y tế chủ trì.", undefined],
  ])("“%s”", (text, found) => {
    const at = findTelling(alignText(text));
    expect(at === undefined ? undefined : text.slice(at)).toBe(found);
  });
});

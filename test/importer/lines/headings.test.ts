import { describe, expect, it } from "vitest";
import { readGroupHeading, readItemHeading, readOutlineNumber } from "#importer/lines/headings.ts";

describe("readItemHeading(text)", () => {
  it.each([
    ["1.2. Mô hình 2: Triển khai", 2, "model", "Triển khai"],
    ["1.1 Mô hình 4: Triển khai", 4, "model", "Triển khai"],
    ["1.1. Mô hình 4 Triển khai DVC", 4, "model", "Triển khai DVC"],
    ["I.1. Mô hình 7. Triển khai", 7, "model", "Triển khai"],
    ["(1) Mô hình 1: Triển khai", 1, "model", "Triển khai"],
    ["1/ Mô hình 21: Triển khai", 21, "model", "Triển khai"],
    ["* Mô hình 3: Triển khai", 3, "model", "Triển khai"],
    ["– Mô hình 8: Triển khai", 8, "model", "Triển khai"],
    ["Mô hình điểm số 1: Triển khai", 1, "model", "Triển khai"],
    ["Mô hình thứ nhất: Triển khai", 1, "model", "Triển khai"],
    ["Mô hình thứ ba. Triển khai", 3, "model", "Triển khai"],
    ["MH 14: Triển khai", 14, "model", "Triển khai"],
    ["MÔ HÌNH 01. TRIỂN KHAI", 1, "model", "TRIỂN KHAI"],
    ["Mô hình 22 “Triển khai X”", 22, "model", "“Triển khai X”"],
    ["Mô hình 5 (Khám chữa bệnh bằng CCCD).", 5, "model", "(Khám chữa bệnh bằng CCCD)."],
    ["Mô hình 6", 6, "model", ""],
    ["Nhiệm vụ số 12: Rà soát", 12, "task", "Rà soát"],
    ["Nhiệm vụ thứ hai: Rà soát", 2, "task", "Rà soát"],
  ])("“%s” heads number %i", (text, number, kind, title) => {
    expect(readItemHeading(text)).toMatchObject({ number, kind, title });
  });

  it.each([
    "Mô hình 24 của Huế là mô hình mới",
    "Mô hình 22 “Triển khai X” đã được nhân rộng",
    "MH 14 đã triển khai",
    "Mô hình nhất định phải thành công",
    "Mô hình 1.2 của Kế hoạch",
    "Mô hình 3/2024",
    "43 mô hình điểm",
    "* Mô hình 3 và các nội dung khác",
  ])("“%s” heads none", (text) => {
    expect(readItemHeading(text)).toBeUndefined();
  });
});

describe("readGroupHeading(text)", () => {
  it.each([
    ["I. NHÓM TIỆN ÍCH", "I", "NHÓM TIỆN ÍCH", null],
    ["I/ NHÓM TIỆN ÍCH", "I", "NHÓM TIỆN ÍCH", null],
    ["(2) Nhóm dịch vụ công", "II", "Nhóm dịch vụ công", null],
    ["2.3. Nhóm công dân số (02 mô hình)", "III", "Nhóm công dân số", 2],
    ["Nhóm thứ nhất: Dịch vụ công", "I", "Dịch vụ công", null],
    ["NHÓM 2. PHÁT TRIỂN KINH TẾ", "II", "PHÁT TRIỂN KINH TẾ", null],
    ["1. Về dịch vụ công: 05 mô hình", "I", "Về dịch vụ công", 5],
  ])("“%s” heads group %s", (text, group, title, declared) => {
    expect(readGroupHeading(text)).toEqual({ group, title, declared });
  });

  it.each([
    "1. Mục đích, yêu cầu",
    "Nhóm tiện ích phát triển kinh tế",
    "1. Mô hình 1: Nhóm nhạc",
    "Nhóm thứ cấp",
  ])("“%s” heads none", (text) => {
    expect(readGroupHeading(text)).toBeUndefined();
  });
});

describe("readOutlineNumber(text)", () => {
  it.each([
    ["3. Nội dung", { depth: 1, last: 3 }],
    ["2.10. Nội dung", { depth: 2, last: 10 }],
    ["2.3 Nội dung", { depth: 2, last: 3 }],
    ["2 nội dung", undefined],
    ["Nội dung 2.", undefined],
  ])("“%s”", (text, expected) => {
    expect(readOutlineNumber(text)).toEqual(expected);
  });
});

import { findLayout } from "#importer/lines/layout/find-layout.ts";
import { readLogicalLines } from "#importer/lines/logical-lines.ts";
import { describe, expect, it } from "vitest";
import { importWords } from "../../../helpers/import-words.ts";

const read = (text: readonly string[]) =>
  findLayout(readLogicalLines(text, importWords.labels), importWords.labels);

const lead = "Chủ trì: Công an xã";
const time = "Thời gian: Quý I/2024";

describe("groups, neighbours and reasons of a layout", () => {
  it("takes the level whose items each have one lead, and tells the other", () => {
    const text = [
      ...["1. Dịch vụ công của xã", "1.1. Quản lý lưu trú", lead, time, "1.2. Lắp đặt kiosk", lead, time],
      ...["2. Công dân số của xã", "2.1. Thu học phí", lead, time],
    ];
    const { groups, reading } = read(text);
    expect([...groups.values()].map(({ says }) => says)).toEqual([
      { group: "I", title: "Dịch vụ công của xã", declared: null },
      { group: "II", title: "Công dân số của xã", declared: null },
    ]);
    expect(reading.taken).toEqual({
      name: "N.N.",
      items: 3,
      because: [
        { what: "leads", count: 3, of: 3 },
        { what: "deadlines", count: 3, of: 3 },
        { what: "labels", count: 3, of: 3 },
        { what: "numbers-run-on", count: 3, of: 3 },
      ],
    });
    expect(reading.runnerUp?.name).toBe("N.");
    expect(reading.runnerUp?.because).toContainEqual({ what: "several-leads", count: 1, of: 2 });
  });

  it("reads tasks below models too, where both say who and when", () => {
    const text = [
      ...["A. Mô hình", "1. Quản lý lưu trú", lead, time, "2. Lắp đặt kiosk", lead, time],
      ...[
        "B. Nhiệm vụ",
        "a) Thu học phí: Công an xã chủ trì; xong trong 2024.",
        "b) Số hóa hộ tịch: Công an xã chủ trì; xong trong 2024.",
      ],
    ];
    expect([...read(text).items.values()].map(({ says }) => [says.number, says.kind, says.title])).toEqual([
      [1, "model", "Quản lý lưu trú"],
      [2, "model", "Lắp đặt kiosk"],
      [3, "task", "Thu học phí"],
      [4, "task", "Số hóa hộ tịch"],
    ]);
  });

  it("counts a group by its own number where it calls itself one", () => {
    const text = [
      ...["NHÓM I: PHỤC VỤ NGƯỜI DÂN", "1. Quản lý lưu trú", lead, time, "2. Lắp đặt kiosk", lead, time],
      ...["NHÓM III: CÔNG DÂN SỐ", "3. Thu học phí", lead, time],
    ];
    expect([...read(text).groups.values()].map(({ says }) => `${says.group} ${says.title}`)).toEqual([
      "I PHỤC VỤ NGƯỜI DÂN",
      "III CÔNG DÂN SỐ",
    ]);
  });

  it("gives a group the title below its number", () => {
    const text = [
      "Chương II",
      "NHÓM MỘT",
      "Điều 3. Quản lý lưu trú",
      lead,
      "Chương III",
      "NHÓM HAI",
      "Điều 4. Lắp đặt kiosk",
      lead,
    ];
    expect([...read(text).groups.values()].map(({ says }) => `${says.group} ${says.title}`)).toEqual([
      "II NHÓM MỘT",
      "III NHÓM HAI",
    ]);
  });

  it("gives tasks below a body that body, with its lines", () => {
    const text = [
      "1. Công an tỉnh:",
      "a) Kiểm tra lưu trú; thường xuyên.",
      "b) Cấp căn cước; xong trong 2024.",
    ];
    expect([...read(text).items.values()].map(({ says }) => says.bearer)).toEqual([
      { text: "Công an tỉnh", lines: [1, 1] },
      { text: "Công an tỉnh", lines: [1, 1] },
    ]);
  });

  it("counts groups whose headings have no number", () => {
    const text = [
      "NHÓM MỘT",
      "1. Quản lý lưu trú",
      lead,
      "2. Lắp đặt kiosk",
      lead,
      "NHÓM HAI",
      "1. Thu học phí",
      lead,
    ];
    expect([...read(text).groups.values()].map(({ says }) => `${says.group} ${says.title}`)).toEqual([
      "I NHÓM MỘT",
      "II NHÓM HAI",
    ]);
    expect(read(["NHÓM MỘT", "1. Quản lý lưu trú", lead, "2. Lắp đặt kiosk", lead]).groups.size).toBe(0);
  });

  it("keeps items that say so themselves within what their numbers head, and reads what stands beside them", () => {
    const text = [
      ...["A. CÁC MÔ HÌNH", "Mô hình 1: Quản lý lưu trú", lead, "Mô hình 2: Lắp đặt kiosk", lead],
      ...["B. CÁC NHIỆM VỤ", "1. Thu học phí", lead, time, "2. Số hóa hộ tịch", lead, time],
    ];
    const { items: found, ends } = read(text);
    expect([...found.values()].map(({ says }) => `${says.kind} ${says.number} ${says.title}`)).toEqual([
      "model 1 Quản lý lưu trú",
      "model 2 Lắp đặt kiosk",
      "task 3 Thu học phí",
      "task 4 Số hóa hộ tịch",
    ]);
    expect([...ends.keys()].map((line) => line.text)).toEqual(["A. CÁC MÔ HÌNH", "B. CÁC NHIỆM VỤ"]);
  });
});

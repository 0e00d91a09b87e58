import { describe, expect, it } from "vitest";
import { readLogicalLines } from "#importer/lines/logical-lines.ts";
import { listPeriods } from "#importer/facts/period.ts";
import { importWords } from "../../helpers/import-words.ts";

const read = (line: string, title: string | null = null) =>
  listPeriods(
    readLogicalLines(["", line], importWords.labels),
    title === null ? null : { text: title, lines: [1, 1] },
    "ke-hoach",
  )[0]?.period ?? null;

describe("listPeriods(outside, title, kind)", () => {
  it.each([
    [
      "3. Thời gian thực hiện: Năm 2024 đến tháng 12/2025.",
      "2024-01",
      "2025-12",
      "Năm 2024 đến tháng 12/2025",
    ],
    [
      "2.2. Thời gian: Từ tháng 10/2023 đến hết năm 2024.",
      "2023-10",
      "2024-12",
      "Từ tháng 10/2023 đến hết năm 2024",
    ],
    [
      "Thời gian triển khai: từ tháng 3 đến tháng 11 năm 2024",
      "2024-03",
      "2024-11",
      "từ tháng 3 đến tháng 11 năm 2024",
    ],
    [
      "Thời gian thực hiện: từ ngày 15/4/2024 đến ngày 30/10/2024.",
      "2024-04",
      "2024-10",
      "từ ngày 15/4/2024 đến ngày 30/10/2024",
    ],
    ["- Thời gian: Từ quý II/2024 đến quý IV/2025;", "2024-04", "2025-12", "Từ quý II/2024 đến quý IV/2025"],
    [
      "Thời gian thực hiện: Từ ngày ký ban hành Kế hoạch đến hết 31/12/2024",
      null,
      "2024-12",
      "Từ ngày ký ban hành Kế hoạch đến hết 31/12/2024",
    ],
    ["Thời gian thực hiện: Trong năm 2024.", "2024-01", "2024-12", "Trong năm 2024"],
    ["Thời gian: Năm 2024 và những năm tiếp theo.", "2024-01", null, "Năm 2024 và những năm tiếp theo"],
    [
      "Triển khai trong thời gian từ tháng 8/2023 đến tháng 12/2024.",
      "2023-08",
      "2024-12",
      "từ tháng 8/2023 đến tháng 12/2024",
    ],
    ["Giai đoạn từ năm 2024 và các năm tiếp theo.", "2024-01", null, "từ năm 2024 và các năm tiếp theo"],
  ])("“%s”", (line, from, to, text) => {
    expect(read(line)).toEqual({ from, to, text, lines: [2, 2] });
  });

  it.each([
    "Thời gian qua, Đề án 06 giai đoạn 2022 - 2025 đã được triển khai.",
    "Thời gian thực hiện: theo lộ trình của Bộ Công an.",
    "Thời gian thực hiện: tháng 13/2024.",
    "Từ năm 2023, trong thời gian ngắn đã đạt kết quả.",
    "Kế hoạch năm 2024 đến nay.",
  ])("“%s” tells no period", (line) => {
    expect(read(line)).toBeNull();
  });

  it.each([
    ["Triển khai Đề án 06 trên địa bàn tỉnh trong năm 2024", "2024-01", "2024-12"],
    ["TRIỂN KHAI CÁC MÔ HÌNH NĂM 2025 VÀ NHỮNG NĂM TIẾP THEO", "2025-01", null],
  ])("falls back on the title “%s”", (title, from, to) => {
    expect(read("Mục đích, yêu cầu", title)).toMatchObject({ from, to });
  });

  it("reads no year out of the middle of a title", () => {
    expect(
      read("Mục đích", "Triển khai Đề án giai đoạn 2022 - 2025, tầm nhìn đến năm 2030 trên địa bàn"),
    ).toBeNull();
  });
});

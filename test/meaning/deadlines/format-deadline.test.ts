import { describe, expect, it } from "vitest";
import { parseDeadline } from "#meaning/deadlines/deadlines.ts";
import { formatDeadline } from "#meaning/deadlines/format-deadline.ts";
import type { Deadline } from "#schema/deadline.ts";

function read(text: string): Deadline {
  const deadline = parseDeadline(text);
  if (deadline === null) throw new Error(`No deadline in ${text}`);
  return deadline;
}

describe("formatDeadline(deadline)", () => {
  it.each([
    ["30/9/2024", "30/9/2024"],
    ["ngày 5 tháng 2 năm 2024", "05/02/2024"],
    ["Trong tháng 6 năm 2024", "Tháng 6/2024"],
    ["Quý 1 năm 2024", "Quý I/2024"],
    ["Trong năm 2023 (nếu có kinh phí)", "Năm 2023 (nếu có kinh phí)"],
    ["Thực hiện thường xuyên", "Thường xuyên"],
    ["Định kỳ hằng tháng", "Hàng tháng"],
    ["Sau khi có hướng dẫn của Bộ Công an", "Phụ thuộc: hướng dẫn của Bộ Công an"],
    ["03 tháng sau khi có hướng dẫn của Bộ Công an.", "03 tháng sau khi có hướng dẫn của Bộ Công an"],
    ["Trong vòng 3 tháng kể từ ngày ban hành hướng dẫn", "03 tháng kể từ ngày ban hành hướng dẫn"],
    ["12 tháng sau khi Bộ Công an ban hành tiêu chuẩn", "12 tháng sau khi Bộ Công an ban hành tiêu chuẩn"],
    ["Một quý sau khi có hướng dẫn", "Một quý sau khi có hướng dẫn"],
    ["Giai đoạn 1 trong năm 2023", "Giai đoạn 1: Năm 2023"],
    ["Năm 2023 và các năm tiếp theo", "Từ năm 2023, không ghi hạn cuối"],
    ["Quý IV/2023 và những năm tiếp theo", "Từ quý IV/2023, không ghi hạn cuối"],
    [
      "Giai đoạn 1 trong năm 2023; giai đoạn 2: Năm 2024 và những năm tiếp theo.",
      "Nhiều giai đoạn: Giai đoạn 1: Năm 2023; giai đoạn 2: Từ năm 2024, không ghi hạn cuối",
    ],
    [
      "Trước tháng 6/2023 và các năm tiếp theo",
      "Nhiều giai đoạn: Tháng 6/2023; Các năm tiếp theo, không ghi hạn cuối",
    ],
    ["30/6/2023 và các năm tiếp theo", "Nhiều giai đoạn: 30/6/2023; Các năm tiếp theo, không ghi hạn cuối"],
    ["Năm 2023 và thực hiện thường xuyên", "Nhiều giai đoạn: Năm 2023; Thường xuyên"],
    ["Từ tháng 01/2024", "Từ tháng 01/2024, không ghi hạn cuối"],
    ["Từ tháng 01/2024 và thực hiện thường xuyên", "Thường xuyên"],
    ["Đang chờ", "Đang chờ"],
  ])("writes “%s” as “%s”", (text, expected) => {
    expect(formatDeadline(read(text))).toBe(expected);
  });
});

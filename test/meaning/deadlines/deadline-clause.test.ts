import { describe, expect, it } from "vitest";
import { findDeadlineClause } from "#meaning/deadlines/deadline-clause.ts";

describe("findDeadlineClause(assignments)", () => {
  it.each([
    [
      ["Công an tỉnh chủ trì triển khai; hoàn thành trước ngày 30/9/2023."],
      "hoàn thành trước ngày 30/9/2023",
    ],
    [
      ["Sở Y tế lắp đặt thiết bị, hoàn thành trong Quý II/2024; Công an tỉnh phối hợp."],
      "hoàn thành trong Quý II/2024",
    ],
    [["Rà soát dữ liệu xong trước 15/6/2024."], "xong trước 15/6/2024"],
    [["Hoàn thành chậm nhất ngày 31 tháng 12 năm 2024"], "Hoàn thành chậm nhất ngày 31 tháng 12 năm 2024"],
    [
      ["Sở A hoàn thành trước 01/6/2024.", "Sở B làm; hoàn thành trước 01/6/2024."],
      "hoàn thành trước 01/6/2024",
    ],
    [["Giao Công an tỉnh chủ trì, thực hiện thường xuyên."], "thực hiện thường xuyên"],
    [
      ["Công an tỉnh thực hiện thường xuyên.", "Sở Y tế hoàn thành trước 01/6/2024."],
      "hoàn thành trước 01/6/2024",
    ],
    [["Công an xã rà soát. Nâng tỷ lệ nộp trực tuyến lên 60% trước ngày 15/9/2024."], "trước ngày 15/9/2024"],
    [["Đưa tỷ lệ lên 45% trước 30/11/2024; hoàn thành trước 31/12/2024."], "hoàn thành trước 31/12/2024"],
  ])("%j states “%s”", (assignments, expected) => {
    expect(findDeadlineClause(assignments)).toBe(expected);
  });

  it.each([
    [["Công an tỉnh chủ trì triển khai."]],
    [["Hoàn thành các nhiệm vụ được giao trong kế hoạch."]],
    [["Phấn đấu hoàn thành trong thời gian sớm nhất."]],
    [["Sở A hoàn thành trước 01/6/2024; Sở B hoàn thành trước 01/9/2024."]],
    [["Kế hoạch năm 2024 đã hoàn thành."]],
    [["Công an xã rà soát, tổng hợp gửi Công an huyện trước ngày 15/9/2024."]],
    [["Công an xã thực hiện thường xuyên; Sở Y tế thực hiện hằng quý."]],
  ])("%j states none, or several", (assignments) => {
    expect(findDeadlineClause(assignments)).toBeNull();
  });
});

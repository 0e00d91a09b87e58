import { importPlan } from "#importer/import-plan.ts";
import * as asidePhrases from "#importer/items/aside.ts";
import { describe, expect, it } from "vitest";
import { importWords } from "../../helpers/import-words.ts";
import { testPhrases } from "../../helpers/phrases.ts";

testPhrases(asidePhrases);

/** The fields of an item with these lines: field, label and statements. */
function readFields(...lines: readonly string[]): readonly string[] {
  const text = ["II. CÁC MÔ HÌNH", "Mô hình 1: Lưu trú tại khách sạn", ...lines];
  const rest = ["Mô hình 2: Chữ ký số", "- Chủ trì: Sở Nội vụ", "- Thời hạn: Quý I/2024"];
  const [item] = importPlan([...text, ...rest], [], importWords).file.items;
  return (item?.body?.fields ?? []).map(
    ({ field, label, statements }) =>
      `${field} ${label ?? "–"}: ${statements.map((one) => one.text).join(" | ")}`,
  );
}

const lead = "leads Chủ trì: Công an tỉnh";

describe("a line beside the names of bodies that stand in the line of their label", () => {
  it.each([
    [
      "a label of no list begins a field",
      "- Điểm nhấn: Sở Y tế đã có máy.",
      "content Điểm nhấn: Sở Y tế đã có máy.",
    ],
    ["a task begins a field", "- Trang bị máy quét cho Sở Y tế", "content –: Trang bị máy quét cho Sở Y tế"],
    ["from five words on (fewestWords)", "- Mua máy quét cho phường", "content –: Mua máy quét cho phường"],
    [
      "what somebody does or has begins one",
      "- Người dân quét mã do phường gắn",
      "content –: Người dân quét mã do phường gắn",
    ],
    [
      "so does what a body does",
      "- Sở Y tế cấp thiết bị cho trạm",
      "assignments –: Sở Y tế cấp thiết bị cho trạm",
    ],
    ["also behind a colon", "- Sở YT: hướng dẫn khai báo", "assignments –: Sở YT: hướng dẫn khai báo"],
    ["and of a brand", "- VNPT cung cấp đường truyền", "assignments –: VNPT cung cấp đường truyền"],
  ])("%s: “%s”", (_, line, field) => {
    expect(readFields("- Chủ trì: Công an tỉnh", line)).toEqual([lead, field]);
  });

  it.each([
    ["another name", "- Sở Y tế", "Sở Y tế"],
    [
      "the name of a party",
      "- Các doanh nghiệp viễn thông trên địa bàn",
      "Các doanh nghiệp viễn thông trên địa bàn",
    ],
    ["a body with its part in brackets", "- Sở Y tế (cấp thiết bị)", "Sở Y tế (cấp thiết bị)"],
    ["a name in small letters", "- Trung tâm hỗ trợ nông dân tỉnh", "Trung tâm hỗ trợ nông dân tỉnh"],
    ["a name with a verb in it", "- Phòng quản lý đô thị thị xã", "Phòng quản lý đô thị thị xã"],
    ["whom it is for", "- Cấp huyện: Công an các huyện", "Cấp huyện: Công an các huyện"],
    [
      "whom it is for, in a sentence",
      "- Đối với cấp xã do Công an xã làm",
      "Đối với cấp xã do Công an xã làm",
    ],
    ["four words", "- Mua máy cho phường", "Mua máy cho phường"],
  ])("%s goes on with it: “%s”", (_, line, statement) => {
    expect(readFields("- Chủ trì: Công an tỉnh", line)).toEqual([`${lead} | ${statement}`]);
  });

  it("a line of another mark is a part of it", () => {
    expect(readFields("- Chủ trì: Công an tỉnh", "+ Điểm nhấn: Sở Y tế")).toEqual([
      `${lead} | Điểm nhấn: Sở Y tế`,
    ]);
  });

  it("names below their label are its own, whatever they say", () => {
    expect(readFields("- Chủ trì:", "- Công an tỉnh", "- Trực ban, tiếp dân: Sở Y tế")).toEqual([
      `${lead} | Trực ban, tiếp dân: Sở Y tế`,
    ]);
  });

  it("goes likewise beside a time, but for another time", () => {
    expect(readFields("- Thời hạn: Quý II/2024", "- Điểm nhấn: 60% người dân đã có sổ")).toEqual([
      "deadline Thời hạn: Quý II/2024",
      "content Điểm nhấn: 60% người dân đã có sổ",
    ]);
    expect(readFields("- Thời hạn: Quý II/2024", "- Nhân rộng: Quý IV/2024")).toEqual([
      "deadline Thời hạn: Quý II/2024 | Nhân rộng: Quý IV/2024",
    ]);
  });
});

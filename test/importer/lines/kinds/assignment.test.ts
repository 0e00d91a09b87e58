import * as assignment from "#importer/lines/kinds/assignment.ts";
import { readAssignment, readTaskBelow } from "#importer/lines/kinds/assignment.ts";
import { endOfNames } from "#importer/lines/kinds/body-names.ts";
import * as roleWords from "#importer/lines/kinds/role-words.ts";
import { alignText } from "#text/aligned.ts";
import { describe, expect, it } from "vitest";
import { testPhrases } from "../../../helpers/phrases.ts";

testPhrases(assignment);
testPhrases(roleWords);

describe("readTaskBelow(words)", () => {
  it.each([
    ["chủ trì, phối hợp với Sở Y tế rà soát dữ liệu tiêm chủng", "rà soát dữ liệu tiêm chủng", "Sở Y tế"],
    ["cùng Bảo hiểm xã hội huyện tra cứu thẻ bảo hiểm", "tra cứu thẻ bảo hiểm", "Bảo hiểm xã hội huyện"],
    ["làm đầu mối tuyên truyền về VNeID", "tuyên truyền về VNeID", ""],
    ["tham mưu UBND huyện bố trí kinh phí, xong trước ngày 05/10/2023", "bố trí kinh phí", ""],
    ["số hóa sổ hộ tịch từ năm 1997 đến năm 2015", "số hóa sổ hộ tịch từ năm 1997 đến năm 2015", ""],
  ])("“%s” tells what the body above is to do", (text, action, partners) => {
    const found = readTaskBelow(alignText(text));
    expect([found?.action.text, found?.partners]).toEqual([action, partners]);
  });

  it.each(["Rà soát dữ liệu tiêm chủng", "đã rà soát dữ liệu", "tổ chức thực hiện", "xong"])(
    "“%s” gives none",
    (text) => {
      expect(readTaskBelow(alignText(text))).toBeUndefined();
    },
  );
});

describe("endOfNames(text, from)", () => {
  it.each([
    ["Sở Tài chính", " cân đối, bố trí kinh phí"],
    ["VNPT Phú Yên", " khắc phục lỗi"],
    ["Viettel Lào Cai", " triển khai chữ ký số"],
    ["Sở Văn hóa, Thể thao và Du lịch", " vận động khách sạn"],
    ["Ngân hàng Chính sách xã hội chi nhánh tỉnh Phú Yên", " xác thực người vay"],
    ["Phòng An ninh mạng và phòng, chống tội phạm sử dụng công nghệ cao", " kiểm tra hệ thống"],
    ["Phòng Cảnh sát quản lý hành chính về trật tự xã hội", " thu nhận hồ sơ"],
    ["Trung tâm Phục vụ hành chính công tỉnh", " niêm yết mã QR"],
    ["Bưu điện tỉnh, các ngân hàng thương mại", " chi trả trợ cấp"],
    ["Giám đốc Sở Y tế", " chỉ đạo các bệnh viện"],
    ["Tổ công tác triển khai Đề án 06 các xã, phường", " họp hằng tuần"],
    ["UBND các huyện, thị xã, thành phố", " rà soát dữ liệu"],
    ["Sở Thông tin và Truyền thông (cơ quan đầu mối)", " phủ sóng 35 bản"],
    ["Công an tỉnh", " cấp thẻ căn cước"],
    ["các trường trung học phổ thông", " thu học phí"],
  ])("“%s” ends before “%s”", (names, action) => {
    expect(endOfNames(names + action, 0)).toBe(names.length);
  });

  it("looks at six hundred characters (longestList)", () => {
    expect(endOfNames(`Sở Y tế${", Sở Y tế".repeat(100)}`, 0)).toBe(600);
  });

  it.each(["Số hóa hồ sơ", "Lưu trú tại khách sạn", "Tổ chức tập huấn", "Báo cáo kết quả"])(
    "“%s” names nobody",
    (text) => {
      expect(endOfNames(text, 0)).toBeUndefined();
    },
  );
});

describe("readAssignment(words)", () => {
  /** “bodies | action | time”, with “!” where it is told in so many words. */
  const read = (text: string): string | undefined => {
    const found = readAssignment(alignText(text));
    return found && `${found.isSure ? "!" : ""}${found.bodies} | ${found.action.text} | ${found.time}`;
  };

  it.each([
    [
      "Chủ tịch UBND tỉnh giao Công an tỉnh tham mưu kế hoạch; xong trong tháng 5/2024.",
      "!Công an tỉnh | tham mưu kế hoạch | ",
    ],
    [
      "Thống nhất giao VNPT Sơn La nâng cấp đường truyền cho 12 xã trước ngày 31/8/2024.",
      "!VNPT Sơn La | nâng cấp đường truyền cho 12 xã | trước ngày 31/8/2024",
    ],
    ["Sở Nội vụ tổng hợp số liệu; báo cáo.", "Sở Nội vụ | tổng hợp số liệu | "],
    [
      "Các sở, ban, ngành căn cứ chức năng, nhiệm vụ được giao, cắt giảm giấy tờ.",
      "Các sở, ban, ngành | cắt giảm giấy tờ | ",
    ],
    ["Giao Văn phòng UBND tỉnh làm đầu mối, theo dõi tiến độ.", "!Văn phòng UBND tỉnh | theo dõi tiến độ | "],
  ])("“%s” gives a task", (text, told) => {
    expect(read(text)).toBe(told);
  });

  it.each([
    "Chủ tịch UBND tỉnh đánh giá cao kết quả của các cơ quan.",
    "Yêu cầu các đơn vị nghiêm túc triển khai thực hiện Thông báo này.",
    "Chủ tịch UBND tỉnh chủ trì cuộc họp Tổ công tác.",
    "Quản lý lưu trú tại khách sạn",
    "Sở Y tế",
  ])("“%s” gives none", (text) => {
    expect(read(text)).toBeUndefined();
  });
});

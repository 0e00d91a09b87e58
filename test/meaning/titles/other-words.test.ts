import { matchTitle } from "#meaning/titles/matching.ts";
import { describe, expect, it } from "vitest";
import { type Row, countRight, findIds, isFound, matcher, proposes, readRows } from "./title-rows.ts";

const titles = readRows("titles.tsv", 0, 1, 2);

describe("titles as other provinces print them", () => {
  const known = titles.filter((row) => row.expected.length > 0);
  const foreign = titles.filter((row) => row.expected.length === 0);

  it("give their models in 95 of 100 cases, and propose it first in the others", () => {
    expect(countRight(known) / known.length).toBeGreaterThanOrEqual(0.95);
    expect(known.filter((row) => !isFound(row)).map((row) => row.title)).toEqual([]);
  });

  it("of other fields are never sure, and propose a model in one of ten cases", () => {
    expect(foreign.length).toBeGreaterThanOrEqual(150);
    expect(foreign.filter((row) => matchTitle(row.title, matcher).length > 0)).toEqual([]);
    expect(foreign.filter(proposes).length / foreign.length).toBeLessThanOrEqual(0.1);
  });
});

describe("titles in an official's own words", () => {
  const near = readRows("near-titles.tsv", 0, 1, 2);
  const rows = [
    ...readRows("other-words.tsv", 0, 1, 2),
    ...readRows("wrapped-titles.tsv", 0, 1, 2),
    ...readRows("practice-titles.tsv", 0, 0, 1),
    ...near,
  ].map((row) => (row.expected[0] === "none" ? { ...row, expected: [] } : row));
  const known = rows.filter((row) => row.expected.length > 0);
  const foreign = rows.filter((row) => row.expected.length === 0);

  it("give their models in three of four cases, and nearly all with what is proposed first", () => {
    expect(known.length).toBeGreaterThanOrEqual(300);
    expect(countRight(known) / known.length).toBeGreaterThanOrEqual(0.75);
    expect(known.filter(isFound).length / known.length).toBeGreaterThanOrEqual(0.95);
  });

  it("are never sure of a wrong model", () => {
    const wrong = rows.filter((row) => findIds(row.title).length > 0 && countRight([row]) === 0);
    expect(wrong).toEqual([]);
  });

  it("of other fields propose a model in one of sixteen cases, near misses in one of ten", () => {
    const nearTitles = new Set(near.map(({ title }) => title));
    const [misses, far] = [true, false].map((isNear) =>
      foreign.filter(({ title }) => nearTitles.has(title) === isNear),
    ) as [Row[], Row[]];
    expect([misses.length >= 250, far.length >= 200]).toEqual([true, true]);
    expect(misses.filter(proposes).length / misses.length).toBeLessThanOrEqual(0.1);
    expect(far.filter(proposes).length / far.length).toBeLessThanOrEqual(0.0625);
  });

  // Titles that the matcher did not find before it knew words of items and two bars.
  it.each([
    ["Hồ sơ sức khỏe điện tử cá nhân của người cao tuổi", "so-suc-khoe-so-lao-dong"],
    ["Phát thanh trên loa xã về VNeID", "truyen-thong-chinh-sach"],
    ["Máy lấy số tự động ở Bộ phận Một cửa", "kiosk-mot-cua"],
    ["Nhà nghỉ báo khách qua VNeID", "luu-tru-khach-san"],
    ["Bỏ giấy tờ ở 15 thủ tục hành chính", "dich-vu-cong-khong-ho-so-giay"],
    ["Hợp nhất tài khoản đăng nhập các phần mềm của sở", "xac-thuc-tap-trung-sso"],
    ["Tập huấn nhận biết lừa đảo trên mạng cho công chức", "tap-huan-an-toan-thong-tin"],
    ["Trả trợ cấp xã hội qua thẻ ngân hàng", "an-sinh-xa-hoi"],
    ["Thống kê lượng khách nghỉ đêm phục vụ điều hành du lịch", "phan-tich-du-lich"],
    ["Đọc chip căn cước khi làm thủ tục công chứng", "cong-chung-chung-thuc"],
    ["Thanh toán tiền điện, tiền nước trên VNeID", "thanh-toan-dien-nuoc"],
    ["Sổ sức khỏe điện tử của học sinh", "so-suc-khoe-so-lao-dong"],
    ["Trục LGSP kết nối các sở", "nen-tang-lgsp"],
    ["Khóa học MOOC về Đề án 06", "dao-tao-truc-tuyen-mooc"],
  ])("find the model of “%s”, sure or proposed first", (title, id) => {
    expect(isFound({ set: "", title, expected: [id] })).toBe(true);
  });
});

import { compareTitles, isSameTitle } from "#handbook/audit/compare-titles.ts";
import { indexExpansions } from "#handbook/audit/title-expansions.ts";
import { duplicateItem } from "#handbook/audit/duplicate-item.ts";
import { titleMismatch } from "#handbook/audit/title-mismatch.ts";
import { describe, expect, test } from "vitest";
import { detailsOf, findIn } from "../../helpers/findings.ts";

const glossary = indexExpansions(
  [],
  [{ short: "VPUB", long: ["Văn phòng UBND", "Văn phòng Ủy ban nhân dân"] }],
);

describe("compareTitles(first, second, known)", () => {
  test.each([
    ["Kinh doanh có điều kiện về an ninh trật tự", "kinh doanh có điều kiện về ANTT"],
    ["Triển khai 20 DVC không sử dụng hồ sơ giấy", "Triển khai 20 dịch vụ công không sử dụng hồ sơ giấy"],
    ["Truyền thông cho CBCCVC", "Truyền thông cho cán bộ, công chức, viên chức"],
    ["Sàng lọc theo CSDLQG về DC", "Sàng lọc theo Cơ sở dữ liệu quốc gia về dân cư"],
    ["Rà soát ĐA06/CP", "Rà soát Đề án 06/CP"],
    ["Mở lớp cho LĐTBXH", "Mở lớp cho Lao động - Thương binh và Xã hội"],
    ["Qua Call Center", "Qua CallCenter"],
    ["Nhà trọ, khách sạn 5*", "NHÀ TRỌ; khách sạn 5"],
    ["Ứng dụng số hoá", "ứng dụng số hóa"],
    ["Giao VPUB tỉnh", "Giao Văn phòng Ủy ban nhân dân tỉnh"],
  ])("takes “%s” and “%s” as one", (first, second) => {
    const same = { onlyFirst: [], onlySecond: [], misspelt: [] };
    expect(compareTitles(first, second, glossary)).toMatchObject(same);
    expect(compareTitles(second, first, glossary)).toMatchObject(same);
  });

  test.each([
    // First letters with and without “và”, a number whole; none of other words.
    ["Quản lý KTVXH", "Quản lý kinh tế và xã hội", [], [], []],
    ["Quản lý KTXH", "Quản lý kinh tế và xã hội", [], [], []],
    ["Quản lý KTXN", "Quản lý kinh tế và xã hội", [], ["KTXN"], ["kinh tế và xã hội"]],
    ["Giao VPUB tỉnh", "Giao Văn phòng huyện", [], ["VPUB tỉnh"], ["Văn phòng huyện"]],
  ])("lays “%s” beside “%s”", (first, second, misspelt, onlyFirst, onlySecond) => {
    expect(compareTitles(first, second, glossary)).toEqual({ misspelt, onlyFirst, onlySecond });
  });

  test("prints the words that one of them has alone, with their signs", () => {
    const found = compareTitles("Quản lý trường học", "Quản lý trường học; điểm, lịch học");
    expect(found.onlyFirst).toEqual([]);
    expect(found.onlySecond).toEqual(["điểm, lịch học"]);
  });
});

describe("isSameTitle(first, second)", () => {
  test.each([
    ["Quản lý ANTT", "Quản lý an ninh, trật tự", true],
    ["Quản lý ANTT", "Quản lý an ninh mạng", false],
    ["Xây dựng 20 dịch vụ", "Xây dựng 53 dịch vụ", false],
  ])("“%s”, “%s”: %s", (first, second, expected) => {
    expect(isSameTitle(first, second)).toBe(expected);
  });
});

describe("title-mismatch", () => {
  const withTitles = (body: string, annex: string) => ({ items: [{ title: body, annex: { title: annex } }] });

  test("quotes both sides with their lines and tells the difference", () => {
    const plan = withTitles("Lưu trú tại khách sạn", "Lưu trú tại bệnh viện");
    expect(detailsOf(titleMismatch, plan)).toEqual([
      "Thân văn bản (dòng 10) ghi “Lưu trú tại khách sạn”; phụ lục (dòng 501) ghi “Lưu trú tại bệnh viện”; chỉ thân văn bản có “khách sạn”; chỉ phụ lục có “bệnh viện”.",
    ]);
    expect(findIn(titleMismatch, plan)[0]).toMatchObject({ severity: "warning", evidence: [501, 501] });
  });

  test.each([
    ["Triển khai cho vay tín chấp", "Cho vay tín chấp", "note"],
    ["Khám chữa bệnh qua VNeID", "Khám chữa bệnh", "note"],
    ["Hỗ trợ pháp lý qua Call Centrer", "Hỗ trợ pháp lý qua Call Center", "note"],
    ["Lưu trú tại khách sạn", "Lưu trú tại bệnh viện", "warning"],
    ["Xử phạt vi phạm giao thông", "Xử phạt vi phạm giao thông và trật tự xã hội", "warning"],
  ])("of “%s” and “%s” is a %s", (body, annex, severity) => {
    expect(findIn(titleMismatch, withTitles(body, annex))[0]?.severity).toBe(severity);
  });

  test("names words of which a letter differs", () => {
    expect(detailsOf(titleMismatch, withTitles("Qua Call Centrer", "Qua Call Center"))[0]).toMatch(
      /; “Centrer” và “Center” khác nhau một chữ cái\.$/,
    );
  });

  test("is silent on abbreviations, case and signs, and where one side has no title", () => {
    expect(detailsOf(titleMismatch, withTitles("Giữ gìn an ninh, trật tự", "Giữ gìn ANTT."))).toEqual([]);
    expect(detailsOf(titleMismatch, { items: [{}] })).toEqual([]);
  });
});

describe("duplicate-item", () => {
  const titled = (...titles: readonly string[]) => ({ items: titles.map((title) => ({ title })) });

  test("names the earlier item of the same title", () => {
    const plan = titled("Quản lý ANTT", "Quản lý an ninh trật tự.");
    expect(detailsOf(duplicateItem, plan)).toEqual([
      "Tên “Quản lý an ninh trật tự” (dòng 20) trùng với mô hình 1 (dòng 10).",
    ]);
    expect(findIn(duplicateItem, plan)[0]).toMatchObject({ severity: "error", item: "an-binh-2024/2" });
  });

  test("tells where the two have other deadlines", () => {
    const due = (deadline: string) => ({ title: "Một tên", body: { deadline } });
    const details = (...deadlines: readonly string[]) =>
      detailsOf(duplicateItem, { items: deadlines.map(due) });
    expect(details("30/6/2024", "Quý IV/2024")[0]).toMatch(/; hai mục khác thời hạn\.$/);
    expect(details("30/6/2024", "30/6/2024")[0]).not.toContain("thời hạn");
  });

  test("is silent on titles that differ in a number", () => {
    expect(detailsOf(duplicateItem, titled("Xây dựng 20 dịch vụ", "Xây dựng 53 dịch vụ"))).toEqual([]);
  });
});

import { describe, expect, it } from "vitest";
import { readCitations } from "#importer/citations/citations.ts";
import { findNamedLaws } from "#importer/citations/laws.ts";
import { citedDocument } from "#schema/items.ts";
import { alignText } from "#text/aligned.ts";
import { importWords } from "../../helpers/import-words.ts";

const read = (...texts: readonly string[]) =>
  readCitations(
    texts.map((text, index) => ({ ...alignText(text), line: index + 1 })),
    importWords.citations,
  ).map((row) => citedDocument.parse(row));
const namesIn = (text: string) =>
  findNamedLaws(alignText(text), importWords.citations).map((law) => law.name);

describe("findNamedLaws(text)", () => {
  it.each([
    ["theo quy định của Luật Cư trú và Nghị định số 104/2022/NĐ-CP", ["Luật Cư trú"]],
    ["Căn cứ Luật Tổ chức chính quyền địa phương ngày 19/6/2015;", ["Luật Tổ chức chính quyền địa phương"]],
    ["theo Luật Đầu tư công làm cơ sở để triển khai", ["Luật Đầu tư công"]],
    [
      "Luật Phòng, chống ma túy, Luật Phí và lệ phí, Luật Việc làm",
      ["Luật Phòng, chống ma túy", "Luật Phí và lệ phí", "Luật Việc làm"],
    ],
    ["Luật Phòng chống tham nhũng quy định", ["Luật Phòng chống tham nhũng"]],
    ["Bộ luật Hình sự năm 2015, Bộ Luật Tố tụng hình sự", ["Bộ luật Hình sự", "Bộ luật Tố tụng hình sự"]],
    ["Pháp lệnh Ưu đãi người có công với cách mạng", ["Pháp lệnh Ưu đãi người có công với cách mạng"]],
    ["quy định tại luật Cư trú", ["Luật Cư trú"]],
    ["Luật ngân sách nhà nước", ["Luật ngân sách nhà nước"]],
    ["LUẬT CƯ TRÚ", ["Luật CƯ TRÚ"]],
    // Names that no list has: their capital, and a word that ends them.
    ["Luật Tình trạng khẩn cấp và các văn bản hướng dẫn", ["Luật Tình trạng khẩn cấp"]],
    ["thi hành Luật Kinh tế tuần hoàn.", ["Luật Kinh tế tuần hoàn"]],
    [
      "Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương ngày 22/11/2019",
      ["Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương"],
    ],
    ["Luật Luật sư", ["Luật Luật sư"]],
  ])("names the law of “%s”", (text, expected) => {
    expect(namesIn(text)).toEqual(expected);
  });

  it.each([
    "các quy định của pháp luật Việt Nam",
    "theo quy định của Pháp luật Hình sự",
    "Đoàn Luật sư, Hội Luật gia, Văn phòng Luật An Bình, Công ty Luật TNHH An Bình",
    "Trường Đại học Luật Hà Nội",
    "dự thảo Luật Dữ liệu cá nhân",
    "Luật này có hiệu lực từ ngày 01/7/2025",
    "theo luật định, luật chơi, kỷ luật Đảng, kỷ luật Lao động",
    "Luật số 72/2025/QH15 ngày 16/6/2025",
    "THI HÀNH LUẬT AN BÌNH",
    "các luật giá cả thị trường",
  ])("finds none in “%s”", (text) => {
    expect(namesIn(text)).toEqual([]);
  });
});

describe("readCitations(lines) of laws", () => {
  it("prints a law's name with its day, and takes the relation from the lead-in", () => {
    expect(
      read(
        "Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015; Luật Cư trú năm 2020;",
        "2. Căn cứ nhiệm vụ được giao, các cơ quan lập dự toán theo quy định của Luật Ngân sách nhà nước.",
      ).map(({ name, number, issuedOn, year, relation, line }) => [
        name,
        number,
        issuedOn ?? year,
        relation,
        line,
      ]),
    ).toEqual([
      ["Luật Tổ chức chính quyền địa phương", null, "2015-06-19", "based-on", 1],
      ["Luật Cư trú", null, "2020", "based-on", 1],
      ["Luật Ngân sách nhà nước", null, undefined, "mentions", 2],
    ]);
  });

  it("makes one document of a law with and without its number, year and day", () => {
    const rows = read(
      "Căn cứ Luật Căn cước số 26/2023/QH15 ngày 27/11/2023 của Quốc hội;",
      "theo Luật Căn cước năm 2023 và Luật số 26/2023/QH15.",
    );
    expect(rows).toMatchObject([
      {
        kind: "Luật",
        number: "26/2023/QH15",
        name: "Luật Căn cước",
        issuedOn: "2023-11-27",
        issuer: "Quốc hội",
      },
    ]);
    expect(rows[0]?.occurrences.map((one) => one.text)).toEqual([
      "Luật Căn cước số 26/2023/QH15 ngày 27/11/2023 của Quốc hội",
      "Luật Căn cước năm 2023",
      "Luật số 26/2023/QH15",
    ]);
  });

  it("keeps laws of one name and other years apart, and a short form with its full name", () => {
    const rows = read(
      "Luật Cư trú năm 2006; Luật Cư trú năm 2020;",
      "Luật Ngân sách; Luật Ngân sách nhà nước;",
    );
    expect(rows.map(({ name, year }) => [name, year])).toEqual([
      ["Luật Cư trú", "2006"],
      ["Luật Cư trú", "2020"],
      ["Luật Ngân sách nhà nước", undefined],
    ]);
  });

  it("reads a number that stands behind the name without “số”", () => {
    expect(read("Luật Cư trú 68/2020/QH14 và các văn bản")).toMatchObject([
      { number: "68/2020/QH14", name: "Luật Cư trú" },
    ]);
  });
});

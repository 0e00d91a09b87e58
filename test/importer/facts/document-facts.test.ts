import { describe, expect, it } from "vitest";
import { readDeclared } from "#importer/facts/declared.ts";
import { readDocumentFacts } from "#importer/facts/document-facts.ts";
import { readPrintedPieces } from "#importer/facts/printed-pieces.ts";
import { readTitleBlock } from "#importer/facts/title-block.ts";
import { readLogicalLines } from "#importer/lines/logical-lines.ts";
import { importWords } from "../../helpers/import-words.ts";

const read = (lines: readonly string[]) => readLogicalLines(lines, importWords.labels);
const head = (...source: string[]) =>
  readDocumentFacts({ source, lines: read(source), outside: [] }, importWords.head).facts;

describe("readDocumentFacts(lines, outside)", () => {
  it.each([
    [["Số: 58 /KH-UBND *Hoa Mẫu, ngày 15 tháng 9 năm 2025*"], "58/KH-UBND", "2025-09-15"],
    [
      ["Số: 107/KHPPH-TCT/CPTW-UBND TỈNH NB", "An Mẫu, ngày 02 tháng 8 năm 2023"],
      "107/KHPPH-TCT/CPTW-UBND TỈNH NB",
      "2023-08-02",
    ],
    [["Số: 12/KH- UBND", "An Mẫu, ngày    tháng 4 năm 2024"], "12/KH-UBND", "2024-04"],
    [["Số:      /KH-UBND", "An Mẫu, ngày 02 tháng 8 năm 2023"], undefined, "2023-08-02"],
    [["Số: 12/KH-UBND", "An Mẫu, ngày 29 tháng 02 năm 2024"], "12/KH-UBND", "2024-02-29"],
    [["Số: 12/KH-UBND", "An Mẫu, ngày 29 tháng 02 năm 2023"], "12/KH-UBND", null],
    [["Số: 12/KH-UBND", "An Mẫu, ngày 31 tháng 6 năm 2024"], "12/KH-UBND", null],
    [["Số: 12/KH-UBND", "An Mẫu, ngày    tháng 14 năm 2024"], "12/KH-UBND", null],
  ])("%j: number and date", (lines, number, on) => {
    const facts = head("UBND TỈNH AN MẪU", ...lines, "KẾ HOẠCH", "Triển khai các mô hình");
    expect(facts.number?.text).toBe(number);
    expect(facts.issued?.on).toBe(on);
  });

  it.each([
    [["UBND TỈNH ĐÔNG GIANG", "ỦY BAN NHÂN DÂN HUYỆN AN MẪU"], "ỦY BAN NHÂN DÂN HUYỆN AN MẪU"],
    [["ỦY BAN NHÂN DÂN", "TỈNH ĐÔNG GIANG"], "ỦY BAN NHÂN DÂN TỈNH ĐÔNG GIANG"],
    [["UBND THỊ XÃ AN MẪU", "TỔ CÔNG TÁC TRIỂN", "KHAI ĐỀ ÁN 06"], "TỔ CÔNG TÁC TRIỂN KHAI ĐỀ ÁN 06"],
    [["BỘ CÔNG AN", "CỤC CẢNH SÁT QLHC VỀ TTXH"], "CỤC CẢNH SÁT QLHC VỀ TTXH"],
  ])("%j: the lower body issues", (lines, issuer) => {
    expect(head(...lines, "Số: 1/KH-UBND", "KẾ HOẠCH").issuers.map((one) => one.text)).toEqual([issuer]);
  });

  it("takes the issuer from the annex's caption where the letterhead lost the place", () => {
    const facts = head(
      "ỦY BAN NHÂN DÂN",
      "Số: 1/KH-UBND",
      "KẾ HOẠCH",
      "Triển khai các mô hình",
      "(Kèm theo Kế hoạch số 1/KH-UBND ngày 02/8/2023 của UBND tỉnh An Mẫu)",
    );
    expect(facts.issuers.map((one) => one.text)).toEqual(["UBND tỉnh An Mẫu"]);
  });
});

describe("readTitleBlock(lines)", () => {
  const long =
    "Thực hiện Đề án “Phát triển ứng dụng dữ liệu về dân cư, định danh và xác thực điện tử” trên địa bàn tỉnh";
  it.each([
    ["a title that begins as a basis might", ["KẾ HOẠCH", long, "Căn cứ Luật Căn cước;"], long],
    [
      "capitals with a comma",
      ["KẾ HOẠCH", long.toUpperCase(), "Thực hiện Quyết định số 06/QĐ-TTg"],
      long.toUpperCase(),
    ],
    [
      "two lines",
      ["KẾ HOẠCH", "Triển khai các mô hình điểm", "trên địa bàn tỉnh", "I. MỤC ĐÍCH"],
      "Triển khai các mô hình điểm trên địa bàn tỉnh",
    ],
    [
      "the post that decides is no title",
      ["QUYẾT ĐỊNH", "Về việc ban hành Kế hoạch", "TRƯỞNG BAN CHỈ ĐẠO", "Căn cứ Luật"],
      "Về việc ban hành Kế hoạch",
    ],
    [
      "none where the text begins at once",
      ["KẾ HOẠCH", "Thực hiện Quyết định số 06/QĐ-TTg ngày 06/01/2022"],
      undefined,
    ],
  ])("%s", (_, lines, title) => {
    expect(readTitleBlock(readPrintedPieces(lines), importWords.head).title?.text).toBe(title);
  });
});

describe("readDeclared(outside)", () => {
  it.each([
    ["Triển khai hiệu quả 36/43 mô hình của Đề án 06.", [["models", 36]]],
    ["Kế hoạch triển khai 05 Mô hình cụ thể.", [["models", 5]]],
    [
      "Hoàn thành 41 nhiệm vụ cụ thể thuộc 07 nhóm.",
      [
        ["tasks", 41],
        ["groups", 7],
      ],
    ],
    ["Mỗi xã có tối thiểu 01 mô hình.", []],
    ["Căn cứ Kế hoạch số 301/KH-UBND ngày 26/10/2023 của UBND tỉnh về triển khai 34 mô hình điểm;", []],
    [
      "Thực hiện Kế hoạch số 301/KH-UBND của UBND tỉnh, Ủy ban nhân dân xã xây dựng Kế hoạch triển khai 04 mô hình",
      [["models", 4]],
    ],
    ["Thực hiện Kế hoạch số 301/KH-UBND của UBND tỉnh; xã triển khai 04 mô hình.", [["models", 4]]],
    ["Đạt 95% mô hình; công văn số 4043/CV mô hình.", []],
  ])("“%s”", (line, expected) => {
    expect(readDeclared(read([line])).map(({ what, count }) => [what, count])).toEqual(expected);
  });
});

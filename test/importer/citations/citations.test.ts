import { describe, expect, it } from "vitest";
import { readCitations } from "#importer/citations/citations.ts";
import { readLogicalLines } from "#importer/lines/logical-lines.ts";
import { readParagraphs } from "#importer/lines/paragraphs.ts";
import { citedDocument } from "#schema/items.ts";
import { alignText } from "#text/aligned.ts";
import { importWords } from "../../helpers/import-words.ts";

function read(...texts: readonly string[]) {
  return readCitations(
    texts.map((text, index) => ({ ...alignText(text), line: index + 1 })),
    importWords.citations,
  ).map((row) => citedDocument.parse(row));
}

describe("readCitations(lines)", () => {
  it("reads kind, number, date and issuer, and prints the citation as it stands", () => {
    expect(
      read("Căn cứ Chỉ thị số 05/CT-TTg ngày 23/02/2023 của Thủ tướng Chính phủ về việc tiếp tục đẩy mạnh;"),
    ).toEqual([
      {
        kind: "Chỉ thị",
        number: "05/CT-TTg",
        issuedOn: "2023-02-23",
        issuer: "Thủ tướng Chính phủ",
        relation: "based-on",
        line: 1,
        text: "Chỉ thị số 05/CT-TTg ngày 23/02/2023 của Thủ tướng Chính phủ",
        occurrences: [
          {
            relation: "based-on",
            line: 1,
            text: "Chỉ thị số 05/CT-TTg ngày 23/02/2023 của Thủ tướng Chính phủ",
          },
        ],
      },
    ]);
  });

  it.each([
    [
      "Quyết định số 06/QĐ-TTg của Thủ tướng Chính phủ ngày 06/01/2022 về việc phê duyệt",
      "06/QĐ-TTg",
      "2022-01-06",
      "Thủ tướng Chính phủ",
    ],
    [
      "Kế hoạch số 43 /KH-UBND ngày 16 tháng 02 năm 2024 của UBND tỉnh Thanh Hóa về",
      "43/KH-UBND",
      "2024-02-16",
      "UBND tỉnh Thanh Hóa",
    ],
    [
      "Kế hoạch số 762/KH-TCT ngày 10/10/2023 của Tổ công tác triển khai Đề án 06/CP tỉnh Nghệ An về triển khai",
      "762/KH-TCT",
      "2023-10-10",
      "Tổ công tác triển khai Đề án 06/CP tỉnh Nghệ An",
    ],
    ["Luật Căn cước số 26/2023/QH15 ngày 27/11/2023 của Quốc hội", "26/2023/QH15", "2023-11-27", "Quốc hội"],
    ["Nghị định của Chính phủ số 13/2023/NĐ-CP ngày 17/4/2023", "13/2023/NĐ-CP", "2023-04-17", "Chính phủ"],
    ["tại Tờ trình số 164/TTr- SKHCN ngày 17/12/2025.", "164/TTr-SKHCN", "2025-12-17", null],
    ["tại Tờ trình số 164/TTr-SKHCN ngày 29/02/2024.", "164/TTr-SKHCN", "2024-02-29", null],
    ["tại Tờ trình số 164/TTr-SKHCN ngày 29/02/2023.", "164/TTr-SKHCN", null, null],
    ["tại Tờ trình số 164/TTr-SKHCN ngày 31/4/2023.", "164/TTr-SKHCN", null, null],
    [
      "Chỉ thị số 17-CT/TU ngày 10/4/2023 của Ban Thường vụ Tỉnh ủy về tăng cường",
      "17-CT/TU",
      "2023-04-10",
      "Ban Thường vụ Tỉnh ủy",
    ],
    [
      "Theo đề nghị của Giám đốc Công an tỉnh tại Tờ trình số 416/TTr-CAT ngày 06 tháng 02 năm 2024.",
      "416/TTr-CAT",
      "2024-02-06",
      "Giám đốc Công an tỉnh",
    ],
    [
      "hướng dẫn của Bộ Văn hóa, Thể thao và Du lịch tại Công văn 12/BVHTTDL-VP của Bộ Văn hóa, Thể thao và Du lịch, Bộ Y tế",
      "12/BVHTTDL-VP",
      null,
      "Bộ Văn hóa, Thể thao và Du lịch",
    ],
  ])("reads “%s”", (text, number, issuedOn, issuer) => {
    expect(read(text)).toMatchObject([{ number, issuedOn, issuer }]);
  });

  it.each([
    ["Căn cứ Thông tư số 46/2022/TT-BCA ngày 04/11/2022;", "based-on"],
    ["Thực hiện Kế hoạch số 296/KH-UBND của UBND tỉnh, UBND thị xã ban hành kế hoạch", "implements"],
    ["- Triển khai Quyết định số 06/QĐ-TTg trên địa bàn", "implements"],
    [
      "Kế hoạch này thay thế Kế hoạch phối hợp số 171/KHPH-BCA-UBND giữa Bộ Công an và UBND tỉnh.",
      "replaces",
    ],
    ["nhiệm vụ của Chỉ thị số 05/CT-TTg trên địa bàn", "mentions"],
    ["- Thực hiện kết nối dữ liệu theo Công văn số 1552/BTTTT-THH của Bộ", "mentions"],
  ])("takes the relation of “%s” from its lead-in", (text, relation) => {
    expect(read(text)).toMatchObject([{ relation }]);
  });

  it("lets a list inherit its lead-in, but not the title of another document", () => {
    const rows = read(
      "Căn cứ Kế hoạch số 106/KH-UBND của UBND tỉnh triển khai thực hiện Nghị quyết số 01-NQ/TU của Đảng bộ; Quyết định số 942/QĐ-TTg của Thủ tướng;",
      "Thực hiện Kế hoạch số 1/KH-UBND; Kế hoạch số 2/KH-UBND; Căn cứ Công văn số 3/CV-TCT của Tổ công tác,",
    );
    expect(rows.map(({ number, relation }) => [number, relation])).toEqual([
      ["106/KH-UBND", "based-on"],
      ["01-NQ/TU", "mentions"],
      ["942/QĐ-TTg", "based-on"],
      ["1/KH-UBND", "implements"],
      ["2/KH-UBND", "implements"],
      ["3/CV-TCT", "based-on"],
    ]);
  });

  it("carries the lead-in over the lines of a list, and no further", () => {
    const rows = read(
      "Căn cứ:",
      "- Luật Công nghệ thông tin ngày 29/6/2006;",
      "- Nghị quyết số 57- NQ/TW ngày 22/12/2024 của Bộ Chính trị;",
      "- Quyết định số 749/QĐ-TTg ngày 03/6/2020 của Thủ tướng Chính phủ.",
      "Quyết định số 8/QĐ-UBND giao nhiệm vụ cho các đơn vị",
    );
    expect(rows.map(({ number, relation }) => [number, relation])).toEqual([
      [null, "based-on"],
      ["57-NQ/TW", "based-on"],
      ["749/QĐ-TTg", "based-on"],
      ["8/QĐ-UBND", "mentions"],
    ]);
  });

  it("keeps one row for a document, the strongest, at its own line", () => {
    const rows = read(
      "bám sát Chỉ thị 05/CT-TTg của Thủ tướng Chính phủ",
      "Căn cứ Chỉ thị số 05/CT-TTg ngày 23/02/2023;",
      "Căn cứ Chỉ thị số 05/CT-TTg ngày 23/02/2023;",
    );
    expect(rows).toMatchObject([{ relation: "based-on", line: 2, issuer: "Thủ tướng Chính phủ" }]);
  });

  it("tells documents of one number and two dates apart", () => {
    expect(read("Kế hoạch số 7/KH-UBND ngày 01/3/2023; Kế hoạch số 7/KH-UBND ngày 02/3/2024")).toHaveLength(
      2,
    );
  });

  it.each([
    "Số: 179 /KH-TCT",
    "(Kèm theo Kế hoạch số 179./KH-TCT ngày 26 tháng 10 năm 2023 của Tổ công tác)",
    "*(Ban hành kèm theo Quyết định số /QĐ-UBND ngày tháng năm 2024 của Chủ tịch UBND tỉnh)*",
    "Đề án 06/CP của Chính phủ, 53 dịch vụ công, 30/9/2024",
    "",
  ])("finds no citation in “%s”", (text) => {
    expect(read(text)).toEqual([]);
  });

  it("leaves the plan's own number out wherever it stands, and keeps what is merely issued with a decision", () => {
    const rows = read(
      "Kế hoạch số 179/KH-TCT được phổ biến",
      "Số: 179 /KH-TCT",
      "Quy chế ban hành kèm theo Quyết định số 808/QĐ-UBND của Chủ tịch UBND tỉnh",
    );
    expect(rows.map((row) => row.number)).toEqual(["808/QĐ-UBND"]);
  });

  it("has every place in order of print, each with its own relation and words", () => {
    const [row] = read(
      "bám sát Chỉ thị 05/CT-TTg của Thủ tướng Chính phủ",
      "Căn cứ Chỉ thị số 5/CT-TTg ngày 23/02/2023; thực hiện nội dung của Chỉ thị 05/CT-TTg;",
    );
    expect(row?.occurrences).toEqual([
      { line: 1, relation: "mentions", text: "Chỉ thị 05/CT-TTg của Thủ tướng Chính phủ" },
      { line: 2, relation: "based-on", text: "Chỉ thị số 5/CT-TTg ngày 23/02/2023" },
      { line: 2, relation: "implements", text: "Chỉ thị 05/CT-TTg" },
    ]);
    expect(row).toMatchObject(row?.occurrences[1] ?? {});
  });

  it("tells the line on which a place is printed where a paragraph runs over several", () => {
    const lines = readLogicalLines(
      [
        "Căn cứ Kế hoạch số 43/KH-UBND ngày 16/02/2024 của Ủy ban nhân dân tỉnh về nhiệm vụ",
        "",
        "của năm và Chỉ thị số 05/CT-TTg ngày 23/02/2023 của Thủ tướng Chính phủ",
      ],
      importWords.labels,
    );
    const rows = readCitations(readParagraphs(lines), importWords.citations);
    expect(rows.map(({ number, line }) => [number, line])).toEqual([
      ["43/KH-UBND", 1],
      ["05/CT-TTg", 3],
    ]);
  });

  it("reads a row of a table cell by cell", () => {
    const lines = readLogicalLines(
      ["1\tTheo Quyết định số 766/QĐ-TTg của Thủ tướng Chính phủ\tVăn phòng UBND tỉnh"],
      importWords.labels,
    );
    expect(readCitations(readParagraphs(lines), importWords.citations)).toMatchObject([
      { issuer: "Thủ tướng Chính phủ" },
    ]);
  });

  const named = "Thực hiện Kế hoạch số 43/KH-UBND ngày 16/02/2024 của UBND tỉnh;";
  it.each([
    ["Tiến độ theo Kế hoạch 43.", "Kế hoạch 43"],
    ["tiến độ theo kế hoạch số 43 đã ban hành", "kế hoạch số 43"],
    ["theo Kế hoạch 043 của Ủy ban nhân dân tỉnh về", "Kế hoạch 043 của Ủy ban nhân dân tỉnh"],
    ["theo Kế hoạch số 43 ngày 16/02/2024 và", "Kế hoạch số 43 ngày 16/02/2024"],
  ])("knows the document again by kind and digits: “%s”", (text, printed) => {
    const [row, ...others] = read(named, text);
    expect(others).toEqual([]);
    expect(row?.occurrences.map((place) => [place.line, place.text]).slice(1)).toEqual([[2, printed]]);
  });

  it.each([
    ["another date", "theo Kế hoạch số 43 ngày 17/02/2024"],
    ["another issuer", "theo Kế hoạch số 43 của Ủy ban nhân dân huyện Mẫu"],
    ["another kind", "theo Quyết định số 43 đã ban hành"],
    ["a count", "theo Kế hoạch 43 ngày cao điểm, kế hoạch 43 nhiệm vụ"],
    ["a share, a decimal", "đạt Kế hoạch 43%, Kế hoạch 43,5"],
    ["a name given", "(sau đây gọi tắt là Kế hoạch 43)"],
    ["two documents of that number", "Kế hoạch số 43/KH-SYT của Sở Y tế được giao; theo Kế hoạch 43."],
  ])("does not take for the document again: %s", (_, text) => {
    const row = read(named, text).find((one) => one.number === "43/KH-UBND");
    expect(row?.occurrences).toHaveLength(1);
  });

  it("leaves the plan's own number out also where it is named by its digits", () => {
    const paragraphs = [named, "Kế hoạch số 43 này", "theo Kế hoạch 43."].map((text, index) => ({
      ...alignText(text),
      line: index + 1,
    }));
    const count = (own: string): number | undefined =>
      readCitations(paragraphs, importWords.citations, own).find((row) => row.number === "43/KH-UBND")
        ?.occurrences.length;
    expect([count("12/KH-TCT"), count("43/KH-TCT"), count("43 /KH-UBND")]).toEqual([3, 1, undefined]);
  });

  it("takes the relation of a list from the line above it", () => {
    const rows = read(
      "Kế hoạch này thay thế các kế hoạch sau:",
      "- Kế hoạch số 15/KH-UBND ngày 10/01/2022;",
      "- Kế hoạch số 16/KH-UBND ngày 11/01/2022.",
      "Kế hoạch số 17/KH-UBND được giữ nguyên.",
    );
    expect(rows.map((row) => row.relation)).toEqual(["replaces", "replaces", "mentions"]);
  });
});

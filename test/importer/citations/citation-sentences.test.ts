import { describe, expect, it } from "vitest";
import { readCitations } from "#importer/citations/citations.ts";
import { alignText } from "#text/aligned.ts";
import { importWords } from "../../helpers/import-words.ts";

type Expected = readonly [
  kind: string,
  number: string,
  issuedOn: string | null,
  issuer: string | null,
  relation: string,
];

// Invented sentences in the manner of administrative documents; NĐ 30/2020/NĐ-CP, Phụ lục I, II.3 and II.6.
const sentences: readonly (readonly [string, readonly Expected[]])[] = [
  [
    "Căn cứ Nghị quyết số 17/NQ-CP ngày 07/3/2019 của Chính phủ về một số nhiệm vụ;",
    [["Nghị quyết", "17/NQ-CP", "2019-03-07", "Chính phủ", "based-on"]],
  ],
  [
    "Thực hiện Chỉ thị số 17-CT/TU ngày 10.4.2023 của Ban Thường vụ Tỉnh ủy về tăng cường lãnh đạo",
    [["Chỉ thị", "17-CT/TU", "2023-04-10", "Ban Thường vụ Tỉnh ủy", "implements"]],
  ],
  [
    "Căn cứ Kết luận số 27-KL/TW ngày 02 tháng 11 năm 2021 của Bộ Chính trị;",
    [["Kết luận", "27-KL/TW", "2021-11-02", "Bộ Chính trị", "based-on"]],
  ],
  [
    "Căn cứ Luật Căn cước số 26/2023/QH15 ngày 27/11/2023;",
    [["Luật", "26/2023/QH15", "2023-11-27", null, "based-on"]],
  ],
  [
    "Căn cứ Bộ luật Dân sự số 91/2015/QH13 ngày 24 tháng 11 năm 2015 của Quốc hội;",
    [["Bộ luật", "91/2015/QH13", "2015-11-24", "Quốc hội", "based-on"]],
  ],
  [
    "Căn cứ các Quyết định số 06/QĐ-TTg, 942/QĐ-TTg và 749/QĐ-TTg của Thủ tướng Chính phủ;",
    [
      ["Quyết định", "06/QĐ-TTg", null, null, "based-on"],
      ["Quyết định", "942/QĐ-TTg", null, null, "based-on"],
      ["Quyết định", "749/QĐ-TTg", null, "Thủ tướng Chính phủ", "based-on"],
    ],
  ],
  [
    "Căn cứ các Quyết định số 12, 13 và 14/QĐ-UBND ngày 05/01/2024 của UBND tỉnh;",
    [
      ["Quyết định", "12/QĐ-UBND", null, null, "based-on"],
      ["Quyết định", "13/QĐ-UBND", null, null, "based-on"],
      ["Quyết định", "14/QĐ-UBND", "2024-01-05", "UBND tỉnh", "based-on"],
    ],
  ],
  [
    "Thực hiện các Công văn số 1552/BTTTT-THH ngày 26/4/2022, số 2224/BTTTT-THH ngày 09/6/2022 và 1813/BTTTT-CATTT của Bộ Thông tin và Truyền thông",
    [
      ["Công văn", "1552/BTTTT-THH", "2022-04-26", null, "implements"],
      ["Công văn", "2224/BTTTT-THH", "2022-06-09", null, "implements"],
      ["Công văn", "1813/BTTTT-CATTT", null, "Bộ Thông tin và Truyền thông", "implements"],
    ],
  ],
  [
    "Công an tỉnh nhận được Công văn 4043/CV-TCTTKĐA ngày 13/6/2023 của Tổ công tác triển khai Đề án 06 của Chính phủ.",
    [
      [
        "Công văn",
        "4043/CV-TCTTKĐA",
        "2023-06-13",
        "Tổ công tác triển khai Đề án 06 của Chính phủ",
        "mentions",
      ],
    ],
  ],
  [
    "Căn cứ Kế hoạch số 43/KH- UBND ngày 16/02/2024 của UBND tỉnh Thanh Hóa và Kế hoạch số 51 /KH -UBND của UBND huyện;",
    [
      ["Kế hoạch", "43/KH-UBND", "2024-02-16", "UBND tỉnh Thanh Hóa", "based-on"],
      ["Kế hoạch", "51/KH-UBND", null, "UBND huyện", "based-on"],
    ],
  ],
  [
    "Kế hoạch số 12/KH - UBND ngày 5 tháng 1 năm 2024",
    [["Kế hoạch", "12/KH-UBND", "2024-01-05", null, "mentions"]],
  ],
  [
    "Kế hoạch này thay thế Kế hoạch số 41/KH-UBND ngày 09/3/2023 và Kế hoạch số 46/KH-UBND ngày 11/3/2022 của UBND tỉnh.",
    [
      ["Kế hoạch", "41/KH-UBND", "2023-03-09", null, "replaces"],
      ["Kế hoạch", "46/KH-UBND", "2022-03-11", "UBND tỉnh", "replaces"],
    ],
  ],
  [
    "Bãi bỏ Kế hoạch số 88/KH-UBND ngày 10/10/2022 của UBND huyện.",
    [["Kế hoạch", "88/KH-UBND", "2022-10-10", "UBND huyện", "replaces"]],
  ],
  [
    "Quyết định này có hiệu lực kể từ ngày ký và thay thế Quyết định số 808/QĐ-UBND ngày 16/3/2022 của Chủ tịch UBND tỉnh.",
    [["Quyết định", "808/QĐ-UBND", "2022-03-16", "Chủ tịch UBND tỉnh", "replaces"]],
  ],
  [
    "Kế hoạch số 88/KH-UBND ngày 10/10/2022 hết hiệu lực kể từ ngày Kế hoạch này được ban hành.",
    [["Kế hoạch", "88/KH-UBND", "2022-10-10", null, "replaces"]],
  ],
  [
    "Căn cứ Thông tư số 03/2023/TT-BCA ngày 16/02/2023 thay thế Thông tư số 59/2021/TT-BCA ngày 15/5/2021;",
    [
      ["Thông tư", "03/2023/TT-BCA", "2023-02-16", null, "based-on"],
      ["Thông tư", "59/2021/TT-BCA", "2021-05-15", null, "mentions"],
    ],
  ],
  ["Số:     /KH-UBND", []],
  ["Số:      /KH-UBND, ngày    tháng    năm 2024", []],
  [
    "Căn cứ Công văn số 1234/LĐTB&XH-VP ngày 01/02/2024 của Sở Lao động - Thương binh và Xã hội về việc chi trả;",
    [["Công văn", "1234/LĐTB&XH-VP", "2024-02-01", "Sở Lao động - Thương binh và Xã hội", "based-on"]],
  ],
  [
    "theo hướng dẫn tại Công văn số 567/SGD&ĐT-CNTT ngày 20/9/2023 của Sở Giáo dục và Đào tạo",
    [["Công văn", "567/SGD&ĐT-CNTT", "2023-09-20", "Sở Giáo dục và Đào tạo", "mentions"]],
  ],
  [
    "Theo đề nghị của Chánh Văn phòng UBND tỉnh tại Tờ trình số 25/TTr-VPUBND ngày 03/01/2024.",
    [["Tờ trình", "25/TTr-VPUBND", "2024-01-03", "Chánh Văn phòng UBND tỉnh", "mentions"]],
  ],
  [
    "Căn cứ Nghị định của Chính phủ số 59/2022/NĐ-CP ngày 05/9/2022 quy định về định danh và xác thực điện tử;",
    [["Nghị định", "59/2022/NĐ-CP", "2022-09-05", "Chính phủ", "based-on"]],
  ],
  [
    "Thực hiện Thông báo kết luận số 123/TB-VPCP (ngày 12/4/2024) của Văn phòng Chính phủ",
    [["Thông báo kết luận", "123/TB-VPCP", "2024-04-12", "Văn phòng Chính phủ", "implements"]],
  ],
  [
    "Nghị quyết số 57-NQ/TW, ngày 22/12/2024 của Bộ Chính trị về đột phá phát triển khoa học",
    [["Nghị quyết", "57-NQ/TW", "2024-12-22", "Bộ Chính trị", "mentions"]],
  ],
  [
    "Căn cứ Nghị quyết liên tịch số 01/2020/NQLT-CP-UBTWMTTQVN ngày 14/4/2020",
    [["Nghị quyết liên tịch", "01/2020/NQLT-CP-UBTWMTTQVN", "2020-04-14", null, "based-on"]],
  ],
  [
    "Căn cứ Thông tư liên tịch số 05/2015/TTLT-BTP-BCA-BQP do Bộ Tư pháp ban hành",
    [["Thông tư liên tịch", "05/2015/TTLT-BTP-BCA-BQP", null, "Bộ Tư pháp", "based-on"]],
  ],
  [
    "Theo Hướng dẫn liên ngành số 02/HDLN-CA-YT ngày 01/01/2023 giữa Công an tỉnh và Sở Y tế.",
    [["Hướng dẫn", "02/HDLN-CA-YT", "2023-01-01", "Công an tỉnh và Sở Y tế", "mentions"]],
  ],
  [
    "Công điện 766/CĐ-TTg, 13 tháng 6 năm 2023 của Thủ tướng Chính phủ",
    [["Công điện", "766/CĐ-TTg", "2023-06-13", "Thủ tướng Chính phủ", "mentions"]],
  ],
  [
    "Căn cứ Quyết định số 06/QÐ-TTg ngày 06/01/2022 của Thủ tướng Chính phủ;",
    [["Quyết định", "06/QÐ-TTg", "2022-01-06", "Thủ tướng Chính phủ", "based-on"]],
  ],
  [
    "Điền tờ khai theo Mẫu số 01/TTHC ban hành kèm theo Thông tư số 66/2023/TT-BCA; Mẫu CT01; Đề án số 06/CP; Đề án số 12/ĐA-UBND của UBND tỉnh",
    [
      ["Thông tư", "66/2023/TT-BCA", null, null, "mentions"],
      ["Đề án", "12/ĐA-UBND", null, "UBND tỉnh", "mentions"],
    ],
  ],
  ["Kế hoạch năm 2023 - UBND tỉnh; giai đoạn 2021-2025; trước 30/9/2024; tỷ lệ 95/100", []],
  [
    "Quyết định số 06/QĐ-TTg ngày 06 tháng 01 năm 2022 - UBND tỉnh triển khai",
    [["Quyết định", "06/QĐ-TTg", "2022-01-06", null, "mentions"]],
  ],
  [
    "Thực hiện chỉ đạo của Thủ tướng Chính phủ tại Chỉ thị số 05/CT-TTg ngày 23/02/2023, căn cứ Công văn số 99/C06-TTDLDC ngày 01/3/2023 của Cục Cảnh sát quản lý hành chính về trật tự xã hội,",
    [
      ["Chỉ thị", "05/CT-TTg", "2023-02-23", "Thủ tướng Chính phủ", "implements"],
      [
        "Công văn",
        "99/C06-TTDLDC",
        "2023-03-01",
        "Cục Cảnh sát quản lý hành chính về trật tự xã hội",
        "based-on",
      ],
    ],
  ],
  [
    "Căn cứ Quy định số 37-QĐ/TW ngày 25/10/2021 của Ban Chấp hành Trung ương; Hướng dẫn số 05-HD/BTCTW;",
    [
      ["Quy định", "37-QĐ/TW", "2021-10-25", "Ban Chấp hành Trung ương", "based-on"],
      ["Hướng dẫn", "05-HD/BTCTW", null, null, "based-on"],
    ],
  ],
  [
    "Thực hiện văn bản số 1234/UBND-NC ngày 31/02/2024 của UBND tỉnh",
    [["Văn bản", "1234/UBND-NC", null, "UBND tỉnh", "implements"]],
  ],
  [
    "Căn cứ Chương trình hành động số 15-CTr/HU ngày 01/7/2021 của Huyện ủy",
    [["Chương trình", "15-CTr/HU", "2021-07-01", "Huyện ủy", "based-on"]],
  ],
  [
    "Thực hiện Kế hoạch phối hợp số 171/KHPH-BCA-UBND ngày 28/4/2023 giữa Bộ Công an và UBND tỉnh về thí điểm",
    [["Kế hoạch phối hợp", "171/KHPH-BCA-UBND", "2023-04-28", "Bộ Công an và UBND tỉnh", "implements"]],
  ],
  [
    "Căn cứ Nghị quyết 01-NQ/ĐU ngày 5/1/2024 của Đảng ủy phường",
    [["Nghị quyết", "01-NQ/ĐU", "2024-01-05", "Đảng ủy phường", "based-on"]],
  ],
  [
    "theo Quyết định số 2345/QĐ-BHXH, Công văn số 931/BHXH-CSYT",
    [
      ["Quyết định", "2345/QĐ-BHXH", null, null, "mentions"],
      ["Công văn", "931/BHXH-CSYT", null, null, "mentions"],
    ],
  ],
];

describe("readCitations(paragraphs), sentence by sentence", () => {
  it.each(sentences)("“%s”", (text, expected) => {
    const rows = readCitations([{ ...alignText(text), line: 1 }], importWords.citations);
    expect(rows.map((row) => [row.kind, row.number, row.issuedOn, row.issuer, row.relation])).toEqual(
      expected,
    );
  });
});

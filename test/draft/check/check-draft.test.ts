import { describe, expect, it } from "vitest";
import { draftRules } from "#draft/check/check-draft.ts";
import { checkText, soundDraft } from "./drafts.ts";

/** A change of the sound draft, the code that tells it, and the words it is told at. */
type Fault = readonly [was: string, becomes: string, code: string, text: string];

const faults: readonly Fault[] = [
  ["- Lưu: VT, NC.", "- Lưu: NC.", "recipients", "Lưu: NC"],
  ["- Chủ trì: Sở Y tế", "- Chủ trì: Sở Y tế, sở tài chính", "capitals", "sở tài chính"],
  [
    "Căn cứ Quyết định số 826/QĐ-TTg ngày 11 tháng 5 năm 2026 của Thủ tướng Chính phủ",
    "Quyết định số 826/QĐ-TTg",
    "citation-incomplete",
    "Quyết định số 826/QĐ-TTg",
  ],
  ["Đẩy mạnh ứng dụng", "Đẩy mạnh triển khai triển khai ứng dụng", "doubled-words", "triển khai triển khai"],
  [
    "ngày 11 tháng 5 năm 2026",
    "ngày 15 tháng 5 năm 2026",
    "citation-differs",
    "Quyết định số 826/QĐ-TTg ngày 15 tháng 5 năm 2026 của Thủ tướng Chính phủ",
  ],
  ["trên địa bàn tỉnh Ninh Bình;", "trên địa bàn thị xã Cửa Lò;", "foreign-place", "thị xã Cửa Lò"],
  ["- Phối hợp: Công an tỉnh, Bảo", "- Phối hợp: Công an tỉnh Nghệ An, Bảo", "foreign-place", "tỉnh Nghệ An"],
  ["trên địa bàn tỉnh Ninh Bình;", "trên địa bàn huyện Gia Viễn;", "foreign-place", "huyện Gia Viễn"],
  ["Ninh Bình, ngày", "Bỉm Sơn, ngày", "foreign-place", "Bỉm Sơn"],
  ["Sở Khoa học và Công nghệ", "Sở Thông tin và Truyền thông", "gone-agency", "Sở Thông tin và Truyền thông"],
  ["- Chủ trì: Sở Y tế", "- Chủ trì: Phòng Y tế", "gone-agency", "Phòng Y tế"],
  ["Quý I/2027", "Quý I/2026", "deadline-past", "Quý I/2026"],
  ["30/11/2027", "30/10/2026", "deadline-past", "30/10/2026"],
  ["826/QĐ-TTg ngày 11 tháng 5", "826/QĐ-TTg", "citation-incomplete", "Quyết định số 826/QĐ-TTg"],
  [
    "Căn cứ Nghị định số 69/2024/NĐ-CP ngày 25 tháng 6 năm 2024 của",
    "Căn cứ Nghị định của",
    "citation-incomplete",
    "",
  ],
  [
    "Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;",
    "Quyết định số 06/QĐ-TTg ngày 16/01/2022 của Thủ tướng Chính phủ;",
    "citation-differs",
    "Quyết định số 06/QĐ-TTg ngày 16/01/2022 của Thủ tướng Chính phủ",
  ],
  [
    "Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;",
    "Nghị định số 85/2016/NĐ-CP ngày 11/7/2016 của Chính phủ;",
    "citation-differs",
    "Nghị định số 85/2016/NĐ-CP ngày 11/7/2016 của Chính phủ",
  ],
  [
    "Nghị định số 69/2024/NĐ-CP ngày 25 tháng 6 năm 2024 của Chính phủ",
    "Nghị định số 59/2022/NĐ-CP ngày 05 tháng 9 năm 2022 của Chính phủ",
    "citation-superseded",
    "Nghị định số 59/2022/NĐ-CP ngày 05 tháng 9 năm 2022 của Chính phủ",
  ],
  [
    "Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025",
    "Luật Căn cước công dân ngày 20 tháng 11 năm 2014",
    "citation-superseded",
    "Luật Căn cước công dân ngày 20 tháng 11 năm 2014",
  ],
  ["826/QĐ-TTg", "826/QĐ/TTg", "number-form", "826/QĐ/TTg"],
  ["theo Bảng 3", "theo Kế hoạch số 15/2026/KH-UBND và Bảng 3", "number-form", "15/2026/KH-UBND"],
  ["Luật Căn cước.", "Luật Căn cước số 26/20233/QH15.", "number-form", "26/20233/QH15"],
  ["69/2024/NĐ-CP", "69/NĐ-CP", "number-form", "69/NĐ-CP"],
  ["Số:      /KH", "Số: 7/KH", "number-form", "7"],
  ["ngày 25 tháng 6", "ngày 25 tháng 06", "date-form", "ngày 25 tháng 06 năm 2024"],
  ["ngày 11 tháng 5", "ngày 1 tháng 5", "date-form", "ngày 1 tháng 5 năm 2026"],
  ["30/11/2027", "31/11/2027", "date-form", "31/11/2027"],
  ["c) Các cơ quan", "f) Các cơ quan", "list-order", "f)"],
  ["1. Mục đích\n", "**1. Mục đích**\n", "heading-print", "2. Yêu cầu"],
  ["2. Yêu cầu", "3. Yêu cầu", "list-order", "3."],
  ["2. Yêu cầu", "2) Yêu cầu", "list-order", "2)"],
  ["III. TỔ CHỨC", "V. TỔ CHỨC", "list-order", "V."],
  ["b) Ủy ban nhân dân các xã", "b) UNBD các xã", "misspelt", "UNBD"],
  ["định danh điện tử", "tài khoản VNNeID", "misspelt", "VNNeID"],
  ["b) Ủy ban nhân dân", "b) Giao Ủy ban Nhân dân", "capitals", "Ủy ban Nhân dân"],
  ["khoản 2 Điều 5", "khoản 2 điều 5", "capitals", "điều"],
  ["theo khoản 2", "theo Khoản 2", "capitals", "Khoản"],
  [
    "- Chủ trì: Sở Khoa học và Công nghệ",
    "- Chủ trì: Sở khoa học và Công nghệ",
    "capitals",
    "Sở khoa học và Công nghệ",
  ],
  ["trên địa bàn tỉnh Ninh Bình;", "trên địa bàn Tỉnh Ninh Bình;", "capitals", "Tỉnh Ninh Bình"],
  ["điện tử của người dân", "điện tử của của người dân", "doubled-words", "của của"],
  ["Đẩy mạnh ứng dụng", "Đẩy mạnh  ứng dụng", "doubled-words", "mạnh  ứng"],
  [
    "Công an tỉnh, Văn phòng UBND tỉnh",
    "Công an tỉnh, Văn phòng UBND tỉnh, Công an tỉnh",
    "doubled-words",
    "Công an tỉnh",
  ],
  ["xác thực điện tử;", "xác thực điện tử,", "ending-mark", ""],
  ["dữ liệu về dân cư.", "dữ liệu về dân cư;", "ending-mark", ""],
  [
    "Căn cứ Nghị định số",
    "Căn cứ Quyết định số 12/QĐ-BCA ngày 05/01/2026 của Bộ Công an về thủ tục,\nCăn cứ Nghị định số",
    "ending-mark",
    "",
  ],
  ["Kế hoạch này./.", "Kế hoạch này.", "ending-mark", ""],
  ["Kế hoạch này./.", "Kế hoạch này././", "ending-mark", "././"],
  ["- Lưu: VT, NC.", "- Văn phòng.", "recipients", "Nơi nhận"],
  ["- Các sở, ban, ngành;", "- Các sở, ban, ngành;\n- Bộ Công an;", "recipients", "Bộ Công an"],
  ["- Bộ Công an;", "- Như trên;", "like-above", "Như trên"],
  ["theo Bảng 3 của Phụ lục kèm theo", "theo Bảng 3", "annex-reference", "Bảng 3"],
  ["bảo đảm đường truyền", "có lẽ phối hợp thực hiện", "guess-words", "có lẽ"],
  ["là cơ quan thường trực,", "là cơ quan thường trực (điện thoại 0912 345 678),", "personal-data", ""],
];

describe("a sound draft", () => {
  it("is told nothing", () => {
    expect(checkText(soundDraft)).toEqual([]);
  });

  it.each([
    ["a number and a day left open", "Số:      /KH-UBND", "Số: ....../KH-UBND"],
    [
      "another dash below the name of the State",
      "Độc lập - Tự do - Hạnh phúc",
      "Độc lập – Tự do – Hạnh phúc",
    ],
    ["the other place of a tone", "CỘNG HÒA", "CỘNG HOÀ"],
    ["a law with its number", "Luật Căn cước.", "Luật Căn cước số 26/2023/QH15."],
    ["what is learnt elsewhere", "bảo đảm đường truyền", "học tập kinh nghiệm của tỉnh Thanh Hóa"],
    [
      "its former units, said to be former",
      "bảo đảm đường truyền",
      "kế thừa kết quả của tỉnh Nam Định trước khi sắp xếp",
    ],
    ["words that end as the next begin", "bảo đảm đường truyền", "cung cấp thông tin tin cậy"],
    [
      "kinds of bodies of any level",
      "bảo đảm đường truyền",
      "cùng các phòng, ban liên quan bảo đảm đường truyền",
    ],
    [
      "general words in small letters",
      "b) Ủy ban nhân dân các xã",
      "b) Công an tỉnh, ủy ban nhân dân các xã",
    ],
    [
      "a body named for what it was",
      "bảo đảm đường truyền",
      "tiếp nhận nhiệm vụ của Sở Thông tin và Truyền thông",
    ],
    ["a unit that the place was made of", "bảo đảm đường truyền", "thành lập trên cơ sở tỉnh Thừa Thiên Huế"],
    ["the mark of a draft", "KẾ HOẠCH\n", "DỰ THẢO\nKẾ HOẠCH\n"],
    ["“Như trên” where somebody is addressed", "- Bộ Công an;", "- Như trên;\n"],
    ["dates in digits", "ngày 25 tháng 6 năm 2024", "ngày 25/6/2024"],
  ])("is told nothing for %s", (what, was, becomes) => {
    const text = soundDraft.replace(was, becomes);
    const addressed = what.startsWith("“")
      ? text.replace("Căn cứ Luật", "Kính gửi: Bộ Công an\nCăn cứ Luật")
      : text;
    expect(checkText(addressed)).toEqual([]);
  });
});

describe("a draft of a city of the rank of a province", () => {
  it("has bodies of the city, not of a district", () => {
    const text = soundDraft
      .replace("TỈNH NINH BÌNH", "THÀNH PHỐ HUẾ")
      .replaceAll("tỉnh Ninh Bình", "thành phố Huế")
      .replace("Ninh Bình,", "Huế,")
      .replaceAll("Công an tỉnh", "Công an thành phố")
      .replaceAll("UBND tỉnh", "UBND thành phố");
    expect(checkText(text).filter(({ code }) => code === "gone-agency")).toEqual([]);
  });
});

describe("a fault in it", () => {
  it.each(faults)("“%s” → “%s”: %s at “%s”", (was, becomes, code, text) => {
    expect(soundDraft).toContain(was);
    const found = checkText(soundDraft.replace(was, becomes));
    expect(found.map((one) => [one.code, one.text])).toContainEqual([code, text]);
  });

  it("is told with words that stand in its line", () => {
    for (const [was, becomes] of faults) {
      const changed = soundDraft.replace(was, becomes);
      const lines = changed.split("\n");
      for (const { line, text } of checkText(changed)) expect(lines[line - 1]).toContain(text);
    }
  });

  it("is planted for every code of a rule, but for those that need a plan to compare with", () => {
    const planted = new Set(faults.map(([, , code]) => code));
    const left = draftRules.filter(({ code }) => !planted.has(code)).map(({ code }) => code);
    expect(left).toEqual(["missing-model", "misnumbered"]);
  });
});

describe("numbers of models", () => {
  const third = `3. Mô hình 3: Triển khai tố giác tội phạm qua ứng dụng VNeID
- Chủ trì: Công an tỉnh
- Phối hợp: Sở Tư pháp
- Thời hạn: Quý II/2027
III. TỔ CHỨC`;
  const withThird = soundDraft.replace("III. TỔ CHỨC", third);
  it.each([
    ["run on", withThird, 0],
    ["repeat", withThird.replace("Mô hình 3:", "Mô hình 2:"), 1],
  ])("that %s", (_what, text, told) => {
    expect(checkText(text).filter(({ code }) => code === "misnumbered")).toHaveLength(told);
  });
});

describe("numbers of tasks in a table", () => {
  const rows = [
    "Rà soát dữ liệu dân cư",
    "Làm sạch dữ liệu dân cư",
    "Cấp tài khoản định danh",
    "Tuyên truyền",
  ];
  const withTable = (numbers: readonly number[]): string =>
    soundDraft.replace(
      /II\. CÁC MÔ HÌNH.*(?=III\. TỔ)/su,
      [
        "II. CÁC NHIỆM VỤ",
        "| TT | Nội dung nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp | Thời hạn |",
        ...rows.map((row, at) => `| ${numbers[at] ?? 0} | ${row} | Công an tỉnh | Sở Y tế | 30/11/2027 |`),
        "",
      ].join("\n"),
    );
  it.each([
    ["run on", [1, 2, 3, 4], 0],
    ["jump", [1, 2, 3, 5], 1],
  ])("that %s: %j", (_what, numbers, told) => {
    const found = checkText(withTable(numbers)).filter(({ code }) => code === "misnumbered");
    expect(found).toHaveLength(told);
  });
});

describe("two blanks", () => {
  const doubled = (times: number): string =>
    ["ứng dụng", "đường truyền", "cơ quan thường"]
      .slice(0, times)
      .reduce((text, words) => text.replace(words, words.replace(" ", "  ")), soundDraft);
  // The draft has 39 lines.
  it.each([
    [1, 1],
    [2, 0],
  ])("are a slip where they are rare: of %i, %i are told (linesABlank)", (times, told) => {
    const found = checkText(doubled(times)).filter(({ code }) => code === "doubled-words");
    expect(found).toHaveLength(told);
  });
});

describe("a plan to compare with", () => {
  const kiosk = { id: "kiosk-mot-cua", title: "Triển khai kiosk", number: 7 };
  const other = { id: "khach-san", title: "Quản lý lưu trú", number: 9 };
  const reference = {
    id: "ke-hoach",
    name: "Kế hoạch số 1/KH-UBND của tỉnh Nam Định",
    models: [kiosk, other],
  };

  it("tells the models that it has and the draft has not", () => {
    const missing = checkText(soundDraft, { reference }).filter(({ code }) => code === "missing-model");
    expect(missing.map(({ detail }) => detail).join()).toContain("Quản lý lưu trú");
  });

  // The draft has the kiosk as 1 and the examination as 2.
  it.each([
    ["nothing of the same numbers", 1, 2, []],
    ["once that its numbers are its own", 7, 9, ["note"]],
    ["a model that stands out of its order", 9, 7, ["note", "warning"]],
  ])("tells %s", (_what, kiosk, examination, severities) => {
    const models = [
      { id: "kiosk-mot-cua", title: "Kiosk", number: kiosk },
      { id: "kham-chua-benh-cccd", title: "Khám chữa bệnh", number: examination },
    ];
    const found = checkText(soundDraft, { reference: { id: "a", name: "Kế hoạch A", models } });
    const told = found.filter(({ code }) => code === "misnumbered").map(({ severity }) => severity);
    expect(told.sort()).toEqual(severities);
  });
});

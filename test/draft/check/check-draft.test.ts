import { describe, expect, it } from "vitest";
import { draftRules } from "#draft/check/check-draft.ts";
import { checkText, soundDraft } from "./drafts.ts";
import { faults } from "./faults.ts";

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
    ["what a ward gets, counted", "bảo đảm đường truyền", "bố trí mỗi xã, phường 1 cán bộ"],
    [
      "a body of a unit that was merged into it",
      "bảo đảm đường truyền",
      "kế thừa dữ liệu của Công an Nam Định",
    ],
    [
      "what was learnt of a body elsewhere",
      "bảo đảm đường truyền",
      "học tập kinh nghiệm của Sở Y tế Hà Tĩnh",
    ],
    ["dates in digits", "ngày 25 tháng 6 năm 2024", "ngày 25/6/2024"],
  ])("is told nothing for %s", (what, was, becomes) => {
    const text = soundDraft.replace(was, becomes);
    const addressed = what.startsWith("“")
      ? text.replace("Căn cứ Luật", "Kính gửi: Bộ Công an\nCăn cứ Luật")
      : text;
    expect(checkText(addressed)).toEqual([]);
  });
});

describe("the page of sources that a draft made here ends with", () => {
  const sources =
    "Mục tiêu: theo Mô hình 2, Kế hoạch số 179/KH-TCT của Phòng Y tế thị xã Cửa Lò, tỉnh Nghệ An.";
  it("is no part of the text", () => {
    expect(checkText(`${soundDraft}\nNGUỒN CÂU CHỮ\n${sources}`)).toEqual([]);
    expect(checkText(`${soundDraft}\nPHỤ LỤC\n${sources}`)).not.toEqual([]);
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
    const changed = soundDraft.replace(was, becomes);
    const found = checkText(changed);
    expect(found.map((one) => [one.code, one.text])).toContainEqual([code, text]);
    // What is told stands in its line.
    const lines = changed.split("\n");
    for (const one of found) expect(lines[one.line - 1]).toContain(one.text);
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

import { describe, expect, it } from "vitest";
import { compareDeadlines, parseDeadline } from "#meaning/deadlines/deadlines.ts";
import { sameDeadline } from "#meaning/deadlines/same-deadline.ts";
import { deadline } from "#schema/deadline.ts";

function read(text: string, planYear?: number) {
  const result = parseDeadline(text, planYear);
  if (result === null) throw new Error(`no deadline in “${text}”`);
  return deadline.parse(result);
}

describe("parseDeadline(text), asked again", () => {
  it("reads the same words by the year of the plan that asks", () => {
    const years = [2023, 2024, undefined, 2023];
    expect(years.map((year) => read("Quý I", year).due)).toEqual([
      "2023-03-31",
      "2024-03-31",
      undefined,
      "2023-03-31",
    ]);
  });
});

describe("parseDeadline(text)", () => {
  it.each([
    ["30/9/2024", "2024-09-30"],
    ["30/6/24", "2024-06-30"],
    ["30.6.2024", "2024-06-30"],
    ["trước ngày 30 tháng 6 năm 2024", "2024-06-30"],
    ["Xong trước 15/12/2023.", "2023-12-15"],
    ["ngày 05 tháng 02 năm 2024", "2024-02-05"],
    ["từ 01/7/2023 đến 31/12/2023", "2023-12-31"],
    ["Từ 15/3 đến 30/6/2024", "2024-06-30"],
    ["Từ nay đến 31/12/2024", "2024-12-31"],
    ["30/12/2O23", "2023-12-30"],
    ["Hoàn thành kế hoạch năm 2024 trước 30/6/2024", "2024-06-30"],
  ])("reads “%s” as a day", (text, date) => {
    expect(read(text)).toMatchObject({ kind: "date", date, due: date, text });
  });

  it.each([
    ["Tháng 02/2024", 2024, 2, "2024-02-29"],
    ["Trong tháng 9 năm 2023", 2023, 9, "2023-09-30"],
    ["T12/2023", 2023, 12, "2023-12-31"],
    ["12/2024", 2024, 12, "2024-12-31"],
    ["6 tháng đầu năm 2024", 2024, 6, "2024-06-30"],
    ["11-12/2023", 2023, 12, "2023-12-31"],
    ["Từ Tháng 8/2023 đến 09/2024", 2024, 9, "2024-09-30"],
    ["Quý I/2024 (tháng 3)", 2024, 3, "2024-03-31"],
  ])("reads “%s” as a month", (text, year, month, due) => {
    expect(read(text)).toMatchObject({ kind: "month", year, month, due });
  });

  it.each([
    ["Quý I, năm 2024", 2024, 1, "2024-03-31"],
    ["Quý IV/2024", 2024, 4, "2024-12-31"],
    ["Hoàn thành trong quý 3/2023", 2023, 3, "2023-09-30"],
    ["Quý III - IV/2023", 2023, 4, "2023-12-31"],
    ["Từ Quý II đến Quý IV năm 2023", 2023, 4, "2023-12-31"],
    ["Quý IV/2023 - Quý I/2024", 2024, 1, "2024-03-31"],
    ["Quy l/2024", 2024, 1, "2024-03-31"],
    ["Năm 2024 (Quý I)", 2024, 1, "2024-03-31"],
  ])("reads “%s” as a quarter", (text, year, quarter, due) => {
    expect(read(text)).toMatchObject({ kind: "quarter", year, quarter, due });
  });

  it.each([
    ["Trong năm 2023", 2023],
    ["trong nam 2023", 2023],
    ["Cuối năm 2023", 2023],
    ["Đến hết năm 2025", 2025],
    ["2023-2025", 2025],
    ["Năm 2024-2025", 2025],
    ["Giai đoạn 2023 -2025", 2025],
  ])("reads “%s” as a year", (text, year) => {
    expect(read(text)).toMatchObject({ kind: "year", year, due: `${year}-12-31` });
  });

  it.each([
    ["Thực hiện thường xuyên.", undefined, undefined],
    ["Thực hiện thường xuyên trong năm.", undefined, undefined],
    ["Tiếp tục thực hiện thường xuyên trong năm 2024 và các năm tiếp theo.", undefined, undefined],
    ["Từ tháng 01/2024 và thực hiện thường xuyên", undefined, undefined],
    ["Từ tháng 8/2023 và các năm tiếp theo.", undefined, undefined],
    ["Kể từ ngày 01/7/2024", undefined, undefined],
    ["Hàng tháng", "month", undefined],
    ["Ngày 22 hàng tháng", "month", undefined],
    ["Trước ngày 15/12 hàng năm", "year", undefined],
    ["Định kỳ hằng quý", "quarter", undefined],
    ["2 lần/năm", "year", undefined],
    ["Hằng tháng đến hết năm 2025", "month", "2025-12-31"],
    ["Đang triển khai", undefined, undefined],
    ["Không thời hạn", undefined, undefined],
  ])("reads “%s” as ongoing", (text, every, due) => {
    const result = read(text);
    expect(result.kind).toBe("ongoing");
    expect(result.kind === "ongoing" ? result.every : undefined).toBe(every);
    expect(result.due).toBe(due);
  });

  it.each([
    ["Theo tiến độ triển khai của Bộ Công an", "tiến độ triển khai của Bộ Công an", undefined],
    [
      "Thực hiện theo tiến độ của các Bộ: Công an và Tư pháp.",
      "tiến độ của các Bộ: Công an và Tư pháp",
      undefined,
    ],
    ["Theo tiến độ của\nCục C06 - Bộ Công an", "tiến độ của Cục C06 - Bộ Công an", undefined],
    ["Triển khai đồng bộ theo lộ trình Đề án 06/CP.", "lộ trình Đề án 06/CP", undefined],
    ["Theo lộ trình", "lộ trình", undefined],
    ["Sau khi có hướng dẫn của Công an tỉnh.", "hướng dẫn của Công an tỉnh", undefined],
    [
      "Sau khi Bộ Công an, Bộ Tư pháp có hướng dẫn thực hiện",
      "Bộ Công an, Bộ Tư pháp có hướng dẫn thực hiện",
      undefined,
    ],
    ["03 tháng sau khi có hướng dẫn của Bộ Công an", "hướng dẫn của Bộ Công an", 3],
    ["Trong vòng 01 năm kể từ ngày Luật có hiệu lực", "Luật có hiệu lực", 12],
    ["Theo quy định của Bộ Công an", "quy định của Bộ Công an", undefined],
    ["Theo Kế hoạch số 43/KH-UBND ngày 16/02/2024", "Kế hoạch số 43/KH-UBND ngày 16/02/2024", undefined],
  ])("reads “%s” as hanging on an event", (text, on, offsetMonths) => {
    const result = read(text);
    expect(result).toMatchObject({ kind: "dependent", on });
    expect(result.kind === "dependent" ? result.offsetMonths : undefined).toBe(offsetMonths);
    expect(result.due).toBeUndefined();
  });

  it.each([
    ["30/12/2023 (theo kết quả đầu tư thiết bị)", "date", "theo kết quả đầu tư thiết bị"],
    ["Năm 2023 (theo tiến độ đầu tư).", "year", "theo tiến độ đầu tư"],
    ["Thường xuyên (theo lộ trình của các Bộ, ngành)", "ongoing", "theo lộ trình của các Bộ, ngành"],
    ["Năm 2024 theo lộ trình của Bộ Y tế", "year", "theo lộ trình của Bộ Y tế"],
    ["Theo lộ trình của Bộ Công an, xong trước ngày 30/12/2024", "date", "Theo lộ trình của Bộ Công an"],
  ])("keeps the kind of “%s” beside its condition", (text, kind, condition) => {
    expect(read(text)).toMatchObject({ kind, condition });
  });

  it.each([
    ["Năm 2023 và 2024", ["year", "year"], [undefined, undefined], "2024-12-31"],
    ["Năm 2023 và những năm tiếp theo", ["year", "ongoing"], [undefined, undefined], undefined],
    ["Giai đoạn 1: Trong năm 2023", ["year"], ["Giai đoạn 1"], "2023-12-31"],
    [
      "Giai đoạn 1 trong năm 2023; giai đoạn 2: Năm 2024 và những năm tiếp theo",
      ["year", "year", "ongoing"],
      ["Giai đoạn 1", "giai đoạn 2", "giai đoạn 2"],
      undefined,
    ],
    [
      "+ Trong năm 2024 đối với tài khoản; + Giai đoạn 2023 -2025 đối với địa chỉ số.",
      ["year", "year"],
      ["tài khoản", "địa chỉ số"],
      "2025-12-31",
    ],
    [
      "Trong năm 2024 đối với cấp tài khoản Giai đoạn 2023-2025 đối với địa chỉ số",
      ["year", "year"],
      ["cấp tài khoản", "địa chỉ số"],
      "2025-12-31",
    ],
    [
      "+ Hoàn thành: Năm 2023 và những năm tiếp theo.\n+ Tháng 12/2023 thí điểm chữ ký số",
      ["year", "ongoing", "month"],
      [undefined, undefined, "thí điểm chữ ký số"],
      undefined,
    ],
    [
      "Thực hiện thường xuyên. - Hoàn thành cấp tài khoản: 30/12/2023. - Từ Tháng 8/2023 đến 09/2024: Phổ cập chữ ký số",
      ["ongoing", "date", "month"],
      [undefined, "Hoàn thành cấp tài khoản", "Phổ cập chữ ký số"],
      undefined,
    ],
    [
      "Thực hiện trong năm 2024 và theo lộ trình Đề án đất đai",
      ["year", "dependent"],
      [undefined, undefined],
      undefined,
    ],
    [
      "Hoàn thành trong Quý I/2024 và duy trì thường xuyên",
      ["quarter", "ongoing"],
      [undefined, undefined],
      undefined,
    ],
    [
      "Cấp tỉnh: Quý I/2024, cấp huyện: Quý II/2024",
      ["quarter", "quarter"],
      ["Cấp tỉnh", "cấp huyện"],
      "2024-06-30",
    ],
    ["Tháng 3/2024 (đợt 1), tháng 9/2024 (đợt 2)", ["month", "month"], [undefined, undefined], "2024-09-30"],
    [
      "30/9/2024 (đối với cấp tỉnh), 30/12/2024 (đối với cấp xã)",
      ["date", "date"],
      ["cấp tỉnh", "cấp xã"],
      "2024-12-30",
    ],
    ["Quý 3,4/2023", ["quarter", "quarter"], [undefined, undefined], "2023-12-31"],
  ])("reads the phases of “%s” in printed order", (text, kinds, scopes, due) => {
    const result = read(text);
    const phases = result.kind === "phased" ? result.phases : [];
    expect(phases.map((phase) => phase.kind)).toEqual(kinds);
    expect(phases.map((phase) => phase.scope)).toEqual(scopes);
    expect(result.due).toBe(due);
  });

  it.each(["", "  \n ", "–", "..."])("finds no deadline in the blank “%s”", (text) => {
    expect(parseDeadline(text)).toBeNull();
  });

  it.each(["Đã hoàn thành", "Thực hiện ngay", "Quý I", "30/2/2024", "24/24"])(
    "does not guess at “%s”",
    (text) => {
      expect(read(text)).toEqual({ kind: "unknown", text });
    },
  );

  it("longestWording: reads words of 2000 letters as a deadline, not a longer passage", () => {
    const padded = (length: number): string => `${"ờ".repeat(length - 11)} quý I/2024`;
    expect(read(padded(2000)).kind).toBe("quarter");
    expect(read(padded(2001)).kind).toBe("unknown");
  });

  it("does not read a whole passage as a deadline", () => {
    expect(read("Quý I, ".repeat(300)).kind).toBe("unknown");
    expect(read(`${"Quý I, ".repeat(280)}năm 2024`).kind).toBe("phased");
  });

  it("takes the year of the plan for words that print none", () => {
    expect(read("Quý I", 2024)).toMatchObject({ kind: "quarter", year: 2024, quarter: 1 });
    expect(read("Quý I/2025", 2024)).toMatchObject({ year: 2025 });
  });

  it("prints the words as they stand, white space joined", () => {
    expect(read("Quý I,\n năm  2024").text).toBe("Quý I, năm 2024");
  });
});

describe("sameDeadline(a, b)", () => {
  it.each([
    ["Quý I năm 2024", "Quý I/2024"],
    ["Thực hiện thường xuyên", "Thường xuyên"],
    ["30/12/2023 (theo kết quả đầu tư)", "30/12/2023"],
    ["Theo tiến độ triển khai của Bộ Công an.", "Theo tiền độ của BCA"],
    ["Sau 02 tháng kể từ ngày Bộ Tư pháp có hướng dẫn", "02 tháng sau khi có hướng dẫn của Bộ Tư pháp"],
    ["Thường xuyên, sơ kết vào tháng 11 năm 2024", "Thường xuyên"],
    ["Thực hiện trong năm 2024 và theo lộ trình Đề án đất đai.", "Năm 2024 và theo lộ trình Đề án đất đai"],
    [
      "+ Trong năm 2024 đối với A và B;\n+ Giai đoạn 2023 -2025 đối với C.",
      "- Trong năm 2024 đổi với A và B; - Giai đoạn 2023-2025 đổi với C",
    ],
  ])("finds “%s” and “%s” to be one", (a, b) => {
    expect(sameDeadline(read(a), read(b))).toBe(true);
  });

  it.each([
    ["Quý I năm 2024", "Quý II/2024"],
    ["30/6/2024", "Quý II/2024"],
    ["Theo tiến độ của các Bộ: Công an và Tư pháp", "Theo tiến độ của Bộ Tư pháp"],
    ["Thường xuyên", "Hàng tháng"],
    ["03 tháng sau khi có hướng dẫn", "Sau khi có hướng dẫn"],
    ["Năm 2023 và những năm tiếp theo", "Năm 2023"],
    ["Năm 2023 (nếu có kinh phí)", "Năm 2023 (theo tiến độ)"],
  ])("tells “%s” from “%s”", (a, b) => {
    expect(sameDeadline(read(a), read(b))).toBe(false);
  });

  it("holds a missing deadline to differ from any printed one", () => {
    expect(sameDeadline(null, read("Năm 2023"))).toBe(false);
    expect(sameDeadline(null, null)).toBe(true);
  });
});

describe("compareDeadlines(a, b)", () => {
  it("sorts by last day, then what has none, then what is missing", () => {
    const texts = [
      "Theo lộ trình",
      "Năm 2024",
      "Thường xuyên",
      "30/9/2024",
      "Quý I/2024",
      "Đang chờ",
      "Năm 2023 và các năm tiếp theo",
    ];
    const sorted = [null, ...texts.map((text) => read(text))].toSorted(compareDeadlines);
    expect(sorted.map((one) => one?.text ?? null)).toEqual([
      "Quý I/2024",
      "30/9/2024",
      "Năm 2024",
      "Năm 2023 và các năm tiếp theo",
      "Thường xuyên",
      "Theo lộ trình",
      "Đang chờ",
      null,
    ]);
  });
});

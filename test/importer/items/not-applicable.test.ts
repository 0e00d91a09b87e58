import { describe, expect, it } from "vitest";
import { findRefusal, readRefusal, splitTitle } from "#importer/items/not-applicable.ts";
import * as phrases from "#importer/items/refusal-phrases.ts";
import { refusingWord } from "#importer/items/refusal-words.ts";
import type { BodyField, FieldName } from "#schema/items.ts";
import { testPhrases } from "../../helpers/phrases.ts";
import { readRows } from "../../helpers/sentences.ts";

const sentences = readRows("not-carried-out.tsv");
const field = (name: FieldName, label: string | null, ...texts: string[]): BodyField => ({
  ...{ field: name, label, lines: [1, 1] },
  statements: texts.map((text) => ({ text, lines: [1, 1] })),
});

describe("phrases of what is not carried out", () => {
  testPhrases(phrases);
});

describe("refusingWord", () => {
  const { goesOn, ...refusals } = phrases;
  it.each(Object.values(refusals).map(({ name, examples }) => [name, examples] as const))(
    "stands in every example of “%s”",
    (_, examples) => {
      expect(examples.filter(([text]) => !refusingWord.test(text))).toEqual([]);
    },
  );

  it("stands in no sentence that only tells work", () => {
    expect(goesOn.examples.every(([text]) => refusingWord.test(text))).toBe(true);
    expect(refusingWord.test("Công an huyện chủ trì, phối hợp các phòng, ban thực hiện")).toBe(false);
  });
});

describe("readRefusal(text)", () => {
  it.each(sentences)("“%s”: not carried out? %s", (text, answer) => {
    expect(readRefusal(text) === undefined ? "no" : "yes").toBe(answer);
  });

  it.each([
    ["Chưa triển khai trong năm 2023, tiếp tục thực hiện trong năm 2024."],
    ["Năm 2023 chưa thực hiện; giao Công an huyện chủ trì thực hiện trong quý II/2024."],
    ["Tỉnh chưa có phần mềm dùng chung, cần đầu tư xây dựng."],
  ])("“%s” goes on", (text) => {
    expect(readRefusal(text)).toBeUndefined();
  });

  it("finds the sentence among others", () => {
    expect(readRefusal("Huyện có 12 xã. Trên địa bàn không có ga; do đó không triển khai mô hình này.")).toBe(
      "stated",
    );
  });
});

describe("findRefusal(parts)", () => {
  it("takes a state of today for a refusal only where nobody is said to do it", () => {
    const note = field("note", "Ghi chú", "Chưa triển khai");
    expect(findRefusal([note])?.text).toBe("Chưa triển khai");
    expect(findRefusal([field("leads", "Chủ trì", "Sở Y tế"), note])).toBeNull();
  });

  it("takes what the place lacks for a refusal only where nothing else is said", () => {
    const lacks = field("content", null, "Địa phương không có bến xe khách.");
    expect(findRefusal([lacks])?.text).toBe("Địa phương không có bến xe khách.");
    expect(findRefusal([lacks, field("deadline", "Thời hạn", "Quý II/2024")])).toBeNull();
  });

  it.each([
    ["tools", "Công cụ"],
    ["supporters", "Đơn vị hỗ trợ"],
    ["content", "Kinh phí"],
    ["content", "Phạm vi"],
  ] as const)("takes “Không phát sinh” of %s “%s” for no refusal of the whole", (name, label) => {
    expect(findRefusal([field(name, label, "Không phát sinh")])).toBeNull();
  });

  it("takes what a column of states says of today for no refusal, and “không” for one", () => {
    const state = (text: string) => findRefusal([field("content", "Tình trạng", text)])?.text;
    expect(state("Chưa làm")).toBeUndefined();
    expect(state("Không làm, địa bàn không có nhà ga")).toBe("Không làm, địa bàn không có nhà ga");
  });

  it("hears a reason from the field of who leads", () => {
    const reason = "Không thực hiện vì chưa có khu công nghiệp";
    expect(findRefusal([field("leads", "Chủ trì", reason)])?.text).toBe(reason);
  });
});

describe("splitTitle(title)", () => {
  it.each([
    [
      "Kiểm soát ra/vào tại ga: Trên địa bàn không có ga nên không triển khai mô hình này.",
      ["Kiểm soát ra/vào tại ga", "Trên địa bàn không có ga nên không triển khai mô hình này."],
    ],
    ["Giám sát thi cử (không áp dụng)", ["Giám sát thi cử", "không áp dụng"]],
    [
      "Giám sát thi cử. Huyện không có trung tâm. Do đó không triển khai",
      ["Giám sát thi cử", "Huyện không có trung tâm. Do đó không triển khai"],
    ],
    [
      "Quản lý lưu trú tại: Nhà trọ, nhà ga – chưa triển khai do thiếu kinh phí",
      ["Quản lý lưu trú tại: Nhà trọ, nhà ga", "chưa triển khai do thiếu kinh phí"],
    ],
    [
      "Quản lý lưu trú tại: Nhà ga. Trên địa bàn không có ga nên không triển khai.",
      ["Quản lý lưu trú tại: Nhà ga", "Trên địa bàn không có ga nên không triển khai."],
    ],
    ["Thanh toán không dùng tiền mặt: học phí", ["Thanh toán không dùng tiền mặt: học phí", undefined]],
    ["Xây dựng 20 DVC (không sử dụng hồ sơ giấy)", ["Xây dựng 20 DVC (không sử dụng hồ sơ giấy)", undefined]],
  ])("“%s”", (text, parts) => {
    const { title, reason } = splitTitle({ text, lines: [1, 1] });
    expect([title.text, reason?.text]).toEqual(parts);
  });
});

import { collectWords, findUnheldWords, findVagueWords, splitSentences } from "#text/note-words.ts";
import { describe, expect, it } from "vitest";

describe("splitSentences(note)", () => {
  it("ends a sentence at a stop before a blank, never within a number or a list cut short", () => {
    const note = "Hạn là 30.9.2024. Theo NĐ 85/2016 (dân cư, giáo dục...) thì khác.\n\nCòn lại.";
    const sentences = splitSentences(note);
    expect(sentences.map(({ text }) => text)).toEqual([
      "Hạn là 30.9.2024.",
      "Theo NĐ 85/2016 (dân cư, giáo dục...) thì khác.",
      "Còn lại.",
    ]);
    for (const { text, offset } of sentences) expect(note.slice(offset).startsWith(text)).toBe(true);
  });
});

describe("findUnheldWords(text, held)", () => {
  const held = collectWords(["Sở Y tế chủ trì, phối hợp các bệnh viện lắp Kiosk hoá đơn trước 30/9/2024"]);
  const find = (text: string): string[] => findUnheldWords(text, held).map((piece) => piece.text);

  it.each([["Theo kế hoạch, Sở Y tế chủ trì"], ["ki-ốt và hóa đơn"], ["thời hạn 30/9/2024"], [""]])(
    "finds nothing in “%s”, whatever the spelling of Kiosk and the place of tone marks",
    (text) => {
      expect(find(text)).toEqual([]);
    },
  );

  it.each([
    ["Sở Y tế tổ chức hội nghị", ["tổ chức hội nghị"]],
    ["thời hạn 30/10/2024", ["10"]],
    ["bệnh viên lắp máy, máy in", ["viên", "máy, máy"]],
    ["Sổ Y tế", ["Sổ"]],
  ])("finds in “%s” what no text holds, a run as one", (text, expected) => {
    expect(find(text)).toEqual(expected);
  });
});

describe("findVagueWords(text)", () => {
  const find = (text: string): string[] => findVagueWords(text).map((piece) => piece.text);

  it.each([
    ["Phần lớn kế hoạch ghi năm 2023.", ["Phần lớn"]],
    ["Sở thường chủ trì; một số nơi giao Phòng.", ["thường", "một số nơi"]],
    ["Có kế hoạch ghép hai mô hình.", ["Có kế hoạch"]],
  ])("finds in “%s” words that name no plan", (text, expected) => {
    expect(find(text)).toEqual(expected);
  });

  it.each([
    "Thực hiện thường xuyên; Ban Thường vụ; nơi thường trú; người thường trực.",
    "Lao động - Thương binh và Xã hội.",
    "Tại một số điểm du lịch theo kế hoạch của Cửa Lò.",
  ])("leaves “%s”", (text) => {
    expect(find(text)).toEqual([]);
  });
});

import { importPlan } from "#importer/import-plan.ts";
import { readInput } from "#importer/formats/read-input.ts";
import { toReadLetters } from "#text/lookalikes.ts";
import { listLookalikes } from "#text/tell-lookalikes.ts";
import { findRestrictedMark } from "#text/restricted.ts";
import { describe, expect, it } from "vitest";
import { importWords } from "../helpers/import-words.ts";

describe("toReadLetters(text)", () => {
  it.each([
    ["15/KH\u2011UBND, 2024\u20102025, ngày 05\u221206\u22122024", "15/KH-UBND, 2024-2025, ngày 05-06-2024"],
    ["\u2212 Chủ trì: Sở Y tế", "- Chủ trì: Sở Y tế"],
    ["Quyết ðịnh số 06/QÐ-TTg", "Quyết định số 06/QĐ-TTg"],
    ["bǎng, ǎn", "băng, ăn"],
    ["Ѕở Y tế, Сông аn tỉnh", "Sở Y tế, Công an tỉnh"],
    ["Nguyễn Văn А", "Nguyễn Văn A"],
    ["hо\u0301a, kѐm", "hóa, kèm"],
    ["Μô hình ０１：Khám chữa bệnh", "Mô hình 01:Khám chữa bệnh"],
    ["Quý Ⅲ/２０２４", "Quý III/2024"],
    ["ﬁle ﬂash", "file flash"],
    ["\u{1d40c}ô hình", "Mô hình"],
    ["Sở\u200b Y tế", "Sở Y tế"],
  ])("reads “%s” as “%s”", (text, read) => {
    expect(toReadLetters(text)).toBe(read);
    expect(toReadLetters(read)).toBe(read);
  });

  it.each([
    "từ 2023 – 2025 — “trích”, ½, №, m², 5*, ☐",
    "Москва, река Волга",
    "đoạn тур của Москва",
    "hệ số α, ρ và góc Ω, Δt",
    "naïve, Ångström, São Paulo",
    "",
  ])("leaves “%s”", (text) => {
    expect(toReadLetters(text)).toBe(text);
  });
});

describe("listLookalikes(lines)", () => {
  it("tells each letter once, at its first place, with how many there are", () => {
    expect(listLookalikes(["Sở Y tế", "Ðề án, Ðội; Сông аn", "Quý Ⅲ/２０２４"])).toEqual([
      { line: 2, column: 1, message: "Có ký tự U+00D0 trông như “Đ”; cả văn bản có 2 ký tự loại này." },
      { line: 2, column: 13, message: "Có chữ Kirin U+0421 trông như “C”." },
      { line: 2, column: 18, message: "Có chữ Kirin U+0430 trông như “a”." },
      { line: 3, column: 5, message: "Có ký tự U+2162 trông như “III”; cả văn bản có 5 ký tự loại này." },
    ]);
  });

  it("tells nothing of hyphens, which Word makes, nor of a foreign word", () => {
    expect(listLookalikes(["15/KH\u2011UBND", "Москва", "góc α"])).toEqual([]);
  });
});

describe("a text with letters that only look like others", () => {
  const lines = [
    "ỦY BAN NHÂN DÂN",
    "TỈNH NINH BÌNH",
    "Số: 15/KH\u2011UBND",
    "Ninh Bình, ngày 12 tháng 3 năm 2024",
    "KẾ HOẠCH",
    "Triển khai các mô hình ðiểm giai đoạn 2024\u20112025",
    "I. CÁC MÔ HÌNH",
    "Мô hình １: Ðảm bảo ðiều kiện công dân số",
    "\u2212 Ðơn vị chủ trì: Сông an tỉnh.",
    "\u2212 Thời gian thực hiện: Tháng ６/2024\u201112/2024.",
  ];

  it("is read by what they look like", () => {
    const { document, items } = importPlan(lines, [], importWords).file;
    expect(document.number?.text).toBe("15/KH-UBND");
    expect(document.title?.text).toBe("Triển khai các mô hình điểm giai đoạn 2024-2025");
    expect(items.map(({ number, body }) => [number, body?.title.text])).toEqual([
      [1, "Đảm bảo điều kiện công dân số"],
    ]);
    const fields = items.flatMap((item) => item.body?.fields ?? []);
    expect(fields.map(({ field, statements }) => [field, statements[0]?.text])).toEqual([
      ["leads", "Công an tỉnh."],
      ["deadline", "Tháng 6/2024-12/2024."],
    ]);
  });

  it("keeps them, and its editor is told", async () => {
    const text = `${lines.join("\n")}\n`;
    const read = await readInput(new TextEncoder().encode(text), "ke-hoach.txt");
    expect(read.text).toBe(text);
    expect(read.faults.map(({ code, severity, line }) => [code, severity, line])).toEqual([
      ["lookalike", "note", 6],
      ["lookalike", "note", 8],
      ["lookalike", "note", 8],
      ["lookalike", "note", 8],
      ["lookalike", "note", 9],
    ]);
  });

  it("takes a repair that was copied from it", () => {
    const repair = { line: 9, printed: "Ðơn vị", corrected: "Cơ quan", reason: "Viết như bản giấy." };
    expect(importPlan(lines, [repair], importWords).repaired.missed).toEqual([]);
  });

  it("hides no mark of secrecy behind a foreign letter", () => {
    expect(findRestrictedMark(["ỦY BAN NHÂN DÂN", "МẬТ"])?.mark).toBe("MẬT");
  });
});

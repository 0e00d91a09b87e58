import { classifyLines } from "#importer/lines/classify-lines.ts";
import { readLogicalLines } from "#importer/lines/logical-lines.ts";
import { describe, expect, it } from "vitest";
import { importWords } from "../../helpers/import-words.ts";

const classify = (text: readonly string[]) =>
  classifyLines(readLogicalLines(text, importWords.labels), importWords.labels).lines;
const kinds = (...text: readonly string[]) => classify(text).map(({ is }) => is.kind);

describe("classifyLines(lines)", () => {
  it("tells what each line of a plan is", () => {
    const plan = [
      ["I. MỤC ĐÍCH", "section"],
      ["Triển khai các mô hình.", "text"],
      ["II. NHÓM TIỆN ÍCH", "group"],
      ["1. Mô hình 1: Lưu trú", "item"],
      ["a) Cơ quan chủ trì: Công an tỉnh", "label"],
      ["- Rà soát cơ sở lưu trú", "bullet"],
      ["| 1 | Lưu trú |", "row"],
      ["Nơi nhận:", "section"],
    ] as const;
    expect(kinds(...plan.map(([text]) => text))).toEqual(plan.map(([, kind]) => kind));
  });

  it("tells by which rule a line is a heading", () => {
    const lines = classify(["1. Mô hình 1: Lưu trú", "Thời hạn: 2024", "2. Đánh giá"]);
    expect(lines.map(({ is }) => ("by" in is ? is.by : ""))).toEqual([
      "Mô hình N: …",
      "",
      "number after the item's own",
    ]);
  });

  it("takes a named group for one only where an item follows within five lines (linesToItem)", () => {
    const text = ["text", "text", "text", "text"] as const;
    const filler = text.map((_, index) => `Đoạn ${index}`);
    expect(kinds("Nhóm 1. A", ...filler, "Mô hình 1: B")).toEqual(["group", ...text, "item"]);
    expect(kinds("Nhóm 1. A", ...filler, "Đoạn", "Mô hình 1: B")).toEqual(["text", ...text, "text", "item"]);
    expect(kinds("Nhóm 1. A", "IV. Tổ chức", "Mô hình 1: B")).toEqual(["text", "section", "item"]);
  });

  it("takes numbered titles right above items for groups where there are two", () => {
    const item = (n: number) => `Mô hình ${n}: A`;
    expect(kinds("1. Dịch vụ công", item(1), "2. Kinh tế", item(2))).toEqual([
      "group",
      "item",
      "group",
      "item",
    ]);
    expect(kinds("1. Dịch vụ công", item(1), item(2))).toEqual(["section", "item", "item"]);
  });

  it("takes no sentence of two hundred characters for a group (longestImplied)", () => {
    const title = (length: number, n: number) => `${n}. ${"a".repeat(length - 3)}`;
    const read = (length: number) =>
      kinds(title(length, 1), "Mô hình 1: A", title(length, 2), "Mô hình 2: B");
    expect(read(199)).toEqual(["group", "item", "group", "item"]);
    expect(read(200)).toEqual(["section", "item", "section", "item"]);
  });

  it.each(["Trên đây là Kế hoạch của huyện.", "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH"])(
    "ends the last item at “%s”",
    (line) => {
      expect(
        kinds("Mô hình 1: A", "Mô hình 2: B", "Thời hạn: 2024", line, "Nguyễn Văn Mẫu").slice(2),
      ).toEqual(["label", "section", "text"]);
    },
  );
});

describe("lines that stand again", () => {
  it("are read as each alone, whether bold or not", () => {
    const text = [
      "Kết quả **đạt được** nhiều",
      "**Kết quả** đạt được nhiều",
      "Kết quả đạt được nhiều",
      "1. Chủ trì: Sở Y tế",
    ];
    const read = (lines: readonly string[]) =>
      readLogicalLines(lines, { ...importWords.labels }).map(({ text: words, bold, reads }) => ({
        words,
        bold,
        reads,
      }));
    expect(read([...text, ...text])).toEqual([...text, ...text].flatMap((line) => read([line])));
    expect(read(text)[1]?.reads.label).not.toEqual(read(text)[2]?.reads.label);
  });
});

import { importPlan } from "#importer/import-plan.ts";
import { joinCountedCards } from "#importer/lines/counted-cards.ts";
import { readLogicalLines } from "#importer/lines/logical-lines.ts";
import { describe, expect, it } from "vitest";
import { importWords } from "../../helpers/import-words.ts";

/** Items of a plan of cards as “number title | field: words | …”. */
function read(...lines: readonly string[]): readonly string[] {
  const head = ["KẾ HOẠCH", "Phối hợp thực hiện các nhiệm vụ của Đề án 06 năm 2026", "II. NHIỆM VỤ"];
  return importPlan([...head, ...lines], [], importWords).file.items.map(({ number, body }) => {
    const fields = (body?.fields ?? []).map(
      ({ field, statements }) => `${field}: ${statements.map(({ text }) => text).join(" / ")}`,
    );
    return [`${number} ${body?.title.text ?? ""}`, ...fields].join(" | ");
  });
}

const items = [
  "1 Sổ sức khỏe điện tử trên VNeID | leads: Sở Y tế | deadline: Quý II/2026",
  "2 Khai báo lưu trú tại bệnh viện | leads: Công an tỉnh | deadline: Tháng 8/2026",
];

describe("cards that their heads only count", () => {
  it.each([
    ["Nội dung số 1", "Nội dung số 2", "Nội dung"],
    ["PHIẾU VIỆC 01", "PHIẾU VIỆC 02", "Tên việc"],
    ["Thẻ số 1", "Thẻ số 2", "Nhiệm vụ"],
    ["Nhiệm vụ số 1", "Nhiệm vụ số 2", "Nội dung nhiệm vụ"],
  ])("“%s”, “%s” have their titles from “%s”, in tables and in running text", (first, second, name) => {
    const card = (head: string, title: string, lead: string, time: string): readonly string[] => [
      `| ${head} | ← |`,
      `| ${name} | ${title} |`,
      `| Chủ trì | ${lead} |`,
      `| Thời gian | ${time} |`,
      "",
    ];
    const [one, two] = [
      ["Sổ sức khỏe điện tử trên VNeID", "Sở Y tế", "Quý II/2026"] as const,
      ["Khai báo lưu trú tại bệnh viện", "Công an tỉnh", "Tháng 8/2026"] as const,
    ];
    const tables = [...card(first, ...one), ...card(second, ...two)];
    expect(read(...tables)).toEqual(items);
    const lines = tables.map((line) =>
      line.replace(/ \| ←? ?\|$|^\| | \|$/g, "").replace(/(?<=\p{L}) \| (?=\p{L})/u, ": "),
    );
    expect(read(...lines)).toEqual(items);
  });

  it("are models or tasks by the label of their title, whatever is said above them", () => {
    const card = (number: number, name: string): readonly string[] => [
      `Phiếu số ${number}`,
      `${name}: Ký số lần ${number}`,
      "Chủ trì: Sở Y tế",
      "",
    ];
    const kinds = (...names: readonly string[]) => {
      const lines = ["II. NHIỆM VỤ", ...names.flatMap((name, index) => card(index + 1, name))];
      return importPlan(lines, [], importWords).file.items.map(({ kind }) => kind);
    };
    expect(kinds("Mô hình", "Tên mô hình", "Nhiệm vụ")).toEqual(["model", "model", "task"]);
    expect(kinds("Nội dung", "Nội dung")).toEqual(["task", "task"]);
  });

  it("stay as they are where one is alone (fewestCards), or they are not counted one by one", () => {
    const numbersOf = (...lines: readonly string[]) => read(...lines).map((item) => item.split(" | ")[0]);
    const card = (head: string): readonly string[] => [head, "Nội dung: Ký số", "Chủ trì: Sở Y tế", ""];
    expect(numbersOf(...card("Nội dung số 1"), ...card("Nội dung số 2"))).toEqual(["1 Ký số", "2 Ký số"]);
    const alone = readLogicalLines(card("Nội dung số 1"), importWords.labels);
    expect(joinCountedCards(alone, importWords.labels)).toEqual(alone);
    expect(numbersOf(...card("Nội dung số 1"), ...card("Nội dung số 3"))).not.toContain("3 Ký số");
  });
});

import { importPlan } from "#importer/import-plan.ts";
import { describe, expect, it } from "vitest";
import { importWords } from "../../helpers/import-words.ts";

/** Deadlines of the items of a table: its words, and the line on which they stand; “–” for none. */
function readTimes(...rows: readonly string[]): readonly string[] {
  const { items } = importPlan(["KẾ HOẠCH", "Năm 2024", ...rows], [], importWords).file;
  return items.map(({ annex }) => {
    const told = (annex?.cells ?? []).filter(({ field }) => field === "deadline");
    const words = told.flatMap(({ statements }) =>
      statements.map(({ text, lines }) => `${text} ${lines[0]}`),
    );
    return words.join(", ") || "–";
  });
}

const titles = ["Lưu trú tại khách sạn", "Học bạ số ở các trường", "Chữ ký số cho người dân"];
const items = (...marks: readonly string[]) =>
  marks.map((row, index) => `| ${index + 1} | ${titles[index] ?? ""} | Công an tỉnh | ${row} |`);

describe("columns of times with marks", () => {
  it("tell by when a thing is done: the last that is marked", () => {
    expect(
      readTimes(
        "| STT | Mô hình | Chủ trì | Quý I | Quý II | Quý III | Quý IV |",
        ...items("x | x | | ", "| | X | x", "x | | | "),
      ),
    ).toEqual(["Quý II 3", "Quý IV 3", "Quý I 3"]);
  });

  it("tell it below the heading of them all", () => {
    expect(
      readTimes(
        "| STT | Mô hình | Chủ trì | Tiến độ năm 2024 | ← | ← |",
        "| ↑ | ↑ | ↑ | Tháng 3 | Tháng 6 | Tháng 9 |",
        ...items("✓ | | ", "| ✓ | ✓"),
      ),
    ).toEqual(["Tháng 3 4", "Tháng 9 4"]);
  });

  it.each([
    ["one column of times is a deadline like others (fewestTimes)", "Quý I", "x"],
    ["words in one of them are no marks", "Quý I | Quý II", "x | Sơ kết"],
    ["headings that are no times", "Có máy | Có mạng", "x | x"],
  ])("are none where %s", (_, heads, marks) => {
    const told = readTimes(
      `| STT | Mô hình | Chủ trì | Thời hạn | ${heads} |`,
      ...items(`Năm 2024 | ${marks}`, `Năm 2025 | ${marks}`),
    );
    expect(told.map((words) => words.split(",")[0])).toEqual(["Năm 2024 4", "Năm 2025 5"]);
    expect(told.join()).not.toMatch(/Quý|Có/);
  });

  it("leave a thing without a mark without a deadline", () => {
    expect(
      readTimes("| STT | Mô hình | Chủ trì | Quý I | Quý II |", ...items("x | ", " | ", " | x")),
    ).toEqual(["Quý I 3", "–", "Quý II 3"]);
  });
});

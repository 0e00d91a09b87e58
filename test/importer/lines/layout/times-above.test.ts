import { importPlan } from "#importer/import-plan.ts";
import { describe, expect, it } from "vitest";
import { importWords } from "../../../helpers/import-words.ts";

/** Items of a plan as “title: deadline”. */
function read(...lines: readonly string[]): readonly string[] {
  const head = ["KẾ HOẠCH", "Triển khai các nhiệm vụ của Đề án 06 năm 2026", "II. LỊCH CÔNG VIỆC"];
  return importPlan([...head, ...lines], [], importWords).file.items.map(({ body }) => {
    const due = body?.fields.filter(({ field }) => field === "deadline") ?? [];
    const words = due.flatMap(({ statements }) => statements.map(({ text }) => text));
    return `${body?.title.text ?? ""}: ${words.join(" / ")}`;
  });
}

const [accounts, kiosk, health, pay] = [
  "Cấp tài khoản cho học sinh. Công an xã chủ trì.",
  "Lắp ki-ốt tại bộ phận một cửa. Văn phòng xã chủ trì; xong trước ngày 25/7/2026.",
  "Khám bệnh bằng căn cước. Trạm Y tế xã chủ trì.",
  "Chi trả trợ cấp qua tài khoản. Bưu điện xã chủ trì.",
];
const items = [
  "Cấp tài khoản cho học sinh: Tháng 7",
  "Lắp ki-ốt tại bộ phận một cửa: xong trước ngày 25/7/2026.",
  "Khám bệnh bằng căn cước: Tháng 8",
  "Chi trả trợ cấp qua tài khoản: Tháng 8",
];

describe("times on lines of their own above tasks", () => {
  it.each([
    [
      "rows of a table with several tasks a cell",
      [
        "| Quý | Tháng | Việc phải làm |",
        `| Quý III | Tháng 7 | 1. ${accounts}<br>2. ${kiosk} |`,
        `| ↑ | Tháng 8 | 3. ${health}<br>4. ${pay} |`,
      ],
    ],
    [
      "bullets in such a table",
      [
        "| Thời gian | Nội dung |",
        `| Tháng 7 | - ${accounts}<br>- ${kiosk} |`,
        `| Tháng 8 | - ${health}<br>- ${pay} |`,
      ],
    ],
    [
      "numbers that run on",
      ["Tháng 7:", `1. ${accounts}`, `2. ${kiosk}`, "Tháng 8:", `3. ${health}`, `4. ${pay}`],
    ],
    [
      "numbers that begin anew",
      ["Tháng 7", `1. ${accounts}`, `2. ${kiosk}`, "Tháng 8", `1. ${health}`, `2. ${pay}`],
    ],
  ])("tell by when all below them is done that names no day: %s", (_, lines) => {
    expect(read(...lines)).toEqual(items);
  });

  it("that are all months tell nothing of who has a time of his own", () => {
    const lines = [
      "Tháng 7",
      `1. ${accounts}`,
      "Tháng 8",
      `2. ${health}`,
      "Các tháng",
      `3. ${pay} Thường xuyên.`,
    ];
    expect(read(...lines).slice(1)).toEqual([
      "Khám bệnh bằng căn cước: Tháng 8",
      "Chi trả trợ cấp qua tài khoản: Thường xuyên.",
    ]);
  });

  it("stay with the task above where each ends one, as the last cell of a row", () => {
    expect(read(`1. ${accounts}`, "Tháng 7", `2. ${health}`, "Tháng 8", `3. ${pay}`, "Tháng 9")).toEqual([
      "Cấp tài khoản cho học sinh: Tháng 7",
      "Khám bệnh bằng căn cước: Tháng 8",
      "Chi trả trợ cấp qua tài khoản: Tháng 9",
    ]);
  });

  it("are two at least (fewestTimes)", () => {
    expect(read("Tháng 7", `1. ${accounts}`, `2. ${health}`)[0]).toBe("Cấp tài khoản cho học sinh: ");
    expect(read("Tháng 7", `1. ${accounts}`, "Tháng 8", `2. ${health}`)[0]).toBe(items[0]);
  });
});

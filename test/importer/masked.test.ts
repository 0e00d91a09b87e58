import { importPlan } from "#importer/import-plan.ts";
import { expect, it } from "vitest";
import { importWords } from "../helpers/import-words.ts";

const phone = "[số điện thoại đã ẩn]";
const { file } = importPlan(
  [
    "KẾ HOẠCH",
    "Triển khai các mô hình thực hiện Đề án 06 năm 2024",
    phone,
    `Mô hình 1: ${phone}`,
    `Mô hình 2: Kiosk tự phục vụ ${phone}`,
    "- Chủ trì: Sở Nội vụ.",
    "| STT | Mô hình | Chủ trì |",
    `| 1 | ĐT: ${phone} | ${phone} |`,
    "| 2 | Kiosk tự phục vụ | Sở Nội vụ |",
  ],
  [],
  importWords,
);

it("what was masked is no title of a document, of an item or of a row", () => {
  expect(file.document.title?.text).toBe("Triển khai các mô hình thực hiện Đề án 06 năm 2024");
  expect(file.items.map(({ number, body, annex }) => [number, body?.title.text, annex?.title?.text])).toEqual(
    [[2, `Kiosk tự phục vụ ${phone}`, "Kiosk tự phục vụ"]],
  );
  expect(file.unread.filter(({ kind }) => kind === "masked").map(({ lines }) => lines)).toEqual([
    [3, 4],
    [8, 8],
  ]);
});

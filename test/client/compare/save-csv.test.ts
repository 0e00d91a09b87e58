import { expect, it } from "vitest";
import { formatLines } from "#client/compare/save-csv.ts";

it("a table becomes a file that spreadsheets open as it was meant", () => {
  const lines = [
    ["Mô hình", "Chủ trì"],
    ['Cấp "thẻ", mới', "=1+1"],
    ["hai\ndòng", "30/6/2024"],
  ];
  expect(formatLines(lines)).toBe(
    '\uFEFFMô hình,Chủ trì\r\n"Cấp ""thẻ"", mới",\'=1+1\r\n"hai\ndòng",\'30/6/2024\r\n',
  );
});

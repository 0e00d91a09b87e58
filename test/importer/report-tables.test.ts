import { importPlan } from "#importer/import-plan.ts";
import { describe, expect, it } from "vitest";
import { importWords } from "../helpers/import-words.ts";

/** Rows of a table below its head, as items: “number title status | field [heading]: words | …”. */
function read(heading: string, ...cells: readonly string[]): readonly string[] {
  const { items } = importPlan(
    [
      "BÁO CÁO",
      "Tình hình thực hiện các nhiệm vụ của Đề án 06 quý II năm 2024",
      "I. CÔNG TÁC CHỈ ĐẠO",
      "Trong quý, Ủy ban nhân dân tỉnh đã ban hành 05 văn bản, họp giao ban 03 lần.",
      "II. TIẾN ĐỘ CÁC NHIỆM VỤ",
      `| STT | Nhiệm vụ | Cơ quan chủ trì | ${heading} |`,
      `|${"---|".repeat(3 + heading.split("|").length)}`,
      ...cells.map(
        (cell, at) =>
          `| ${at + 1} | ${["Số hóa sổ hộ tịch", "Lắp ki-ốt ở các xã", "Học bạ số toàn tỉnh"][at]} | Sở Y tế | ${cell} |`,
      ),
    ],
    [],
    importWords,
  ).file;
  return items.map(({ number, status, body, annex }) =>
    [
      `${number} ${body?.title.text ?? annex?.title?.text ?? ""}${status === "adopted" ? "" : " (not)"}`,
      ...(annex?.cells ?? []).map(
        ({ field, heading: own, statements }) =>
          `${field} [${own}]: ${statements.map(({ text }) => text).join(" / ")}`,
      ),
    ].join(" | "),
  );
}

describe("tables of a report that tells how far tasks have come", () => {
  it.each([
    ["Thời hạn được giao | Tình trạng", "deadline", "content"],
    ["Thời hạn | Tiến độ", "deadline", "content"],
    ["Hạn | Trạng thái", "deadline", "content"],
    ["Thời gian hoàn thành | Mức độ hoàn thành", "deadline", "content"],
  ])("of “%s” the first is by when, the second a state", (headings, first, second) => {
    const [one, two] = headings.split(" | ");
    const rows = read(
      headings,
      "31/5/2024 | Đã hoàn thành",
      "Tháng 6/2024 | Đang thực hiện",
      "Quý IV/2024 | Chậm tiến độ",
    );
    expect(rows[0]).toBe(
      `1 Số hóa sổ hộ tịch | leads [Cơ quan chủ trì]: Sở Y tế | ${first} [${one}]: 31/5/2024 | ${second} [${two}]: Đã hoàn thành`,
    );
    expect(rows).toHaveLength(3);
  });

  it("a column of amounts tells no deadline, whatever its heading says", () => {
    expect(
      read(
        "Thời hạn | Số liệu đến 15/6",
        "31/5/2024 | 5/8 đơn vị",
        "Quý II/2024 | 37%",
        "Hằng tháng | 96 cơ sở",
      )[1],
    ).toBe(
      "2 Lắp ki-ốt ở các xã | leads [Cơ quan chủ trì]: Sở Y tế | deadline [Thời hạn]: Quý II/2024 | content [Số liệu đến 15/6]: 37%",
    );
  });

  it("a state that is not carried out is told, one that is of today is none", () => {
    expect(
      read(
        "Thời hạn | Trạng thái",
        "31/5/2024 | Không thực hiện do không có nhà ga",
        "30/6/2024 | Chưa thực hiện",
        "30/9/2024 | Quá hạn",
      ).map((row) => row.split(" | ")[0]),
    ).toEqual(["1 Số hóa sổ hộ tịch (not)", "2 Lắp ki-ốt ở các xã", "3 Học bạ số toàn tỉnh"]);
  });
});

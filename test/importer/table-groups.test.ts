import { importPlan } from "#importer/import-plan.ts";
import type { AnnexCell, BodyField, ImportedItem } from "#schema/items.ts";
import { describe, expect, it } from "vitest";
import { importWords } from "../helpers/import-words.ts";

/** Words of a field on one side, its paragraphs parted by a stroke. */
const wordsOf = (parts: readonly (BodyField | AnnexCell)[] | undefined, field: string): string =>
  (parts ?? [])
    .filter((part) => part.field === field)
    .flatMap(({ statements }) => statements.map(({ text }) => text))
    .join(" / ");

/** An item as “group. number kind: title; lead, partner, deadline of the body; the same of the annex”. */
function tell({ number, kind, group, status, body, annex }: ImportedItem): string {
  const side = (parts: readonly (BodyField | AnnexCell)[] | undefined): string =>
    ["leads", "coordinators", "deadline"].map((field) => wordsOf(parts, field) || "–").join(", ");
  const title = [body?.title.text, annex?.title?.text].filter((text) => text !== undefined);
  const about = `${group === null ? "" : `${group}.`}${number} ${kind}${status === "adopted" ? "" : " not"}`;
  const sides = [body && `body ${side(body.fields)}`, annex && `annex ${side(annex.cells)}`].filter(Boolean);
  return `${about}: ${[...new Set(title)].join(" ≠ ")}; ${sides.join("; ")}`;
}

describe("annexes that each list a group", () => {
  const annex = (numeral: string, heading: string, ...[first, second]: readonly string[]) => [
    ...[`PHỤ LỤC ${numeral}`, heading, "(Kèm theo Kế hoạch này)"],
    ...["| STT | Mô hình | Chủ trì | Thời hạn |", "| --- | --- | --- | --- |"],
    ...[
      `| 1 | ${first ?? ""} | Công an tỉnh | Quý I/2024 |`,
      `| 2 | ${second ?? ""} | Sở Nội vụ | Năm 2024 |`,
    ],
  ];
  const read = (first: string, second: string) =>
    importPlan(
      [
        "KẾ HOẠCH",
        "Năm 2024",
        ...annex("I", first, "Lưu trú tại khách sạn", "Kiosk tự phục vụ"),
        ...annex("II", second, "Học bạ số ở các trường", "Chữ ký số cho người dân"),
      ],
      [],
      importWords,
    ).file;

  it("are groups counted by their tables where each calls itself one", () => {
    const { groups, items } = read("Nhóm mô hình dịch vụ công", "Nhóm mô hình công dân số");
    expect(groups.map(({ group, title }) => `${group} ${title}`)).toEqual([
      "I Nhóm mô hình dịch vụ công",
      "II Nhóm mô hình công dân số",
    ]);
    expect(items.map(({ group }) => group)).toEqual(["I", "I", "II", "II"]);
  });

  it("are none where one does not", () => {
    expect(read("Nhóm mô hình dịch vụ công", "Danh mục mô hình").groups).toEqual([]);
  });
});

describe("groups of a table that tell who or when", () => {
  const read = (...rows: readonly string[]) =>
    importPlan(["KẾ HOẠCH", "Năm 2024", ...rows], [], importWords).file.items.map(tell);

  it("give the body that a group names to each thing below it, where no column tells who", () => {
    expect(
      read(
        ...["| STT | Nhiệm vụ | Phối hợp | Thời hạn |", "| --- | --- | --- | --- |"],
        ...["| I | SỞ Y TẾ | ← | ← |", "| 1 | Bệnh án điện tử | Công an tỉnh | Quý I/2024 |"],
        ...["| II | SỞ TƯ PHÁP | ← | ← |", "| 2 | Số hóa sổ hộ tịch | UBND cấp xã | Năm 2024 |"],
      ),
    ).toEqual([
      "I.1 task: Bệnh án điện tử; annex SỞ Y TẾ, Công an tỉnh, Quý I/2024",
      "II.2 task: Số hóa sổ hộ tịch; annex SỞ TƯ PHÁP, UBND cấp xã, Năm 2024",
    ]);
  });

  it("give the time that a group is to each thing below it, where no column tells when", () => {
    expect(
      read(
        ...["| STT | Nhiệm vụ | Chủ trì | Phối hợp |", "| --- | --- | --- | --- |"],
        ...[
          "| A. Hoàn thành trong Quý II/2024 | ← | ← | ← |",
          "| 1 | Bệnh án điện tử | Sở Y tế | Công an tỉnh |",
        ],
        ...[
          "| B. Thực hiện thường xuyên | ← | ← | ← |",
          "| 2 | Số hóa sổ hộ tịch | Sở Tư pháp | UBND cấp xã |",
        ],
      ),
    ).toEqual([
      "I.1 task: Bệnh án điện tử; annex Sở Y tế, Công an tỉnh, Hoàn thành trong Quý II/2024",
      "II.2 task: Số hóa sổ hộ tịch; annex Sở Tư pháp, UBND cấp xã, Thực hiện thường xuyên",
    ]);
  });

  it("tell nothing where a column does, even if its cell is empty", () => {
    expect(
      read(
        ...["| STT | Nhiệm vụ | Chủ trì | Thời hạn |", "| --- | --- | --- | --- |"],
        ...["| I | SỞ Y TẾ | ← | ← |", "| 1 | Bệnh án điện tử | | Quý I/2024 |"],
        ...["| 2 | Sổ sức khỏe điện tử | Trung tâm Y tế | Quý I/2024 |"],
      ),
    ).toEqual([
      "I.1 task: Bệnh án điện tử; annex –, –, Quý I/2024",
      "I.2 task: Sổ sức khỏe điện tử; annex Trung tâm Y tế, –, Quý I/2024",
    ]);
  });

  it("a column of bodies merged down beside what they do tells who does it", () => {
    expect(
      read(
        ...["| Cơ quan | TT | Nhiệm vụ được giao | Thời hạn |", "| --- | --- | --- | --- |"],
        ...["| Sở Y tế | 1 | Bệnh án điện tử | Quý I/2024 |", "| ↑ | 2 | Sổ sức khỏe điện tử | Năm 2024 |"],
        ...["| Sở Tư pháp | 1 | Số hóa sổ hộ tịch | Năm 2024 |", "| ↑ | 2 | Lý lịch tư pháp | Năm 2024 |"],
      ).map((line) => line.replace(/^\d+ task: /, "")),
    ).toEqual([
      "Bệnh án điện tử; annex Sở Y tế, –, Quý I/2024",
      "Sổ sức khỏe điện tử; annex Sở Y tế, –, Năm 2024",
      "Số hóa sổ hộ tịch; annex Sở Tư pháp, –, Năm 2024",
      "Lý lịch tư pháp; annex Sở Tư pháp, –, Năm 2024",
    ]);
  });
});

import { importPlan } from "#importer/import-plan.ts";
import { describe, expect, it } from "vitest";
import { importWords } from "../../helpers/import-words.ts";

/** The first item of a plan of two: its title, then each field as “field: words”. */
function readFirst(...lines: readonly string[]): readonly string[] {
  const text = ["CÁC MÔ HÌNH", ...lines, "Mô hình 2: Kiosk", "Chủ trì: Sở Y tế", "Thời hạn: 2024"];
  const [item] = importPlan(text, [], importWords).file.items;
  return [
    item?.body?.title.text ?? "",
    ...(item?.body?.fields ?? []).map(
      ({ field, statements }) => `${field}: ${statements.map((statement) => statement.text).join(" / ")}`,
    ),
  ];
}

describe("fields of an item of the body", () => {
  it.each([
    ["Phối hợp: Công an xã. Hoàn thành trong quý II/2024.", "deadline: Hoàn thành trong quý II/2024."],
    ["Phối hợp: Công an xã. Chưa triển khai vì thiếu máy.", "content: Chưa triển khai vì thiếu máy."],
  ])("end where a sentence behind names tells something else: “%s”", (line, field) => {
    expect(readFirst("Mô hình 1: Lưu trú", "Chủ trì: Sở Y tế", line)).toEqual([
      "Lưu trú",
      "leads: Sở Y tế",
      "coordinators: Công an xã.",
      field,
    ]);
  });

  it.each([
    ["Phối hợp: Công an xã; xong trong quý II/2024.", ";", "deadline: xong trong quý II/2024."],
    ["Phối hợp: Công an xã, hoàn thành quý II/2024.", ",", "deadline: hoàn thành quý II/2024."],
    ["Phối hợp: Công an xã; hằng tháng.", ";", "deadline: hằng tháng."],
  ])("end where a time stands behind names: “%s”", (line, mark, field) => {
    expect(readFirst("Mô hình 1: Lưu trú", "Chủ trì: Sở Y tế", line)).toEqual([
      "Lưu trú",
      "leads: Sở Y tế",
      `coordinators: Công an xã${mark}`,
      field,
    ]);
  });

  it.each([
    [
      "Mỗi xã một máy; nơi xa dùng máy tính bảng. Chủ trì: Sở Y tế. Phối hợp: VNPT. Thời hạn: 31/12/2025.",
      ["content: Mỗi xã một máy; nơi xa dùng máy tính bảng.", "leads: Sở Y tế.", "coordinators: VNPT."],
    ],
    [
      "Gồm các khách sạn ven biển. Đơn vị chủ trì: Công an tỉnh. Thời hạn: 31/12/2025.",
      ["content: Gồm các khách sạn ven biển.", "leads: Công an tỉnh."],
    ],
  ])("stand behind the sentences of a paragraph below the title: “%s”", (line, fields) => {
    expect(readFirst("Mô hình 1: Lưu trú", line)).toEqual(["Lưu trú", ...fields, "deadline: 31/12/2025."]);
  });

  it("are none where a sentence only holds the words of a label", () => {
    const line = "Mỗi xã một máy; các đơn vị phối hợp gồm nhiều ngành. Thời hạn do Sở Y tế thông báo.";
    expect(readFirst("Mô hình 1: Lưu trú", line)).toEqual(["Lưu trú", `content: ${line}`]);
  });

  it.each([
    "(Chủ trì: Sở Y tế; phối hợp: VNPT; thời hạn: 2024).",
    "[Chủ trì: Sở Y tế / Phối hợp: VNPT / Thời hạn: 2024]",
  ])("stand in brackets below a title: “%s”", (line) => {
    const fields = ["leads: Sở Y tế", "coordinators: VNPT", "deadline: 2024"];
    expect(readFirst("Mô hình 1: Lưu trú", line)).toEqual(["Lưu trú", ...fields]);
    expect(readFirst(`Mô hình 1: “Lưu trú số” tại xã: làm ngay ${line}`)).toEqual([
      "“Lưu trú số” tại xã",
      "content: làm ngay",
      ...fields,
    ]);
  });

  it("are none in brackets that begin with no label", () => {
    const line = "(khách sạn, nhà nghỉ: 42 cơ sở)";
    expect(readFirst("Mô hình 1: Lưu trú", line)).toEqual(["Lưu trú", `content: ${line}`]);
  });

  it("of names may go on below, up to a time", () => {
    expect(
      readFirst("Mô hình 1: Lưu trú", "Phối hợp: Công an xã,", "Trạm Y tế; xong trong quý II/2024."),
    ).toEqual(["Lưu trú", "coordinators: Công an xã, Trạm Y tế", "deadline: xong trong quý II/2024."]);
  });

  it.each([
    [
      ["Mô hình 1: “Homestay khai báo khách bằng phần mềm", "ASM”"],
      "Homestay khai báo khách bằng phần mềm ASM",
    ],
    [["Mô hình 1: “Khách sạn, nhà nghỉ", "Đồ Sơn” ", "Chủ trì: Sở Y tế"], "Khách sạn, nhà nghỉ Đồ Sơn"],
    [["Mô hình 1: “Lưu trú”", "Đồ Sơn”"], "Lưu trú"],
    [["Mô hình 1: “Lưu trú", "Phần mềm “ASM”"], "“Lưu trú"],
  ])("stand below a title that goes on to its closing mark: %j", (lines, title) => {
    expect(readFirst(...lines)[0]).toBe(title);
  });
});

describe("names in a card of two columns", () => {
  const card = (partners: string) => [
    ...["| **Việc 1. Công chứng có đọc thẻ căn cước** | ← |", "| Chủ trì | Sở Tư pháp |"],
    ...[`| Phối hợp | ${partners} |`, "| Thời hạn | Quý II/2024 |", "| **Việc 2. Kho giấy tờ số** | ← |"],
    ...["| Chủ trì | Sở Tư pháp |", "| Phối hợp | UBND cấp xã |", "| Thời hạn | Quý III/2024 |"],
  ];

  it.each([
    ["Công an tỉnh<br>Hội Công chứng viên tỉnh", ["Công an tỉnh", "Hội Công chứng viên tỉnh"]],
    ["Sở Thông tin và<br>Truyền thông", ["Sở Thông tin và Truyền thông"]],
  ])("are parted by a line break where another begins: “%s”", (partners, names) => {
    const [item] = importPlan(["KẾ HOẠCH", ...card(partners)], [], importWords).file.items;
    const field = item?.body?.fields.find((one) => one.field === "coordinators");
    expect(field?.statements.map(({ text }) => text)).toEqual(names);
  });
});

import { importPlan } from "#importer/import-plan.ts";
import { describe, expect, it } from "vitest";
import { importWords } from "../helpers/import-words.ts";

const head = ["KẾ HOẠCH", "Lộ trình triển khai các mô hình của Đề án 06 năm 2024"];

/** Items as “group title | field: words | …”. */
function read(...body: readonly string[]): readonly string[] {
  const { items } = importPlan([...head, ...body], [], importWords).file;
  return items.map(({ group, body: own }) => {
    const fields = (own?.fields ?? []).map(
      ({ field, statements }) => `${field}: ${statements.map(({ text }) => text).join(" / ")}`,
    );
    return [`${group ?? "-"} ${own?.title.text ?? ""}`, ...fields].join(" | ");
  });
}

const card = "Khám bệnh bằng căn cước";
const book = "Số hóa sổ hộ tịch";

describe("lines that begin with the time by when something is done", () => {
  it.each([
    ["Tháng 4/2024: ", "Tháng 4/2024"],
    ["Quý II/2024 - ", "Quý II/2024"],
    ["Trước ngày 30/6/2024: ", "Trước ngày 30/6/2024"],
    ["Từ tháng 3 đến tháng 6/2024: ", "Từ tháng 3 đến tháng 6/2024"],
    ["- Tháng 4/2024: ", "Tháng 4/2024"],
    ["1. Tháng 4/2024: ", "Tháng 4/2024"],
  ])("“%s…” is its deadline, the words behind it are the title", (begins, time) => {
    const second = begins.replace("1. ", "2. ");
    expect(
      read(
        `${begins}${card}. Chủ trì: Sở Y tế. Phối hợp: Công an tỉnh.`,
        `${second}${book}. Chủ trì: Sở Tư pháp.`,
      ),
    ).toEqual([
      `- ${card} | leads: Sở Y tế. | coordinators: Công an tỉnh. | deadline: ${time}`,
      `- ${book} | leads: Sở Tư pháp. | deadline: ${time}`,
    ]);
  });

  it("are steps of a thing that tells itself who does it", () => {
    expect(
      read(
        ...[`1. ${card}`, "Chủ trì: Sở Y tế", "- Quý I/2024: Mua đầu đọc cho bệnh viện."],
        ...["- Quý II/2024: Tập huấn cho nhân viên.", `2. ${book}`, "Chủ trì: Sở Tư pháp"],
        ...["- Quý I/2024: Thí điểm tại thành phố.", "- Quý III/2024: Làm ở các huyện."],
      ).map((item) => item.split(" | ")[0]),
    ).toEqual([`- ${card}`, `- ${book}`]);
  });
});

describe("labels right below the heading of a field of work", () => {
  const first = `${card}. Phối hợp: Công an tỉnh; xong trong tháng 6/2024.`;
  const second = `${book}; xong trong tháng 9/2024.`;

  it.each([
    [
      "I. NGÀNH Y TẾ",
      "Cơ quan chịu trách nhiệm: Sở Y tế",
      "II. NGÀNH TƯ PHÁP",
      "Cơ quan chịu trách nhiệm: Sở Tư pháp",
    ],
    ["NGÀNH Y TẾ", "Chủ trì: Sở Y tế", "NGÀNH TƯ PHÁP", "Chủ trì: Sở Tư pháp"],
    [
      "1. Lĩnh vực y tế",
      "- Đơn vị phụ trách: Sở Y tế",
      "2. Lĩnh vực tư pháp",
      "- Đơn vị phụ trách: Sở Tư pháp",
    ],
  ])("“%s”, “%s” tell who leads each thing below", (above, who, next, other) => {
    expect(read(above, who, `a) ${first}`, next, other, `a) ${second}`)).toEqual([
      `I ${card} | leads: Sở Y tế | coordinators: Công an tỉnh | deadline: xong trong tháng 6/2024.`,
      `II ${book} | leads: Sở Tư pháp | deadline: xong trong tháng 9/2024.`,
    ]);
  });

  it.each([
    ["A. NGÀNH Y TẾ (Sở Y tế chủ trì)", "B. NGÀNH TƯ PHÁP (Sở Tư pháp)"],
    ["A. NGÀNH Y TẾ (Cơ quan phụ trách: Sở Y tế)", "B. NGÀNH TƯ PHÁP (Chủ trì: Sở Tư pháp)"],
  ])("so do brackets behind it: “%s”", (above, next) => {
    expect(read(above, `1. ${second}`, next, `1. ${second}`).map((item) => item.split(" | ")[1])).toEqual([
      "leads: Sở Y tế",
      "leads: Sở Tư pháp",
    ]);
  });

  it("tell with whom and by when, where a thing does not say otherwise", () => {
    expect(
      read(
        ...["I. NGÀNH Y TẾ", "Chủ trì: Sở Y tế", "Phối hợp: Công an tỉnh", "Thời hạn: Quý III/2024"],
        ...[`1. ${card}; xong trong tháng 6/2024.`, `2. ${book}. Chủ trì: Sở Tư pháp.`],
        ...[
          "II. NGÀNH GIÁO DỤC",
          "Chủ trì: Sở Giáo dục và Đào tạo",
          "1. Học bạ số; xong trong tháng 9/2024.",
        ],
      ),
    ).toEqual([
      `I ${card} | leads: Sở Y tế | coordinators: Công an tỉnh | deadline: xong trong tháng 6/2024.`,
      `I ${book} | leads: Sở Tư pháp. | deadline: Quý III/2024`,
      "II Học bạ số | leads: Sở Giáo dục và Đào tạo | deadline: xong trong tháng 9/2024.",
    ]);
  });

  it("a heading that is a time, called a group and counted, is the deadline of all below", () => {
    expect(
      read(
        "I. Nhóm nhiệm vụ hoàn thành trong Quý II/2024 (01 nhiệm vụ)",
        `1. ${card}. Chủ trì: Sở Y tế.`,
        "II. Nhóm nhiệm vụ thực hiện thường xuyên (01 nhiệm vụ)",
        `2. ${book}. Chủ trì: Sở Tư pháp.`,
      ).map((item) => item.split(" | ").at(-1)),
    ).toEqual([
      "deadline: Nhóm nhiệm vụ hoàn thành trong Quý II/2024 (01 nhiệm vụ)",
      "deadline: Nhóm nhiệm vụ thực hiện thường xuyên (01 nhiệm vụ)",
    ]);
  });
});

import { importPlan } from "#importer/import-plan.ts";
import { describe, expect, it } from "vitest";
import { importWords } from "../helpers/import-words.ts";

const head = ["KẾ HOẠCH", "Triển khai các nhiệm vụ thực hiện Đề án 06 năm 2024"];

/** Items as “group title | field: words | …”. */
function read(...body: readonly string[]): readonly string[] {
  const { items } = importPlan([...head, ...body], [], importWords).file;
  return items.map((item) => {
    const fields = (item.body?.fields ?? []).map(
      ({ field, statements }) => `${field}: ${statements.map(({ text }) => text).join(" / ")}`,
    );
    return [`${item.group ?? "-"} ${item.body?.title.text ?? ""}`, ...fields].join(" | ");
  });
}

const lodging = "Kiểm tra lưu trú tại khách sạn";
const records = "Số hóa sổ hộ tịch";

describe("tasks below the bodies that are to carry them out", () => {
  it.each([
    ["I. Sở Y tế (02 việc)", "II. Sở Tư pháp (01 nhiệm vụ)"],
    ["I. Sở Y tế: 02 việc", "II. Sở Tư pháp: 01 nhiệm vụ"],
    ["I. Giao Sở Y tế", "II. Giao Sở Tư pháp"],
    ["I. TRÁCH NHIỆM CỦA Sở Y tế", "II. TRÁCH NHIỆM CỦA Sở Tư pháp"],
    ["I. Nhiệm vụ cụ thể của Sở Y tế", "II. Nhiệm vụ cụ thể của Sở Tư pháp"],
    ["I. Đối với Sở Y tế", "II. Đối với Sở Tư pháp"],
  ])("“%s” heads a group of tasks of that body", (first, second) => {
    expect(
      read(
        ...[first, `1. ${lodging}; thường xuyên.`, "2. Học bạ số toàn tỉnh; thường xuyên."],
        ...[second, `3. ${records}; xong trong năm 2024.`],
      ),
    ).toEqual([
      `I ${lodging} | leads: Sở Y tế | deadline: thường xuyên.`,
      "I Học bạ số toàn tỉnh | leads: Sở Y tế | deadline: thường xuyên.",
      `II ${records} | leads: Sở Tư pháp | deadline: xong trong năm 2024.`,
    ]);
  });

  it.each([
    ["Sở Y tế:", "Sở Tư pháp:"],
    ["Giao Sở Y tế:", "Đề nghị Sở Tư pháp:"],
    ["1. Sở Y tế có trách nhiệm:", "2. Sở Tư pháp có trách nhiệm:"],
    ["1. Sở Y tế chủ trì thực hiện các nhiệm vụ sau:", "2. Sở Tư pháp được giao các việc sau đây:"],
    ["* Sở Y tế", "* Sở Tư pháp"],
  ])("“%s” bears the tasks below it and heads no group", (first, second) => {
    expect(read(first, `- ${lodging}; thường xuyên.`, second, `- ${records}; xong trong năm 2024.`)).toEqual([
      `- ${lodging} | leads: Sở Y tế | deadline: thường xuyên.`,
      `- ${records} | leads: Sở Tư pháp | deadline: xong trong năm 2024.`,
    ]);
  });

  it("a letter's addressees bear none, and “Yêu cầu …” below a body is its task", () => {
    expect(
      read(
        ...["Kính gửi:", "- Các Sở: Y tế, Thông tin và Truyền thông;", "- Công an tỉnh.", "1. Sở Y tế"],
        "a) Yêu cầu các bệnh viện ký số giấy chứng sinh. Việc này làm cùng Công an tỉnh, xong trong quý II/2024.",
        `b) ${records}. Thời hạn gửi là ngày 25 tháng 3 năm 2024.`,
      ),
    ).toEqual([
      "- Yêu cầu các bệnh viện ký số giấy chứng sinh | leads: Sở Y tế | assignments: Việc này làm cùng Công an tỉnh | deadline: xong trong quý II/2024.",
      `- ${records} | leads: Sở Y tế | deadline: Thời hạn gửi là ngày 25 tháng 3 năm 2024.`,
    ]);
  });

  it("a heading that tells with whom gives each task its partners", () => {
    expect(
      read(
        "1. Sở Y tế chủ trì, phối hợp với Công an tỉnh triển khai các nhiệm vụ sau:",
        `a) ${lodging}; thường xuyên.`,
        "2. Sở Tư pháp:",
        `a) ${records}; thường xuyên.`,
      ),
    ).toEqual([
      `- ${lodging} | leads: Sở Y tế | coordinators: Công an tỉnh | deadline: thường xuyên.`,
      `- ${records} | leads: Sở Tư pháp | deadline: thường xuyên.`,
    ]);
  });

  it.each([
    [
      "(phối hợp: Công an tỉnh; xong trước ngày 30/6/2024)",
      "coordinators: Công an tỉnh",
      "xong trước ngày 30/6/2024",
    ],
    ["(cùng Công an tỉnh; trong tháng 9/2024)", "coordinators: cùng Công an tỉnh", "trong tháng 9/2024"],
    [", phối hợp với Công an tỉnh; hằng quý", "assignments: phối hợp với Công an tỉnh", "hằng quý"],
    ["; phối hợp: Công an tỉnh; hằng quý", "coordinators: Công an tỉnh", "hằng quý"],
  ])("a task with “%s” behind it", (behind, who, when) => {
    const task = (title: string) => `${title}${behind.startsWith("(") ? " " : ""}${behind}.`;
    const told = (title: string, body: string) => `- ${title} | leads: ${body} | ${who} | deadline: ${when}`;
    expect(
      read("1. Sở Y tế", `a) ${task(lodging)}`, "2. Sở Tư pháp", `a) ${task(records)}`).map((line) =>
        line.replace(/\.$/, ""),
      ),
    ).toEqual([told(lodging, "Sở Y tế"), told(records, "Sở Tư pháp")]);
  });

  it("a body of which only “Phối hợp với …” is told works with the other and does not lead", () => {
    expect(
      read(
        "1. Sở Y tế",
        `a) ${lodging}; thường xuyên.`,
        "b) Phối hợp với Công an tỉnh rà soát dữ liệu; thường xuyên.",
      ),
    ).toEqual([
      `- ${lodging} | leads: Sở Y tế | deadline: thường xuyên.`,
      "- rà soát dữ liệu | coordinators: Sở Y tế | assignments: Phối hợp với Công an tỉnh rà soát dữ liệu | deadline: thường xuyên.",
    ]);
  });

  it("bodies below the heading of all of them bear their own tasks", () => {
    expect(
      read(
        "II. NHIỆM VỤ CỦA TỪNG CƠ QUAN",
        "1. Sở Y tế",
        `a) ${lodging}; thường xuyên.`,
        "2. Sở Tư pháp",
        `a) ${records}; xong trong năm 2024.`,
      ),
    ).toEqual([
      `- ${lodging} | leads: Sở Y tế | deadline: thường xuyên.`,
      `- ${records} | leads: Sở Tư pháp | deadline: xong trong năm 2024.`,
    ]);
  });

  it("who watches over a plan bears none of it", () => {
    expect(
      read(
        "II. NỘI DUNG",
        `1. ${lodging}`,
        "- Chủ trì: Sở Y tế",
        `2. ${records}`,
        "- Chủ trì: Sở Tư pháp",
        "III. TRÁCH NHIỆM CỦA CÁC CƠ QUAN",
        "1. Công an tỉnh",
        "a) Theo dõi, đôn đốc; báo cáo hằng tháng.",
        "b) Tổng hợp kết quả; báo cáo hằng quý.",
      ),
    ).toEqual([`- ${lodging} | leads: Sở Y tế`, `- ${records} | leads: Sở Tư pháp`]);
  });
});

describe("tasks below the times by when they are done", () => {
  const first = "1. Sở Y tế chủ trì, phối hợp với Công an tỉnh tích hợp sổ sức khỏe.";
  const second = "1. Sở Tư pháp chủ trì số hóa sổ hộ tịch.";
  const told = "assignments: Sở Y tế chủ trì, phối hợp với Công an tỉnh tích hợp sổ sức khỏe.";

  it.each([
    ["Hoàn thành trước ngày 30/4/2024", "Thực hiện thường xuyên"],
    ["Trong Quý I/2024", "Trong Quý II/2024"],
    ["Nhiệm vụ hoàn thành trong tháng 3/2024", "Nhiệm vụ thực hiện hằng quý"],
    ["Giai đoạn 1 (từ tháng 3 đến tháng 6/2024)", "Giai đoạn 2 (từ tháng 7 đến tháng 12/2024)"],
  ])("“%s” heads a group, and is the deadline of each task below it", (above, next) => {
    expect(read(`I. ${above}`, first, `II. ${next}`, second)).toEqual([
      `I tích hợp sổ sức khỏe | ${told} | deadline: ${above}`,
      `II số hóa sổ hộ tịch | assignments: Sở Tư pháp chủ trì số hóa sổ hộ tịch. | deadline: ${next}`,
    ]);
  });

  it("a task keeps the time that it tells itself, and one that is not carried out has none", () => {
    const lines = read(
      "I. Hoàn thành trong Quý I/2024",
      "1. Lưu trú tại khách sạn",
      "- Chủ trì: Công an tỉnh",
      "- Thời hạn: Tháng 2/2024",
      "2. Soát vé nhà ga",
      "- Chủ trì: Công an tỉnh",
      "- Chưa triển khai vì tỉnh không có ga.",
      "II. Hoàn thành trong Quý II/2024",
      "1. Học bạ số",
      "- Chủ trì: Sở Nội vụ",
    );
    expect(lines.map((line) => /deadline: (.*)$/.exec(line)?.[1])).toEqual([
      "Tháng 2/2024",
      undefined,
      "Hoàn thành trong Quý II/2024",
    ]);
  });

  it("a heading that says more than a time gives none", () => {
    expect(
      read("I. Nhiệm vụ trọng tâm năm 2024", first, "II. Nhiệm vụ khác của năm 2024", second).join(),
    ).not.toContain("deadline");
  });
});

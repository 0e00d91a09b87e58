import { describe, expect, it } from "vitest";
import { makeHandbook } from "../helpers/make-handbook.ts";

/** Who does what in the items of a text: “leads; coordinators; implementers” of each. */
function tellRoles(...lines: readonly string[]): readonly string[] {
  const { items } = makeHandbook([{ text: ["KẾ HOẠCH", "Thực hiện Đề án 06 năm 2024", ...lines] }]);
  return items.map(({ leads, coordinators, implementers }) =>
    [leads, coordinators, implementers].map(({ body }) => body.map(({ text }) => text).join(", ")).join("; "),
  );
}

describe("the body that acts in the sentence of a task", () => {
  it("leads, and has no other part in it", () => {
    expect(
      tellRoles(
        "I. CÁC MÔ HÌNH",
        "1. Sở Y tế khẩn trương triển khai sổ sức khỏe điện tử; hoàn thành trước ngày 30/6/2024.",
        "2. Công an tỉnh phối hợp với Sở Y tế rà soát dữ liệu; xong trong quý III/2024.",
      ),
    ).toEqual(["Sở Y tế; ; ", "Công an tỉnh; Sở Y tế; "]);
  });

  it("leads the tasks below its name, with those whom it is to work with", () => {
    expect(
      tellRoles(
        ...["1. Sở Y tế", "a) Chủ trì, phối hợp với Công an tỉnh rà soát dữ liệu; xong trong quý II/2024."],
        ...["2. Công an tỉnh", "a) Kiểm tra lưu trú; xong trong năm 2024."],
      ),
    ).toEqual(["Sở Y tế; Công an tỉnh; ", "Công an tỉnh; ; "]);
  });

  it("coordinates where the plan calls another the lead", () => {
    expect(
      tellRoles(
        "I. CÁC MÔ HÌNH",
        "1. Quản lý lưu trú. Công an tỉnh chủ trì; Sở Y tế phối hợp; xong trong quý II/2024.",
        "2. Sổ sức khỏe điện tử. Sở Y tế chủ trì; Công an tỉnh phối hợp; xong trong quý II/2024.",
      ),
    ).toEqual(["Công an tỉnh; Sở Y tế; ", "Sở Y tế; Công an tỉnh; "]);
  });
});

describe("the body that a label calls the lead", () => {
  const tasks = [
    "- Nội dung thực hiện: Công an tỉnh phối hợp với Sở Y tế cài đặt phần mềm; Công an tỉnh kiểm tra.",
    "- Chủ trì: Công an tỉnh",
  ];

  it("has no other part in the sentences on what is done", () => {
    expect(tellRoles("II. CÁC MÔ HÌNH", "Mô hình 1: Lưu trú", ...tasks, "- Thời hạn: Quý II/2024")).toEqual([
      "Công an tỉnh; Sở Y tế; ",
    ]);
  });

  it("has that part where another is called so", () => {
    const others = tasks.map((line) => line.replace("Chủ trì: Công an tỉnh", "Chủ trì: Sở Du lịch"));
    expect(tellRoles("II. CÁC MÔ HÌNH", "Mô hình 1: Lưu trú", ...others, "- Thời hạn: Quý II/2024")).toEqual([
      "Sở Du lịch; Công an tỉnh, Sở Y tế; Công an tỉnh",
    ]);
  });
});

describe("who is said to lead in other words than “chủ trì”", () => {
  const first =
    "Thứ nhất: Lập sổ sức khỏe điện tử. Sở Y tế làm đầu mối, Công an tỉnh cử tổ lưu động cùng làm.";
  const second = "Thứ hai: Quản lý lưu trú. Công an tỉnh chịu trách nhiệm chính. Việc này làm thường xuyên.";

  it("leads in a plan that calls nobody so", () => {
    expect(tellRoles("II. CÔNG VIỆC", first, second)).toEqual([
      "Sở Y tế; Công an tỉnh; ",
      "Công an tỉnh; ; ",
    ]);
  });

  it("leads behind “phụ trách chính là” too", () => {
    const task =
      "Một là: Lập sổ sức khỏe. Đơn vị phụ trách chính là Sở Y tế; cùng thực hiện có Công an tỉnh.";
    const other = "Hai là: Quản lý lưu trú. Đầu mối là Công an tỉnh. Xong trong quý II/2024.";
    expect(tellRoles("II. CÔNG VIỆC", task, other)).toEqual(["Sở Y tế; Công an tỉnh; ", "Công an tỉnh; ; "]);
  });

  it.each([
    "Thứ ba: Rà soát dữ liệu dân cư. Công an tỉnh chủ trì; hoàn thành trong quý II/2024.",
    "Thứ ba: Rà soát dữ liệu dân cư. Chủ trì: Công an tỉnh. Hoàn thành trong quý II/2024.",
  ])("does not where the plan calls another so: “%s”", (third) => {
    expect(tellRoles("II. CÔNG VIỆC", first, second, third)).toEqual([
      "; Công an tỉnh; Sở Y tế",
      "; ; Công an tỉnh",
      "Công an tỉnh; ; ",
    ]);
  });
});

describe("a cell of who carries an item out", () => {
  const tellCell = (words: string): string => {
    const rows = ["| TT | Tên mô hình | Đơn vị thực hiện | Thời gian |", `| 1 | Lưu trú | ${words} | 2024 |`];
    const [item] = makeHandbook([{ text: ["KẾ HOẠCH", "Thực hiện Đề án 06 năm 2024", ...rows] }]).items;
    return [item?.leads, item?.coordinators, item?.implementers]
      .map((role) => role?.annex.map(({ text }) => text).join(", "))
      .join("; ");
  };

  it.each([
    ["Sở Tư pháp chủ trì; Công an tỉnh phối hợp", "Sở Tư pháp; Công an tỉnh; "],
    ["Sở Tư pháp; Công an tỉnh", "; ; Sở Tư pháp, Công an tỉnh"],
  ])("says itself who leads and who helps: “%s”", (words, told) => {
    expect(tellCell(words)).toBe(told);
  });
});

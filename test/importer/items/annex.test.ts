import { importPlan } from "#importer/import-plan.ts";
import { describe, expect, it } from "vitest";
import { importWords } from "../../helpers/import-words.ts";

const read = (...lines: readonly string[]) => importPlan(lines, [], importWords).file;
/** What the rows of a table say: number, title, and each cell as “field: words (line)”. */
const itemsOf = (...lines: readonly string[]) =>
  read(...lines).items.map(({ number, kind, group, status, annex }) => ({
    item: `${kind} ${number}${group === null ? "" : ` in ${group}`}: ${annex?.title?.text}${status === "adopted" ? "" : ` (${status})`}`,
    cells: annex?.cells.map(
      ({ field, statements }) =>
        `${field}: ${statements.map(({ text, lines: [line] }) => `${text} (${line})`).join(" / ")}`,
    ),
  }));
const titlesOf = (...lines: readonly string[]) => itemsOf(...lines).map(({ item }) => item);

const head = "| TT | Tên mô hình | Cơ quan chủ trì | Thời gian hoàn thành |";

describe("rows of a table as items", () => {
  it("have the words of a cell that spans rows, at the line where they stand", () => {
    expect(
      itemsOf(
        head,
        "| 1 | Lưu trú tại bệnh viện | Công an tỉnh | Quý III/2024 |",
        "| 2 | Lưu trú tại nhà trọ | ↑ | ↑ |",
      ),
    ).toEqual([
      {
        item: "model 1: Lưu trú tại bệnh viện",
        cells: ["leads: Công an tỉnh (2)", "deadline: Quý III/2024 (2)"],
      },
      {
        item: "model 2: Lưu trú tại nhà trọ",
        cells: ["leads: Công an tỉnh (2)", "deadline: Quý III/2024 (2)"],
      },
    ]);
  });

  it.each([
    ["a time", "Thường xuyên", "deadline: Thường xuyên (2)"],
    ["a body", "Công an tỉnh", "leads: Công an tỉnh (2)"],
  ])("have the words of a cell that spans columns where they belong: %s", (_, words, cell) => {
    expect(
      itemsOf(head, `| 1 | Lưu trú | ${words} | ← |`, "| 2 | Kiosk | Sở Y tế | 2024 |")[0]?.cells,
    ).toEqual([cell]);
  });

  it("may have several bodies, one a paragraph of the cell", () => {
    const [item] = itemsOf(head, "| 1 | Lưu trú | Công an tỉnh<br>Sở Y tế | Quý I<br>năm 2024 |");
    expect(item?.cells).toEqual(["leads: Công an tỉnh (2) / Sở Y tế (2)", "deadline: Quý I năm 2024 (2)"]);
  });

  it.each([
    ["a paragraph each", "Chủ trì: Công an tỉnh<br>Phối hợp: Sở Y tế, VNPT"],
    ["a capital each", "Chủ trì: Công an tỉnh Phối hợp: Sở Y tế, VNPT"],
  ])("may say in one cell who leads and who helps, %s", (_, words) => {
    const [item] = itemsOf(
      "| TT | Tên mô hình | Đơn vị thực hiện | Thời gian |",
      `| 1 | Lưu trú | ${words} | Quý I/2024 |`,
    );
    expect(item?.cells).toEqual([
      "leads: Công an tỉnh (2)",
      "coordinators: Sở Y tế, VNPT (2)",
      "deadline: Quý I/2024 (2)",
    ]);
  });

  it.each([
    [
      "a list that a line break cut",
      "Sở Y tế, Văn phòng<br>UBND tỉnh",
      "leads: Sở Y tế, Văn phòng UBND tỉnh (2)",
    ],
    ["a name that a line break cut", "Văn phòng<br>UBND tỉnh", "leads: Văn phòng UBND tỉnh (2)"],
  ])("has %s whole", (_, words, cell) => {
    expect(itemsOf(head, `| 1 | Lưu trú | ${words} | 2024 |`)[0]?.cells?.[0]).toBe(cell);
  });

  it("may take several rows beside one number", () => {
    expect(
      itemsOf(
        head,
        "| 1 | Lưu trú | Công an tỉnh | 2024 |",
        "| ↑ | ↑ | Sở Y tế | ↑ |",
        "| 2 | Kiosk | Sở Y tế | 2024 |",
      )[0],
    ).toEqual({
      item: "model 1: Lưu trú",
      cells: ["leads: Công an tỉnh (2) / Sở Y tế (3)", "deadline: 2024 (2)"],
    });
  });

  it("go on where a page break cut them", () => {
    expect(itemsOf(head, "| 1 | Lưu trú tại | Công an | 2024 |", "| | bệnh viện | tỉnh | |")[0]).toEqual({
      item: "model 1: Lưu trú tại bệnh viện",
      cells: ["leads: Công an (2) / tỉnh (3)", "deadline: 2024 (2)"],
    });
  });

  it.each([
    [
      "a number that is missing between its neighbours",
      ["| 1 | Một | Công an | 2024 |", "| | Hai | | 2024 |", "| 3 | Ba | Sở Y tế | 2024 |"],
      ["1: Một", "2: Hai", "3: Ba"],
    ],
    [
      "a row without its number that says what, who and when",
      ["| 1 | Một | Công an | 2024 |", "| | Hai | Sở Y tế | 2025 |"],
      ["1: Một", "2: Hai"],
    ],
    [
      "numbers with several parts",
      ["| 2.1.1 | Một | Công an | 2024 |", "| 2.1.2. | Hai | Sở Y tế | 2024 |"],
      ["1: Một", "2: Hai"],
    ],
    ["letters", ["| a | Một | Công an | 2024 |", "| b) | Hai | Sở Y tế | 2024 |"], ["1: Một", "2: Hai"]],
    [
      "roman numerals",
      ["| I | Một | Công an | 2024 |", "| II | Hai | Sở Y tế | 2024 |"],
      ["1: Một", "2: Hai"],
    ],
    ["codes", ["| MH-01 | Một | Công an | 2024 |", "| MH-02 | Hai | Sở Y tế | 2024 |"], ["1: Một", "2: Hai"]],
    [
      "numbers that begin anew, counted through",
      ["| 1 | Một | Công an | 2024 |", "| 1 | Hai | Sở Y tế | 2024 |"],
      ["1: Một", "2: Hai"],
    ],
    ["a sum is no item", ["| 1 | Một | Công an | 2024 |", "| | Tổng cộng: 1 mô hình | | |"], ["1: Một"]],
  ])("are told by %s", (_, rows, items) => {
    expect(titlesOf(head, ...rows)).toEqual(items.map((item) => `model ${item}`));
  });
});

describe("groups of a table", () => {
  const rows = ["| 1 | Một | Công an | 2024 |", "| 2 | Hai | Sở Y tế | 2024 |"];
  it.each([
    ["a row that it spans", "| Dịch vụ công (02 mô hình) | ← | ← | ← |", "I Dịch vụ công 2"],
    ["a row whose first cell alone has words", "| Dịch vụ công | | | |", "I Dịch vụ công null"],
    ["a numeral and a title", "| II | Dịch vụ công | | |", "II Dịch vụ công null"],
    ["a numeral and a title that spans", "| B | Dịch vụ công | ← | ← |", "II Dịch vụ công null"],
  ])("are headed by %s", (_, row, group) => {
    const file = read(head, row, ...rows);
    expect(file.groups.map((one) => `${one.group} ${one.title} ${one.declared}`)).toEqual([group]);
    expect(file.items.map((item) => item.group)).toEqual([file.groups[0]?.group, file.groups[0]?.group]);
  });

  it("are headed by the shorter of two kinds of numbers where such a row has no more than a title", () => {
    const file = read(
      head,
      "| 1 | Dịch vụ công | | |",
      "| 1.1 | Một | Công an | 2024 |",
      "| 1.2 | Hai | Sở Y tế | 2024 |",
    );
    expect(file.groups.map(({ group, title }) => `${group} ${title}`)).toEqual(["I Dịch vụ công"]);
    expect(file.items).toHaveLength(2);
  });

  it("stand in a column before the numbers, named, or numbered alone", () => {
    const named = "| Nhóm | TT | Tên mô hình | Chủ trì |";
    const file = read(
      named,
      "| Nhóm 2: Công dân số | 1 | Một | Công an |",
      "| ↑ | 2 | Hai | Sở Y tế |",
      "| Kinh tế | 3 | Ba | Sở Y tế |",
    );
    expect(file.groups.map(({ group, title }) => `${group} ${title}`)).toEqual([
      "II Công dân số",
      "II Kinh tế",
    ]);
    const numbered = "| Mục | Điểm | Tên mô hình | Chủ trì |";
    expect(
      titlesOf(
        numbered,
        "| 1 | a | Một | Công an |",
        "| | b | Hai | Sở Y tế |",
        "| 2 | a | Ba | Sở Y tế |",
        "| | b | Bốn | Sở Y tế |",
      ),
    ).toEqual(["model 1 in I: Một", "model 2 in I: Hai", "model 3 in II: Ba", "model 4 in II: Bốn"]);
  });
});

describe("models and tasks", () => {
  const table = ["| TT | Nội dung | Cơ quan chủ trì | Thời gian |", "| 1 | Lưu trú | Công an tỉnh | 2024 |"];
  it.each([
    ["the caption", ["BẢNG PHÂN CÔNG CÁC MÔ HÌNH", ...table], "model"],
    [
      "the caption before the title of the plan",
      ["Kế hoạch triển khai mô hình", "Nội dung", "Phụ lục", "DANH MỤC NHIỆM VỤ", ...table],
      "task",
    ],
    [
      "the sentence that counts them",
      ["KẾ HOẠCH", "Thực hiện Đề án 06", "Kế hoạch gồm 02 mô hình.", ...table],
      "model",
    ],
    ["nothing: a task", ["KẾ HOẠCH", ...table], "task"],
    [
      "the heading of their group",
      ["DANH MỤC NHIỆM VỤ", table[0] ?? "", "| I | Các mô hình | | |", table[1] ?? ""],
      "model",
    ],
  ])("are told apart by %s", (_, lines, kind) => {
    expect(read(...lines).items.map((item) => item.kind)).toEqual([kind]);
  });
});

describe("an item whose one cell tells all", () => {
  it("has who and when under their labels", () => {
    expect(
      itemsOf("| TT | Nội dung | Ghi chú |", "| 1 | Lưu trú ASM. Chủ trì: Công an tỉnh. Hạn: 2024 | |"),
    ).toEqual([{ item: "task 1: Lưu trú ASM", cells: ["leads: Công an tỉnh. (2)", "deadline: 2024 (2)"] }]);
  });

  it("keeps its title whole where columns of their own tell", () => {
    const title = "Lưu trú ASM. Chủ trì: Công an tỉnh";
    expect(titlesOf(head, `| 1 | ${title} | Sở Y tế | 2024 |`)).toEqual([`model 1: ${title}`]);
  });
});

describe("a column of what is done beside the names of models", () => {
  it("names nobody who does it", () => {
    const rows = [
      "| TT | Tên mô hình | Nội dung triển khai | Chủ trì | Hạn |",
      "| 1 | Lưu trú | Lắp máy | Sở Y tế | 2024 |",
    ];
    expect(itemsOf(...rows)[0]?.cells?.[0]).toBe("content: Lắp máy (2)");
  });
});

describe("a column of who leads and who helps", () => {
  const cellsOf = (words: string) =>
    itemsOf("| TT | Tên mô hình | Chủ trì/Phối hợp | Hạn |", `| 1 | Lưu trú | ${words} | 2024 |`)[0]?.cells;

  it.each([
    ["Công an tỉnh/Sở Y tế", "Sở Y tế (2)"],
    ["Công an tỉnh; Sở Y tế; VNPT", "Sở Y tế; VNPT (2)"],
    ["Công an tỉnh, Sở Y tế, VNPT", "Sở Y tế, VNPT (2)"],
    ["Công an tỉnh<br>Sở Y tế<br>Sở Tư pháp", "Sở Y tế (2) / Sở Tư pháp (2)"],
  ])("has the first body lead: “%s”", (words, helpers) => {
    expect(cellsOf(words)?.slice(0, 2)).toEqual(["leads: Công an tỉnh (2)", `coordinators: ${helpers}`]);
  });

  it("has one body lead, though its name has commas", () => {
    expect(cellsOf("Sở Văn hóa, Thể thao và Du lịch")?.[0]).toBe(
      "leads: Sở Văn hóa, Thể thao và Du lịch (2)",
    );
  });
});

/** A heading stands at most `linesAbove` lines above its table. */
describe("tables under numbered headings", () => {
  const row = (n: number, title: string) => `| ${n} | ${title} | Công an tỉnh | 2024 |`;
  const underLines = (lines: readonly string[], ...headings: readonly [string, string]) => {
    const [one, other] = headings;
    const [first, second] = [row(1, "Lưu trú"), row(1, "Lập dữ liệu")];
    return titlesOf("Phụ lục", one, ...lines, head, first, other, ...lines, head, second);
  };
  const below = (...headings: readonly [string, string]) => underLines([], ...headings);

  it("are groups of it, and what the headings call them", () => {
    expect(below("A. CÁC MÔ HÌNH", "B. CÁC NHIỆM VỤ")).toEqual([
      "model 1 in I: Lưu trú",
      "task 2 in II: Lập dữ liệu",
    ]);
    expect(below("II. Mô hình điểm", "III. Nhiệm vụ thường xuyên")).toEqual([
      "model 1 in II: Lưu trú",
      "task 2 in III: Lập dữ liệu",
    ]);
  });

  it("may have one line between heading and table", () => {
    const headings = ["A. CÁC MÔ HÌNH", "B. CÁC NHIỆM VỤ"] as const;
    expect(underLines(["(Đính kèm)"], ...headings)[1]).toBe("task 2 in II: Lập dữ liệu");
    expect(underLines(["(Đính kèm)", "Đơn vị: hồ sơ"], ...headings)[1]).not.toContain(" in ");
  });

  it.each([
    ["A. CÁC MÔ HÌNH", "CÁC NHIỆM VỤ"],
    ["A. CÁC MÔ HÌNH", "C. CÁC NHIỆM VỤ"],
    ["I. Mục tiêu", "II. Các mô hình"],
    ["1. Công an tỉnh lập danh sách như sau.", "2. Sở Y tế lập danh sách như sau."],
  ])("are none where they do not count on or head no list: “%s”, “%s”", (one, other) => {
    expect(below(one, other).filter((item) => item.includes(" in "))).toEqual([]);
  });
});

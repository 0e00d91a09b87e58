import { importPlan } from "#importer/import-plan.ts";
import * as legends from "#importer/lines/mark-legend.ts";
import { describe, expect, it } from "vitest";
import { importWords } from "../../helpers/import-words.ts";
import { testPhrases } from "../../helpers/phrases.ts";

testPhrases(legends);

/** Who does what in each item of a text: the field, each body with the line on which its name stands, and the heading; “–” for nobody. */
function readWho(...lines: readonly string[]): readonly string[] {
  const { items } = importPlan(["KẾ HOẠCH", "Năm 2025", ...lines], [], importWords).file;
  return items.map(({ annex }) => {
    const told = (annex?.cells ?? []).filter(({ field }) => !["deadline", "content"].includes(field));
    const words = told.map(({ field, heading, statements }) => {
      const names = statements.map(({ text, lines: at }) => `${text} ${at[0]}`).join(" + ");
      return `${field} ${names} (${heading})`;
    });
    return words.join("; ") || "–";
  });
}

const titles = ["Lưu trú tại khách sạn", "Học bạ số ở các trường", "Chữ ký số cho người dân"];
const items = (...marks: readonly string[]) =>
  marks.map((row, index) => `| ${index + 1} | ${titles[index] ?? ""} | ${row} |`);

describe("columns of bodies with marks", () => {
  it("tell who leads, helps, supports and carries out", () => {
    expect(
      readWho(
        "| STT | Mô hình | Công an huyện | Phòng Tư pháp | UBND các xã | Hội Phụ nữ huyện | Thời hạn |",
        ...items("CT | PH | TH | HT | Quý II/2025", "PH | CT | | | Quý III/2025"),
      ),
    ).toEqual([
      "leads Công an huyện 3 (CT); coordinators Phòng Tư pháp 3 (PH); implementers UBND các xã 3 (TH); supporters Hội Phụ nữ huyện 3 (HT)",
      "coordinators Công an huyện 3 (PH); leads Phòng Tư pháp 3 (CT)",
    ]);
  });

  it.each([
    [
      "its spans marked",
      "| STT | Mô hình | Cơ quan, đơn vị | ← | Thời hạn |",
      "| ↑ | ↑ | Công an xã | Trạm Y tế xã | ↑ |",
    ],
    [
      "its spans as empty cells",
      "| STT | Mô hình | Cơ quan, đơn vị | | Thời hạn |",
      "| | | Công an xã | Trạm Y tế xã | |",
    ],
    ["between tabs", "STT\tMô hình\tCơ quan, đơn vị\t\tThời hạn", "\t\tCông an xã\tTrạm Y tế xã\t"],
  ])("stand below the heading of them all: %s", (_, ...heads) => {
    const rows = items("Chủ trì | Phối hợp | Năm 2025", " | Chủ trì | Năm 2025");
    const told =
      heads[0]?.includes("\t") === true ? rows.map((row) => row.slice(2, -2).replaceAll(" | ", "\t")) : rows;
    expect(readWho(...heads, ...told)).toEqual([
      "leads Công an xã 4 (Chủ trì); coordinators Trạm Y tế xã 4 (Phối hợp)",
      "leads Trạm Y tế xã 4 (Chủ trì)",
    ]);
  });

  it("are read from a sheet whose rows are parted by commas, groups and all", () => {
    const { file } = importPlan(
      [
        "KẾ HOẠCH,,,,",
        "STT,Nhiệm vụ,Đơn vị tham gia,,Xong",
        ",,Công an xã,Đoàn Thanh niên xã,",
        "I,Cư trú,,,",
        "1,Lưu trú tại khách sạn,CT,PH,Quý I/2025",
        "2,Tạm trú của công nhân,CT,,Quý I/2025",
        "II,Số hóa,,,",
        "3,Chữ ký số cho người dân,,CT,Năm 2025",
      ],
      [],
      importWords,
    );
    expect(file.groups.map(({ group, title }) => `${group} ${title}`)).toEqual(["I Cư trú", "II Số hóa"]);
    expect(
      file.items.map(({ group, annex }) => [group, ...(annex?.cells ?? []).map(({ field }) => field)]),
    ).toEqual([
      ["I", "leads", "coordinators", "deadline"],
      ["I", "leads", "deadline"],
      ["II", "leads", "deadline"],
    ]);
  });

  it.each([
    ["above the table", "Ghi chú: ● là đơn vị chủ trì, ○ là đơn vị phối hợp."],
    ["in brackets behind their meaning", "Mỗi ô ghi chủ trì (●), phối hợp (○)."],
  ])("have marks that a legend explains, %s", (_, legend) => {
    expect(
      readWho(legend, "| STT | Mô hình | Sở Y tế | Sở Nội vụ | Thời hạn |", ...items("● | ○ | Năm 2025")),
    ).toEqual(["leads Sở Y tế 4 (●); coordinators Sở Nội vụ 4 (○)"]);
  });

  it("have marks that a legend below the table explains", () => {
    expect(
      readWho(
        "| STT | Mô hình | Sở Y tế | Sở Nội vụ | Thời hạn |",
        ...items("A | B | Năm 2025"),
        "Ghi chú: A: chủ trì; B: phối hợp",
      ),
    ).toEqual(["leads Sở Y tế 3 (A); coordinators Sở Nội vụ 3 (B)"]);
  });

  it("have C and P for who leads and who helps where both stand in them", () => {
    const head = "| STT | Mô hình | Sở Y tế | Sở Nội vụ | Thời hạn |";
    expect(readWho(head, ...items("C | P | Năm 2025"))).toEqual([
      "leads Sở Y tế 3 (C); coordinators Sở Nội vụ 3 (P)",
    ]);
    expect(readWho(head, ...items("C | C | Năm 2025"))).toEqual(["–"]);
  });

  it("are marked with a cross: what the heading over them says", () => {
    expect(
      readWho(
        "| STT | Mô hình | Đơn vị chủ trì | ← | Đơn vị phối hợp | ← | Thời hạn |",
        "| ↑ | ↑ | Sở Y tế | Sở Nội vụ | Công an tỉnh | Tỉnh đoàn | ↑ |",
        ...items("x | | X | x | Năm 2025", " | x | | x | Năm 2025"),
      ),
    ).toEqual([
      "leads Sở Y tế 4 (Đơn vị chủ trì); coordinators Công an tỉnh 4 (Đơn vị phối hợp); coordinators Tỉnh đoàn 4 (Đơn vị phối hợp)",
      "leads Sở Nội vụ 4 (Đơn vị chủ trì); coordinators Tỉnh đoàn 4 (Đơn vị phối hợp)",
    ]);
  });

  it.each([
    ["a cross is not explained", "Công an xã | Trạm Y tế xã", "x | x"],
    ["one mark of them is not explained", "Công an xã | Trạm Y tế xã", "CT | K"],
    ["letters of them are neither C nor P", "Công an xã | Trạm Y tế xã", "A | B"],
  ])("tell nobody where %s", (_, heads, marks) => {
    expect(
      readWho(
        `| STT | Mô hình | ${heads} | Thời hạn |`,
        ...items(`${marks} | Năm 2025`, `${marks} | Năm 2025`),
      ),
    ).toEqual(["–", "–"]);
  });

  it.each([
    ["one body in the head has a column of its own (fewestBodies)", "Công an xã | Kinh phí", "CT | Không"],
    ["the headings name no bodies", "Cơ quan | Đơn vị", "CAT | VPUB"],
  ])("are none where %s: the cells are read as words", (_, heads, cells) => {
    const [told] = readWho(`| STT | Mô hình | ${heads} | Thời hạn |`, ...items(`${cells} | Năm 2025`));
    expect(told).toContain(`leads ${cells.split(" ")[0] ?? ""} 4`);
  });

  it("have no longer mark than “Phối hợp.” (longestMark)", () => {
    const head = "| STT | Mô hình | Sở Y tế | Sở Nội vụ | Thời hạn |";
    expect(readWho(head, ...items("Chủ trì. | Phối hợp. | Năm 2025"))[0]).toContain(
      "coordinators Sở Nội vụ 3",
    );
    expect(readWho(head, ...items("Chủ trì. | Phối hợp . | Năm 2025"))).toEqual(["–"]);
  });
});

import { alignText } from "#text/aligned.ts";
import { unwrapLines } from "#importer/lines/unwrap.ts";
import { describe, expect, it } from "vitest";
import { importWords } from "../../helpers/import-words.ts";

/** As many full lines of a width as given, the last of them replaced by what is tried, line by line. */
const page = (count: number, width: number, ...last: readonly string[]) =>
  [...Array.from({ length: count - last.length }, () => `- ${"a".repeat(width - 3)}.`), ...last].map(
    (text, index) => ({
      ...alignText(text),
      bold: undefined,
      line: index + 1,
      to: index + 1,
      row: undefined,
    }),
  );
const countJoined = (count: number, width: number, ...last: readonly string[]): number => {
  const lines = page(count, width, ...last);
  return lines.length - unwrapLines(lines, importWords.labels).length;
};
/** A line of a width that begins a paragraph. */
const full = (width: number) => "- A".padEnd(width, "a");

/** Two sentences that go on below lines not quite full: the text is wrapped, as wide as its letters. */
const wrapped = (width: number) => Array.from({ length: 2 }, () => [full(width * 0.9), "và sau"]).flat();
/** How many lines are joined of those tried, in such a text. */
const countIn = (width: number, ...last: readonly string[]): number =>
  countJoined(40, width, ...wrapped(width), ...last) - 2;

describe("unwrapLines(lines, labels)", () => {
  it("joins a line to the full one above, with the place where it begins", () => {
    const lines = unwrapLines(page(40, 100, ...wrapped(100), full(100), "Đoạn sau"), importWords.labels);
    expect(lines.at(-1)).toMatchObject({
      text: `${full(100)} Đoạn sau`,
      folded: `- ${"a".repeat(98)} doan sau`,
      line: 39,
      to: 40,
      breaks: [{ at: 101, line: 40 }],
    });
  });

  it("takes no text for wrapped whose lines have more than 130 signs (widestWrap)", () => {
    expect(countIn(130, full(130), "Đoạn sau")).toBe(1);
    expect(countIn(131, full(131), "Đoạn sau")).toBe(0);
  });

  it("takes no text for wrapped in which no sentence goes on, however many lines it has", () => {
    expect(countJoined(60, 100, full(100), "Đoạn sau")).toBe(0);
    expect(countJoined(60, 100, full(100), "a) đoạn sau", full(100), "b) đoạn sau")).toBe(0);
  });

  it("takes a text for wrapped where two sentences go on below full lines (fewestCuts)", () => {
    const cut = (count: number) => Array.from({ length: count }, () => [full(100), "và đoạn sau"]).flat();
    expect(countJoined(4, 100, ...cut(2))).toBe(2);
    expect(countJoined(4, 100, ...cut(2), full(100), "Đoạn sau")).toBe(3);
    expect(countJoined(4, 100, ...cut(1), full(100), "Đoạn sau")).toBe(1);
    expect(countJoined(4, 100, ...cut(1), full(60), "và đoạn sau", full(100), "Đoạn sau")).toBe(2);
    const days = (word: string) =>
      Array.from({ length: 2 }, () => [`${full(96)} ${word}`, "30/6/2024."]).flat();
    expect(countJoined(4, 100, ...days("ngày"), full(100), "Đoạn sau")).toBe(3);
    expect(countJoined(4, 100, ...days("hạng"))).toBe(0);
  });

  it("joins a cut sentence to a line of sixty signs in any text (shortestCut)", () => {
    expect(countJoined(40, 100, full(60), "và đoạn sau")).toBe(1);
    expect(countJoined(40, 100, full(59), "và đoạn sau")).toBe(0);
    expect(countJoined(40, 100, `${full(60)}:`, "và đoạn sau")).toBe(0);
    expect(countJoined(40, 100, `${full(60)} trong`, "Quý II/2024")).toBe(1);
    expect(countJoined(40, 100, `${full(60)} trong`, "b) Đoạn sau")).toBe(0);
    expect(countJoined(40, 100, `${full(60)} xong`, "Quý II/2024")).toBe(0);
    expect(countJoined(40, 100, full(60), "a) đoạn sau")).toBe(0);
    expect(countJoined(40, 140, full(131), "và đoạn sau")).toBe(0);
  });

  it("ends a paragraph at a line with room for the next word where all lines that go on are full", () => {
    const cut = [full(98), "và đoạn sau", full(98), "và đoạn sau", full(98), "và đoạn sau"];
    expect(countJoined(40, 100, ...cut, full(95), "Đoạn sau")).toBe(3);
    expect(countJoined(40, 100, ...cut, full(96), "Đoạn sau")).toBe(4);
    // A line that goes on though there was room tells that lines are as wide as their letters.
    expect(countJoined(40, 100, ...cut, full(90), "và đoạn", full(95), "Đoạn sau")).toBe(5);
  });

  it("takes a line of 85 per cent for full, one of 75 that ends no sentence too (full, nearlyFull)", () => {
    expect(countIn(100, `${full(84)}.`, "Đoạn sau")).toBe(1);
    expect(countIn(100, `${full(83)}.`, "Đoạn sau")).toBe(0);
    expect(countIn(100, full(75), "Đoạn sau")).toBe(1);
    expect(countIn(100, full(74), "Đoạn sau")).toBe(0);
  });

  it.each([
    "- Đoạn sau",
    "2. Đoạn sau",
    "2/ Đoạn sau",
    "Mô hình số 2. Kiosk",
    "Điều 3",
    "Căn cứ Luật",
    "Thời hạn: 2024",
    "ĐOẠN SAU",
  ])("begins a paragraph at “%s”", (text) => {
    expect(countIn(100, full(100), text)).toBe(0);
  });

  it.each([
    [
      "ends a heading where the next line says who does it",
      "1. Quản lý lưu trú tại các cơ sở ở tỉnh",
      "Giao Công an tỉnh chủ trì.",
      0,
    ],
    [
      "begins a paragraph at the name of a body with a colon",
      "1. Quản lý lưu trú tại các cơ sở y tế.",
      "BHXH tỉnh:",
      0,
    ],
    ["begins none at a name behind a comma", "1. Quản lý lưu trú tại Công an tỉnh,", "BHXH tỉnh:", 1],
    [
      "begins one at a title in quotation marks",
      "1. Quản lý lưu trú tại các cơ sở y tế.",
      "“Kiosk tự phục vụ”",
      0,
    ],
    ["ends none behind a comma", "1. Quản lý lưu trú tại các cơ sở ở tỉnh,", "Sở Y tế chủ trì.", 1],
    ["ends none within the name of a body", "1. Quản lý lưu trú ở bệnh viện: Sở", "TT&TT chủ trì.", 1],
  ])("%s", (_, above, line, joined) => {
    expect(countIn(40, above, line)).toBe(joined);
  });

  it("joins capitals to a line of which twenty signs at its end are capitals (tail)", () => {
    expect(countIn(40, `A${"a".repeat(19)}${"X".repeat(20)}`, "DÂN CƯ")).toBe(1);
    expect(countIn(40, `A${"a".repeat(20)}${"X".repeat(19)}`, "DÂN CƯ")).toBe(0);
  });

  it("joins small letters to a short line", () => {
    expect(countIn(100, full(20), "đoạn sau")).toBe(1);
  });

  it.each([
    [1, "1. Học bạ số (phối hợp: Sở", "GD&ĐT; thường xuyên)."],
    [1, "1. Học bạ số (phối hợp:", "Thời hạn: 2024)"],
    [1, "1. Học bạ số", "(phối hợp: Sở GD&ĐT; thường xuyên)."],
    [0, "1. Học bạ số", "(Phối hợp: Sở GD&ĐT)"],
    [0, "1. Danh mục mô hình", "(kèm theo Kế hoạch này)"],
    [0, "Danh mục mô hình", "(phối hợp: Sở GD&ĐT)"],
    [0, "1. Học bạ số (phối hợp: Sở Y tế)", "GD&ĐT)."],
    [0, "1. Học bạ số (phối hợp: Sở", "a) GD&ĐT)."],
  ])("joins %i lines where brackets tell it: “%s⏎%s”", (joined, above, line) => {
    expect(countJoined(4, 40, above, line)).toBe(joined);
  });
});

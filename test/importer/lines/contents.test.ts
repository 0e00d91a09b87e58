import { alignText } from "#text/aligned.ts";
import { stripMarkup } from "#text/markup.ts";
import { findContents, headsContents, readContentsEntry } from "#importer/lines/contents.ts";
import { importPlan } from "#importer/import-plan.ts";
import { describe, expect, it } from "vitest";
import { importWords } from "../../helpers/import-words.ts";

describe("readContentsEntry(printed)", () => {
  it.each([
    ["I. CÁC MÔ HÌNH ..... 2", ["I. CÁC MÔ HÌNH", 2, true]],
    ["**Mô hình 1:** Kiosk tự phục vụ………14", ["Mô hình 1: Kiosk tự phục vụ", 14, true]],
    ["1.1. Kiosk . . . . . . 103", ["1.1. Kiosk", 103, true]],
    ["Phụ lục\\.\\.\\.\\. 9", ["Phụ lục", 9, true]],
    ["II. TỔ CHỨC THỰC HIỆN\t4", ["II. TỔ CHỨC THỰC HIỆN", 4, false]],
    ["Kiosk ... 4", ["Kiosk", 4, false]],
    ["| II | Tổ chức thực hiện | 4 |", ["II Tổ chức thực hiện", 4, false]],
    ["| 1 | Mô hình 1: Kiosk ..... 4 |  |", ["1 Mô hình 1: Kiosk", 4, true]],
  ])("reads “%s”", (printed, [title, page, isLed]) => {
    expect(readContentsEntry(printed)).toEqual({ title, page, isLed });
  });

  it.each(["Triển khai năm 2024", "Kinh phí: ........", "..... 12", "1. 12", "Đề án06", "| 1 | Kiosk | |"])(
    "leaves “%s”",
    (printed) => {
      expect(readContentsEntry(printed)).toBeUndefined();
    },
  );

  it("takes four dots for a leader, three for none (fewestDots)", () => {
    expect([3, 4].map((count) => readContentsEntry(`Kiosk ${".".repeat(count)} 4`)?.isLed)).toEqual([
      false,
      true,
    ]);
  });
});

describe("headsContents(line)", () => {
  it.each([
    ["**MỤC LỤC**", true],
    ["Mục lục:", true],
    ["Mục lục văn bản lưu trữ", false],
    ["Các mục", false],
  ])("of “%s” is %s", (printed, expected) => {
    expect(headsContents(alignText(stripMarkup(printed)))).toBe(expected);
  });
});

const find = (...lines: readonly string[]): readonly number[] => [...findContents(lines)];

describe("findContents(source)", () => {
  it("finds titles that dots lead to their pages, below a heading and without one", () => {
    expect(find("MỤC LỤC", "Trang", "I. MÔ HÌNH ..... 2", "", "II. KINH PHÍ ..... 3", "I. MÔ HÌNH")).toEqual([
      ...[1, 2, 3, 4, 5],
    ]);
    const entries = ["Mô hình 1: Kiosk .... 1", "Mô hình 2: Lưu trú .... 2", "Mô hình 3: Học bạ .... 2"];
    expect(find("KẾ HOẠCH", ...entries, "Mô hình 1: Kiosk")).toEqual([2, 3, 4]);
  });

  it("takes three entries where no heading says so, one below a heading (fewestEntries)", () => {
    const entries = ["An .... 1", "Ban .... 1", "Can .... 1"];
    expect(find(...entries.slice(0, 2))).toEqual([]);
    expect(find(...entries)).toEqual([1, 2, 3]);
    expect(find("MỤC LỤC", "Phần một .... 1")).toEqual([1, 2]);
  });

  it("bridges two lines of a long title between two entries, not three (mostWrapped)", () => {
    const long = (count: number) =>
      Array.from({ length: count }, (_, at) => `Dòng ${String.fromCharCode(97 + at)} của tên`);
    const read = (count: number) => find("MỤC LỤC", "Phần a .... 1", ...long(count), "dài .... 2").length;
    expect([read(2), read(3)]).toEqual([5, 2]);
    const free = (count: number) => find("An .... 1", "Ban .... 1", ...long(count), "Can .... 2").length;
    expect([free(2), free(3)]).toEqual([5, 0]);
  });

  it("finds entries without dots below a heading while their pages rise, to where the text begins", () => {
    expect(
      find(
        ...["MỤC LỤC", "I. MÔ HÌNH 1", "Mô hình 1: Kiosk\t1", "II. KINH PHÍ\t4"],
        ...["I. MÔ HÌNH", "Mô hình 1: Kiosk", "- Mục tiêu: đạt 100"],
      ),
    ).toEqual([1, 2, 3, 4]);
    expect(find("MỤC LỤC", "| Nội dung | Trang |", "| I. Mô hình | 2 |", "| II. Kinh phí | 3 |")).toEqual([
      1, 2, 3, 4,
    ]);
    expect(find("MỤC LỤC", "I. MÔ HÌNH 5", "Đạt 2")).toEqual([1, 2]);
  });

  it("finds entries without pages that the text repeats as its headings", () => {
    expect(
      find("MỤC LỤC", "I. MÔ HÌNH", "II. KINH PHÍ", "I. MÔ HÌNH", "Giao các sở.", "II. KINH PHÍ"),
    ).toEqual([...[1, 2, 3]]);
    expect(find("MỤC LỤC", "Giao các sở.")).toEqual([]);
  });

  it.each([
    [["Hoàn thành trong năm 2024", "Đạt 80", "Đạt 90", "Đạt 100"]],
    [["| STT | Mô hình | Số máy |", "| 1 | Kiosk | 12 |", "| 2 | Lưu trú | 15 |"]],
  ])("finds none in %j", (lines) => {
    expect(find(...lines)).toEqual([]);
  });
});

it("a plan’s contents are told as such and make no items, groups or title", () => {
  const { file } = importPlan(
    [
      ...["KẾ HOẠCH", "TRIỂN KHAI CÁC MÔ HÌNH ĐỀ ÁN 06 NĂM 2024", "MỤC LỤC"],
      ...["I. CÁC MÔ HÌNH ..... 2", "Mô hình 1: Kiosk ..... 2", "Mô hình 2: Lưu trú ..... 3"],
      ...[
        "I. CÁC MÔ HÌNH",
        "Mô hình 1: Kiosk",
        "Chủ trì: Sở Nội vụ.",
        "Mô hình 2: Lưu trú",
        "Chủ trì: Công an tỉnh.",
      ],
    ],
    [],
    importWords,
  );
  expect(file.document.title?.text).toBe("TRIỂN KHAI CÁC MÔ HÌNH ĐỀ ÁN 06 NĂM 2024");
  expect(file.items.map(({ number, body }) => [number, body?.title.text, body?.lines])).toEqual([
    [1, "Kiosk", [8, 9]],
    [2, "Lưu trú", [10, 11]],
  ]);
  expect(file.unread).toContainEqual({ lines: [3, 6], kind: "contents" });
});

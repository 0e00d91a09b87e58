import { describe, expect, it } from "vitest";
import { parseDeadline } from "#meaning/deadlines/deadlines.ts";
import { labelSlant, sizePicture, toDeadlineYear, toLeadCategory } from "#views/drawing/matrix-picture.ts";

describe("toLeadCategory(kinds)", () => {
  it.each([
    [[], "none"],
    [["police"], "police"],
    [["office", "one-stop"], "desk"],
    [["police", "department"], "several"],
    [["bank", "school"], "other"],
  ] as const)("of %j is %s", (kinds, category) => {
    expect(toLeadCategory(kinds)).toBe(category);
  });
});

describe("toDeadlineYear(items)", () => {
  const year = (...pairs: readonly (readonly [string | null, string | null])[]): string =>
    toDeadlineYear(
      pairs.map(([body, annex]) => ({
        deadline: {
          body: body === null ? null : parseDeadline(body),
          annex: annex === null ? null : parseDeadline(annex),
        },
      })),
    );
  it("is the year of the last day, of the last item", () => {
    expect(year(["30/9/2024", null])).toBe("2024");
    expect(year(["30/9/2023", null], ["Quý I năm 2025", null])).toBe("2025");
    expect(year(["Năm 2023 và những năm tiếp theo", null])).toBe("2023");
  });
  it("takes the body before the annex, the annex where the body is silent", () => {
    expect(year(["30/9/2023", "30/9/2024"])).toBe("2023");
    expect(year([null, "30/9/2024"])).toBe("2024");
  });
  it("says why there is no year", () => {
    expect(year(["Thực hiện thường xuyên", null])).toBe("ongoing");
    expect(year(["Theo tiến độ của Bộ Công an", null])).toBe("dependent");
    expect(year([null, null])).toBe("none");
    expect(year()).toBe("none");
  });
});

/** So many places with names of three letters. */
const namePlaces = (count: number): readonly string[] => Array.from({ length: count }, () => "Huế");

describe("sizePicture(models, places, isTurned)", () => {
  it("holds every cell, upright and turned, of five places and of sixty-three", () => {
    for (const places of [1, 5, 63]) {
      for (const isTurned of [false, true]) {
        const sizes = sizePicture(46, namePlaces(places), isTurned);
        const [columns, rows] = isTurned ? [46, places] : [places, 46];
        expect(sizes.width).toBeGreaterThanOrEqual(sizes.rowLabel + columns * sizes.cellWidth);
        expect(sizes.height).toBeGreaterThanOrEqual(sizes.columnLabel + rows * sizes.cellHeight);
        expect(sizes.cellWidth).toBeGreaterThanOrEqual(22);
      }
    }
  });

  // Letters of labels are 13 units high and 7.4 wide (letterWidth), rather too much than too little.
  const [line, letter] = [13, 7.4];

  it.each([
    [
      "titleRoom: a title of 58 letters lies beside the rows",
      sizePicture(46, namePlaces(63), false).rowLabel,
      58,
    ],
    [
      "pageRoom: of few places whole titles do, up to 87 letters",
      sizePicture(46, namePlaces(5), false).rowLabel,
      87,
    ],
    [
      "placeRoom: the longest name, “Bà Rịa - Vũng Tàu”, lies there",
      sizePicture(46, namePlaces(5), true).rowLabel,
      17,
    ],
    [
      "slantedRoom: a title of 47 letters stands over the columns, slanted",
      sizePicture(46, namePlaces(5), true).columnLabel / Math.sin((labelSlant * Math.PI) / 180),
      47,
    ],
  ])("%s", (_, room, letters) => {
    expect(Math.floor(room / letter)).toBe(letters);
  });

  it("letterWidth: shows as many letters of a title as have room", () => {
    expect([false, true].map((isTurned) => sizePicture(46, namePlaces(5), isTurned).titleLetters)).toEqual([
      87, 47,
    ]);
  });

  it("has a line for each group of models, but where it is turned", () => {
    const [plain, grouped] = [0, 5].map((groups) => sizePicture(46, namePlaces(5), false, groups));
    expect((grouped?.height ?? 0) - (plain?.height ?? 0)).toBe(5 * (plain?.cellHeight ?? 0));
    expect(sizePicture(46, namePlaces(5), true, 5)).toEqual(sizePicture(46, namePlaces(5), true));
  });

  it("slants names of places where two of them side by side would touch, and lays them where none would", () => {
    const isSlanted = (...names: readonly string[]): boolean => sizePicture(46, names, false).isSlanted;
    expect(isSlanted("Ninh Bình", "Thừa Thiên Huế", "Cửa Lò", "Bình Định", "Bỉm Sơn")).toBe(false);
    expect(isSlanted(...Array.from({ length: 8 }, () => "Thừa Thiên Huế"))).toBe(true);
    expect(isSlanted(...Array.from({ length: 20 }, () => "Huế"))).toBe(false);
  });

  it("nameLetterWidth, nameGap: names of twelve letters lie over columns of 110 units, of thirteen do not", () => {
    // 12 × 8.4 + 6 = 106.8; 13 × 8.4 + 6 = 115.2.
    const ofLetters = (letters: number): boolean =>
      sizePicture(46, ["a".repeat(letters), "b".repeat(letters)], false).isSlanted;
    expect([ofLetters(12), ofLetters(13)]).toEqual([false, true]);
    // 770 / 8 = 96: 10 × 8.4 + 6 = 90, 11 × 8.4 + 6 = 98.4.
    const eight = (letters: number): boolean =>
      sizePicture(
        46,
        Array.from({ length: 8 }, () => "a".repeat(letters)),
        false,
      ).isSlanted;
    expect([eight(10), eight(11)]).toEqual([false, true]);
  });

  it("keeps the last slanted name within the width of a page", () => {
    const { width, isSlanted } = sizePicture(
      46,
      Array.from({ length: 9 }, () => "Thừa Thiên Huế"),
      false,
    );
    expect([isSlanted, width]).toEqual([true, 1200]);
  });

  it("labelSlant: keeps slanted titles of neighbouring columns apart, and their room under 270 units", () => {
    const { cellWidth, columnLabel } = sizePicture(46, namePlaces(5), true);
    const apart = cellWidth * Math.sin((labelSlant * Math.PI) / 180);
    expect(apart).toBeGreaterThan(1.28 * line);
    expect(columnLabel).toBeLessThan(270);
  });

  it("printedSlantedLetters: slanted titles stand out of a printed drawing by the 62 mm that the style leaves them", () => {
    const { width, columnLabel, printedLetters } = sizePicture(46, namePlaces(5), true);
    const unit = (0.86 * 400) / width;
    const out = (printedLetters * letter * Math.sin((labelSlant * Math.PI) / 180) - columnLabel) * unit;
    expect(out).toBeGreaterThan(62);
    // A letter is rather less wide than reckoned.
    expect(out).toBeLessThan(65);
  });

  it("sheetRatio: prints as much of a title as fits a sheet 1.9 times as wide as the picture is high", () => {
    const { width, height, titleLetters, printedLetters } = sizePicture(46, namePlaces(5), false);
    expect(width + (printedLetters - titleLetters) * letter).toBeGreaterThan(1.9 * height - letter);
    expect(width + (printedLetters - titleLetters) * letter).toBeLessThanOrEqual(1.9 * height);
  });

  it("leaves no more letters to a title on paper where the sheet has no room beside the picture", () => {
    const many = sizePicture(46, namePlaces(120), false);
    expect(many.printedLetters).toBe(many.titleLetters);
  });
});

import { describe, expect, it } from "vitest";
import { parseDeadline } from "#meaning/deadlines/deadlines.ts";
import { sizePicture, toDeadlineYear, toLeadCategory } from "#views/drawing/matrix-picture.ts";

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

describe("sizePicture(models, places, isTurned)", () => {
  it("holds every cell, upright and turned, of five places and of sixty-three", () => {
    for (const places of [1, 5, 63]) {
      for (const isTurned of [false, true]) {
        const sizes = sizePicture(46, places, isTurned);
        const [columns, rows] = isTurned ? [46, places] : [places, 46];
        expect(sizes.width).toBeGreaterThanOrEqual(sizes.rowLabel + columns * sizes.cellWidth);
        expect(sizes.height).toBeGreaterThanOrEqual(sizes.columnLabel + rows * sizes.cellHeight);
        expect(sizes.cellWidth).toBeGreaterThanOrEqual(22);
      }
    }
  });

  it("leaves more letters to a title on paper only where the sheet has room beside the picture", () => {
    const [few, many] = [sizePicture(46, 5, false), sizePicture(46, 120, false)];
    expect(few.printedLetters).toBeGreaterThan(2 * few.titleLetters);
    expect(many.printedLetters).toBe(many.titleLetters);
  });
});

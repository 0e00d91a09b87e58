import { readDraftMark } from "#importer/facts/draft.ts";
import { readNumberSign, tellBody } from "#importer/facts/number-sign.ts";
import { pointRules, readPoint } from "#importer/facts/period-point.ts";
import { prefaceRules } from "#importer/facts/preface.ts";
import { alignText } from "#text/aligned.ts";
import { describe, expect, it } from "vitest";
import { importWords } from "../../helpers/import-words.ts";

const rows = <Rule extends { name: string }, Example>(
  rules: readonly Rule[],
  list: (rule: Rule) => readonly Example[],
) => rules.flatMap((rule) => list(rule).map((example) => [rule.name, example, rule] as const));

describe("prefaceRules", () => {
  it.each(rows(prefaceRules, ({ examples }) => examples))(
    "%s: “%s” begins the text",
    (_, text, { pattern }) => {
      expect(pattern.test(alignText(text).folded)).toBe(true);
    },
  );
  it.each(rows(prefaceRules, ({ not }) => not))("%s: “%s” may be a title", (_, text) => {
    expect(prefaceRules.some(({ pattern }) => pattern.test(alignText(text).folded))).toBe(false);
  });
});

describe("pointRules", () => {
  it.each(rows(pointRules, ({ examples }) => examples))("%s: %j", (_, [text, year, first, last]) => {
    expect(readPoint(text)).toEqual({ year, first, last, length: text.length });
  });
  it.each(rows(pointRules, ({ not }) => not))("%s: “%s” is none", (_, text, { pattern, read }) => {
    const match = pattern.exec(text);
    expect(match === null ? undefined : read(match)).toBeUndefined();
  });
});

describe("readNumberSign(number, words)", () => {
  it.each([
    ["88/KH-STP", "ke-hoach", ["Sở Tư pháp"]],
    ["45/2024/QĐ-UBND", "quyet-dinh", ["Ủy ban nhân dân"]],
    ["12-CTr/TU", "chuong-trinh", ["Tỉnh ủy"]],
    ["640/SYT-NVY", "cong-van", ["Sở Y tế"]],
    ["416/TTr-CAT", "khac", ["Công an"]],
    ["5/XYZ", undefined, []],
  ])("“%s” is %s of %j", (number, kind, bodies) => {
    expect(readNumberSign(number, importWords.head)).toEqual({ kind, bodies });
  });
});

describe("tellBody(text, words)", () => {
  it.each([
    ["UBND TỈNH AN MẪU", "Ủy ban nhân dân"],
    ["Chủ tịch Ủy ban nhân dân xã", "Ủy ban nhân dân"],
    ["SỞ TƯ PHÁP", "Sở Tư pháp"],
    ["Văn phòng Ủy ban nhân dân tỉnh", "Văn phòng Ủy ban nhân dân"],
    ["CÔNG TY MẪU", undefined],
  ])("“%s” is %s", (text, body) => {
    expect(tellBody(text, importWords.head)).toBe(body);
  });
});

describe("readDraftMark(line)", () => {
  it.each([
    ["DỰ THẢO LẦN 2", "DỰ THẢO LẦN 2"],
    ["(Dự thảo lần thứ 3)", "Dự thảo lần thứ 3"],
    ["Bản dự thảo ngày 12/3/2024", "Bản dự thảo ngày 12/3/2024"],
    ["DỰ THẢO KẾ HOẠCH", "DỰ THẢO"],
    ["Dự thảo Nghị quyết của Hội đồng nhân dân tỉnh", undefined],
    ["KẾ HOẠCH", undefined],
  ])("“%s” is marked %j", (line, mark) => {
    expect(readDraftMark(alignText(line))).toBe(mark);
  });
});

import { describe, expect, it } from "vitest";
import { measureList } from "#tools/titles/measure-lists.ts";
import { makeMatcher } from "#tools/titles/measure-plans.ts";
import { judgeTitle } from "#tools/titles/title-outcome.ts";
import { tellTitles } from "#tools/titles/title-table.ts";
import { makeContent } from "../../../helpers/make-handbook.ts";

const matcher = makeMatcher(
  makeContent([], {
    models: {
      kiosk: { title: "Tự động hóa Bộ phận Một cửa thông qua Kiosk" },
      "kham-benh": { title: "Khám chữa bệnh sử dụng sinh trắc học, Kiosk tự phục vụ" },
    },
  }),
);
const oneStop = "Tự động hóa Bộ phận Một cửa thông qua Kiosk";
const likely = "Kiosk tự động phục vụ người bệnh";

describe("judgeTitle(known, matcher)", () => {
  it.each<[string, string, readonly string[]]>([
    ["sure", oneStop, ["kiosk"]],
    ["sure-wrong", oneStop, ["kham-benh"]],
    ["sure-wrong", oneStop, []],
    ["sure-wrong", oneStop, ["kiosk", "kham-benh"]],
    ["proposed", likely, ["kiosk"]],
    ["proposed-other", likely, ["kham-benh"]],
    ["proposed-other", likely, []],
    ["nothing", "Trồng rừng gỗ lớn", []],
    ["nothing", "Trồng rừng gỗ lớn", ["kiosk"]],
  ])("is %s: “%s” where %j is right", (verdict, title, right) => {
    expect(judgeTitle({ title, objective: null, right }, matcher).verdict).toBe(verdict);
  });
});

describe("measureList(list, matcher)", () => {
  it("reads a set after the other, several ids and none", () => {
    const text = [
      "set\texpected\ttitle",
      `a\tkiosk\t${oneStop}`,
      `b\tkiosk kham-benh\t${oneStop}`,
      "a\t\tTrồng rừng",
      "b\tnone\tTrồng rừng",
    ].join("\n");
    const measured = measureList({ name: "ten.tsv", text }, matcher);
    expect(measured.map(({ name, outcomes }) => [name, outcomes.map(({ right }) => right)])).toEqual([
      ["ten.tsv, a", [["kiosk"], []]],
      ["ten.tsv, b", [["kiosk", "kham-benh"], []]],
    ]);
  });

  it("is one measure where there are no sets, and none where there are no titles", () => {
    const list = (text: string) => measureList({ name: "ten.tsv", text }, matcher).map(({ name }) => name);
    expect(list("expected\ttitle\nkiosk\tMáy")).toEqual(["ten.tsv"]);
    expect(list("expected\ttitle")).toEqual([]);
  });

  it("refuses a file whose first row names no columns", () => {
    expect(() => measureList({ name: "ten.tsv", text: "kiosk\tMáy" }, matcher)).toThrow(
      "ten.tsv: hàng đầu phải có cột “title” và “expected”",
    );
  });
});

describe("tellTitles(measured, withMisses)", () => {
  const measured = measureList(
    { name: "ten.tsv", text: `expected\ttitle\nkiosk\t${oneStop}\nkham-benh\t${likely}\n\tTrồng rừng` },
    matcher,
  );

  it("counts titles of models and titles of none apart, then all", () => {
    expect(tellTitles(measured, false).split("\n")).toEqual([
      "measured\ttitles of\ttitles\tsure\tsure-wrong\tproposed\tproposed-other\tnothing",
      "ten.tsv\tmodels\t2\t1\t0\t0\t1\t0",
      "ten.tsv\tnone\t1\t0\t0\t0\t0\t1",
      "all\tmodels\t2\t1\t0\t0\t1\t0",
      "all\tnone\t1\t0\t0\t0\t0\t1",
    ]);
  });

  it("names each title that was not told right and sure, where asked", () => {
    expect(tellTitles(measured, true).split("\n")[0]).toBe(
      `ten.tsv\tproposed-other\tkham-benh\tkiosk kham-benh\t${likely}`,
    );
  });
});

import { listBeside, rankLayouts } from "#importer/lines/layout/choose-layout.ts";
import { findLayout } from "#importer/lines/layout/find-layout.ts";
import type { WeighedItem, WeighedRun } from "#importer/lines/layout/score-run.ts";
import { readLogicalLines } from "#importer/lines/logical-lines.ts";
import { alignText } from "#text/aligned.ts";
import { describe, expect, it } from "vitest";
import { importWords } from "../../../helpers/import-words.ts";

const read = (text: readonly string[]) =>
  findLayout(readLogicalLines(text, importWords.labels), importWords.labels);

/** Items as “number title”, in order. */
const items = (...text: readonly string[]) =>
  [...read(text).items.values()].map(({ says }) => `${says.number} ${says.title}`);

const lead = "Chủ trì: Công an xã";
const time = "Thời gian: Quý I/2024";

describe("numbers of the layout", () => {
  it("takes two items for a layout, not one (fewestItems)", () => {
    expect(items("1. Quản lý lưu trú", lead, time)).toEqual([]);
    expect(items("1. Quản lý lưu trú", lead, time, "2. Lắp đặt kiosk", lead, time)).toHaveLength(2);
  });

  it("takes lines that all tell a deadline, none that tell only a purpose (leastMean)", () => {
    const bullets = (rest: string) => [`- Quản lý lưu trú${rest}`, `- Lắp đặt kiosk${rest}`];
    expect(items(...bullets("; hoàn thành trong quý I/2024."))).toHaveLength(2);
    expect(items("I. Nội dung", ...bullets(". Mục tiêu: Nộp nhanh."))).toEqual([]);
  });

  it("takes beside the items only lines that tell both who and when (leastBeside)", () => {
    const models = ["1. Quản lý lưu trú", lead, time, "2. Lắp đặt kiosk", lead, time, "B. Nhiệm vụ"];
    const tasks = (when: string) => [
      `- Thu học phí: Công an xã chủ trì${when}.`,
      `- Số hóa hộ tịch: Công an xã chủ trì${when}.`,
    ];
    expect(items(...models, ...tasks("; xong trong quý I/2024"))).toHaveLength(4);
    expect(items(...models, ...tasks(""))).toHaveLength(2);
  });

  /** A run of two items, each on a line of its own. */
  const runOf = (style: string, mean: number, from = 0): WeighedRun => ({
    style,
    mean,
    items: [from, from + 1].map((at): WeighedItem => ({
      line: readLogicalLines(["1. Lưu trú"], importWords.labels)[0]!,
      ...{ at, end: at + 1, value: 1, title: alignText("Lưu trú"), rest: alignText("") },
      ...{ parent: undefined, found: new Set(), score: mean },
    })),
  });

  it("ranks runs from a mean of 1.5 on (leastMean)", () => {
    expect([1.49, 1.5].map((mean) => rankLayouts([runOf("1.", mean)]).length)).toEqual([0, 1]);
  });

  it("takes runs beside it from a mean of 3.5 on (leastBeside)", () => {
    const beside = (mean: number): number =>
      listBeside([runOf("1.", 4)], [{ style: "-", score: 2 * mean, runs: [runOf("-", mean, 10)] }]).length;
    expect([3.49, 3.5].map(beside)).toEqual([0, 1]);
  });

  it("looks for who and when in the sixty lines from a heading on (longestItem)", () => {
    const item = (filler: number) => [
      "1. Quản lý lưu trú",
      ...Array.from({ length: filler }, () => "- Khách khai báo."),
      lead,
    ];
    expect(items(...item(58), "2. Lắp đặt kiosk", lead)).toHaveLength(2);
    const because = (filler: number) =>
      read([...item(filler), "2. Lắp đặt kiosk", lead]).reading.taken?.because[0]?.count;
    expect([because(58), because(59)]).toEqual([2, 1]);
  });

  it("takes a title that nothing is told of among others that tell, not one far from their numbers (leastScore)", () => {
    const two = ["1. Quản lý lưu trú", lead, time, "2. Lắp đặt kiosk", lead, time];
    expect(items(...two, "3. Thu học phí")).toHaveLength(3);
    expect(items(...two, "33. Thu học phí")).toHaveLength(2);
  });

  it("takes numbers for a count that leave out two (mostLeftOut)", () => {
    const count = (second: number) =>
      read(["1. Quản lý lưu trú", lead, `${second}. Lắp đặt kiosk`, lead]).reading.taken?.because.find(
        ({ what }) => what === "numbers-run-on",
      )?.count;
    expect([count(4), count(5)]).toEqual([2, 1]);
  });

  it("tells models from tasks by the line above, then the first twelve lines, where no heading does (headLines)", () => {
    const kinds = (above: number, below = "Đoạn") =>
      [
        ...read([
          ...Array.from({ length: above }, () => "Đoạn"),
          ...["Các mô hình:", below, "1. Quản lý lưu trú", lead, "2. Lắp đặt kiosk", lead],
        ]).items.values(),
      ].map(({ says }) => says.kind);
    expect(kinds(11)).toEqual(["model", "model"]);
    expect(kinds(12)).toEqual(["task", "task"]);
    expect(kinds(11, "Thực hiện các việc sau:")).toEqual(["task", "task"]);
  });

  it("takes a name of a hundred and twenty characters for a body, no longer one (longestBearer)", () => {
    const found = (length: number) => {
      const name = `Sở ${"Y".repeat(length - 3)}`;
      return read([`1. ${name}:`, "a) Kiểm tra lưu trú; thường xuyên.", "b) Cấp căn cước; xong trong 2024."])
        .reading.taken?.name;
    };
    expect([found(120), found(121)]).toEqual(["Cơ quan: …", "a)"]);
  });

  it("takes a title that ends as a sentence for one where it has more than a hundred characters (longestPlain)", () => {
    const because = (length: number) => {
      const text = `${"a".repeat(length - 1)}.`;
      const { taken } = read([
        `1. A${text.slice(1)}`,
        lead,
        time,
        `2. A${text.slice(1)}`,
        lead,
        time,
      ]).reading;
      return taken?.because.some(({ what }) => what === "sentences");
    };
    expect([because(100), because(101)]).toEqual([false, true]);
  });
});

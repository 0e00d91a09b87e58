import { readCellStatements } from "#importer/items/cell-statements.ts";
import { describe, expect, it } from "vitest";
import { importWords } from "../../helpers/import-words.ts";

const read = (field: "coordinators" | "result", ...pieces: readonly string[]) =>
  readCellStatements(
    { text: pieces.join(" "), pieces, lines: [3, 3], merged: undefined },
    field,
    importWords.labels,
  ).map(({ text }) => text);

describe("readCellStatements(cell, field, labels)", () => {
  it.each([
    ["a body on each line", ["Công an xã", "Bưu điện"], ["Công an xã", "Bưu điện"]],
    ["“các thôn” below a whole name", ["Hội Nông dân xã", "các thôn"], ["Hội Nông dân xã", "các thôn"]],
    ["a name that goes on", ["Hội Nông dân", "xã Đức Thọ"], ["Hội Nông dân xã Đức Thọ"]],
    ["bodies of several places", ["UBND", "các xã"], ["UBND các xã"]],
    ["a list that goes on", ["Công an xã,", "Bưu điện"], ["Công an xã, Bưu điện"]],
    ["no line", [], []],
  ])("reads %s in a column of bodies", (_, pieces, statements) => {
    expect(read("coordinators", ...pieces)).toEqual(statements);
  });

  it("joins lines in a column of something else", () => {
    expect(read("result", "Báo cáo của xã", "các thôn")).toEqual(["Báo cáo của xã các thôn"]);
  });
});

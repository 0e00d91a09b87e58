import { readLogicalLines, readRestLines } from "#importer/lines/logical-lines.ts";
import { type Place, readUnread, tellUnread, unreadRules } from "#importer/lines/unread.ts";
import { unreadKind } from "#schema/items.ts";
import { describe, expect, it } from "vitest";
import { importWords } from "../../helpers/import-words.ts";

const somewhere: Place = {
  isHead: false,
  isRecipients: false,
  isAfterKey: false,
  isContents: false,
  isAround: false,
};
const readAll = (text: readonly string[]) => {
  const lines = readLogicalLines(text, importWords.labels);
  return [...lines, ...readRestLines(text, lines, importWords.labels)].sort((a, b) => a.line - b.line);
};

describe("tellUnread(line, place)", () => {
  it.each(
    unreadRules.flatMap(({ kind, examples }) =>
      examples.map(([text, place]) => [kind, text, place] as const),
    ),
  )("%s: “%s”", (kind, text, place) => {
    expect(readAll([text]).map((line) => tellUnread(line, { ...somewhere, ...place }))).toEqual([kind]);
  });

  it("has a rule with an example for every kind", () => {
    expect(
      unreadRules
        .filter(({ examples }) => examples.length > 0)
        .map(({ kind }) => kind)
        .sort(),
    ).toEqual([...unreadKind.options].sort());
  });
});

describe("readUnread(lines, read)", () => {
  it("tells runs of one kind, without the lines that were read", () => {
    const text = [
      "UBND TỈNH AN MẪU",
      "Căn cứ Luật Căn cước;",
      "Căn cứ Luật Cư trú;",
      "Mô hình 1: A",
      "Nơi nhận:",
    ];
    expect(readUnread(readAll([...text, "- Như trên;", "- Lưu: VT"]), new Set([4]))).toEqual([
      { lines: [1, 1], kind: "letterhead" },
      { lines: [2, 3], kind: "basis" },
      { lines: [5, 7], kind: "recipients" },
    ]);
  });

  it("ends the head of a document at a sentence of more than 160 characters (longestHeadLine)", () => {
    const tell = (length: number) => readUnread(readAll(["a".repeat(length), "TỈNH AN MẪU"]), new Set([1]));
    expect(tell(160)).toEqual([{ lines: [2, 2], kind: "letterhead" }]);
    expect(tell(161)).toEqual([{ lines: [2, 2], kind: "signature" }]);
  });
});

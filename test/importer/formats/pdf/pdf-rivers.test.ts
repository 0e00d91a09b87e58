import { describe, expect, it } from "vitest";
import { readRiverTable } from "#importer/formats/pdf/pdf-rivers.ts";
import { type PdfLine, toLine } from "#importer/formats/pdf/pdf-words.ts";

type Word = readonly [text: string, x0: number, x1: number];

/** A line of ten points. */
const line = (at: number, words: readonly Word[]): PdfLine =>
  toLine(
    words.map(([text, x0, x1]) => ({ text, x0, x1, y: -20 * at, size: 10, bold: false })),
    -20 * at,
    10,
  );

const head: readonly Word[] = [
  ["TT", 0, 10],
  ["Nhiệm vụ", 50, 90],
  ["Chủ trì", 150, 190],
  ["Thời gian", 250, 290],
];
const row: readonly Word[] = [
  ["1", 0, 5],
  ["Lưu trú", 50, 80],
  ["Công an", 150, 190],
  ["2024", 250, 270],
];

/** How many lines a table takes that has a line between three rows and a last one. */
const lengthWith = (between: readonly Word[]): number | undefined =>
  readRiverTable(
    [head, row, row, between, row].map((words, at) => line(at, words)),
    0,
    false,
  )?.length;

const whole = 5;
const upToIt = 3;

describe("a table without rulings", () => {
  it.each([
    ["of words that lie in the columns", row],
    [
      "of a shorter and of a longer word within its column's room",
      [
        ["2", 2, 4],
        ["Khám chữa bệnh", 50, 130],
      ],
    ],
  ] as readonly (readonly [string, readonly Word[]])[])("goes on below a row %s", (_, words) => {
    expect(lengthWith(words)).toBe(whole);
  });

  it.each([
    [
      "begins in a column and ends in the next",
      [
        ["2", 0, 5],
        ["Khám chữa bệnh ban đầu", 60, 160],
      ],
    ],
    [
      "begins left of its column, hard behind the one before",
      [
        ["2", 0, 5],
        ["Khám chữa bệnh", 12, 80],
      ],
    ],
    ["crosses all columns", [["Các việc của tỉnh", 0, 290]]],
  ] as readonly (readonly [string, readonly Word[]])[])("ends at a row whose word %s", (_, words) => {
    expect(lengthWith(words)).toBe(upToIt);
  });

  it.each(["I. Việc của tỉnh", "V) Việc của tỉnh", "X Việc của tỉnh", "C. Việc", "H. Việc", "Nhóm việc"])(
    "goes on below a row of a group, which crosses all columns: %s",
    (text) => {
      expect(lengthWith([[text, 0, 290]])).toBe(whole);
      const [first = "", ...rest] = text.split(" ");
      expect(
        lengthWith([
          [first, 0, 10],
          [rest.join(" "), 12, 290],
        ]),
      ).toBe(whole);
    },
  );

  it.each(["K. Việc", "i. Việc", "Nhómviệc", "1. Việc"])("ends at what is no such row: %s", (text) => {
    expect(lengthWith([[text, 0, 290]])).toBe(upToIt);
  });
});

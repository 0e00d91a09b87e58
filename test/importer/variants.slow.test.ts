import { readContent } from "#reading/read-content.ts";
import type { Variant } from "#tools/variants/factors.ts";
import { measureDrawn } from "#tools/variants/measure-drawn.ts";
import { describe, expect, it } from "vitest";
import { importWords } from "../helpers/import-words.ts";

const { content } = readContent("content");
if (content === undefined) throw new Error("no content");
const reader = { content, words: importWords };

/** Layouts of the sample; `npm run variants -- --seed sample --show N` prints one. */
const count = 300;
const measured = await Promise.all(
  Array.from({ length: count }, async (_, index) => {
    const number = index + 1;
    return { number, ...(await measureDrawn(`sample ${number}`, reader)) };
  }),
);

/** Rows that nothing but wrapped cells tell apart: the table is left, and told, since a wrong cut would be a false statement. */
const isLeft = ({ medium, columns }: Variant): boolean => medium === "blanks" && columns === "no number";

/** What is read otherwise than printed: layout, item, kind of fact. Each with the reason why it stays so. */
const knownMisses: readonly string[] = [];

describe("invented items in layouts drawn by chance", () => {
  it("are read as they are printed, in every fact, but for the misses listed", () => {
    const read = measured.filter(({ variant }) => !isLeft(variant));
    const misses = read.flatMap(({ number, misses: own }) =>
      own.map(({ item, kind }) => `${number}: ${item} ${kind}`),
    );
    expect(misses).toEqual(knownMisses);
    expect(read.length).toBeGreaterThan(count * 0.9);
  });

  it("are not read at all where blanks alone part rows without numbers", () => {
    const left = measured.filter(({ variant }) => isLeft(variant));
    expect(left.length).toBeGreaterThan(0);
    expect(left.flatMap(({ misses }) => misses.map(({ got }) => got)).filter((got) => got !== "—")).toEqual(
      [],
    );
  });

  it("are of each level of each factor", () => {
    const seen = new Set(
      measured.flatMap(({ variant }) => Object.entries(variant).map(([f, level]) => `${f} ${level}`)),
    );
    for (const level of [
      "medium prose",
      "medium html",
      "fields acting",
      "wrap 72",
      "numbering none",
      "sections chapters",
    ])
      expect(seen).toContain(level);
  });
});

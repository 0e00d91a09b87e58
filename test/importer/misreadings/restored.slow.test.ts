import { findMisreadings } from "#importer/misreadings/find-misreadings.ts";
import { repairLines } from "#text/repair.ts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { knownWords } from "../../helpers/known-words.ts";
import { content } from "../../helpers/own-content.ts";

const plans = [...content.plans.values()].map(
  ({ source, review }) => repairLines(source, review.repairs).lines,
);

/** A line with one place of a pattern printed otherwise; the line itself where it has no such place. */
function change(line: string, place: RegExp, share: number, print: (found: string) => string): string {
  const places = [...line.matchAll(place)];
  const chosen = places[Math.floor(share * places.length)];
  if (chosen === undefined) return line;
  const [found] = chosen;
  return line.slice(0, chosen.index) + print(found) + line.slice(chosen.index + found.length);
}

const mark = /[\u0300\u0301\u0303\u0309\u0323]/;
const otherMark = (word: string): string =>
  word
    .normalize("NFD")
    .replace(mark, (found) => (found === "\u0309" ? "\u0301" : "\u0309"))
    .normalize("NFC");

/** What machines make of a line, each at a place that is a share of the line, 0 to 1. */
const faults: Readonly<Record<string, (line: string, share: number) => string>> = {
  "a digit of a date as a letter": (line, share) =>
    change(line, /\d{1,2}\/\d{1,2}\/20\d\d/g, share, (date) => date.replace("1", "l").replace("0", "O")),
  "m as rn": (line, share) => change(line, /m(?=\p{Ll})/gu, share, () => "rn"),
  "i as l": (line, share) => change(line, /(?<=\p{L})i(?=\p{L})/gu, share, () => "l"),
  "a word parted": (line, share) =>
    change(line, /\p{Ll}{3,}/gu, share, (word) => `${word.slice(0, 2)} ${word.slice(2)}`),
  "two words joined": (line, share) => change(line, /(?<=\p{L}) (?=\p{Ll})/gu, share, () => ""),
  "another mark": (line, share) => change(line, /\p{L}{2,}/gu, share, otherMark),
};

describe.each(Object.entries(faults))("a text with %s", { timeout: 120_000 }, (_, fault) => {
  it("is proposed to be what it was, or nothing is proposed", () => {
    let restored = 0;
    fc.assert(
      fc.property(
        fc.constantFrom(...plans),
        fc.array(fc.tuple(fc.nat(), fc.double({ min: 0, max: 0.999, noNaN: true })), {
          minLength: 70,
          maxLength: 200,
        }),
        (lines, places) => {
          const damaged = [...lines];
          for (const [at, share] of places) {
            const line = at % lines.length;
            damaged[line] = fault(lines[line] ?? "", share);
          }
          const { proposed } = findMisreadings(damaged, knownWords);
          const mended = repairLines(damaged, proposed).lines;
          const wrong = mended.filter((line, at) => line !== damaged[at] && line !== lines[at]);
          expect(wrong).toEqual([]);
          restored += mended.filter((line, at) => line !== damaged[at]).length;
        },
      ),
      { seed: 20_260_103, numRuns: 12 },
    );
    expect(restored).toBeGreaterThan(20);
  });
});

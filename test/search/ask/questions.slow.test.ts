import { beforeAll, describe, expect, it } from "vitest";
import { handbook } from "../../helpers/own-content.ts";
import { measureQuestions, readQuestions, type QuestionFigures } from "./measure-questions.ts";

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;
const print = ({ engine, recall, firstRight, nonsenseFound }: QuestionFigures): string =>
  `${engine}: first right ${percent(firstRight)}, recall ${percent(recall)}, nonsense with results ${nonsenseFound}`;

describe("the search on questions of officials, written before it was run", () => {
  let ours: QuestionFigures;
  let others: readonly QuestionFigures[] = [];
  beforeAll(async () => {
    const [first, ...rest] = await measureQuestions(handbook);
    if (first === undefined) throw new Error("Nothing was measured.");
    [ours, others] = [first, rest];
    console.log([ours, ...others].map(print).join("\n"));
    for (const [kind, figures] of ours.byKind)
      console.log(`${kind}: first right ${percent(figures.firstRight)}, recall ${percent(figures.recall)}`);
    console.log(ours.misses.join("\n"));
  }, 120_000);

  it("has 150 of eight kinds", () => {
    const questions = readQuestions();
    expect(questions).toHaveLength(150);
    expect(new Set(questions.map(({ kind }) => kind)).size).toBe(8);
  });

  it("puts a wanted result first in at least 96 %, and shows 98 % of what is wanted", () => {
    expect(ours.firstRight).toBeGreaterThanOrEqual(0.96);
    expect(ours.recall).toBeGreaterThanOrEqual(0.98);
  });

  it("finds nothing for nonsense", () => {
    expect(ours.nonsenseFound).toBe(0);
  });

  it("does better than plain Pagefind and MiniSearch on the same records", () => {
    for (const other of others) {
      expect(ours.firstRight).toBeGreaterThan(other.firstRight);
      expect(ours.recall).toBeGreaterThan(other.recall);
    }
  });
});

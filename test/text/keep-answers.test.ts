import { keepAnswers } from "#text/keep-answers.ts";
import { describe, expect, it } from "vitest";

/** A keeper, with a question that tells what was asked of it. */
function makeAsking(limit?: number): { ask: (key: string) => string | undefined; asked: string[] } {
  const asked: string[] = [];
  const answers = keepAnswers<string | undefined>(limit);
  const ask = (key: string): string | undefined =>
    answers(key, () => {
      asked.push(key);
      return key === "" ? undefined : key.toUpperCase();
    });
  return { ask, asked };
}

describe("keepAnswers(limit)", () => {
  it("asks once of each text, and keeps that there is no answer too", () => {
    const { ask, asked } = makeAsking();
    expect(["a", "b", "a", "", ""].map(ask)).toEqual(["A", "B", "A", undefined, undefined]);
    expect(asked).toEqual(["a", "b", ""]);
  });

  it("answers what is beyond its limit anew, and what it has as before", () => {
    const { ask, asked } = makeAsking(1);
    expect(["a", "b", "b", "a"].map(ask)).toEqual(["A", "B", "B", "A"]);
    expect(asked).toEqual(["a", "b", "b"]);
  });

  it("keeps apart what two ask", () => {
    const [first, second] = [makeAsking(), makeAsking()];
    first.ask("a");
    expect(second.ask("a")).toBe("A");
    expect(second.asked).toEqual(["a"]);
  });
});

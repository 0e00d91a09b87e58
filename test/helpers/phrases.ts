import { describe, expect, it } from "vitest";
import { foldAligned } from "#text/fold.ts";
import type { Phrase } from "#text/phrase.ts";

const isPhrase = (value: unknown): value is Phrase =>
  typeof value === "object" && value !== null && "pattern" in value && "not" in value && !("read" in value);

/** The phrases that modules export, alone or in lists. */
function collect(modules: readonly object[]): readonly Phrase[] {
  return modules.flatMap((module) => Object.values(module).flat()).filter(isPhrase);
}

/** What a phrase finds first in a printed text; undefined for nothing. */
export function findPhrase({ pattern, keepsMarks }: Phrase, text: string): string | undefined {
  pattern.lastIndex = 0;
  return pattern.exec(keepsMarks === true ? text : foldAligned(text))?.[0];
}

/** Tests that each phrase of some modules finds what its examples say, and nothing where it shall find nothing. */
export function testPhrases(...modules: readonly object[]): void {
  describe.each(collect(modules).map((phrase) => [phrase.name, phrase] as const))("“%s”", (_, phrase) => {
    it("has an example", () => {
      expect(phrase.examples.length).toBeGreaterThan(0);
    });
    it.each(phrase.examples)("finds in “%s” “%s”", (text, found) => {
      expect(findPhrase(phrase, text)).toBe(found);
    });
    for (const text of phrase.not)
      it(`finds nothing in “${text}”`, () => {
        expect(findPhrase(phrase, text)).toBeUndefined();
      });
  });
}

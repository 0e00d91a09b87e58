import { describe, expect, it } from "vitest";
import type { CitationContext } from "#importer/citations/citation-relation.ts";
import { findRelationRule, relationRules } from "#importer/citations/citation-relation.ts";
import * as laws from "#importer/citations/law-phrases.ts";
import * as numbers from "#importer/citations/number-phrases.ts";
import * as tails from "#importer/citations/tail-phrases.ts";
import { foldAligned } from "#text/fold.ts";
import { testPhrases } from "../../helpers/phrases.ts";

/** The words about the last of the documents that a line names in brackets. */
function readContext(line: string): CitationContext {
  const documents = [...foldAligned(line).matchAll(/\[[^\]]*\]/g)];
  const last = documents.at(-1);
  const before = documents.at(-2);
  if (last === undefined) throw new Error(`No document in “${line}”`);
  const from = before === undefined ? 0 : before.index + before[0].length;
  return {
    lead: foldAligned(line).slice(from, last.index),
    rest: foldAligned(line).slice(last.index + last[0].length),
    isFirst: before === undefined,
    inherited: "mentions",
  };
}

describe.each(relationRules.map((rule) => [rule.name, rule] as const))(
  "a citation such as “%s”",
  (name, rule) => {
    it("has an example", () => {
      expect(rule.examples.length).toBeGreaterThan(0);
    });
    it.each(rule.examples)("is “%s”", (line) => {
      expect(findRelationRule(readContext(line))?.name).toBe(name);
    });
  },
);

describe("a citation in the title of another document", () => {
  it.each(["Căn cứ [A] sửa đổi [B]", "Căn cứ [A] về thực hiện [B]"])("is told by no rule: %s", (line) => {
    expect(findRelationRule(readContext(line))).toBeUndefined();
  });
});

describe("phrases of citations", () => {
  testPhrases(laws, numbers, tails);
});

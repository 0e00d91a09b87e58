import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { groupRules, numberedTitleRules } from "#importer/lines/kinds/group-heading.ts";
import { itemRules } from "#importer/lines/kinds/item-heading.ts";
import { type LineRule, type RuleBook, readLine } from "#importer/lines/kinds/line-rule.ts";
import { outlineRules } from "#importer/lines/kinds/outline-number.ts";
import { sectionRules } from "#importer/lines/kinds/section-heading.ts";
import { alignText } from "#text/aligned.ts";
import { describe, expect, it } from "vitest";

/** What is wrong with a rule: an example read otherwise, a counter-example read, none given; empty where all is well. */
function findSlips<Head, Says>(book: RuleBook<Head, Says>, rule: LineRule<Head, Says>): readonly string[] {
  const read = (text: string) => readLine(book, alignText(text));
  const slips = rule.examples.length === 0 ? ["no example"] : [];
  if (rule.not.length === 0) slips.push("no counter-example");
  for (const [text, says] of rule.examples) {
    const found = read(text);
    if (found?.by !== rule.name) slips.push(`“${text}” is read by ${found?.by ?? "no rule"}`);
    else if (JSON.stringify(found.says) !== JSON.stringify(says))
      slips.push(`“${text}” says ${JSON.stringify(found.says)}`);
  }
  for (const text of rule.not) if (read(text)?.by === rule.name) slips.push(`“${text}” is read`);
  return slips;
}

/** The rules of a book by name, each with its check. */
const listRules = <Head, Says>(book: RuleBook<Head, Says>) =>
  book.rules.map((rule) => ({ kind: book.kind, name: rule.name, check: () => findSlips(book, rule) }));

const rules = [
  ...listRules(itemRules),
  ...listRules(groupRules),
  ...listRules(numberedTitleRules),
  ...listRules(sectionRules),
  ...listRules(outlineRules),
];

describe("rules of lines", () => {
  it.each(rules)("$kind: “$name” reads its examples and not those that look like them", ({ check }) => {
    expect(check()).toEqual([]);
  });

  it("have a name of their own in their kind", () => {
    const names = rules.map(({ kind, name }) => `${kind}: ${name}`);
    expect(new Set(names).size).toBe(names.length);
  });

  it("are all here", () => {
    const folder = join(import.meta.dirname, "../../../../src/importer/lines/kinds");
    const sources = readdirSync(folder).filter((name) => name.endsWith(".ts"));
    const books = sources.flatMap((name) =>
      [...readFileSync(join(folder, name), "utf8").matchAll(/^export const (\w+): RuleBook</gm)].map(
        (m) => m[1],
      ),
    );
    expect(books.sort()).toEqual([
      "groupRules",
      "itemRules",
      "numberedTitleRules",
      "outlineRules",
      "sectionRules",
    ]);
  });
});

describe("the check of rules", () => {
  const book: RuleBook<string, string> = {
    kind: "planted",
    readHead: ({ text }) => text,
    tell: (head) => head.slice(0, 1),
    rules: [],
  };
  const plant = (rule: Partial<LineRule<string, string>>): readonly string[] => {
    const whole = {
      name: "a…",
      fits: (head: string) => head.startsWith("a"),
      examples: [],
      not: ["b"],
      ...rule,
    };
    return findSlips({ ...book, rules: [whole] }, whole);
  };

  it("passes a rule whose examples hold", () => {
    expect(plant({ examples: [["ab", "a"]] })).toEqual([]);
  });

  it.each([
    ["no example", { examples: [] }],
    ["no counter-example", { examples: [["ab", "a"]], not: [] }],
    ["an example that no rule reads", { examples: [["b", "b"]] }],
    ["an example that says something else", { examples: [["ab", "b"]] }],
    ["a counter-example that is read", { examples: [["ab", "a"]], not: ["ac"] }],
  ] as const)("finds %s", (_, rule) => {
    expect(plant(rule)).toHaveLength(1);
  });
});

import { formatProblems } from "#problems/format-problems.ts";
import { readYaml, splitFrontMatter } from "#reading/yaml/read-yaml.ts";
import { agenciesFile } from "#schema/agencies.ts";
import { catalogEntry } from "#schema/catalog.ts";
import { glossaryFile } from "#schema/glossary.ts";
import { isoDate, isoMonth, lineRange } from "#schema/identifier.ts";
import { reviewFile } from "#schema/review.ts";
import { describe, expect, it } from "vitest";
import { z } from "zod";

describe("readYaml(file, text, schema)", () => {
  it.each([
    [
      "a key that no schema knows, with the near one",
      "repairs:\n  - line: 3\n    printd: a\n    corrected: b\n    reason: vì sao vậy\n",
      reviewFile,
    ],
    ["a key written twice", "repairs: []\nrepairs: []\n", reviewFile],
    ["a tab for indent", "repairs:\n\t- line: 3\n", reviewFile],
    [
      "a wrong value of a list, with the near one",
      "matches:\n  - item: 1\n    reason: vì sao vậy\n    models:\n      - { id: kiosk-mot-cua, relation: sam }\n",
      reviewFile,
    ],
    ["a missing key, at its parent", "- id: so-y-te\n  name: Sở Y tế\n  level: province\n", agenciesFile],
    [
      "a wrong type",
      "group: ba\norder: 1\ntitle: Một mô hình\nsynonyms: []\nobjective: Để làm một việc\nreference: { plan: ninh-binh-2023, number: 1 }\n",
      catalogEntry,
    ],
    [
      "an id of the wrong form",
      "- id: Sở Y tế\n  name: Sở Y tế\n  kind: department\n  level: province\n",
      agenciesFile,
    ],
    [
      "a number out of its bounds and a line that is neither of two kinds, in the second entry",
      "matches:\n  - { item: 3, models: [], reason: vì sao vậy }\n  - { item: 0, models: [], reason: vì sao vậy }\nrepairs:\n  - { line: ba, printed: a, corrected: b, reason: vì sao vậy }\n",
      reviewFile,
    ],
    [
      "a number for a text, a text for a list, nothing at all, and a text too short",
      "- { short: 06, long: [Đề án 06] }\n- { short: ANTT, long: An ninh }\n- { short: CNTT, long: }\n- { short: A, long: [] }\n",
      glossaryFile,
    ],
    [
      "missing keys of an entry without a name, of two kinds and of a list of values",
      "repairs:\n  - { corrected: b, reason: vì sao vậy }\nfindings:\n  - { code: x, item: null, reason: vì sao vậy }\n",
      reviewFile,
    ],
    ["a key at the head of the file", "repair: []\n", reviewFile],
    ["a group of keys for a list", "id: so-y-te\n", agenciesFile],
    [
      "a month of the wrong form",
      'lines: [1]\non: "2024-13"\n',
      z.strictObject({ on: z.union([isoDate, isoMonth]), lines: lineRange }),
    ],
    ["a bracket that is not closed", "repairs: [\n", reviewFile],
  ])("tells %s, each in one line with its place", (_, text, schema) => {
    const { data, problems } = readYaml<unknown>("content/x.yaml", text, schema as z.ZodType);
    expect(data).toBeUndefined();
    expect(formatProblems(problems)).toMatchSnapshot();
  });

  it("gives the data and the place of each value", () => {
    const { data, problems } = readYaml(
      "x.yaml",
      "repairs:\n  - line: 3\n    printed: a\n    corrected: b\n    reason: vì sao vậy\n",
      reviewFile,
    );
    expect(problems).toEqual([]);
    expect(data?.value.repairs[0]?.printed).toBe("a");
    expect(data?.locate(["repairs", 0, "printed"])).toEqual({ line: 3, column: 14 });
    expect(data?.locate(["repairs", 9])).toEqual({ line: 2, column: 3 });
  });

  it("counts lines above front matter", () => {
    const parts = splitFrontMatter("---\ngroup: 1\n---\nLời văn");
    expect(parts).toEqual({ yaml: "group: 1", body: "Lời văn" });
    expect(splitFrontMatter("Lời văn")).toBeUndefined();
    expect(readYaml("x.mdx", "group: 1\n", catalogEntry, 1).problems[0]?.line).toBe(2);
  });
});

describe("references in YAML", () => {
  const texts = z.array(z.array(z.string()));
  const told = (text: string): readonly string[] =>
    readYaml("a.yaml", text, texts).problems.map((p) => `${p.line}:${p.column} ${p.code}`);

  it("may repeat a value, up to a thousand by aliases (mostByAliases)", () => {
    const repeat = (count: number): string => `- &a [${"x, ".repeat(99)}x]\n${"- *a\n".repeat(count)}`;
    // An alias of a list of a hundred brings 102 values: itself, the list and what is in it.
    expect(told(repeat(9))).toEqual([]);
    expect(told(repeat(10))).toEqual(["11:3 too-many-aliases"]);
    const once = (length: number): string => `- &a [${"x, ".repeat(length - 1)}x]\n- *a\n`;
    expect(told(once(998))).toEqual([]);
    expect(told(once(999))).toEqual(["2:3 too-many-aliases"]);
    expect(readYaml("a.yaml", "- &a [x, y]\n- *a\n", texts).data?.value).toEqual([
      ["x", "y"],
      ["x", "y"],
    ]);
  });

  it.each([
    ["- !!seq [!!str x, ! y]\n", []],
    ["- [*a]\n", ["1:4 unknown-alias"]],
    ["- &a [*a]\n", ["1:7 alias-loop"]],
    ["- [!!js/function x]\n- [3]\n", ["1:4 unknown-tag", "2:4 wrong-type"]],
    ["- !!binary aGk=\n", ["1:3 unknown-tag"]],
    ["%YAML 1.2\n---\n- [x]\n", []],
    ["%YAML 1.1\n---\n- [yes]\n", ["1:1 unknown-directive", "3:4 wrong-type"]],
  ])("in %j are told once each, with what else is wrong: %j", (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

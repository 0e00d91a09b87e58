import { formatProblems } from "#problems/format-problems.ts";
import { readYaml, splitFrontMatter } from "#reading/read-yaml.ts";
import { agenciesFile } from "#schema/agencies.ts";
import { catalogEntry } from "#schema/catalog.ts";
import { reviewFile } from "#schema/review.ts";
import type { z } from "zod";
import { describe, expect, it } from "vitest";

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
      "group: ba\norder: 1\ntitle: Một mô hình\naliases: []\nobjective: Để làm một việc\nreference: { plan: ninh-binh-2023, number: 1 }\n",
      catalogEntry,
    ],
    [
      "an id of the wrong form",
      "- id: Sở Y tế\n  name: Sở Y tế\n  kind: department\n  level: province\n",
      agenciesFile,
    ],
    ["a bracket that is not closed", "repairs: [\n", reviewFile],
  ])("tells %s in one line with its place", (_, text, schema) => {
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

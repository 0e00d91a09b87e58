import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { getFindingLabel } from "#views/parts/labels.ts";
import { getStateLabel, stateLabels } from "#views/parts/state-labels.ts";

const auditFolder = new URL("../../../src/handbook/audit/", import.meta.url);

test("every code of the audit has a Vietnamese label", () => {
  const sources = readdirSync(auditFolder).map((name) => readFileSync(new URL(name, auditFolder), "utf8"));
  const codes = new Set(
    sources.flatMap((source) =>
      [...source.matchAll(/\bcode(?::| =) "([a-z-]+)"/g)].map((match) => match[1] ?? ""),
    ),
  );
  expect(codes.size).toBeGreaterThan(10);
  expect([...codes].filter((code) => getFindingLabel(code) === code)).toEqual([]);
});

test("a code that is new is shown as it is", () => {
  expect(getFindingLabel("ma-moi")).toBe("ma-moi");
});

test("every state has a mark, a word and an address of its own", () => {
  for (const key of ["mark", "word", "slug"] as const) {
    expect(new Set(stateLabels.map((label) => label[key])).size).toBe(stateLabels.length);
  }
  expect(getStateLabel("part").word).toBe("gộp với mô hình khác");
});

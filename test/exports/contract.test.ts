import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { tableNames, toRows, type TableName } from "#exports/rows.ts";
import { auditRules } from "#handbook/audit/run-audit.ts";
import { deadline } from "#schema/deadline.ts";
import { stateLabels } from "#views/parts/state-labels.ts";
import { handbook } from "../helpers/own-content.ts";

const contract = readFileSync("docs/contract.md", "utf8");

/** Words in backticks of the section whose heading names a table, or of the whole contract. */
function wordsOf(table?: TableName): ReadonlySet<string> {
  const sections = contract.split(/^#+ /m);
  const own =
    table === undefined ? contract : sections.find((text) => new RegExp(`^[^\\n]*\\b${table}\\b`).test(text));
  return new Set([...(own ?? "").matchAll(/`([^`\n]+)`/g)].map((m) => m[1] ?? ""));
}

describe("docs/contract.md", () => {
  it.each(tableNames)("names every field of %s", (table) => {
    const fields = new Set(toRows(handbook, table).flatMap((row) => Object.keys(row)));
    const named = wordsOf(table);
    expect(fields.size).toBeGreaterThan(3);
    expect([...fields].filter((field) => !named.has(field))).toEqual([]);
  });

  it("names every state, every code of a finding, every kind of deadline, and no code that is none", () => {
    const named = wordsOf();
    const codes = auditRules.map((rule) => rule.code);
    const kinds = deadline.options.map((option) => option.shape.kind.value);
    const all = [...codes, ...kinds, ...stateLabels.map((label) => label.state)];
    expect(all.filter((word) => !named.has(word))).toEqual([]);
    const listed = /^Codes: ([\s\S]*?)\. What/m.exec(contract)?.[1] ?? "";
    expect([...listed.matchAll(/`([^`]+)`/g)].map((m) => m[1] ?? "").sort()).toEqual([...codes].sort());
  });
});

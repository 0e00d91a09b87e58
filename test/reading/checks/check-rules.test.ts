import { readFileSync, readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { fileRules, handbookRules } from "#reading/checks/check-rules.ts";
import { each, referenceFields } from "#reading/checks/references.ts";
import type { Reference } from "#reading/checks/references.ts";
import { findField } from "#reading/yaml/find-field.ts";
import { agenciesFile } from "#schema/agencies.ts";
import { catalogEntry } from "#schema/catalog.ts";
import { documentsFile } from "#schema/documents.ts";
import { reviewFile } from "#schema/review.ts";
import { describe, expect, it } from "vitest";

const folder = join(import.meta.dirname, "../../../src/reading/checks");
const cases = join(import.meta.dirname, "../../fixtures/invalid/content");
const rules = [...fileRules, ...handbookRules];

/** Files of the room that are no rule: how rules are made, the list of them, and what one of them reads. */
const others = [
  "agency-rule",
  "check-content",
  "check-rules",
  "model-rule",
  "note-grounds",
  "plan-rule",
  "proofs",
  "rule",
  "term-readers",
  "word-rule",
];

describe("the rules of a content folder", () => {
  it("are a file each, of the rule's name, and all stand in the list", () => {
    const files = readdirSync(folder)
      .filter((name) => name.endsWith(".ts"))
      .map((name) => basename(name, ".ts"));
    const names = rules.map((rule) => rule.name);
    expect([...names, ...others].sort()).toEqual(files.sort());
  });

  it.each(rules.map((rule) => [rule.name, rule.codes] as const))(
    "have a case for each code: %s",
    (_, codes) => {
      const printed = readdirSync(cases).map((name) =>
        readFileSync(join(cases, name, "expected.txt"), "utf8"),
      );
      const untold = codes.filter(
        (code) => !printed.some((text) => new RegExp(` (?:error|warning) ${code} `).test(text)),
      );
      expect(untold).toEqual([]);
    },
  );

  it("say in one sentence what holds", () => {
    expect(rules.map((rule) => rule.holds).filter((text) => !/^[A-Z].*[^.]\.$/.test(text))).toEqual([]);
  });
});

/** A path through lists, as one through their first entries. */
const toPath = (path: Reference["at"]): Reference["at"] => path.map((step) => (step === each ? 0 : step));
const schemas = {
  catalog: catalogEntry,
  documents: documentsFile,
  agencies: agenciesFile,
  review: reviewFile,
} as const;

describe("the fields that name other things", () => {
  const isField = (reference: Reference, path: Reference["at"]): boolean =>
    findField(schemas[reference.in], toPath(path)) !== undefined;

  it.each(
    referenceFields.map((reference) => [`${reference.in} ${reference.at.join(".")}`, reference] as const),
  )("are fields of their schema: %s", (_, reference) => {
    expect(isField(reference, reference.at)).toBe(true);
    expect(isField(reference, reference.ofPlan ?? reference.at)).toBe(true);
  });

  it("would be caught with a name that the schema does not have", () => {
    expect(isField({ in: "catalog", at: [], names: "plan" }, ["reference", "plans"])).toBe(false);
    expect(isField({ in: "agencies", at: [], names: "agency" }, ["parent"])).toBe(false);
    expect(
      isField({ in: "review", at: [], names: "model" }, ["matches", each, "models", each, "id", "x"]),
    ).toBe(false);
  });
});

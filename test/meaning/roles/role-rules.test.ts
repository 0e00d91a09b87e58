import { describe, expect, it } from "vitest";
import { buildAgencyIndex } from "#meaning/agencies/agencies.ts";
import { readClause } from "#meaning/roles/clause.ts";
import { readGroups } from "#meaning/roles/role-clauses.ts";
import * as phrases from "#meaning/roles/role-phrases.ts";
import { allRoles, roleRules, tellGroups } from "#meaning/roles/role-rules.ts";
import { agenciesFile } from "#schema/agencies.ts";
import { testPhrases } from "../../helpers/phrases.ts";
import { words } from "../../helpers/words.ts";

const index = buildAgencyIndex(
  agenciesFile.parse(
    ["Sở Y tế", "Sở Tư pháp", "Công an tỉnh"].map((name, at) => ({
      ...{ id: `co-quan-${at}`, name, kind: "department", level: "province" },
    })),
  ),
  words.agencies,
);

/** What one rule tells of the bodies of a statement: “leads: X; coordinators: Y, Z”. */
function tell(statement: string, rule: string, isInOtherWords = false): readonly string[] {
  const clause = readClause(statement, index, isInOtherWords);
  return tellGroups(clause, readGroups(clause))
    .filter((told) => told.rule.name === rule)
    .map(({ bodies }) =>
      allRoles
        .flatMap((role) => {
          const named = bodies[role] ?? [];
          return named.length === 0 ? [] : [`${role}: ${named.map((one) => one.text).join(", ")}`];
        })
        .join("; "),
    );
}

describe.each(roleRules.map((rule) => [rule.name, rule] as const))("“%s”", (name, rule) => {
  it("has an example", () => {
    expect(rule.examples.length).toBeGreaterThan(0);
  });
  it.each(rule.examples)("is what “%s” says: %s", (statement, bodies) => {
    expect(tell(statement, name, rule.isInOtherWords)).toEqual([bodies]);
  });
});

describe("“mới” and “mọi”, which are no “mời”", () => {
  it.each(["Sở Y tế chủ trì, thành lập mới Công an tỉnh.", "Sở Y tế chủ trì để mọi Công an tỉnh biết."])(
    "invite nobody: “%s”",
    (statement) => {
      expect(tell(statement, "phối hợp với X, Y")).toEqual([]);
    },
  );
});

describe("a plan that calls somebody “chủ trì”", () => {
  it.each(
    roleRules.flatMap((rule) =>
      rule.isInOtherWords === true ? rule.examples.map(([one]) => [one, rule.name]) : [],
    ),
  )("calls nobody so in other words: “%s”", (statement = "", name = "") => {
    expect(tell(statement, name)).toEqual([]);
  });
});

describe("phrases of roles", () => {
  testPhrases(phrases);
});

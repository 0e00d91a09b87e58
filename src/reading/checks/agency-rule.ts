import type { Content } from "#handbook/handbook-types.ts";
import type { AgencyEntry, AgencySuccessor } from "#schema/agencies.ts";
import type { Path } from "#reading/yaml/read-yaml.ts";
import { problemAt } from "./rule.ts";
import type { About, CheckRule } from "./rule.ts";

/** What is wrong with one entry, and where in it. */
export type AgencyFault = readonly [path: Path, about: About];

/** A rule that looks at one entry of agencies.yaml at a time. */
export function agencyRule(
  about: Omit<CheckRule, "check">,
  find: (agency: AgencyEntry, content: Content) => readonly AgencyFault[],
): CheckRule {
  return {
    ...about,
    check: ({ content, located }) => {
      const { agencies } = located.lists;
      return agencies.value.flatMap((agency, index) =>
        find(agency, content).map(([path, fault]) => problemAt(agencies, [index, ...path], fault)),
      );
    },
  };
}

/** A rule that looks at one successor at a time. */
export function successorRule(
  about: Omit<CheckRule, "check">,
  find: (row: AgencySuccessor, agency: AgencyEntry, content: Content) => readonly AgencyFault[],
): CheckRule {
  return agencyRule(about, (agency, content) =>
    agency.successors.flatMap((row, at) =>
      find(row, agency, content).map(([path, fault]): AgencyFault => [["successors", at, ...path], fault]),
    ),
  );
}

import type { AgencyFault } from "./agency-rule.ts";
import { successorRule } from "./agency-rule.ts";
import { fold } from "#text/fold.ts";

export const successorName = successorRule(
  {
    name: "successor-name",
    holds: "A successor is told under one name: that of its entry where it has one.",
    codes: ["successor-name"],
  },
  (row, _, { agencies }): readonly AgencyFault[] => {
    const code = "successor-name";
    const entry = agencies.find(({ id }) => id === row.agency);
    const known = agencies.find(({ name }) => fold(name) === fold(row.name));
    if (entry !== undefined && entry.name !== row.name) {
      const message = `Tên “${row.name}” khác với tên của mã “${entry.id}” trong agencies.yaml.`;
      return [[["name"], { code, message, suggestion: `viết “${entry.name}”.` }]];
    }
    if (row.agency !== undefined || known === undefined) return [];
    const message = `“${row.name}” đã có trong agencies.yaml.`;
    return [[["name"], { code, message, suggestion: `thêm “agency: ${known.id}”.` }]];
  },
);

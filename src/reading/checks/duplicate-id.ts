import type { Problem } from "#problems/problem.ts";
import type { LocatedData } from "#reading/yaml/read-yaml.ts";
import { problemAt } from "./rule.ts";
import type { CheckRule } from "./rule.ts";

/** Entries of a list whose key another above bears already. */
function findTwice<Key extends string>(
  data: LocatedData<readonly Readonly<Record<Key, string | number>>[]>,
  key: Key,
  [what, advice]: readonly [string, string],
): readonly Problem[] {
  const seen = new Set<string | number>();
  return data.value.flatMap((entry, index): Problem[] => {
    const isTwice = seen.has(entry[key]);
    seen.add(entry[key]);
    if (!isTwice) return [];
    const message = `${what} “${entry[key]}” đã dùng ở trên.`;
    return [problemAt(data, [index, key], { code: "duplicate-id", message, suggestion: advice })];
  });
}

export const duplicateId: CheckRule = {
  name: "duplicate-id",
  holds: "An id stands for one body, one document, a number for one group.",
  codes: ["duplicate-id"],
  check: ({ located: { lists } }) => [
    ...findTwice(lists.agencies, "id", ["Mã cơ quan", "đặt mã khác."]),
    ...findTwice(lists.documents, "id", ["Mã văn bản", "đặt mã khác."]),
    ...findTwice(lists.groups, "number", ["Số của nhóm", "chọn số khác."]),
  ],
};

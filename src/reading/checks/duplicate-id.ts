import type { Problem } from "#problems/problem.ts";
import type { LocatedData } from "#reading/yaml/read-yaml.ts";
import { problemAt } from "./rule.ts";
import type { CheckRule } from "./rule.ts";

function findTwice(data: LocatedData<readonly { readonly id: string }[]>, what: string): readonly Problem[] {
  const seen = new Set<string>();
  return data.value.flatMap(({ id }, index): Problem[] => {
    const isTwice = seen.has(id);
    seen.add(id);
    if (!isTwice) return [];
    const message = `Mã ${what} “${id}” đã dùng ở trên.`;
    return [problemAt(data, [index, "id"], { code: "duplicate-id", message, suggestion: "đặt mã khác." })];
  });
}

export const duplicateId: CheckRule = {
  name: "duplicate-id",
  holds: "An id stands for one body, one document.",
  codes: ["duplicate-id"],
  check: ({ located: { lists } }) => [
    ...findTwice(lists.agencies, "cơ quan"),
    ...findTwice(lists.documents, "văn bản"),
  ],
};

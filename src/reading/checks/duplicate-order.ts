import type { Problem } from "#problems/problem.ts";
import { problemAt } from "./rule.ts";
import type { CheckRule } from "./rule.ts";

export const duplicateOrder: CheckRule = {
  name: "duplicate-order",
  holds: "No two models have the same place in the catalog.",
  codes: ["duplicate-order"],
  check: ({ located }) => {
    const models = new Map<number, string>();
    return [...located.catalog].flatMap(([id, data]): Problem[] => {
      const { order } = data.value;
      const first = models.get(order);
      models.set(order, id);
      if (first === undefined) return [];
      const message = `Thứ tự ${order} đã dùng cho mô hình “${first}”.`;
      return [problemAt(data, ["order"], { code: "duplicate-order", message, suggestion: "chọn số khác." })];
    });
  },
};

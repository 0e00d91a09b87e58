import type { Problem } from "#problems/problem.ts";
import { problemAt } from "./rule.ts";
import type { CheckRule } from "./rule.ts";

export const noteWithoutSource: CheckRule = {
  name: "note-without-source",
  holds: "A note on a model names the items it rests on.",
  codes: ["note-without-source"],
  check: ({ located: { catalog, notes } }) =>
    [...catalog].flatMap(([id, data]): Problem[] => {
      if (data.value.sources.length > 0 || !notes.has(id)) return [];
      const message = "Ghi chú không nêu mục nào của kế hoạch làm căn cứ.";
      const suggestion =
        "thêm vào phần khai báo: “sources:”, rồi mỗi kế hoạch một mục “- plan: mã kế hoạch”, “items: [số của mục]”.";
      return [problemAt(data, ["sources"], { code: "note-without-source", message, suggestion })];
    }),
};

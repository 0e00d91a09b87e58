import type { Problem } from "#problems/problem.ts";
import type { VocabularyEntry } from "#schema/vocabulary/entry.ts";
import { vocabularyListNames } from "#reading/content/read-vocabulary.ts";
import type { LocatedData } from "#reading/yaml/read-yaml.ts";
import { problemAt } from "./rule.ts";
import { type TermReader, makeTermReaders } from "./term-readers.ts";
import { wordRule } from "./word-rule.ts";

/** Examples that are not read as their term, and counter-examples that are. */
function findMisreadExamples(
  entries: readonly VocabularyEntry[],
  data: LocatedData<unknown>,
  read: TermReader,
): readonly Problem[] {
  return entries.flatMap(({ term, examples, not }, index) => [
    ...examples.flatMap((example, at): Problem[] => {
      if (read(example).includes(term)) return [];
      const message = `Ví dụ “${example}” không đọc ra “${term}”.`;
      const suggestion = "thêm vào “forms” cách viết mà ví dụ dùng, hoặc sửa ví dụ.";
      return [problemAt(data, [index, "examples", at], { code: "unread-example", message, suggestion })];
    }),
    ...not.flatMap((text, at): Problem[] => {
      if (!read(text).includes(term)) return [];
      const message = `“${text}” lẽ ra không đọc ra “${term}” mà lại đọc ra.`;
      const suggestion = "bỏ khỏi “forms” cách viết gây nhầm, hoặc sửa câu này.";
      return [problemAt(data, [index, "not", at], { code: "misread-example", message, suggestion })];
    }),
  ]);
}

export const misreadExample = wordRule(
  {
    name: "misread-example",
    holds: "Each example of a word is read as its term, and no counter-example is.",
    codes: ["unread-example", "misread-example"],
  },
  (words, { vocabulary }) => {
    const readers = makeTermReaders(words);
    return vocabularyListNames.flatMap((list) =>
      findMisreadExamples(words.vocabulary[list], vocabulary[list], readers[list]),
    );
  },
);

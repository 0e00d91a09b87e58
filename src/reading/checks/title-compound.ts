import type { TitleEntry } from "#schema/vocabulary/titles.ts";
import { suggestNearest } from "#text/nearest.ts";
import { problemAt } from "./rule.ts";
import type { About, CheckRule } from "./rule.ts";

const code = "wrong-compound";

/** Classes of words that say something of the model by themselves. */
const sayingClasses: ReadonlySet<TitleEntry["class"]> = new Set([
  "subject",
  "place",
  "means",
  "channel",
  "elsewhere",
]);

/** Classes whose words may say nothing else. */
const fillingClasses: ReadonlySet<TitleEntry["class"]> = new Set(["opener", "joint", "whom"]);

/** What is wrong with the keys of an entry, by the key at which it is told. */
function findWrongKeys(entry: TitleEntry): readonly (readonly [keyof TitleEntry, About])[] {
  const { term, says, filler } = entry;
  const isCompound = entry.class === "compound";
  const found: (readonly [keyof TitleEntry, About])[] = [];
  if (isCompound && says === undefined) {
    const message = `“${term}” thuộc loại “compound” mà thiếu “says”.`;
    found.push(["class", { code, message, suggestion: "thêm “says: […]” với các từ mà nó gộp." }]);
  }
  if (!isCompound && entry.class !== "whom" && says !== undefined) {
    const message = `“${term}” có “says” mà không thuộc loại “compound”.`;
    found.push(["says", { code, message, suggestion: "bỏ “says”, hoặc viết “class: compound”." }]);
  }
  if (filler !== undefined && !fillingClasses.has(entry.class)) {
    const message = `“filler” ở “${term}” không dùng cho loại “${entry.class}”.`;
    const suggestion = "bỏ “filler”; chỉ loại “opener”, “joint”, “whom” có khóa này.";
    found.push(["filler", { code, message, suggestion }]);
  }
  return found;
}

export const titleCompound: CheckRule = {
  name: "title-compound",
  holds:
    "A compound of titles.yaml says several terms, a word for whom it is at most the entries of the same; each is the term of another entry.",
  codes: [code],
  check: ({ content, located: { vocabulary } }) => {
    const { titles } = content.vocabulary;
    const termsOf = (kind: TitleEntry["class"]): readonly string[] =>
      titles
        .filter((one) => (kind === "whom" ? one.class === "whom" : sayingClasses.has(one.class)))
        .map((one) => one.term);
    return titles.flatMap((entry, index) => [
      ...findWrongKeys(entry).map(([key, about]) => problemAt(vocabulary.titles, [index, key], about)),
      ...(entry.says ?? []).flatMap((said, at) => {
        const terms = termsOf(entry.class);
        if (terms.includes(said)) return [];
        const message = `“${said}” không phải là “term” của mục nào trong titles.yaml.`;
        const suggestion = suggestNearest(said, terms);
        return [problemAt(vocabulary.titles, [index, "says", at], { code, message, suggestion })];
      }),
    ]);
  },
};

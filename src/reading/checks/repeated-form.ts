import type { Problem } from "#problems/problem.ts";
import type { GlossaryEntry } from "#schema/glossary.ts";
import type { VocabularyEntry } from "#schema/vocabulary/entry.ts";
import type { VocabularyList } from "#schema/vocabulary/vocabulary.ts";
import { checkingLists, sharingLists, vocabularyLists } from "#schema/vocabulary/vocabulary.ts";
import { expandChoices } from "#text/choices.ts";
import { groupBy } from "#text/group-by.ts";
import { readTokens } from "#text/tokens.ts";
import { vocabularyListNames } from "#reading/content/read-vocabulary.ts";
import type { LocatedData, Path } from "#reading/yaml/read-yaml.ts";
import { problemAt } from "./rule.ts";
import { wordRule } from "./word-rule.ts";

/** A form and where it stands. */
interface PrintedForm {
  /** Of the glossary: “glossary” where plans are read by it, “explained” where it only explains. */
  readonly list: VocabularyList | "glossary" | "explained";
  readonly form: string;
  readonly data: LocatedData<unknown>;
  readonly path: Path;
  readonly term: string;
}

/** Two spellings of one form have one key: case, punctuation and the place of tones do not count, marks do. */
function toFormKey(form: string): string {
  return readTokens(form)
    .map(({ exact }) => exact)
    .join(" ");
}

function listForms(
  list: VocabularyList,
  entries: readonly VocabularyEntry[],
  data: LocatedData<unknown>,
): PrintedForm[] {
  return entries.flatMap(({ term, forms }, index) => [
    ...(vocabularyLists[list].isTermPrinted ? [{ list, form: term, data, path: [index, "term"], term }] : []),
    ...forms.flatMap((pattern, at) =>
      // Words of questions have choices: each way is a form.
      expandChoices(pattern).map((form) => ({ list, form, data, path: [index, "forms", at], term })),
    ),
  ]);
}

function listGlossaryForms(glossary: readonly GlossaryEntry[], data: LocatedData<unknown>): PrintedForm[] {
  return glossary.flatMap(({ short, forms = [], expandIn = [] }, index) => {
    const list = expandIn.length > 0 ? ("glossary" as const) : ("explained" as const);
    const own = { list, data, term: short };
    return [
      { ...own, form: short, path: [index, "short"] },
      ...forms.map((form, at) => ({ ...own, form, path: [index, "forms", at] })),
    ];
  });
}

/** Whether two lists may hold the same form; the second is one of words. */
function mayShare(one: PrintedForm["list"], other: VocabularyList): boolean {
  if (one === "explained") return other !== "abbreviations";
  if (one === "glossary") return !["abbreviations", "levels", "titles"].includes(other);
  if (one !== other && [one, other].some((list) => checkingLists.includes(list))) return true;
  return one !== other && sharingLists.some((pair) => pair.includes(one) && pair.includes(other));
}

/** Each form of the lists that stands at another place before, in the same list or one that may not share it. */
function findRepeatedForms(forms: readonly PrintedForm[]): readonly Problem[] {
  const byKey = groupBy(forms, ({ form }) => toFormKey(form));
  const alikeOf = new Map(
    [...byKey.values()].flatMap((alike) =>
      alike.length < 2 ? [] : alike.map((one) => [one, alike] as const),
    ),
  );
  return forms.flatMap((one): Problem[] => {
    const { list } = one;
    if (list === "glossary" || list === "explained") return [];
    const alike = alikeOf.get(one) ?? [];
    const first = alike.slice(0, alike.indexOf(one)).find((other) => !mayShare(other.list, list));
    if (first === undefined) return [];
    const { line } = first.data.locate(first.path);
    const message = `“${one.form}” đã có ở mục “${first.term}”, dòng ${line} của ${first.data.file}.`;
    const suggestion = "mỗi cách viết chỉ ghi một lần: bỏ ở một trong hai nơi.";
    return [problemAt(one.data, one.path, { code: "repeated-form", message, suggestion })];
  });
}

/**
 * A list may name a thing that the glossary explains (VNeID), as long as the glossary does not have it read for other words.
 */
export const repeatedForm = wordRule(
  {
    name: "repeated-form",
    holds:
      "Each form stands once in all lists of words but those that may share it, and none repeats an abbreviation of the glossary.",
    codes: ["repeated-form"],
  },
  (words, { lists, vocabulary }) => {
    const formsOf = (list: VocabularyList): PrintedForm[] =>
      listForms(list, words.vocabulary[list], vocabulary[list]);
    const explained = listGlossaryForms(words.glossary, lists.glossary);
    return findRepeatedForms([...explained, ...vocabularyListNames.flatMap(formsOf)]);
  },
);

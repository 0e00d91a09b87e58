import type { Problem } from "#problems/problem.ts";
import type { GlossaryEntry } from "#schema/glossary.ts";
import type { VocabularyEntry } from "#schema/vocabulary/entry.ts";
import type { VocabularyList } from "#schema/vocabulary/vocabulary.ts";
import { vocabularyLists } from "#schema/vocabulary/vocabulary.ts";
import { readTokens } from "#text/tokens.ts";
import { vocabularyListNames } from "#reading/content/read-vocabulary.ts";
import type { LocatedData, Path } from "#reading/yaml/read-yaml.ts";
import { problemAt } from "./rule.ts";
import type { CheckRule } from "./rule.ts";
import { type TermReader, makeTermReaders } from "./term-readers.ts";

/** A form and where it stands. */
interface PrintedForm {
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
  entries: readonly VocabularyEntry[],
  data: LocatedData<unknown>,
  isTermPrinted: boolean,
): PrintedForm[] {
  return entries.flatMap(({ term, forms }, index) => [
    ...(isTermPrinted ? [{ form: term, data, path: [index, "term"], term }] : []),
    ...forms.map((form, at) => ({ form, data, path: [index, "forms", at], term })),
  ]);
}

function listGlossaryForms(
  glossary: readonly GlossaryEntry[],
  data: LocatedData<unknown>,
  isWanted: (entry: GlossaryEntry) => boolean,
): PrintedForm[] {
  return glossary.flatMap((entry, index) => {
    if (!isWanted(entry)) return [];
    const { short, forms = [] } = entry;
    return [
      { form: short, data, path: [index, "short"], term: short },
      ...forms.map((form, at) => ({ form, data, path: [index, "forms", at], term: short })),
    ];
  });
}

/** The first place of each form, by its key. */
function indexForms(forms: readonly PrintedForm[]): ReadonlyMap<string, PrintedForm> {
  const firsts = new Map<string, PrintedForm>();
  for (const one of forms) {
    const key = toFormKey(one.form);
    if (!firsts.has(key)) firsts.set(key, one);
  }
  return firsts;
}

/** Each form that stands at another place first, in the same list or another. */
function findRepeatedForms(
  forms: readonly PrintedForm[],
  firsts: ReadonlyMap<string, PrintedForm>,
): readonly Problem[] {
  return forms.flatMap((one): Problem[] => {
    const first = firsts.get(toFormKey(one.form));
    if (first === undefined || first === one) return [];
    const { line } = first.data.locate(first.path);
    const message = `“${one.form}” đã có ở mục “${first.term}”, dòng ${line} của ${first.data.file}.`;
    const suggestion = "mỗi cách viết chỉ ghi một lần: bỏ ở một trong hai nơi.";
    return [problemAt(one.data, one.path, { code: "repeated-form", message, suggestion })];
  });
}

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

/**
 * A list may name a thing that the glossary explains (VNeID), as long as the glossary does not have it read for other words.
 */
export const vocabulary: CheckRule = {
  name: "vocabulary",
  holds:
    "Each form stands once in all lists of words, none repeats an abbreviation of the glossary, each example is read as its term, no counter-example is.",
  codes: ["repeated-form", "unread-example", "misread-example"],
  check: ({ content, located: { lists, vocabulary: words } }) => {
    const formsOf = (list: VocabularyList): PrintedForm[] =>
      listForms(content.vocabulary[list], words[list], vocabularyLists[list].isTermPrinted);
    const isRead = ({ expandIn = [] }: GlossaryEntry): boolean => expandIn.length > 0;
    const read = listGlossaryForms(content.glossary, lists.glossary, isRead);
    const others = listGlossaryForms(content.glossary, lists.glossary, (entry) => !isRead(entry));
    const isApart = (list: VocabularyList): boolean => vocabularyLists[list].isApart;
    const forms = vocabularyListNames.filter((list) => !isApart(list)).flatMap(formsOf);
    const apart = vocabularyListNames.filter(isApart).map(formsOf);
    const readers = makeTermReaders(content);
    return [
      ...apart.flatMap((own) => findRepeatedForms(own, indexForms(own))),
      ...findRepeatedForms(forms, indexForms([...read, ...forms])),
      ...findRepeatedForms(formsOf("abbreviations"), indexForms(others)),
      ...vocabularyListNames.flatMap((list) =>
        findMisreadExamples(content.vocabulary[list], words[list], readers[list]),
      ),
    ];
  },
};

import type { Content } from "#handbook/handbook-types.ts";
import { findAbbreviations, listAbbreviations } from "#meaning/abbreviations.ts";
import type { GlossaryEntry } from "#schema/glossary.ts";
import type { VocabularyEntry } from "#schema/vocabulary/entry.ts";
import type { VocabularyList } from "#schema/vocabulary/vocabulary.ts";
import { vocabularyLists } from "#schema/vocabulary/vocabulary.ts";
import { unifySyllable } from "#text/tone.ts";
import type { ReadContent } from "#reading/read-content.ts";
import { vocabularyListNames } from "#reading/read-vocabulary.ts";
import type { Report } from "#reading/report.ts";
import type { LocatedData, Path } from "#reading/yaml/read-yaml.ts";

/** How the program reads a text by one list: the terms that it finds there. */
type TermReader = (text: string) => readonly string[];

/** The reader of each list, so that its examples are read as plans are. */
function makeReaders(content: Content): Readonly<Record<VocabularyList, TermReader>> {
  const book = { abbreviations: content.vocabulary.abbreviations, glossary: content.glossary };
  const abbreviations = (["names", "titles"] as const).flatMap((use) => listAbbreviations(book, use));
  return {
    abbreviations: (text) => findAbbreviations(text, abbreviations).flatMap(({ long }) => long),
  };
}

/** A form and where it stands. */
interface PrintedForm {
  readonly form: string;
  readonly data: LocatedData<unknown>;
  readonly path: Path;
  readonly term: string;
}

/** Two spellings of one form have one key: case, punctuation and the place of tones do not count, marks do. */
function toFormKey(form: string): string {
  const words =
    form
      .normalize("NFC")
      .toLocaleLowerCase("vi")
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.map(unifySyllable).join(" ");
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
function checkRepeatedForms(
  forms: readonly PrintedForm[],
  firsts: ReadonlyMap<string, PrintedForm>,
  report: Report,
): void {
  for (const one of forms) {
    const first = firsts.get(toFormKey(one.form));
    if (first === undefined || first === one) continue;
    const { line } = first.data.locate(first.path);
    report(
      one.data,
      one.path,
      "repeated-form",
      `“${one.form}” đã có ở mục “${first.term}”, dòng ${line} của ${first.data.file}.`,
      "mỗi cách viết chỉ ghi một lần: bỏ ở một trong hai nơi.",
    );
  }
}

/** Examples that are not read as their term, and counter-examples that are. */
function checkExamples(
  entries: readonly VocabularyEntry[],
  data: LocatedData<unknown>,
  read: TermReader,
  report: Report,
): void {
  for (const [index, { term, examples, not }] of entries.entries()) {
    for (const [at, example] of examples.entries()) {
      if (read(example).includes(term)) continue;
      const message = `Ví dụ “${example}” không đọc ra “${term}”.`;
      const suggestion = "thêm vào “forms” cách viết mà ví dụ dùng, hoặc sửa ví dụ.";
      report(data, [index, "examples", at], "unread-example", message, suggestion);
    }
    for (const [at, text] of not.entries()) {
      if (!read(text).includes(term)) continue;
      const message = `“${text}” lẽ ra không đọc ra “${term}” mà lại đọc ra.`;
      const suggestion = "bỏ khỏi “forms” cách viết gây nhầm, hoặc sửa câu này.";
      report(data, [index, "not", at], "misread-example", message, suggestion);
    }
  }
}

/**
 * The lists of words: each form stands once in all of them, no abbreviation of the glossary is repeated, each example is
 * read as its term, no counter-example is. A list may name a thing that the glossary explains (VNeID), as long as the
 * glossary does not have it read for other words.
 */
export function checkVocabulary(content: Content, located: ReadContent["located"], report: Report): void {
  const { vocabulary } = located;
  if (vocabulary === undefined) return;
  const formsOf = (list: VocabularyList): PrintedForm[] =>
    listForms(content.vocabulary[list], vocabulary[list], vocabularyLists[list].isTermPrinted);
  const glossary = located.lists.get("glossary");
  if (glossary !== undefined) {
    const isRead = ({ expandIn = [] }: GlossaryEntry): boolean => expandIn.length > 0;
    const read = listGlossaryForms(content.glossary, glossary, isRead);
    const others = listGlossaryForms(content.glossary, glossary, (entry) => !isRead(entry));
    const forms = vocabularyListNames.flatMap(formsOf);
    checkRepeatedForms(forms, indexForms([...read, ...forms]), report);
    checkRepeatedForms(formsOf("abbreviations"), indexForms(others), report);
  }
  const readers = makeReaders(content);
  for (const list of vocabularyListNames)
    checkExamples(content.vocabulary[list], vocabulary[list], readers[list], report);
}

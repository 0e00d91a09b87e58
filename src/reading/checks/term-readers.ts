import { findDraftWords } from "#draft/check/draft-words.ts";
import { compileWords } from "#handbook/compile-words.ts";
import { readCitations } from "#importer/citations/citations.ts";
import { readNumberSign } from "#importer/facts/number-sign.ts";
import { listPortalTerms } from "#importer/facts/portal-lines.ts";
import { readPost } from "#importer/facts/signatures.ts";
import { type ImportWords, compileImportWords } from "#importer/import-words.ts";
import { readLabel } from "#importer/lines/kinds/labels.ts";
import { findAbbreviations, listAbbreviations } from "#meaning/abbreviations/abbreviations.ts";
import { buildAgencyIndex } from "#meaning/agencies/agencies.ts";
import { findAroundTerms, findLevelTerms } from "#meaning/agencies/found-terms.ts";
import { listTitleEntries } from "#meaning/titles/title-steps.ts";
import type { CitedDocument } from "#schema/items.ts";
import type { VocabularyEntry } from "#schema/vocabulary/entry.ts";
import type { VocabularyList } from "#schema/vocabulary/vocabulary.ts";
import { buildAskingTable, readAsking, toAskingWords } from "#search/ask/asking.ts";
import { alignText } from "#text/aligned.ts";
import { foldAligned } from "#text/fold.ts";
import { groupBy } from "#text/group-by.ts";
import { readTokens, toKey } from "#text/tokens.ts";
import type { ContentWords } from "./proofs.ts";

/** How the program reads a text by one list: the terms that it finds there. */
export type TermReader = (text: string) => readonly string[];

/** Finds the terms of a list that some printed words are, case, marks and signs aside. */
function findTermsOf(entries: readonly VocabularyEntry[]): (printed: readonly string[]) => readonly string[] {
  const forms = entries.flatMap((entry) => [entry.term, ...entry.forms].map((form) => ({ form, entry })));
  const byKey = groupBy(forms, ({ form }) => toKey(form));
  return (printed) => {
    const found = printed.flatMap((words) => (byKey.get(toKey(words)) ?? []).map(({ entry }) => entry.term));
    return [...new Set(found)];
  };
}

function makeImportReaders(
  { vocabulary }: ContentWords,
  { labels, citations, head }: ImportWords,
): Readonly<
  Record<
    | "columns"
    | "document-kinds"
    | "draft-words"
    | "labels"
    | "lapsed-documents"
    | "laws"
    | "number-signs"
    | "portal-labels"
    | "posts",
    TermReader
  >
> {
  const cite = (text: string): readonly CitedDocument[] =>
    readCitations([{ ...alignText(text), line: 1 }], citations);
  const findKinds = findTermsOf(vocabulary["document-kinds"]);
  const findLapsed = findTermsOf(vocabulary["lapsed-documents"]);
  const findLabels = findTermsOf(vocabulary.labels);
  const findLaws = findTermsOf(vocabulary.laws);
  return {
    columns: (text) => {
      const at = labels.columns.findIndex(([, pattern]) => pattern.test(foldAligned(text)));
      return vocabulary.columns.slice(at, at + 1).map(({ term }) => term);
    },
    "document-kinds": (text) => findKinds(cite(text).map(({ kind }) => kind)),
    "draft-words": (text) => findDraftWords(text, vocabulary["draft-words"]),
    "lapsed-documents": (text) =>
      findLapsed(cite(text).flatMap(({ number, name }) => [number ?? [], name ?? []].flat())),
    labels: (text) => findLabels([readLabel(alignText(text), undefined, labels)?.label ?? ""]),
    "number-signs": (text) => readNumberSign(text, head).bodies,
    "portal-labels": (text) => listPortalTerms(alignText(text), head),
    posts: (text) => [readPost(foldAligned(text), head) ?? []].flat(),
    laws: (text) => findLaws(cite(text).map(({ kind, name = "" }) => name.slice(kind.length))),
  };
}

/** Reads a search by all words that ask, and gives the entries of which it holds some; the longest words count, as in a search. */
function findAskingTerms(entries: ContentWords["vocabulary"]["search-words"]): TermReader {
  // An entry is told from the others by what it asks here.
  const tables = entries.map((own) => ({
    term: own.term,
    table: buildAskingTable(
      entries.flatMap((entry) => toAskingWords({ ...entry, asks: entry === own ? "lead" : "nothing" })),
    ),
  }));
  return (text) => {
    const words = readTokens(text);
    return tables.filter(({ table }) => readAsking(words, table).asks.has("lead")).map(({ term }) => term);
  };
}

/** The reader of each list, so that its examples are read as plans are. */
export function makeTermReaders(content: ContentWords): Readonly<Record<VocabularyList, TermReader>> {
  const { vocabulary, glossary } = content;
  const words = compileWords(content);
  const index = buildAgencyIndex(content.agencies, words.agencies);
  const book = { abbreviations: vocabulary.abbreviations, glossary };
  const abbreviations = (["names", "titles"] as const).flatMap((use) => listAbbreviations(book, use));
  return {
    ...makeImportReaders(content, compileImportWords(vocabulary)),
    "agencies-around": (text) => findAroundTerms(text, vocabulary["agencies-around"], index),
    "search-words": findAskingTerms(vocabulary["search-words"]),
    levels: (text) => findLevelTerms(text, words.agencies),
    abbreviations: (text) => findAbbreviations(text, abbreviations).flatMap(({ long }) => long),
    titles: (text) => listTitleEntries(text, words.titles),
  };
}

import type { Vocabulary } from "#schema/vocabulary/vocabulary.ts";
import { type CitationWords, compileCitationWords } from "./citations/citation-words.ts";
import { type HeadWords, compileHeadWords } from "./facts/head-words.ts";
import { type LabelBook, compileLabels } from "./lines/kinds/label-book.ts";

/** The words by which the text of a plan is read. */
export interface ImportWords {
  readonly labels: LabelBook;
  readonly citations: CitationWords;
  readonly head: HeadWords;
}

const made = new WeakMap<Vocabulary, ImportWords>();

/** The words of content/vocabulary ready for reading, made once for all plans of a content. */
export function compileImportWords(vocabulary: Vocabulary): ImportWords {
  const known = made.get(vocabulary);
  if (known !== undefined) return known;
  const words: ImportWords = {
    labels: compileLabels(vocabulary.labels, vocabulary.columns),
    citations: compileCitationWords(vocabulary["document-kinds"], vocabulary.laws),
    head: compileHeadWords(
      vocabulary["document-kinds"],
      vocabulary["number-signs"],
      vocabulary["portal-labels"],
      vocabulary.posts,
    ),
  };
  made.set(vocabulary, words);
  return words;
}

import { compilePlaceBook } from "#handbook/compile-words.ts";
import type { Content } from "#handbook/handbook-types.ts";
import { type KnownWords, compileKnownWords } from "#importer/misreadings/known-words.ts";
import { formatPlace } from "#meaning/places/places.ts";
import { listUnits } from "#meaning/places/units.ts";
import { remember } from "#text/remember.ts";

/** The words of content/ that editors have proofread, by which misread words of a text are told; made once for a content. */
export const compileContentWords: (content: Content) => KnownWords = remember((content: Content) => {
  const { vocabulary, glossary, agencies, catalog, places } = content;
  const book = compilePlaceBook(content);
  const terms = [
    ...vocabulary.abbreviations,
    ...vocabulary["agencies-around"],
    ...vocabulary.columns,
    ...vocabulary["document-kinds"],
    ...vocabulary.labels,
    ...vocabulary.laws,
    ...vocabulary.levels,
    ...vocabulary.titles,
  ];
  return compileKnownWords({
    phrases: [
      ...terms.flatMap(({ term, forms }) => [term, ...forms]),
      ...glossary.flatMap(({ long, meaning }) => [...long, ...(meaning === undefined ? [] : [meaning])]),
      ...[...catalog.values()].flatMap(({ title, synonyms, objective }) => [title, objective, ...synonyms]),
    ],
    names: [
      // Longer terms and names of programs are as sure as names of bodies.
      ...glossary.map(({ short }) => short),
      ...terms.flatMap(({ term, forms }) => [term, ...forms]).filter((term) => term.split(" ").length >= 4),
      ...agencies.flatMap(({ name, names }) => [name, ...names]),
      // All that are alike but for their marks, so that none of them is taken for the other.
      ...new Set(
        [...places, ...listUnits(book).map(({ entry }) => entry)].map((place) => formatPlace(place, book)),
      ),
    ],
    shorts: [
      ...vocabulary.abbreviations.flatMap(({ forms }) => forms),
      ...glossary.flatMap(({ short, forms }) => [short, ...(forms ?? [])]),
    ],
    symbols: vocabulary["document-kinds"].flatMap(({ symbols }) => symbols),
  });
});

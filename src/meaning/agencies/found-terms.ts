import type { AgencyAroundEntry } from "#schema/vocabulary/agencies-around.ts";
import { remember } from "#text/remember.ts";
import type { AgencyIndex } from "./agency-names.ts";
import { type Spot, spotAgencies, spotBodies } from "./agency-spots.ts";
import type { AgencyVocabulary } from "./agency-vocabulary.ts";
import { type AgencyToken, readPlainTokens, wordOf } from "./agency-words.ts";
import { readUnitWord } from "./areas.ts";
import { skipPhrase } from "./phrases.ts";
import { expandTokens, readAgencyTokens } from "./read-agency-tokens.ts";

/** A text as the reading of agencies sees it. */
interface Reading {
  readonly tokens: readonly AgencyToken[];
  readonly spots: readonly Spot[];
  /** Units that no list knows. */
  readonly units: readonly Spot[];
  readonly vocabulary: AgencyVocabulary;
}

function readText(text: string, index: AgencyIndex): Reading {
  const tokens = readAgencyTokens(text, index);
  const spots = spotAgencies(text, tokens, index);
  const units = spotBodies({ index, tokens, text, isList: true }).filter(
    ({ from, isUnknown }) => isUnknown === true || spots.every((spot) => spot.from !== from),
  );
  return { tokens, spots, units, vocabulary: index.vocabulary };
}

/** Whether an entry's words do at a token what its class says. */
function actsAt(
  { tokens, spots, units, vocabulary }: Reading,
  at: number,
  entry: AgencyAroundEntry,
): boolean {
  switch (entry.class) {
    case "lead-in":
    case "lead-in-join":
      return spots.some((spot) => spot.from <= at && at < spot.nameFrom);
    case "tail":
      return spots.some((spot) => spot.nameTo <= at && at < spot.to);
    case "name-end":
      return spots.some((spot) => spot.to === at);
    case "action":
      return tokens[at]?.beginsAction === true;
    case "unit":
      return units.some(({ from }) => from === at);
    case "unit-like":
      return skipPhrase(tokens, at, vocabulary.units) !== null;
    case "unit-part":
      return units.some(({ from, to }) => from < at && at < to);
    case "other-word":
      return true;
    default:
      return entry.class satisfies never;
  }
}

/** An entry with the words of its term and of its other forms. */
interface WordedEntry {
  readonly entry: AgencyAroundEntry;
  readonly forms: readonly (readonly string[])[];
}

/** The entries of a list with their words as a text is read; read once. */
const wordEntries = remember(({ otherWords }: AgencyVocabulary) =>
  remember((entries: readonly AgencyAroundEntry[]) =>
    entries.map((entry): WordedEntry => ({
      entry,
      forms: [entry.term, ...entry.forms].map((form) =>
        readPlainTokens(form, otherWords).map((token) => (entry.needsMarks ? token.printed : wordOf(token))),
      ),
    })),
  ),
);

/** The entries of agencies-around.yaml that a text is read by, each by its term, in the order of the list. */
export function findAroundTerms(
  text: string,
  entries: readonly AgencyAroundEntry[],
  index: AgencyIndex,
): readonly string[] {
  const reading = readText(text, index);
  const { tokens } = reading;
  const isPrinted = (entry: AgencyAroundEntry, words: readonly string[]): boolean =>
    tokens.some(
      (_, at) =>
        words.every(
          (word, k) => word === (entry.needsMarks ? tokens[at + k]?.printed : wordOf(tokens[at + k])),
        ) && actsAt(reading, at, entry),
    );
  return wordEntries(index.vocabulary)(entries)
    .filter(({ entry, forms }) => forms.some((words) => isPrinted(entry, words)))
    .map(({ entry: { term } }) => term);
}

/** The terms of levels.yaml that a text is read by, in the order of the text. */
export function findLevelTerms(text: string, vocabulary: AgencyVocabulary): readonly string[] {
  const tokens = expandTokens(readPlainTokens(text, vocabulary.otherWords), vocabulary);
  return tokens.flatMap((_, at) => readUnitWord(tokens, at, vocabulary.levels)?.word.term ?? []);
}

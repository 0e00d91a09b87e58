import type { AgencyAroundEntry } from "#schema/vocabulary/agencies-around.ts";
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

/** The entries of agencies-around.yaml that a text is read by, each by its term, in the order of the list. */
export function findAroundTerms(
  text: string,
  entries: readonly AgencyAroundEntry[],
  index: AgencyIndex,
): readonly string[] {
  const reading = readText(text, index);
  const { tokens } = reading;
  const { otherWords } = index.vocabulary;
  const isPrinted = (entry: AgencyAroundEntry, form: string): boolean => {
    const words = readPlainTokens(form, otherWords).map((token) =>
      entry.needsMarks ? token.printed : wordOf(token),
    );
    return tokens.some(
      (_, at) =>
        words.every(
          (word, k) => word === (entry.needsMarks ? tokens[at + k]?.printed : wordOf(tokens[at + k])),
        ) && actsAt(reading, at, entry),
    );
  };
  return entries
    .filter((entry) => [entry.term, ...entry.forms].some((form) => isPrinted(entry, form)))
    .map(({ term }) => term);
}

/** The terms of levels.yaml that a text is read by, in the order of the text. */
export function findLevelTerms(text: string, vocabulary: AgencyVocabulary): readonly string[] {
  const tokens = expandTokens(readPlainTokens(text, vocabulary.otherWords), vocabulary);
  return tokens.flatMap((_, at) => readUnitWord(tokens, at, vocabulary.levels)?.word.term ?? []);
}

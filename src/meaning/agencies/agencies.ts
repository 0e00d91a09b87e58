import type { AgencyEntry } from "#schema/agencies.ts";
import type { AgencyId } from "#schema/identifier.ts";
import type { AgencyReading } from "#schema/review.ts";
import type { UnitLevel } from "#schema/vocabulary/levels.ts";
import { keepAnswers } from "#text/keep-answers.ts";
import { remember } from "#text/remember.ts";
import { AgencyListReader } from "./agency-list.ts";
import type { AgencyMention } from "./agency-mention.ts";
import { type AgencyIndex, addAgencyName, createAgencyIndex, readAgencyName } from "./agency-names.ts";
import type { AgencyVocabulary } from "./agency-vocabulary.ts";
import { lowerCapitals } from "./capitals.ts";
import { readAgencyTokens } from "./read-agency-tokens.ts";
import { readSpot } from "./read-spot.ts";

export type { AgencyIndex } from "./agency-names.ts";

const generalNamesOf = remember((vocabulary: AgencyVocabulary) =>
  remember((agencies: readonly AgencyEntry[]) =>
    agencies.flatMap(({ id, name, names, abbreviations }) =>
      [name, ...names, ...abbreviations].map((one) => ({ steps: readAgencyName(one, vocabulary), id })),
    ),
  ),
);

/** An index without names, with the kinds of bodies and what they belong to. */
function startIndex(
  agencies: readonly AgencyEntry[],
  vocabulary: AgencyVocabulary,
  city: string | null,
): AgencyIndex {
  const kinds = new Map(agencies.map((agency) => [agency.id, agency.kind]));
  const parents = new Map(
    agencies.flatMap(({ id, parent }): [AgencyId, AgencyId][] =>
      parent === undefined ? [] : [[id, parent]],
    ),
  );
  const classes = new Set(agencies.filter((agency) => agency.isClass).map(({ id }) => id));
  const locals = new Set(
    agencies.filter(({ level }) => level === "district" || level === "commune").map(({ id }) => id),
  );
  return createAgencyIndex({ kinds, parents, classes, locals }, vocabulary, city);
}

function addGeneralNames(index: AgencyIndex, agencies: readonly AgencyEntry[]): void {
  for (const { steps, id } of generalNamesOf(index.vocabulary)(agencies)) addAgencyName(index, steps, [id]);
}

/** Indexes of the general names alone, one a city: plans with the same one share it. */
const generalIndexOf = remember((vocabulary: AgencyVocabulary) =>
  remember((agencies: readonly AgencyEntry[]) => {
    const made = new Map<string | null, AgencyIndex>();
    return (city: string | null): AgencyIndex => {
      const known = made.get(city);
      if (known !== undefined) return known;
      const index = startIndex(agencies, vocabulary, city);
      addGeneralNames(index, agencies);
      made.set(city, index);
      return index;
    };
  }),
);

/**
 * Names of bodies to look texts up in. Where one name has several meanings, the plan's reading wins, then the plan's own
 * key of abbreviations, then the general names in the order of agencies.yaml.
 * @param readings Decisions of review.yaml; one without agencies says that the words name no body.
 * @param abbreviations The key that the plan prints; an abbreviation whose long form is unknown is left out.
 * @param city Folded name of the city of the rank of a province whose plan is read: there “UBND thành phố” is its own.
 */
export function buildAgencyIndex(
  agencies: readonly AgencyEntry[],
  vocabulary: AgencyVocabulary,
  readings: readonly AgencyReading[] = [],
  abbreviations: readonly { readonly short: string; readonly long: string }[] = [],
  city: string | null = null,
): AgencyIndex {
  const general = generalIndexOf(vocabulary)(agencies)(city);
  if (readings.length === 0 && abbreviations.length === 0) return general;
  const own = JSON.stringify([city, readings, abbreviations]);
  return ownIndexOf(general)(own, () => addOwnNames(general, agencies, readings, abbreviations));
}

/** Indexes with names of a plan's own, by these: plans that print the same key share one. */
const ownIndexOf = remember((_: AgencyIndex) => keepAnswers<AgencyIndex>());

function addOwnNames(
  general: AgencyIndex,
  agencies: readonly AgencyEntry[],
  readings: readonly AgencyReading[],
  abbreviations: readonly { readonly short: string; readonly long: string }[],
): AgencyIndex {
  const { vocabulary, city } = general;
  const index = startIndex(agencies, vocabulary, city);
  for (const { text, agencies: meant } of readings)
    addAgencyName(index, readAgencyName(text, vocabulary), meant);
  for (const { short, long } of abbreviations) {
    const tokens = readAgencyTokens(long, general);
    const spot = readSpot(general, tokens, 0, long);
    if (spot?.to === tokens.length) addAgencyName(index, readAgencyName(short, vocabulary), spot.agencies);
  }
  addGeneralNames(index, agencies);
  return index;
}

/**
 * The bodies of a list as printed, in order: each with its agency, null where its words name none, and its text, an exact
 * part of the input. What the list says that a body does is left out. Empty for a text that names no body.
 */
export function splitAgencies(text: string, index: AgencyIndex): readonly AgencyMention[] {
  const known = readTexts(index);
  const found = known.get(text) ?? readAgencies(text, index);
  known.set(text, found);
  return found;
}

/** What was read by an index: a plan names the same few bodies in most of its items. */
const readTexts = remember((_: AgencyIndex) => new Map<string, readonly AgencyMention[]>());

function readAgencies(text: string, index: AgencyIndex): readonly AgencyMention[] {
  const read = new AgencyListReader(text, index).read();
  if (text !== text.toUpperCase() || read.every(({ agency }) => agency !== null)) return read;
  // In a heading in capitals syllables look like abbreviations: “SỞ TƯ PHÁP”.
  const lowered = new AgencyListReader(lowerCapitals(text), index).read();
  return lowered.every(({ agency }) => agency !== null) ? printAs(text, lowered) : read;
}

/** Mentions read in a text of other case, with their words as a text prints them. */
function printAs(text: string, mentions: readonly AgencyMention[]): readonly AgencyMention[] {
  const upper = text.toUpperCase();
  let from = 0;
  return mentions.map((mention) => {
    const found = upper.indexOf(mention.text.toUpperCase(), from);
    const start = found < 0 ? from : found;
    // Several agencies of one name have the same words.
    from = start;
    return { ...mention, text: text.slice(start, start + mention.text.length) };
  });
}

/** The agency that one body as printed names; null where it names none, or several. */
export function resolveAgency(text: string, index: AgencyIndex): AgencyId | null {
  const named = new Set(splitAgencies(text, index).map((mention) => mention.agency));
  const [only] = named;
  return named.size === 1 ? (only ?? null) : null;
}

/**
 * The agency that an issuer's name means. A letterhead prints it in capitals, of which single words look like abbreviations
 * (“SÓC TRĂNG”, “CÀ MAU”, “TƯ PHÁP”), and names of places may stand behind it. Null where the name means none, or several.
 * @param level Level of the plan's place: a working group is that of its level.
 */
export function resolveIssuer(text: string, index: AgencyIndex, level?: UnitLevel): AgencyId | null {
  const named = resolveNamed(text, index);
  // Working groups stand at every level, and print theirs in the line above: “UBND HUYỆN …⏎TỔ CÔNG TÁC …”.
  if (named === null || level === undefined || index.kinds.get(named) !== "steering") return named;
  const own = resolveNamed(`${lowerCapitals(text)} cấp ${levelWords[level]}`, index);
  return own !== null && index.kinds.get(own) === "steering" ? own : named;
}

/** The words of a level behind “cấp”. */
const levelWords: Readonly<Record<UnitLevel, string>> = {
  province: "tỉnh",
  district: "huyện",
  commune: "xã",
  hamlet: "thôn",
};

/** The same by its own words alone. */
function resolveNamed(text: string, index: AgencyIndex): AgencyId | null {
  const printed = resolveAgency(text, index);
  if (printed !== null || text !== text.toUpperCase()) return printed;
  const lowered = lowerCapitals(text);
  const [first, ...rest] = splitAgencies(lowered, index);
  // Behind the body stands what is no body: the second half of a place's name.
  return first !== undefined && rest.every(({ agency }) => agency === null) ? first.agency : null;
}

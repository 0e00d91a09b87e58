import {
  type Abbreviation,
  type AbbreviationBook,
  listAbbreviations,
} from "#meaning/abbreviations/abbreviations.ts";
import type { PlaceEntry } from "#schema/places.ts";
import type { LevelEntry } from "#schema/vocabulary/levels.ts";
import type { TitleEntry } from "#schema/vocabulary/titles.ts";
import { foldedWords, readTokens, toKey, toToned } from "#text/tokens.ts";

/** How much a word says about which model a title means. */
export type WordClass = "subject" | "place" | "means" | "channel" | "elsewhere" | "whom";

/**
 * Weight by class, as a share of a subject word. A place (khách sạn, nhà ga) says where and needs a word that says what;
 * means (camera, số hóa) occur in many models and in other fields; channels (VNeID, căn cước, dữ liệu dân cư) occur in
 * nearly all and alone prove nothing. What names another field weighs as the subject that it is there. Whom it is for weighs nothing:
 * it tells only where a model is for others.
 */
export const classWeight: Readonly<Record<WordClass, number>> = {
  subject: 1,
  place: 1,
  means: 0.5,
  channel: 0.22,
  elsewhere: 1,
  whom: 0,
};

/** What a form says: one term, or those of a compound. */
export interface TermForm {
  /** Term of the entry in titles.yaml. */
  readonly entry: string;
  readonly says: readonly { readonly key: string; readonly class: WordClass }[];
}

/** Whom it is for: the form's entry, and those of the people and bodies that it names. */
export interface WhomForm {
  readonly entry: string;
  readonly keys: readonly string[];
}

/** What a phrase is in a title; most are one thing alone. Fillers, openers and joints by the term of their entry. */
export interface PhraseRoles {
  term?: TermForm;
  filler?: string;
  opener?: string;
  joint?: string;
  province?: string;
  whom?: WhomForm;
}
export type PhraseRole = keyof PhraseRoles;

/** The words of titles made ready for reading, by compileTitleWords. */
export interface TitleWords {
  /** By the folded words of a phrase, so that lost or misread marks do no harm. */
  readonly phrases: ReadonlyMap<string, PhraseRoles>;
  /** Words of the longest phrase. */
  readonly longest: number;
  /** The phrases that say a term, the longest first, with their folded words. */
  readonly termPhrases: readonly { readonly words: readonly string[]; readonly term: TermForm }[];
  /** Fillers that are words for a level of government: a name follows them. */
  readonly levels: ReadonlySet<string>;
  /** Forms with their marks: one word alone is known by them. */
  readonly marked: Readonly<Record<"term" | "filler" | "whom", ReadonlySet<string>>>;
}

/** The lists that the words of titles are made of. */
export interface TitleLists extends AbbreviationBook {
  readonly titles: readonly TitleEntry[];
  readonly levels: readonly LevelEntry[];
  readonly places: readonly PlaceEntry[];
}

/** An abbreviation, and the folded words that it stands for. */
interface Shortening {
  readonly short: string;
  readonly words: readonly string[];
}

function listShortenings(abbreviations: readonly Abbreviation[]): readonly Shortening[] {
  return abbreviations.flatMap(({ short, long }) =>
    long.map((words) => ({ short, words: foldedWords(words) })),
  );
}

/** A form as printed with each of its parts that an abbreviation stands for written so, itself first. */
function abbreviate(form: string, shortenings: readonly Shortening[]): readonly string[] {
  const variants = new Map([[toKey(form), readTokens(form).map((token) => token.printed)]]);
  // A map shows what is added while it is walked: parts of a shortened form are shortened too.
  for (const printed of variants.values()) {
    const folded = foldedWords(printed.join(" "));
    const held = new Set(folded);
    for (const { short, words } of shortenings) {
      // Most stand for words that the form has not.
      if (!held.has(words[0] ?? "")) continue;
      const at = folded.findIndex((_, start) => words.every((word, k) => folded[start + k] === word));
      if (at < 0) continue;
      const shorter = [...printed.slice(0, at), short, ...printed.slice(at + words.length)];
      const key = toKey(shorter.join(" "));
      if (!variants.has(key)) variants.set(key, shorter);
    }
  }
  return [...variants.values()].map((words) => words.join(" "));
}

/** Terms of an entry: its own, or those that a compound names; one that no entry has is told by the check of the content. */
function listSaid(entry: TitleEntry, classes: ReadonlyMap<string, TitleEntry["class"]>): TermForm["says"] {
  return (entry.says ?? [entry.term]).flatMap((key) => {
    const said = classes.get(key);
    return said !== undefined && said in classWeight ? [{ key, class: said as WordClass }] : [];
  });
}

function toRoles(entry: TitleEntry, classes: ReadonlyMap<string, TitleEntry["class"]>): PhraseRoles {
  const { term } = entry;
  const also = entry.filler === true ? { filler: term } : {};
  switch (entry.class) {
    case "filler":
      return { filler: term };
    case "opener":
      return { opener: term, ...also };
    case "joint":
      return { joint: term, ...also };
    case "whom":
      return { whom: { entry: term, keys: entry.says ?? [term] }, ...also };
    default:
      return { term: { entry: term, says: listSaid(entry, classes) } };
  }
}

/**
 * Makes the lists of words ready for the reading of titles. Every abbreviation of a form is a form; words for levels of
 * government are fillers, names of provinces, of today and before, those of places.yaml.
 */
export function compileTitleWords(lists: TitleLists): TitleWords {
  const shortenings = listShortenings(listAbbreviations(lists, "titles"));
  const classes = new Map(lists.titles.map((entry) => [entry.term, entry.class]));
  const provinces = lists.places.filter((place) => place.level === "province").map((place) => place.name);
  const phrases = new Map<string, PhraseRoles>();
  const marked = { term: new Set<string>(), filler: new Set<string>(), whom: new Set<string>() };
  const add = (form: string, roles: PhraseRoles): void => {
    for (const variant of abbreviate(form, shortenings)) {
      const key = toKey(variant);
      // What comes first stays: “mọi” and “mới” are one without their marks.
      phrases.set(key, { ...roles, ...phrases.get(key) });
      if (roles.term !== undefined) marked.term.add(toToned(variant));
      if (roles.filler !== undefined) marked.filler.add(toToned(variant));
      if (roles.whom !== undefined) marked.whom.add(toToned(variant));
    }
  };
  for (const entry of lists.titles) {
    for (const form of [entry.term, ...entry.forms]) add(form, toRoles(entry, classes));
  }
  for (const { term, forms } of lists.levels) {
    for (const form of [term, ...forms]) add(form, { filler: term });
  }
  for (const province of provinces) add(province, { province });
  const termPhrases = [...phrases].flatMap(([key, { term }]) =>
    term === undefined ? [] : [{ words: key.split(" "), term }],
  );
  return {
    phrases,
    longest: Math.max(0, ...[...phrases.keys()].map((key) => key.split(" ").length)),
    levels: new Set(lists.levels.map(({ term }) => term)),
    termPhrases: termPhrases.sort((a, b) => b.words.length - a.words.length),
    marked,
  };
}

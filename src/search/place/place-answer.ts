import { readTokens } from "#text/tokens.ts";
import type { Token } from "#text/tokens.ts";
import type { PlaceFact, PlaceKind, SearchData } from "#search/search-types.ts";
import { fileOfKey, toFileKey } from "./place-file.ts";
import {
  compareKinds,
  comparePlaces,
  dropRepeated,
  findNamed,
  longestName,
  mayBeOfKind,
  narrowByAround,
  narrowByTime,
  preferKind,
} from "./place-names.ts";
import { type TypedKind, findAsking, findKinds } from "./place-question.ts";
import type { AskingTable } from "#search/ask/asking.ts";
import { readPlace } from "#search/ask/places.ts";
import type { SearchQuery } from "#search/ask/query.ts";

/** What a query asks of a unit, and what is known of it. */
export interface PlaceAnswer {
  /** The units that may be meant, those of today first; at least one. */
  readonly facts: readonly PlaceFact[];
  /** The words of the name, as typed. */
  readonly name: string;
  /** Whether the query asks of nothing else. */
  readonly isAlone: boolean;
}

/** Where the places are: the count of their files, and how one is read. */
export interface PlaceFiles {
  readonly count: number;
  readonly load: (file: number) => Promise<readonly PlaceFact[]>;
}

/** What a question about places is read by. */
export interface PlaceTables {
  readonly data: Pick<SearchData, "plans" | "placeKinds">;
  readonly asking: AskingTable;
}

/** Files that one question loads at most: that of the first two words, and that of the first alone. */
const mostFiles = 2;

/** What a query says, read once. */
interface Question {
  readonly words: readonly Token[];
  readonly kinds: readonly PlaceKind[];
  /** Offsets of the words that ask. */
  readonly asking: ReadonlySet<number>;
}

/** A name that a query may have: the offset of its first word, and the kind before it. */
interface Mention {
  readonly kind: TypedKind | undefined;
  readonly start: number;
}

/** Most words of a query without a kind that may be a name, those that ask left out: a name and its province, “gia vien ninh binh”. */
const longestBare = 4;

/** Names behind kinds, the lowest level first; without any kind a short query from its first word that does not ask. */
function listMentions({ words, kinds, asking }: Question): readonly Mention[] {
  const typed = findKinds(words, kinds, asking);
  if (typed.length > 0) return [...typed].sort(compareKinds).map((kind) => ({ kind, start: kind.end }));
  const telling = words.filter((_, at) => !asking.has(at));
  // “Mỹ Đình 2” is a name; numbers elsewhere are those of items and plans.
  const isNumbered = telling.slice(0, -1).some((word) => /\d/.test(word.folded));
  if (telling.length > longestBare || isNumbered) return [];
  const start = words.findIndex((_, at) => !asking.has(at));
  // Words that all ask may be a name: “Hợp Thành”.
  return [{ kind: undefined, start: Math.max(start, 0) }];
}

/** Words that a name may begin: up to a comma. */
function nameWords(words: readonly Token[], start: number): readonly Token[] {
  const rest = words.slice(start);
  const comma = rest.findIndex((word, k) => k > 0 && /[,;()]/.test(word.gap));
  return comma < 0 ? rest : rest.slice(0, comma);
}

/** The answer that a name of so many words has in the places of its file; undefined where none is called so. */
function answerName(
  { words, kinds, asking }: Question,
  { kind, start }: Mention,
  end: number,
  places: readonly PlaceFact[],
): PlaceAnswer | undefined {
  const found = findNamed(words.slice(start, end), places);
  const isBeside = (at: number): boolean => at < (kind?.start ?? start) || at >= end;
  const beside = words.filter((_, at) => isBeside(at));
  const { left, read } = narrowByAround(kind === undefined ? found : mayBeOfKind(found, kind), beside, kinds);
  const alike = kind === undefined ? left : preferKind(left, kind);
  const facts = dropRepeated(narrowByTime(alike, beside));
  if (facts.length === 0) return undefined;
  const kindWords = new Set(kinds.flatMap((one) => one.words.split(" ")));
  const isAlone = words.every(
    ({ folded }, at) => !isBeside(at) || asking.has(at) || read.has(folded) || kindWords.has(folded),
  );
  const name = words.slice(start, end).map(({ printed }) => printed);
  return { facts: [...facts].sort(comparePlaces), name: name.join(" "), isAlone };
}

/**
 * The answer that a mention has: of its longest name after which nothing is left unread (“phường Tân Hòa, thành phố …” is not Tân
 * Hòa Thành), else of its longest; without a kind only where nothing is left.
 */
function answerMention(
  question: Question,
  mention: Mention,
  places: readonly PlaceFact[],
): PlaceAnswer | undefined {
  const { kind, start } = mention;
  const most = Math.min(longestName(places), nameWords(question.words, start).length);
  const answers = Array.from({ length: most }, (_, shorter) =>
    answerName(question, mention, start + most - shorter, places),
  ).filter((answer) => answer !== undefined);
  return answers.find(({ isAlone }) => isAlone) ?? (kind === undefined ? undefined : answers[0]);
}

/** Keys of the files that may have the name of a mention, the likelier first. */
function listKeys({ words, asking }: Question, { start }: Mention): readonly string[] {
  const folded = nameWords(words, start).map((word) => word.folded);
  const keys = [toFileKey(folded), toFileKey(folded.slice(0, 1))];
  // “Vinh nay là”: the second word belongs to no name.
  const isShort = asking.has(start + 1);
  return [...new Set(isShort ? keys.reverse() : keys)];
}

/**
 * What is known of the unit that a query names: of “huyện Gia Viễn nay là” the district. Of several names the lowest; what
 * else it names narrows those that bear the name. Undefined where no unit is called so, or where a name without a kind is not
 * all that is asked.
 */
export async function answerPlace(
  { words }: SearchQuery,
  { data: { placeKinds: kinds }, asking }: PlaceTables,
  { count, load }: PlaceFiles,
): Promise<PlaceAnswer | undefined> {
  if (count === 0 || words.length === 0) return undefined;
  const question: Question = { words, kinds, asking: findAsking(words, asking) };
  const loaded = new Map<number, readonly PlaceFact[]>();
  for (const mention of listMentions(question)) {
    for (const key of listKeys(question, mention)) {
      const file = fileOfKey(key, count);
      if (!loaded.has(file) && loaded.size < mostFiles) loaded.set(file, await load(file));
      const answer = answerMention(question, mention, loaded.get(file) ?? []);
      if (answer !== undefined) return answer;
    }
  }
  return undefined;
}

/**
 * Whether the answer is shown. Not where each of the units has a plan that search finds by its name: the plan answers, unless
 * the query asks what became of the place.
 */
export function isShown(
  { facts, name, isAlone }: PlaceAnswer,
  { words }: SearchQuery,
  { data, asking }: PlaceTables,
): boolean {
  const hasPlans = facts.every(({ plans }) => plans.length > 0);
  const isAnswered = hasPlans && readPlace(readTokens(name), data) !== null;
  return !isAnswered || (isAlone && findAsking(words, asking).size > 0);
}

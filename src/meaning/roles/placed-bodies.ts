import type { Spot } from "#meaning/agencies/agency-spots.ts";
import { beginsAction, spotBodies } from "#meaning/agencies/agency-spots.ts";
import { isBlank, wordOf } from "#meaning/agencies/agency-words.ts";
import type { Clause } from "./clause.ts";
import { findClauseStart, isRole, skipFillers, wordsOf } from "./clause.ts";
import { givesTask } from "./role-phrases.ts";

/** A body of a statement; one that no word tells to be one is known by its place. */
export interface Party extends Spot {
  /** Whether it stands behind “phối hợp với”, before “chủ trì” or between two others, and nothing else tells it. */
  readonly isPlaced?: true;
  /** Whether it stands between two others of one list. */
  readonly isBetween?: true;
  /** Whether it stands in a list behind “phối hợp với”. */
  readonly isPartner?: true;
}

/** Longest name of a body that its place alone tells, in tokens. */
export const longestName = 14;

/** Whether tokens are of no spot. */
type IsFree = (from: number, to: number) => boolean;

function toParty({ tokens }: Clause, from: number, to: number): Party {
  const [start, end] = [tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0];
  return { agencies: [], isUnknown: true, isPlaced: true, from, to, nameFrom: from, nameTo: to, start, end };
}

/** Who is named behind “phối hợp với” at a token: the words up to a verb or a mark; undefined for none. */
function readPartner(clause: Clause, at: number, isFree: IsFree): Party | undefined {
  const { tokens } = clause;
  // With its marks: “phối hợp cung cấp” names nobody.
  if (!isRole(tokens, at, "phoi hop") || !/^(?:với|cùng)$/.test(tokens[at + 2]?.printed ?? ""))
    return undefined;
  const from = wordOf(tokens[at + 3]) === "voi" ? at + 4 : at + 3;
  // “các khối phố” is printed whole.
  const first = wordOf(tokens[from]) === "cac" ? from + 1 : from;
  const isOpen = (to: number): boolean =>
    to < tokens.length &&
    isFree(to, to + 1) &&
    !beginsAction(tokens, to) &&
    wordOf(tokens[to]) !== "va" &&
    !(to > first && /[,;:.()]/.test(tokens[to]?.gap ?? ""));
  let to = first;
  while (to - first < longestName && isOpen(to)) to += 1;
  const isGeneral = /^(?:co quan|don vi)$/.test(wordsOf(tokens.slice(first, to)));
  return to > first && isFree(from, to) && !isGeneral ? toParty(clause, from, to) : undefined;
}

/** Words that give the task before the name of who leads: “Giao nhóm …”. */
function skipGiving({ tokens }: Clause, start: number, to: number): number {
  for (const count of [3, 2, 1]) {
    const words = wordsOf(tokens.slice(start, start + count));
    if (start + count < to && words.trim() !== "" && givesTask.pattern.test(words)) return start + count;
  }
  return start;
}

/** Who is named before “chủ trì” at a token, where nobody else is: the words from the clause's begin; undefined for none. */
function readLeader(clause: Clause, at: number, isFree: IsFree): Party | undefined {
  const { tokens } = clause;
  const begin = findClauseStart(clause, at);
  // Before more words than a name has stands no unknown body.
  if (!isRole(tokens, at, "chu tri") || at - begin > longestName || at === begin) return undefined;
  const run = tokens.slice(begin, at);
  if (!isFree(begin, at) || run.some(({ gap }, k) => k > 0 && /[,:]/.test(gap))) return undefined;
  // “dưới sự chủ trì của Sở X” names who leads after the words.
  const isLabel = /^(?:don vi|co quan|nganh|\d{1,2})?$|phoi hop|(?:^| )su$/.test(wordsOf(run));
  if (isLabel || beginsAction(tokens, begin)) return undefined;
  return toParty(clause, skipGiving(clause, begin, at), at);
}

/** The body in capitals that nobody lists between two others of a list, the commas and “và” around it left aside. */
function readBetween(clause: Clause, before: Spot, next: Spot): Party | undefined {
  const { tokens } = clause;
  const [from, to] = [before.to, next.from];
  if (to <= from || to - from > longestName) return undefined;
  const isListed =
    /^\s*[,;]\s*$/.test(tokens[from]?.gap ?? "") || /^(?:va|cung|voi)$/.test(wordOf(tokens[from]));
  const isClosed = /^\s*[,;]\s*$/.test(tokens[to]?.gap ?? "") || wordOf(tokens[to - 1]) === "va";
  const run = tokens.slice(from, to);
  const isName = run.some((token) => token.isCapital) && !run.some(({ beginsAction: acts }) => acts);
  if (!isListed || !isClosed || !isName) return undefined;
  const first = wordOf(tokens[from]) === "va" ? from + 1 : from;
  const end = wordOf(tokens[to - 1]) === "va" ? to - 1 : to;
  return { ...toParty(clause, first, end), isBetween: true };
}

/** Whether “phối hợp với” stands before a token, and nothing else but a “các”. */
function isPartner({ tokens }: Clause, at: number): boolean {
  const from = wordOf(tokens[at - 1]) === "voi" && wordOf(tokens[at - 2]) === "cung" ? at - 1 : at;
  return isRole(tokens, from - 3, "phoi hop") && /^(?:với|cùng)$/.test(tokens[from - 1]?.printed ?? "");
}

/** Who is named behind another partner, in capitals or with “các”: “…, các khối phố”, “… và Khu Quản lý đường bộ III”. */
function readNextPartner(clause: Clause, before: Spot, isFree: IsFree): Party | undefined {
  const { tokens } = clause;
  const isJoined = wordOf(tokens[before.to]) === "va" && isBlank(tokens[before.to]);
  const from = isJoined ? before.to + 1 : before.to;
  const first = tokens[from];
  const isNamed = first?.isCapital === true || first?.printed === "các";
  if (!isNamed || !(isJoined ? isBlank(first) : /^\s*,\s*$/.test(first.gap))) return undefined;
  const isOpen = (to: number): boolean =>
    isFree(to, to + 1) &&
    !beginsAction(tokens, to) &&
    !/^(?:va|cung|voi|hoac)$/.test(wordOf(tokens[to])) &&
    (to === from || isBlank(tokens[to]));
  let to = from;
  while (to - from < longestName && to < tokens.length && isOpen(to)) to += 1;
  return to > from + 1 && isFree(to, to + 1) ? toParty(clause, from, to) : undefined;
}

/** Partners with those behind each in its list whom nobody else tells. */
function addNextPartners(clause: Clause, parties: readonly Party[], isFree: IsFree): Party[] {
  const all: Party[] = [];
  for (const party of parties) {
    const last = all.at(-1);
    const gap = clause.tokens[party.from]?.gap ?? "";
    const isListed = last?.isPartner === true && last.to === party.from && gap.trim() === ",";
    const isJoined =
      last?.isPartner === true && last.to + 1 === party.from && wordOf(clause.tokens[last.to]) === "va";
    const own =
      isListed || isJoined || isPartner(clause, party.from) ? { ...party, isPartner: true as const } : party;
    all.push(own);
    const next = own.isPartner === true ? readNextPartner(clause, own, isFree) : undefined;
    if (next !== undefined) all.push({ ...next, isPartner: true });
  }
  return all;
}

/**
 * Every body of a statement in order: those that spotBodies finds, and those that only their place tells, behind “phối hợp
 * với”, before “chủ trì”, between two others.
 */
export function listParties(clause: Clause): Party[] {
  const { text, tokens, index } = clause;
  const spots: Party[] = spotBodies({ text, tokens, index, isList: false });
  const taken = new Set(
    spots.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, k) => from + k)),
  );
  const isFree: IsFree = (from, to) => {
    for (let at = from; at < to; at += 1) if (taken.has(at)) return false;
    return true;
  };
  const told = new Set(spots.map(({ to }) => skipFillers(tokens, to)));
  const placed = tokens.flatMap((_, at): readonly Party[] => {
    const party =
      readPartner(clause, at, isFree) ?? (told.has(at) ? undefined : readLeader(clause, at, isFree));
    return party === undefined ? [] : [party];
  });
  const all = addNextPartners(
    clause,
    [...spots, ...placed].sort((a, b) => a.from - b.from),
    isFree,
  );
  return all.flatMap((party, at): readonly Party[] => {
    const before = all[at - 1];
    const between = before === undefined ? undefined : readBetween(clause, before, party);
    return between === undefined ? [party] : [between, party];
  });
}

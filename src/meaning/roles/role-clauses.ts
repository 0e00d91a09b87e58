import type { AgencyIndex } from "#meaning/agencies/agencies.ts";
import type { Spot } from "#meaning/agencies/agency-spots.ts";
import { beginsAction } from "#meaning/agencies/agency-spots.ts";
import type { AgencyToken } from "#meaning/agencies/agency-words.ts";
import { wordOf } from "#meaning/agencies/agency-words.ts";
import { readAgencyTokens } from "#meaning/agencies/read-agency-tokens.ts";
import { spotBodies } from "#meaning/agencies/body-spots.ts";
import type { AgencyMention } from "#meaning/agencies/agency-mention.ts";
import type { Before } from "./role-phrases.ts";
import { givesTask, reasonLead, wordsBefore } from "./role-phrases.ts";

/** Bodies that a statement names side by side. */
export interface Group {
  readonly mentions: readonly AgencyMention[];
  /** Tokens of the run, the end not included. */
  readonly from: number;
  readonly to: number;
  /** Whether a semicolon stands between it and the group before. */
  readonly isContinued: boolean;
}

/** A statement of a body's assignments with its tokens. */
export interface Clause {
  readonly text: string;
  readonly tokens: readonly AgencyToken[];
  readonly index: AgencyIndex;
  /** For each token, the one where its sentence begins, or its part after a semicolon. */
  readonly starts: readonly number[];
}

/** A sentence that ends in the text before a token. */
export const sentenceEnd = /[.?!…]["”)]*\s|[.?!…]$/;

/** A statement with its tokens. */
export function readClause(text: string, index: AgencyIndex): Clause {
  const tokens = readAgencyTokens(text, index);
  const starts: number[] = [];
  for (const [at, { gap }] of tokens.entries())
    starts.push(at === 0 || gap.includes(";") || sentenceEnd.test(gap) ? at : (starts[at - 1] ?? 0));
  return { text, tokens, index, starts };
}

/** Longest name of a body that no list knows, in tokens. */
export const longestName = 14;

/** Folded words of tokens, one space between; abbreviations and areas are empty. */
export const wordsOf = (tokens: readonly AgencyToken[]): string => tokens.map(wordOf).join(" ");
/** Whether “chủ trì” or “phối hợp”, folded, stands at a token. */
export const isRole = (tokens: readonly AgencyToken[], at: number, role: string): boolean =>
  `${wordOf(tokens[at])} ${wordOf(tokens[at + 1])}` === role;

/** Whether words between two bodies may be a third one that nobody lists: a name in capitals, “Công ty …”. */
function isUnknownBody(clause: Clause, from: number, to: number): boolean {
  const { tokens } = clause;
  if (to <= from || to - from > longestName) return false;
  const run = tokens.slice(from, to);
  const isListed =
    /^\s*[,;]\s*$/.test(tokens[from]?.gap ?? "") || /^(?:va|cung|voi)$/.test(wordOf(tokens[from]));
  const isClosed = /^\s*[,;]\s*$/.test(tokens[to]?.gap ?? "") || wordOf(tokens[to - 1]) === "va";
  return (
    isListed &&
    isClosed &&
    run.some((token) => token.isCapital) &&
    !run.some((_, k) => beginsAction(tokens, from + k))
  );
}

function toMentions(spot: Spot, text: string): AgencyMention[] {
  const printed = text.slice(spot.start, spot.end);
  return spot.isUnknown === true
    ? [{ agency: null, text: printed }]
    : spot.agencies.map((agency) => ({ agency, text: printed }));
}

/** A group that the next body may still join. */
interface OpenGroup extends Group {
  readonly mentions: AgencyMention[];
  to: number;
}

/** The body that no list knows between a group and the next known body, with the commas and “và” around it left aside. */
function readUnknownBetween({ text, tokens }: Clause, from: number, to: number): AgencyMention {
  const first = wordOf(tokens[from]) === "va" ? from + 1 : from;
  const end = wordOf(tokens[to - 1]) === "va" ? to - 1 : to;
  return { agency: null, text: text.slice(tokens[first]?.start ?? 0, tokens[end - 1]?.end ?? 0) };
}

/** Bodies of a statement, those side by side in one group; a semicolon begins a new one that continues the last. */
export function readGroups(clause: Clause): Group[] {
  const { text, tokens, index } = clause;
  const groups: OpenGroup[] = [];
  for (const spot of spotBodies({ text, tokens, index, isList: false })) {
    const last = groups.at(-1);
    const gap = tokens[spot.from]?.gap ?? "";
    const between = last === undefined ? [] : tokens.slice(last.to, spot.from);
    const isPlain = between.every((token) => wordOf(token) === "va" && !/[;:]/.test(token.gap));
    const isNear = last !== undefined && isPlain && /^[\s,;/&\-–—)]*$/.test(gap) && !sentenceEnd.test(gap);
    const mentions = toMentions(spot, text);
    const isAcross = last !== undefined && !isNear && isUnknownBody(clause, last.to, spot.from);
    if (last !== undefined && (isAcross || (isNear && !gap.includes(";")))) {
      if (isAcross) last.mentions.push(readUnknownBetween(clause, last.to, spot.from));
      last.mentions.push(...mentions);
      last.to = spot.to;
    } else groups.push({ mentions, from: spot.from, to: spot.to, isContinued: isNear });
  }
  return groups;
}

/** Words that may stand between a body and “chủ trì” or “phối hợp”. */
const fillers = new Set(
  (
    "la|lam|don vi|co quan|duoc giao|duoc phan cong|giu vai tro|tiep tuc|se|can|phai|co trach nhiem|chiu trach nhiem|chu dong|" +
    "dau moi|tich cuc|thuong xuyen|thuong truc|tang cuong|cung|dong|kip thoi|tham gia|truc tiep|khan truong|nhiem vu|co nhiem vu"
  ).split("|"),
);

/** First token after a body that is no filler; sentences and semicolons end the search. */
export function skipFillers(tokens: readonly AgencyToken[], at: number): number {
  let i = at;
  for (;;) {
    const count = [3, 2, 1].find((length) => fillers.has(wordsOf(tokens.slice(i, i + length))));
    if (count === undefined || /[;]/.test(tokens[i]?.gap ?? "") || sentenceEnd.test(tokens[i]?.gap ?? ""))
      return i;
    i += count;
  }
}

/** What the words after bodies say of them. */
export type After = "lead" | "coordinate" | "support" | "action" | "words" | "end";

/** What the words after a group say of it. */
export function readAfter({ tokens }: Clause, to: number): After {
  const isCut = (gap: string): boolean => /[;]/.test(gap) || sentenceEnd.test(gap);
  const next = tokens[to];
  if (next === undefined || isCut(next.gap)) return "end";
  const at = skipFillers(tokens, to);
  const gap = tokens[at]?.gap ?? "";
  if (/^\)?[\s(:,–-]*$/.test(gap) && !/,/.test(next.gap)) {
    if (isRole(tokens, at, "chu tri")) return "lead";
    if (isRole(tokens, at, "phoi hop")) return "coordinate";
    if (isRole(tokens, at, "ho tro")) return "support";
  }
  // Who gives a task to others does not do it.
  if (
    next.gap.includes(",") ||
    /^(?:giao|phan cong|de nghi|yeu cau) /.test(`${wordsOf(tokens.slice(to, to + 2))} `)
  )
    return "end";
  return beginsAction(tokens, to) || next.gap.includes(":") ? "action" : "words";
}

/** Longest run of words that says what a body after them does, in tokens. */
const longestLead = 8;

/** Whether a part of a sentence begins with a reason or a circumstance: “Trên cơ sở …”, “Theo …”. */
export function isOpened(tokens: readonly AgencyToken[], start: number, to: number): boolean {
  return reasonLead.pattern.test(`${wordsOf(tokens.slice(start, Math.min(to, start + 4)))} `);
}

/** Token where the sentence of a group begins, or its part after a semicolon. */
export function findClauseStart({ starts }: Clause, from: number): number {
  return starts[from] ?? 0;
}

/** Whether before a comma stands “phối hợp với” and a body that no list knows. */
function isAfterUnknownPartner({ tokens }: Clause, start: number, from: number): boolean {
  for (let i = from - 2; i >= Math.max(start, from - longestName); i -= 1) {
    if (beginsAction(tokens, i) && !isRole(tokens, i, "phoi hop")) return false;
    if (isRole(tokens, i, "phoi hop")) return /^(?:với|cùng)$/.test(tokens[i + 2]?.printed ?? "");
  }
  return false;
}

/** What the words before a group say of it. */
export function readBefore(clause: Clause, from: number): Before {
  const { tokens } = clause;
  const gap = tokens[from]?.gap ?? "";
  const start = findClauseStart(clause, from);
  const before = wordsOf(tokens.slice(Math.max(start, from - longestLead), from));
  if (from > start && /^[\s:(“"]*$/.test(gap)) {
    const said = wordsBefore.find(
      ({ pattern, isLabel }) =>
        pattern.test(before) && (isLabel !== true || gap.includes(":") || before.endsWith(" la")),
    );
    if (said !== undefined) return said.says;
  }
  const isNear = from - start <= longestLead;
  if (isNear && givesTask.pattern.test(before)) return "start";
  if (isNear && /^(?:\d+|[a-z])$/.test(before) && /[.)]/.test(gap)) return "start";
  if (gap.includes(",") && isAfterUnknownPartner(clause, start, from)) return "coordinate";
  if (/[,:]/.test(gap) && isOpened(tokens, start, from)) return "intro";
  return gap.includes(",") ? "comma" : "words";
}

/**
 * The part of a group that is the subject: after “Trên cơ sở hướng dẫn của Sở X, Phòng Y” the first body belongs to the
 * words before, so only Phòng Y is. Words that assign (“giao”, “đề nghị”) keep the whole.
 */
export function readSubject(clause: Clause, group: Group, before: Before): readonly AgencyMention[] {
  const { tokens } = clause;
  if (before === "start" || before === "intro" || before === "comma") return group.mentions;
  const previous = wordOf(tokens[group.from - 1]);
  if (/^(?:giao|do|nghi|cau|cong|cho|thoi|va)$/.test(previous)) return group.mentions;
  const isObject =
    isOpened(tokens, findClauseStart(clause, group.from), group.from) ||
    /^(?:cua|tu|theo|tai|trinh|cao|xuat|muu)$/.test(previous);
  if (!isObject) return group.mentions;
  return group.mentions.slice(1);
}

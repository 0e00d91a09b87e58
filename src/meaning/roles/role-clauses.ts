import type { Spot } from "#meaning/agencies/agency-spots.ts";
import { beginsAction } from "#meaning/agencies/agency-spots.ts";
import type { AgencyToken } from "#meaning/agencies/agency-words.ts";
import { wordOf } from "#meaning/agencies/agency-words.ts";
import type { AgencyMention } from "#meaning/agencies/agency-mention.ts";
import type { Clause } from "./clause.ts";
import { findClauseStart, isRole, sentenceEnd, skipFillers, wordsOf } from "./clause.ts";
import type { Party } from "./placed-bodies.ts";
import { listParties } from "./placed-bodies.ts";
import type { Before } from "./role-phrases.ts";
import {
  givesTask,
  helpsAfter,
  inviting,
  leadsAfter,
  leadsBefore,
  reasonLead,
  wordsBefore,
} from "./role-phrases.ts";

/** Bodies that a statement names side by side. */
export interface Group {
  readonly mentions: readonly AgencyMention[];
  /** Tokens of the run, the end not included. */
  readonly from: number;
  readonly to: number;
  /** Whether a semicolon stands between it and the group before. */
  readonly isContinued: boolean;
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

/** Bodies of a statement, those side by side in one group; a semicolon begins a new one that continues the last. */
export function readGroups(clause: Clause): Group[] {
  const { text, tokens } = clause;
  const groups: OpenGroup[] = [];
  let before: Party | undefined;
  for (const spot of listParties(clause)) {
    const last = groups.at(-1);
    const gap = tokens[spot.from]?.gap ?? "";
    const between = last === undefined ? [] : tokens.slice(last.to, spot.from);
    const isPlain = between.every((token) => wordOf(token) === "va" && !/[;:]/.test(token.gap));
    const isNear = last !== undefined && isPlain && /^[\s,;/&\-–—)]*$/.test(gap) && !sentenceEnd.test(gap);
    const mentions = toMentions(spot, text);
    const isAcross = before?.isBetween === true || spot.isBetween === true;
    if (last !== undefined && (isAcross || (isNear && !gap.includes(";")))) {
      last.mentions.push(...mentions);
      last.to = spot.to;
    } else {
      const isContinued = isNear && before?.isPlaced !== true;
      groups.push({ mentions, from: spot.from, to: spot.to, isContinued });
    }
    before = spot;
  }
  return groups;
}

/** What the words after bodies say of them; “bear”: that they lead, in other words than “chủ trì”. */
export type After = "lead" | "bear" | "coordinate" | "support" | "action" | "words" | "end";

/** Folded words behind a group up to a mark. */
function readOwnWords(tokens: readonly AgencyToken[], to: number): string {
  const run = tokens.slice(to, to + 8);
  const end = run.findIndex(
    ({ gap }, index) => /[,;:.()]/.test(gap) && (index > 0 || !/^[\s)(–-]*$/.test(gap)),
  );
  return wordsOf(end < 0 ? run : run.slice(0, end));
}

/** What the words after a group say of it. */
export function readAfter({ tokens, isInOtherWords }: Clause, to: number): After {
  const isCut = (gap: string): boolean => /[;]/.test(gap) || sentenceEnd.test(gap);
  const next = tokens[to];
  if (next === undefined || isCut(next.gap)) return "end";
  const own = readOwnWords(tokens, to);
  if (isInOtherWords && leadsAfter.pattern.test(own)) return "bear";
  const at = skipFillers(tokens, to);
  const gap = tokens[at]?.gap ?? "";
  if (/^\)?[\s(:,–-]*$/.test(gap) && !/,/.test(next.gap)) {
    if (isRole(tokens, at, "chu tri")) return "lead";
    if (isRole(tokens, at, "phoi hop")) return "coordinate";
    if (isRole(tokens, at, "ho tro")) return "support";
  }
  if (/^\)?[\s(:–-]*$/.test(next.gap) && helpsAfter.pattern.test(own)) return "coordinate";
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
    if (clause.isInOtherWords && leadsBefore.pattern.test(before)) return "lead";
    if (tokens[from - 1]?.printed === inviting) return "coordinate";
  }
  const isNear = from - start <= longestLead;
  if (isNear && givesTask.pattern.test(before)) return "start";
  if (isNear && /^(?:\d+|[a-z])$/.test(before) && /[.)]/.test(gap)) return "start";
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

import { fold } from "#text/fold.ts";
import type { AgencyIndex } from "./agencies.ts";
import { splitAgencies } from "./agencies.ts";
import type { Spot } from "./agency-spots.ts";
import { beginsAction, spotAgencies } from "./agency-spots.ts";
import type { AgencyToken } from "./agency-words.ts";
import { readAgencyTokens, wordOf } from "./agency-words.ts";
import type { AgencyMention } from "./handbook-types.ts";

export type Role = "leads" | "coordinators" | "implementers" | "supporters";
export type BodyRoles = Record<Role, AgencyMention[]>;

/** Bodies that a statement names side by side. */
interface Group {
  readonly mentions: readonly AgencyMention[];
  /** Tokens of the run, the end not included. */
  readonly from: number;
  readonly to: number;
  /** Whether a semicolon stands between it and the group before. */
  readonly isContinued: boolean;
}

interface Clause {
  readonly text: string;
  readonly tokens: readonly AgencyToken[];
  readonly index: AgencyIndex;
}

const sentenceEnd = /[.?!…]["”)]*\s|[.?!…]$/;
const longestName = 14;

/** Each mention once, by agency, else by its words without marks; the first stays. */
export function uniqueMentions(mentions: readonly AgencyMention[]): AgencyMention[] {
  const seen = new Set<string>();
  return mentions.filter((mention) => {
    const key = mention.agency ?? fold(mention.text);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

const wordsOf = (tokens: readonly AgencyToken[]): string => tokens.map(wordOf).join(" ");
const isRole = (tokens: readonly AgencyToken[], at: number, role: string): boolean =>
  `${wordOf(tokens[at])} ${wordOf(tokens[at + 1])}` === role;

/** Whether words between two bodies may be a third one that nobody lists: a name in capitals, “Công ty …”. */
function isUnknownBody(clause: Clause, from: number, to: number): boolean {
  const { tokens } = clause;
  if (to <= from || to - from > longestName) return false;
  const run = tokens.slice(from, to);
  const isListed = /^\s*[,;]\s*$/.test(tokens[from]?.gap ?? "") || /^(?:va|cung|voi)$/.test(wordOf(tokens[from]));
  const isClosed = /^\s*[,;]\s*$/.test(tokens[to]?.gap ?? "") || wordOf(tokens[to - 1]) === "va";
  return isListed && isClosed && run.some((token) => token.isCapital) && !run.some((_, k) => beginsAction(tokens, from + k));
}

function toMentions(spot: Spot, text: string): AgencyMention[] {
  const printed = text.slice(spot.start, spot.end);
  return spot.agencies.map((agency) => ({ agency, text: printed }));
}

/** Bodies of a statement, those side by side in one group; a semicolon begins a new one that continues the last. */
function readGroups(clause: Clause): Group[] {
  const { text, tokens, index } = clause;
  const groups: Group[] = [];
  for (const spot of spotAgencies(text, tokens, index)) {
    const last = groups.at(-1);
    const gap = tokens[spot.from]?.gap ?? "";
    const between = last === undefined ? [] : tokens.slice(last.to, spot.from);
    const isPlain = between.every((token) => wordOf(token) === "va" && !/[;:]/.test(token.gap));
    const isNear = last !== undefined && isPlain && /^[\s,;/&\-–—)]*$/.test(gap) && !sentenceEnd.test(gap);
    const mentions = toMentions(spot, text);
    if (last !== undefined && !isNear && isUnknownBody(clause, last.to, spot.from)) {
      const first = wordOf(tokens[last.to]) === "va" ? last.to + 1 : last.to;
      const end = wordOf(tokens[spot.from - 1]) === "va" ? spot.from - 1 : spot.from;
      const unknown = text.slice(tokens[first]?.start ?? 0, tokens[end - 1]?.end ?? 0);
      const joined = [...last.mentions, { agency: null, text: unknown }, ...mentions];
      groups[groups.length - 1] = { ...last, mentions: joined, to: spot.to };
    } else if (isNear && !gap.includes(";")) {
      groups[groups.length - 1] = { ...last, mentions: [...last.mentions, ...mentions], to: spot.to };
    } else groups.push({ mentions, from: spot.from, to: spot.to, isContinued: isNear });
  }
  return groups;
}

/** Words that may stand between a body and “chủ trì” or “phối hợp”. */
const fillers = new Set(
  ("la|lam|don vi|co quan|duoc giao|duoc phan cong|giu vai tro|tiep tuc|se|can|phai|co trach nhiem|chiu trach nhiem|chu dong|" +
    "tich cuc|thuong xuyen|tang cuong|cung|kip thoi|tham gia|truc tiep|khan truong|nhiem vu|co nhiem vu").split("|"),
);

/** First token after a body that is no filler; sentences and semicolons end the search. */
function skipFillers(tokens: readonly AgencyToken[], at: number): number {
  let i = at;
  for (;;) {
    const count = [3, 2, 1].find((length) => fillers.has(wordsOf(tokens.slice(i, i + length))));
    if (count === undefined || /[;]/.test(tokens[i]?.gap ?? "") || sentenceEnd.test(tokens[i]?.gap ?? "")) return i;
    i += count;
  }
}

type After = "lead" | "coordinate" | "support" | "action" | "words" | "end";

/** What the words after a group say of it. */
function readAfter({ tokens }: Clause, to: number): After {
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
  if (next.gap.includes(",") || /^(?:giao|phan cong|de nghi|yeu cau) /.test(`${wordsOf(tokens.slice(to, to + 2))} `)) return "end";
  return beginsAction(tokens, to) || next.gap.includes(":") ? "action" : "words";
}

type Before = "start" | "coordinate" | "lead" | "support" | "intro" | "comma" | "words";

const openers = /^(?:tren co so|can cu|theo|sau khi|thuc hien|duoi su|duoc su|nham|trong |khi |voi )/;

/** Words before the group from where its sentence or its part after a semicolon begins. */
function findClauseStart({ tokens }: Pick<Clause, "tokens">, from: number): number {
  let start = from;
  while (start > 0 && !/[;]/.test(tokens[start]?.gap ?? "") && !sentenceEnd.test(tokens[start]?.gap ?? "")) start -= 1;
  return start;
}

/** Whether before a comma stands “phối hợp với” and a body that no list knows. */
function isAfterUnknownPartner({ tokens }: Clause, start: number, from: number): boolean {
  for (let i = from - 2; i >= start; i -= 1) {
    if (beginsAction(tokens, i) && !isRole(tokens, i, "phoi hop")) return false;
    if (isRole(tokens, i, "phoi hop")) return from - i <= longestName && /^(?:với|cùng)$/.test(tokens[i + 2]?.printed ?? "");
  }
  return false;
}

/** What the words before a group say of it. */
function readBefore(clause: Clause, from: number): Before {
  const { tokens } = clause;
  const gap = tokens[from]?.gap ?? "";
  const start = findClauseStart(clause, from);
  const before = wordsOf(tokens.slice(start, from));
  if (from > start && /^[\s:(“"]*$/.test(gap)) {
    if (/\bphoi hop(?: chat che| dong bo| thuc hien)?(?: cung| voi| cung voi)?$/.test(before)) {
      return "coordinate";
    }
    if (/\bcung(?: voi)?$/.test(before)) return "coordinate";
    if (/\bchu tri(?: la| gom)?$/.test(before) && (gap.includes(":") || before.endsWith(" la"))) return "lead";
    if (/\bho tro cua$/.test(before)) return "support";
  }
  if (/^(?:(?:giao|de nghi|yeu cau|phan cong|do|cho|giao cho|dong thoi|truoc mat|rieng|doi voi) ?)*$/.test(before)) return "start";
  if (/^(?:\d+|[a-z])$/.test(before) && /[.)]/.test(gap)) return "start";
  if (gap.includes(",") && isAfterUnknownPartner(clause, start, from)) return "coordinate";
  if (/[,:]/.test(gap) && openers.test(before)) return "intro";
  return gap.includes(",") ? "comma" : "words";
}

/**
 * The part of a group that is the subject: after “Trên cơ sở hướng dẫn của Sở X, Phòng Y” the first body belongs to the
 * words before, so only Phòng Y is. Words that assign (“giao”, “đề nghị”) keep the whole.
 */
function readSubject(clause: Clause, group: Group, before: Before): readonly AgencyMention[] {
  const { tokens } = clause;
  if (before === "start" || before === "intro" || before === "comma") return group.mentions;
  const previous = wordOf(tokens[group.from - 1]);
  if (/^(?:giao|do|nghi|cau|cong|cho|thoi|va)$/.test(previous)) return group.mentions;
  const isOpened = openers.test(wordsOf(tokens.slice(findClauseStart(clause, group.from), group.from)));
  const isObject = isOpened || /^(?:cua|tu|theo|tai|trinh|cao|xuat|muu)$/.test(previous);
  if (!isObject) return group.mentions;
  return group.mentions.slice(1);
}

/** Whether “chủ trì” follows a reason: “Sở X căn cứ hướng dẫn của Bộ Y chủ trì …”, “Sở X theo chức năng chủ trì …”. */
function leadsLater({ tokens }: Clause, group: Group): boolean {
  if (group.from !== findClauseStart({ tokens }, group.from)) return false;
  if (!/^(?:can cu|theo|tren co)/.test(wordsOf(tokens.slice(group.to, group.to + 2)))) return false;
  for (let i = group.to; i < tokens.length; i += 1) {
    const gap = tokens[i]?.gap ?? "";
    if (gap.includes(";") || sentenceEnd.test(gap) || isRole(tokens, i, "phoi hop")) return false;
    if (isRole(tokens, i, "chu tri")) return true;
  }
  return false;
}

/** Bodies after “phối hợp với” or before “chủ trì” that no list knows: the words up to a verb or a mark. */
function readUnknownRoles(clause: Clause, groups: readonly Group[], roles: BodyRoles, carried: readonly AgencyMention[]): void {
  const { text, tokens } = clause;
  const isKnown = (at: number): boolean => groups.some((group) => at >= group.from && at < group.to);
  const printed = (from: number, to: number): string => text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0);
  for (let i = 0; i < tokens.length; i += 1) {
    if (isRole(tokens, i, "chu tri") && !groups.some((group) => skipFillers(tokens, group.to) === i)) {
      const start = findClauseStart(clause, i);
      const run = tokens.slice(start, i);
      const isFree = run.every((token, k) => !isKnown(start + k) && (k === 0 || !/[,:]/.test(token.gap)));
      const isLabel = /^(?:don vi|co quan|nganh)?$|phoi hop/.test(wordsOf(run));
      if (run.length > 0 && run.length <= longestName && isFree && !isLabel && !beginsAction(tokens, start)) {
        roles.leads.push({ agency: null, text: printed(start, i) });
      } else if (run.length === 0 || /^\d{1,2}$/.test(wordsOf(run))) roles.leads.push(...carried);
    }
    // With its marks: “phối hợp cung cấp” names nobody.
    if (!isRole(tokens, i, "phoi hop") || !/^(?:với|cùng)$/.test(tokens[i + 2]?.printed ?? "")) continue;
    let from = i + 3;
    if (/^(?:voi|cac)$/.test(wordOf(tokens[from]))) from += 1;
    if (isKnown(from) || isKnown(from - 1)) continue;
    let to = from;
    const isOpen = (at: number): boolean =>
      at < tokens.length && !isKnown(at) && !beginsAction(tokens, at) && !(at > from && /[,;:.()]/.test(tokens[at]?.gap ?? ""));
    while (to - from < longestName && isOpen(to) && wordOf(tokens[to]) !== "va") to += 1;
    const isGeneral = /^(?:co quan|don vi)$/.test(wordsOf(tokens.slice(from, to)));
    if (to > from && !isGeneral) roles.coordinators.push({ agency: null, text: printed(from, to) });
  }
}

/**
 * Who leads, coordinates, implements and supports, from the statements of a body's assignments (contract.md,
 * Conventions): “X chủ trì, phối hợp với Y, Z …” has X leading, Y and Z coordinating; “X phối hợp Y …” both coordinating;
 * somebody who does something is an implementer, who supports a supporter. “theo hướng dẫn của X” gives X no part. Each
 * list is in the order of the text, each body once; empty where nobody is said to do so.
 */
export function readBodyRoles(assignments: readonly string[], index: AgencyIndex): BodyRoles {
  const roles: BodyRoles = { leads: [], coordinators: [], implementers: [], supporters: [] };
  // “Công an tỉnh:” on a line of its own, then what it does on the next ones.
  let carried: readonly AgencyMention[] = [];
  for (const text of assignments) {
    const clause: Clause = { text, tokens: readAgencyTokens(text), index };
    const groups = readGroups(clause);
    const [first] = groups;
    const covered = first?.from === 0 ? first.to : 0;
    if (covered > 0 && covered === clause.tokens.length) {
      carried = first?.mentions ?? [];
      roles.implementers.push(...carried);
      continue;
    }
    let continued: Role | null = null;
    for (const group of groups) {
      const after = readAfter(clause, group.to);
      const before = readBefore(clause, group.from);
      const says = after === "lead" || leadsLater(clause, group) ? "leads" : after === "coordinate" ? "coordinators" : after === "support" ? "supporters" : null;
      // A list goes on after a semicolon, unless what follows is said to do something of its own.
      if (group.isContinued && continued !== null && says === null) {
        roles[continued].push(...group.mentions);
        continue;
      }
      continued = null;
      if (before === "coordinate") continued = "coordinators";
      else if (before === "lead") continued = "leads";
      else if (before === "support") continued = "supporters";
      if (continued !== null) {
        roles[continued].push(...group.mentions);
        continue;
      }
      const subject = readSubject(clause, group, before);
      if (says === "leads" || says === "coordinators") roles[says].push(...subject);
      else {
        const isSubject =
          before === "start" ||
          before === "intro" ||
          (before === "comma" && after === "action") ||
          (subject.length < group.mentions.length && openers.test(wordsOf(clause.tokens.slice(findClauseStart(clause, group.from), group.from))));
        if (isSubject && says !== null) roles[says].push(...subject);
        else if (isSubject && (after === "action" || after === "words")) roles.implementers.push(...subject);
      }
    }
    readUnknownRoles(clause, groups, roles, carried);
  }
  return {
    leads: uniqueMentions(roles.leads),
    coordinators: uniqueMentions(roles.coordinators),
    implementers: uniqueMentions(roles.implementers),
    supporters: uniqueMentions(roles.supporters),
  };
}

/**
 * The bodies of a labelled field (Đơn vị thực hiện, Lực lượng triển khai, Đơn vị hỗ trợ, Đơn vị chủ trì, Đơn vị phối hợp)
 * or of annex cells, in order, each once. What they are said to do is left out: who leads the support is a supporter.
 */
export function readAgencyField(statements: readonly string[], index: AgencyIndex): AgencyMention[] {
  return uniqueMentions(statements.flatMap((statement) => splitAgencies(statement, index)));
}

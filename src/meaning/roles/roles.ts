import { fold } from "#text/fold.ts";
import type { AgencyIndex } from "#meaning/agencies/agencies.ts";
import { splitAgencies } from "#meaning/agencies/agencies.ts";
import { beginsAction } from "#meaning/agencies/agency-spots.ts";
import { wordOf } from "#meaning/agencies/agency-words.ts";
import type { AgencyMention } from "#meaning/agencies/agency-mention.ts";
import type { Clause, Group } from "./role-clauses.ts";
import {
  findClauseStart,
  isOpened,
  isRole,
  longestName,
  readAfter,
  readBefore,
  readClause,
  readGroups,
  readSubject,
  sentenceEnd,
  skipFillers,
  wordsOf,
} from "./role-clauses.ts";
import type { NamedLeads } from "./support-leads.ts";
import { keepLeads, leadsSupport } from "./support-leads.ts";

type Role = "leads" | "coordinators" | "implementers" | "supporters";
export type BodyRoles = Record<Role, AgencyMention[]>;

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

/** Whether “chủ trì” follows a reason: “Sở X căn cứ hướng dẫn của Bộ Y chủ trì …”, “Sở X theo chức năng chủ trì …”. */
function leadsLater(clause: Clause, group: Group): boolean {
  const { tokens } = clause;
  if (group.from !== findClauseStart(clause, group.from)) return false;
  if (!/^(?:can cu|theo|tren co)/.test(wordsOf(tokens.slice(group.to, group.to + 2)))) return false;
  for (let i = group.to; i < tokens.length; i += 1) {
    const gap = tokens[i]?.gap ?? "";
    if (gap.includes(";") || sentenceEnd.test(gap) || isRole(tokens, i, "phoi hop")) return false;
    if (isRole(tokens, i, "chu tri")) return true;
  }
  return false;
}

/** Whether a comma, not “và”, stands before the last of several bodies: it may begin the main clause. */
function endsWithNewSubject(text: string, { mentions }: Group): boolean {
  const last = mentions.at(-1);
  return mentions.length > 1 && last !== undefined && /,\s*$/.test(text.slice(0, text.indexOf(last.text)));
}

/** Bodies after “phối hợp với” or before “chủ trì” that no list knows: the words up to a verb or a mark. */
function readUnknownRoles(
  clause: Clause,
  groups: readonly Group[],
  roles: BodyRoles,
  carried: readonly AgencyMention[],
): void {
  const { text, tokens } = clause;
  const known = new Set(
    groups.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, k) => from + k)),
  );
  const isKnown = (at: number): boolean => known.has(at);
  const told = new Set(groups.map((group) => skipFillers(tokens, group.to)));
  const printed = (from: number, to: number): string =>
    text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0);
  for (let i = 0; i < tokens.length; i += 1) {
    const start = findClauseStart(clause, i);
    // Before more words than a name has stands no unknown body.
    if (isRole(tokens, i, "chu tri") && !told.has(i) && i - start <= longestName) {
      const run = tokens.slice(start, i);
      const isFree = run.every((token, k) => !isKnown(start + k) && (k === 0 || !/[,:]/.test(token.gap)));
      // “dưới sự chủ trì của Sở X” names who leads after the words.
      const isLabel = /^(?:don vi|co quan|nganh)?$|phoi hop|(?:^| )su$/.test(wordsOf(run));
      if (run.length > 0 && isFree && !isLabel && !beginsAction(tokens, start)) {
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
      at < tokens.length &&
      !isKnown(at) &&
      !beginsAction(tokens, at) &&
      !(at > from && /[,;:.()]/.test(tokens[at]?.gap ?? ""));
    while (to - from < longestName && isOpen(to) && wordOf(tokens[to]) !== "va") to += 1;
    const isGeneral = /^(?:co quan|don vi)$/.test(wordsOf(tokens.slice(from, to)));
    if (to > from && !isGeneral) roles.coordinators.push({ agency: null, text: printed(from, to) });
  }
}

/**
 * Who leads, coordinates, implements and supports, from the statements of a body's assignments (docs/contract.md,
 * “Conventions”): “X chủ trì, phối hợp với Y, Z …” has X leading, Y and Z coordinating; “X phối hợp Y …” both coordinating;
 * somebody who does something is an implementer, who supports a supporter; who leads only the support is one too, `named`
 * telling whom the plan calls lead elsewhere. “theo hướng dẫn của X” gives X no part. Each list is in the order of the
 * text, each body once; empty where nobody is said to do so.
 */
export function readBodyRoles(
  assignments: readonly string[],
  index: AgencyIndex,
  named: NamedLeads = { body: [], annex: [] },
): BodyRoles {
  const roles: BodyRoles = { leads: [], coordinators: [], implementers: [], supporters: [] };
  // “Công an tỉnh:” on a line of its own, then what it does on the next ones.
  let carried: readonly AgencyMention[] = [];
  const ofSupport = new Set<AgencyMention>();
  for (const text of assignments) {
    const clause = readClause(text, index);
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
      const says =
        after === "lead" || leadsLater(clause, group)
          ? "leads"
          : after === "coordinate"
            ? "coordinators"
            : after === "support"
              ? "supporters"
              : null;
      // A list goes on after a semicolon, unless what follows is said to do something of its own.
      if (group.isContinued && continued !== null && says === null) {
        roles[continued].push(...group.mentions);
        continue;
      }
      continued = null;
      if (before === "ledBy") {
        // “Dưới sự chủ trì của X, Y và Z triển khai”: who follows does the work.
        roles.leads.push(...group.mentions.slice(0, 1));
        roles.implementers.push(...group.mentions.slice(1));
        continue;
      }
      if (before === "coordinate") continued = "coordinators";
      else if (before === "lead") continued = "leads";
      else if (before === "support") continued = "supporters";
      if (continued !== null) {
        // “Phối hợp với X, Y chủ trì …”: the last of the list leads.
        const isTurned = continued === "coordinators" && says === "leads" && endsWithNewSubject(text, group);
        const leader = isTurned ? group.mentions.at(-1) : undefined;
        roles[continued].push(...group.mentions.filter((mention) => mention !== leader));
        if (leader !== undefined) roles.leads.push(leader);
        continue;
      }
      const subject = readSubject(clause, group, before);
      if (says === "leads" || says === "coordinators") {
        roles[says].push(...subject);
        if (says === "leads" && leadsSupport(clause, groups, group))
          for (const mention of subject) {
            ofSupport.add(mention);
            roles.supporters.push(mention);
          }
      } else {
        const isSubject =
          before === "start" ||
          before === "intro" ||
          (before === "comma" && (after === "action" || after === "support")) ||
          (subject.length < group.mentions.length &&
            isOpened(clause.tokens, findClauseStart(clause, group.from), group.from));
        if (isSubject && says !== null) roles[says].push(...subject);
        else if (isSubject && (after === "action" || after === "words")) roles.implementers.push(...subject);
      }
    }
    readUnknownRoles(clause, groups, roles, carried);
  }
  const leads = keepLeads(roles.leads, ofSupport, named);
  const isSupporter = (mention: AgencyMention): boolean =>
    !ofSupport.has(mention) || !leads.includes(mention);
  return {
    leads: uniqueMentions(leads),
    coordinators: uniqueMentions(roles.coordinators),
    implementers: uniqueMentions(roles.implementers),
    supporters: uniqueMentions(roles.supporters.filter(isSupporter)),
  };
}

/**
 * The bodies of a labelled field (Đơn vị thực hiện, Lực lượng triển khai, Đơn vị hỗ trợ, Đơn vị chủ trì, Đơn vị phối hợp)
 * or of annex cells, in order, each once. What they are said to do is left out: who leads the support is a supporter.
 */
export function readAgencyField(statements: readonly string[], index: AgencyIndex): AgencyMention[] {
  return uniqueMentions(statements.flatMap((statement) => splitAgencies(statement, index)));
}

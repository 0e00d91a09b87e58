import type { AgencyIndex } from "#meaning/agencies/agencies.ts";
import { splitAgencies } from "#meaning/agencies/agencies.ts";
import { beginsAction } from "#meaning/agencies/agency-spots.ts";
import { wordOf } from "#meaning/agencies/agency-words.ts";
import type { AgencyMention } from "#meaning/agencies/agency-mention.ts";
import type { Clause, Group } from "./role-clauses.ts";
import {
  findClauseStart,
  isRole,
  longestName,
  readClause,
  readGroups,
  skipFillers,
  wordsOf,
} from "./role-clauses.ts";
import type { Role } from "./role-rules.ts";
import { allRoles, tellGroups } from "./role-rules.ts";
import { uniqueMentions } from "./parties.ts";
import type { NamedLeads } from "./support-leads.ts";
import { keepLeads } from "./support-leads.ts";

export type BodyRoles = Record<Role, AgencyMention[]>;

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
    if (wordOf(tokens[from]) === "voi") from += 1;
    // “các khối phố” is printed whole.
    const named = from;
    if (wordOf(tokens[from]) === "cac") from += 1;
    if (isKnown(from) || isKnown(from - 1)) continue;
    let to = from;
    const isOpen = (at: number): boolean =>
      at < tokens.length &&
      !isKnown(at) &&
      !beginsAction(tokens, at) &&
      !(at > from && /[,;:.()]/.test(tokens[at]?.gap ?? ""));
    while (to - from < longestName && isOpen(to) && wordOf(tokens[to]) !== "va") to += 1;
    const isGeneral = /^(?:co quan|don vi)$/.test(wordsOf(tokens.slice(from, to)));
    if (to > from && !isGeneral) roles.coordinators.push({ agency: null, text: printed(named, to) });
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
    for (const { rule, bodies } of tellGroups(clause, groups)) {
      for (const role of allRoles) roles[role].push(...(bodies[role] ?? []));
      if (rule.isOfSupport === true) for (const mention of bodies.leads ?? []) ofSupport.add(mention);
    }
    readUnknownRoles(clause, groups, roles, carried);
  }
  const leads = keepLeads(roles.leads, ofSupport, named);
  const isSupporter = (mention: AgencyMention): boolean =>
    !ofSupport.has(mention) || !leads.includes(mention);
  return {
    leads: uniqueMentions(leads, index),
    coordinators: uniqueMentions(roles.coordinators, index),
    implementers: uniqueMentions(roles.implementers, index),
    supporters: uniqueMentions(roles.supporters.filter(isSupporter), index),
  };
}

/**
 * The bodies of a labelled field (Đơn vị thực hiện, Lực lượng triển khai, Đơn vị hỗ trợ, Đơn vị chủ trì, Đơn vị phối hợp)
 * or of annex cells, in order, each once. What they are said to do is left out: who leads the support is a supporter.
 */
export function readAgencyField(statements: readonly string[], index: AgencyIndex): AgencyMention[] {
  return uniqueMentions(
    statements.flatMap((statement) => splitAgencies(statement, index)),
    index,
  );
}

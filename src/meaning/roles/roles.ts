import type { AgencyIndex } from "#meaning/agencies/agencies.ts";
import { splitAgencies } from "#meaning/agencies/agencies.ts";
import type { AgencyMention } from "#meaning/agencies/agency-mention.ts";
import type { Clause } from "./clause.ts";
import { isRole, readClause, wordsOf } from "./clause.ts";
import { keepAnswers } from "#text/keep-answers.ts";
import { remember } from "#text/remember.ts";
import { readGroups } from "./role-clauses.ts";
import type { Role } from "./role-rules.ts";
import { allRoles, tellGroups } from "./role-rules.ts";
import { uniqueMentions } from "./parties.ts";
import type { NamedLeads } from "./support-leads.ts";
import { keepLeads } from "./support-leads.ts";

export type BodyRoles = Record<Role, AgencyMention[]>;

/** Whether a clause begins with “chủ trì”, its number aside: who leads stands above. */
const leadsBelow = ({ tokens, starts }: Clause): boolean =>
  tokens.some((_, at) => {
    const start = starts[at] ?? at;
    if (at > start + 1 || !isRole(tokens, at, "chu tri")) return false;
    return /^(?:\d{1,2})?$/.test(wordsOf(tokens.slice(start, at)));
  });

/** What one statement says. */
interface ReadStatement {
  /** The bodies of one that names bodies and says nothing of them; undefined for any other. */
  readonly heads: readonly AgencyMention[] | undefined;
  readonly told: ReturnType<typeof tellGroups>;
  readonly leadsBelow: boolean;
}

function readStatement(text: string, index: AgencyIndex, isInOtherWords: boolean): ReadStatement {
  const clause = readClause(text, index, isInOtherWords);
  const groups = readGroups(clause);
  const [first] = groups;
  const covered = first?.from === 0 ? first.to : 0;
  const isHead = covered > 0 && covered === clause.tokens.length;
  if (first !== undefined && isHead) return { heads: first.mentions, told: [], leadsBelow: false };
  return { heads: undefined, told: tellGroups(clause, groups), leadsBelow: leadsBelow(clause) };
}

/** What was read by an index: items of a plan, and plans of one list of names, assign in the same words. */
const statementsOf = remember((_: AgencyIndex) => keepAnswers<ReadStatement>());

/**
 * Who leads, coordinates, implements and supports, from the statements of a body's assignments (docs/contract.md,
 * “Conventions”): “X chủ trì, phối hợp với Y, Z …” has X leading, Y and Z coordinating; “X phối hợp Y …” both coordinating;
 * somebody who does something is an implementer, who supports a supporter; who leads only the support is one too, `named`
 * telling whom the plan calls lead elsewhere. “theo hướng dẫn của X” gives X no part. Each list is in the order of the
 * text, each body once; empty where nobody is said to do so.
 * @param isInOtherWords Whether the plan calls nobody “chủ trì”: then who “làm đầu mối” leads.
 */
export function readBodyRoles(
  assignments: readonly string[],
  index: AgencyIndex,
  named: NamedLeads = { body: [], annex: [] },
  isInOtherWords = false,
): BodyRoles {
  const roles: BodyRoles = { leads: [], coordinators: [], implementers: [], supporters: [] };
  // “Công an tỉnh:” on a line of its own, then what it does on the next ones.
  let carried: readonly AgencyMention[] = [];
  const ofSupport = new Set<AgencyMention>();
  for (const text of assignments) {
    const read = statementsOf(index)(`${String(isInOtherWords)} ${text}`, () =>
      readStatement(text, index, isInOtherWords),
    );
    if (read.heads !== undefined) {
      carried = read.heads;
      roles.implementers.push(...carried);
      continue;
    }
    for (const { rule, bodies } of read.told) {
      for (const role of allRoles) roles[role].push(...(bodies[role] ?? []));
      if (rule.isOfSupport === true) for (const mention of bodies.leads ?? []) ofSupport.add(mention);
    }
    if (read.leadsBelow) roles.leads.push(...carried);
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

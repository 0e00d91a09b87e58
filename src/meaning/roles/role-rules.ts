import type { AgencyMention } from "#meaning/agencies/agency-mention.ts";
import type { Clause } from "./clause.ts";
import { findClauseStart, isRole, sentenceEnd, wordsOf } from "./clause.ts";
import type { After, Group } from "./role-clauses.ts";
import { isOpened, readAfter, readBefore, readSubject } from "./role-clauses.ts";
import type { Before } from "./role-phrases.ts";
import { leadsSupport } from "./support-leads.ts";

/** What a body does for an item, in the order in which lists of them stand. */
export const allRoles = ["leads", "coordinators", "implementers", "supporters"] as const;
export type Role = (typeof allRoles)[number];
type RoleBodies = Partial<Record<Role, readonly AgencyMention[]>>;

/** Bodies named side by side, with what the words about them say. */
interface Told {
  readonly clause: Clause;
  readonly groups: readonly Group[];
  readonly group: Group;
  readonly all: readonly AgencyMention[];
  /** Those of them that the sentence is about. */
  readonly subject: readonly AgencyMention[];
  readonly before: Before;
  readonly after: After;
  /** Whether “chủ trì” stands behind them, at once or after a reason. */
  readonly leads: boolean;
  /** Whether the words before leave them to be the subject of an action. */
  readonly isSubject: boolean;
  /** Role of the list before, which may go on after a semicolon. */
  readonly earlier: Role | null;
}

/** One way of saying what bodies do. */
interface RoleRule {
  readonly name: string;
  readonly holds: (told: Told) => boolean;
  readonly gives: (told: Told) => RoleBodies;
  /** Role that a list goes on to give after a semicolon. */
  readonly goesOn?: (told: Told) => Role | null;
  /** Whether those who lead, lead the support alone. */
  readonly isOfSupport?: true;
  /** Whether it tells only of a plan that calls nobody “chủ trì”. */
  readonly isInOtherWords?: true;
  /** Statements, each with what it gives the bodies of which this rule tells, as printed. */
  readonly examples: readonly (readonly [statement: string, bodies: string])[];
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

/** What the words about bodies may say, asked in this order; where none holds, they have no part. */
export const roleRules: readonly RoleRule[] = [
  {
    name: "phối hợp với X; Y",
    // Unless what follows is said to do something of its own.
    holds: ({ group, earlier, leads, after }) =>
      group.isContinued && earlier !== null && !leads && after !== "coordinate" && after !== "support",
    gives: ({ all, earlier }) => (earlier === null ? {} : { [earlier]: all }),
    goesOn: ({ earlier }) => earlier,
    examples: [["Sở Tư pháp chủ trì, phối hợp với Sở Y tế; Công an tỉnh.", "coordinators: Công an tỉnh"]],
  },
  {
    name: "dưới sự chủ trì của X, Y triển khai",
    holds: ({ before }) => before === "ledBy",
    gives: ({ all }) => ({ leads: all.slice(0, 1), implementers: all.slice(1) }),
    examples: [
      ["Triển khai dưới sự chủ trì của Công an tỉnh.", "leads: Công an tỉnh"],
      ["Dưới sự chủ trì của Công an tỉnh, Sở Y tế triển khai.", "leads: Công an tỉnh; implementers: Sở Y tế"],
    ],
  },
  {
    name: "phối hợp với X, Y chủ trì",
    holds: ({ clause, group, before, leads }) =>
      before === "coordinate" && leads && endsWithNewSubject(clause.text, group),
    gives: ({ all }) => ({ leads: all.slice(-1), coordinators: all.slice(0, -1) }),
    goesOn: () => "coordinators",
    examples: [
      ["Phối hợp với Công an tỉnh, Sở Y tế chủ trì rà soát.", "leads: Sở Y tế; coordinators: Công an tỉnh"],
    ],
  },
  {
    name: "phối hợp với X, Y",
    holds: ({ before }) => before === "coordinate",
    gives: ({ all }) => ({ coordinators: all }),
    goesOn: () => "coordinators",
    examples: [
      ["Phối hợp với Công an tỉnh và Sở Y tế rà soát.", "coordinators: Công an tỉnh, Sở Y tế"],
      ["Phối hợp với Công an tỉnh và Sở Y tế chủ trì rà soát.", "coordinators: Công an tỉnh, Sở Y tế"],
      ["Sở Y tế chủ trì, mời Công an tỉnh tham gia giảng dạy.", "coordinators: Công an tỉnh"],
      ["Cùng thực hiện có Công an tỉnh, Sở Y tế.", "coordinators: Công an tỉnh, Sở Y tế"],
    ],
  },
  {
    name: "đơn vị chủ trì: X",
    holds: ({ before }) => before === "lead",
    gives: ({ all }) => ({ leads: all }),
    goesOn: () => "leads",
    examples: [
      ["Đơn vị chủ trì: Sở Y tế.", "leads: Sở Y tế"],
      ["Cơ quan chủ trì là Sở Y tế.", "leads: Sở Y tế"],
    ],
  },
  {
    name: "với sự hỗ trợ của X",
    holds: ({ before }) => before === "support",
    gives: ({ all }) => ({ supporters: all }),
    goesOn: () => "supporters",
    examples: [["Triển khai với sự hỗ trợ của Sở Y tế.", "supporters: Sở Y tế"]],
  },
  {
    name: "X chủ trì hỗ trợ kỹ thuật",
    holds: ({ clause, groups, group, leads }) => leads && leadsSupport(clause, groups, group),
    gives: ({ subject }) => ({ leads: subject, supporters: subject }),
    isOfSupport: true,
    examples: [["Sở Y tế chủ trì hỗ trợ kỹ thuật.", "leads: Sở Y tế; supporters: Sở Y tế"]],
  },
  {
    name: "X chủ trì",
    holds: ({ leads }) => leads,
    gives: ({ subject }) => ({ leads: subject }),
    examples: [
      ["Công an tỉnh, Sở Y tế chủ trì rà soát.", "leads: Công an tỉnh, Sở Y tế"],
      ["Sở Y tế căn cứ hướng dẫn chủ trì rà soát.", "leads: Sở Y tế"],
      ["Trên cơ sở hướng dẫn của Công an tỉnh, Sở Y tế chủ trì rà soát.", "leads: Sở Y tế"],
    ],
  },
  {
    name: "X làm đầu mối, đảm nhiệm",
    holds: ({ after }) => after === "bear",
    gives: ({ subject }) => ({ leads: subject }),
    isInOtherWords: true,
    examples: [
      ["Công an tỉnh làm đầu mối, Sở Y tế cùng làm.", "leads: Công an tỉnh"],
      ["Giao Sở Y tế đảm nhiệm.", "leads: Sở Y tế"],
      ["Sở Y tế là đơn vị thường trực, phối hợp với Công an tỉnh.", "leads: Sở Y tế"],
    ],
  },
  {
    name: "X phối hợp",
    holds: ({ after }) => after === "coordinate",
    gives: ({ subject }) => ({ coordinators: subject }),
    examples: [["Công an tỉnh phối hợp rà soát.", "coordinators: Công an tỉnh"]],
  },
  {
    name: "X hỗ trợ",
    holds: ({ isSubject, after }) => isSubject && after === "support",
    gives: ({ subject }) => ({ supporters: subject }),
    examples: [["Công an tỉnh hỗ trợ người dân.", "supporters: Công an tỉnh"]],
  },
  {
    name: "X triển khai",
    holds: ({ isSubject, after }) => isSubject && (after === "action" || after === "words"),
    gives: ({ subject }) => ({ implementers: subject }),
    examples: [
      ["Giao Sở Y tế triển khai.", "implementers: Sở Y tế"],
      ["Theo hướng dẫn, Sở Y tế rà soát.", "implementers: Sở Y tế"],
    ],
  },
];

/** What the words about a group say of it. */
function readTold(clause: Clause, groups: readonly Group[], group: Group, earlier: Role | null): Told {
  const after = readAfter(clause, group.to);
  const before = readBefore(clause, group.from);
  const subject = readSubject(clause, group, before);
  const isSubject =
    before === "start" ||
    before === "intro" ||
    (before === "comma" && (after === "action" || after === "support")) ||
    (subject.length < group.mentions.length &&
      isOpened(clause.tokens, findClauseStart(clause, group.from), group.from));
  const leads = after === "lead" || leadsLater(clause, group);
  return { clause, groups, group, all: group.mentions, subject, before, after, leads, isSubject, earlier };
}

/** For each group of a statement of which a rule tells, in order: that rule, and the bodies that it gives a part. */
export function tellGroups(
  clause: Clause,
  groups: readonly Group[],
): readonly { readonly rule: RoleRule; readonly bodies: RoleBodies }[] {
  const found: { readonly rule: RoleRule; readonly bodies: RoleBodies }[] = [];
  let earlier: Role | null = null;
  for (const group of groups) {
    const told: Told = readTold(clause, groups, group, earlier);
    const rule = roleRules.find((one) => one.holds(told));
    if (rule !== undefined) found.push({ rule, bodies: rule.gives(told) });
    earlier = rule?.goesOn?.(told) ?? null;
  }
  return found;
}

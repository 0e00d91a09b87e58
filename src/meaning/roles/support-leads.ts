import { fold } from "#text/fold.ts";
import { beginsAction } from "#meaning/agencies/agency-spots.ts";
import type { AgencyToken } from "#meaning/agencies/agency-words.ts";
import { wordOf } from "#meaning/agencies/agency-words.ts";
import type { AgencyMention } from "#meaning/agencies/agency-mention.ts";
import type { Clause } from "./clause.ts";
import { isRole, sentenceEnd, skipFillers, wordsOf } from "./clause.ts";
import type { Group } from "./role-clauses.ts";
import { supportBegin, systemWords } from "./support-phrases.ts";

/** Words of the longest phrase of support. */
const supportLength = 10;

/** First token of what is led after “chủ trì” at a token: past “, phối hợp với X, Y”. */
function findTask({ tokens }: Clause, groups: readonly Group[], lead: number): number {
  const start = lead + 2;
  if (!isRole(tokens, start, "phoi hop")) return start;
  const isNamed = (at: number): boolean => groups.some((group) => at >= group.from && at < group.to);
  for (let i = start + 2; i < tokens.length; i += 1) {
    if (!isNamed(i) && beginsAction(tokens, i)) return i;
  }
  return tokens.length;
}

/** Whether another action of the same task begins at a token: after a comma, or after “và” where that may join actions. */
function isPartStart(tokens: readonly AgencyToken[], at: number, isJoined: boolean): boolean {
  const isParted = tokens[at]?.gap.includes(",") === true;
  return (
    (isParted || (isJoined && wordOf(tokens[at - 1]) === "va")) &&
    beginsAction(tokens, at) &&
    !systemWords.pattern.test(wordsOf(tokens.slice(at, at + 2)))
  );
}

/**
 * Whether all that a group is called “chủ trì” of, up to a semicolon or the sentence's end, is technical support. What it
 * coordinates after a comma (“…, phối hợp làm sạch dữ liệu”) it does not lead.
 */
export function leadsSupport(clause: Clause, groups: readonly Group[], group: Group): boolean {
  const { tokens } = clause;
  const lead = skipFillers(tokens, group.to);
  if (!isRole(tokens, lead, "chu tri")) return false;
  const task = findTask(clause, groups, lead);
  if (/;/.test(tokens[task]?.gap ?? "") || sentenceEnd.test(tokens[task]?.gap ?? "")) return false;
  const isSupport = (at: number): boolean =>
    supportBegin.pattern.test(wordsOf(tokens.slice(at, at + supportLength)));
  if (!isSupport(task)) return false;
  let isCoordinated = false;
  for (let i = task + 1; i < tokens.length; i += 1) {
    const gap = tokens[i]?.gap ?? "";
    if (gap.includes(";") || sentenceEnd.test(gap)) return true;
    if (!isPartStart(tokens, i, !isCoordinated)) continue;
    isCoordinated = isRole(tokens, i, "phoi hop");
    if (!isCoordinated && !isSupport(i)) return false;
  }
  return true;
}

const keyOf = (mention: AgencyMention): string => mention.agency ?? fold(mention.text);

/** Leads that a plan names elsewhere than in the assignments of an item. */
export interface NamedLeads {
  /** In a field of the body such as “Đơn vị chủ trì”. */
  readonly body: readonly AgencyMention[];
  /** In the annex. */
  readonly annex: readonly AgencyMention[];
}

/**
 * Those who are called “chủ trì” and lead the item, in the order given: a unit that leads only the support is a supporter
 * (docs/contract.md, “Conventions”). It stays a lead where the annex calls it so, where it leads something else too, and where
 * nobody else leads: then its word is the only one on who does.
 */
export function keepLeads(
  called: readonly AgencyMention[],
  ofSupport: ReadonlySet<AgencyMention>,
  named: NamedLeads,
): readonly AgencyMention[] {
  const sure = [...called.filter((mention) => !ofSupport.has(mention)), ...named.body];
  if (sure.length === 0) return called;
  const keys = new Set([...sure, ...named.annex].map(keyOf));
  return called.filter((mention) => keys.has(keyOf(mention)));
}

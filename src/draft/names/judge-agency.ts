import { type AgencyTaker, formatDay, hasEnded, listTakers } from "#meaning/agencies/agency-changes.ts";
import { readNamedUnits } from "#meaning/places/named-unit.ts";
import type { AgencyEntry } from "#schema/agencies.ts";
import { fold } from "#text/fold.ts";
import { nameHere } from "./agency-here.ts";
import { listCounterparts } from "./counterparts.ts";
import { isHere, placeFor, whoseName } from "./here.ts";
import { judgeLevel } from "./judge-level.ts";
import type { NameContext } from "./name-book.ts";
import type { NameJudgement, NameProposal } from "./name-types.ts";
import { spotLevels } from "./spot-levels.ts";

/** A body as the draft prints it. */
export interface PrintedAgency {
  readonly words: string;
  readonly agency: AgencyEntry;
  readonly plan: string | null;
  /** Words of the sentence behind it. */
  readonly after: string;
  /** Whether it stands where the draft says who leads; and where it only names who gets the document. */
  readonly isLead: boolean;
  readonly isRecipient: boolean;
}

/** Rows of agencies.yaml that hold for one kind of commune alone. */
const ofKind: Readonly<Record<string, string>> = { "tại phường": "phuong", "tại xã": "xa" };

/** Whether a taker may be meant in the draft's place, by the kind of commune that its row is for. */
const isOfKind = ({ function: task }: AgencyTaker, { own }: NameContext): boolean =>
  task === null || ofKind[task] === undefined || ofKind[task] === own?.kind;

/** Why a taker is proposed: what moved to it, since when, by which act. */
function tellWhy({ function: task, since, source }: AgencyTaker): string {
  const what = task === null || ofKind[task] !== undefined ? "" : `phần “${task}”, `;
  return `${what}từ ${formatDay(since)}; ${source}`;
}

/** How rows of agencies.yaml name the level that a part of a body's work went to. */
const levelTerms: Readonly<Record<NameContext["level"], string>> = {
  province: "cấp tỉnh",
  district: "cấp huyện",
  commune: "cấp xã",
};

/** Takers for the draft's level and of whose function the sentence speaks come first, then those that took all the rest. */
function rankTakers(
  takers: readonly AgencyTaker[],
  sentence: string,
  { level }: NameContext,
): readonly AgencyTaker[] {
  const text = fold(sentence);
  const rank = ({ function: task }: AgencyTaker): number => {
    if (task === null || ofKind[task] !== undefined) return 1;
    return task.includes(levelTerms[level]) || text.includes(fold(task)) ? 0 : 2;
  };
  return [...takers].sort((a, b) => rank(a) - rank(b));
}

/** Units of other places in a body's words: “tỉnh Nghệ An” of “Công an tỉnh Nghệ An”. */
const listForeignUnits = (
  { words }: PrintedAgency,
  context: NameContext,
): readonly { readonly name: string; readonly printed: string }[] =>
  context.own === undefined
    ? []
    : readNamedUnits(words, context.book.places.levels).filter(({ name }) => !isHere(name, context));

/** Whether a body bears the name of another place without its kind: “Bệnh viện Trung ương Huế”, for which “BVTW” stands too. */
const bearsForeignName = ({ words, agency }: PrintedAgency, context: NameContext): boolean =>
  context.own !== undefined &&
  [...`${words} ${agency.name}`.matchAll(context.book.atoms.placeNames)].some(
    ([name]) => !isHere(name, context),
  );

/** What answers in the draft's place for what a body did. */
const listFitting = (agency: AgencyEntry, context: NameContext): readonly AgencyTaker[] =>
  listTakers(agency, context.book.agencies, context.book.date, placeOf(context)).filter((taker) =>
    isOfKind(taker, context),
  );

/** Codes of the draft's place; undefined while none is chosen, so that every row holds. */
const placeOf = ({ codes }: NameContext): readonly string[] | undefined =>
  codes.length === 0 ? undefined : codes;

function proposeTakers(printed: PrintedAgency, context: NameContext): readonly NameProposal[] {
  const hasPlace = readNamedUnits(printed.words, context.book.places.levels).length > 0;
  const takers = listFitting(printed.agency, context);
  return rankTakers(takers, `${printed.words} ${printed.after}`, context).map((taker) => ({
    words: nameHere(taker.name, context, hasPlace),
    why: tellWhy(taker),
  }));
}

/** Bodies of a commune that do what a body of a province or a district does; those that have ended by their takers. */
function proposeCounterparts(printed: PrintedAgency, context: NameContext): readonly NameProposal[] {
  const { book, codes, level } = context;
  if (level !== "commune" || printed.agency.level !== "province") return [];
  const direct = listCounterparts(printed.agency, "commune", book.agencies);
  const former = listCounterparts(printed.agency, "district", book.agencies);
  const isOfCommune = ({ agency }: AgencyTaker): boolean =>
    agency !== null && book.agencies.get(agency)?.level === "commune";
  return [
    ...direct.map(({ name }) => ({ words: nameHere(name, context, false), why: "cùng lĩnh vực, ở cấp xã" })),
    ...former
      .filter((agency) => hasEnded(agency, book.date, codes))
      .flatMap((agency) => listFitting(agency, context).filter(isOfCommune))
      .map((taker) => ({
        words: nameHere(taker.name, context, false),
        why: `cùng lĩnh vực, ở cấp xã; ${tellWhy(taker)}`,
      })),
  ];
}

/** The same body, with the draft's places where the words name others. */
function proposeSameBody(printed: PrintedAgency, context: NameContext): readonly NameProposal[] {
  let words = printed.words;
  for (const { name, printed: unit } of listForeignUnits(printed, context)) {
    const place = placeFor(whoseName(name, printed.plan, context), context);
    if (place === undefined) return [];
    const kind = unit.slice(0, unit.length - name.length);
    words = words.replace(unit, `${kind}${place.name}`);
  }
  return words === printed.words ? [] : [{ words, why: "cùng cơ quan, ở địa phương của bản thảo" }];
}

const distinct = (proposals: readonly NameProposal[], words: string): readonly NameProposal[] =>
  proposals.filter(
    (one, at) => one.words !== words && proposals.findIndex((other) => other.words === one.words) === at,
  );

/** “chủ trì” right behind a body: it is told to lead. */
const leadsNext = /^[\s,]*chủ trì/u;

/** Words of a name that tell the level of its body. */
const levelInName = /(?:^|\s)(?:Sở|tỉnh|thành phố|cấp)(?:\s|$)/iu;

/** A body that has ended, with what took over and, for a commune, what does the like there. */
function judgeEnded(printed: PrintedAgency, leads: boolean, context: NameContext): NameJudgement {
  const { agency, words } = printed;
  const counterparts = proposeCounterparts(printed, context);
  const takers = proposeTakers(printed, context);
  const until = agency.until === undefined ? "" : ` sau ${formatDay(agency.until)}`;
  const unclear = agency.unclear === undefined ? "" : `; chưa rõ cơ quan kế thừa: ${agency.unclear}`;
  const proposals = leads ? [...counterparts, ...takers] : [...takers, ...counterparts];
  return { isNeeded: true, reason: `không còn${until}${unclear}`, proposals: distinct(proposals, words) };
}

/** A body of the province in the plan of a commune; undefined where the document only goes to it. */
function judgeAbove(printed: PrintedAgency, leads: boolean, context: NameContext): NameJudgement | undefined {
  const { agency, words, isRecipient } = printed;
  if (context.level !== "commune" || agency.level !== "province" || isRecipient) return undefined;
  const proposals = distinct(proposeCounterparts(printed, context), words);
  // “Trung tâm Phục vụ hành chính công” is a body of the province, or the commune's own; “SYT” is what its words say.
  const name = /\p{Ll}/u.test(words) ? words : agency.name;
  if (!levelInName.test(name) && proposals.length > 0)
    return { isNeeded: false, reason: "tên chưa nói là cơ quan của cấp nào", proposals };
  const reason = leads
    ? "cơ quan cấp tỉnh; kế hoạch của cấp xã không giao cơ quan cấp tỉnh chủ trì"
    : "cơ quan cấp tỉnh";
  return { isNeeded: leads, reason, proposals };
}

/** Bodies of several communes in the plan of one: “UBND các phường” are those below the town that the words come from. */
function judgeBelow({ agency, words }: PrintedAgency, context: NameContext): NameJudgement | undefined {
  if (context.level !== "commune" || agency.level !== "commune" || !/(?:^|\s)các\s/u.test(words))
    return undefined;
  const here = nameHere(agency.name, context, false);
  return {
    isNeeded: true,
    reason: "cơ quan của nhiều đơn vị cấp xã; bản thảo là của một đơn vị",
    proposals: distinct([{ words: here, why: "cơ quan của địa phương" }], words),
  };
}

/** A body called by a level that is not here: “Tổ công tác thị xã”. The word for the level alone gives way. */
function judgeLevelIn({ words, plan }: PrintedAgency, context: NameContext): NameJudgement | undefined {
  for (const { start, end, levels } of spotLevels(words, context.book.places.levels)) {
    const printed = { words: words.slice(start, end), levels, plan, before: words.slice(0, start) };
    const judgement = judgeLevel(printed, context);
    if (judgement === undefined) continue;
    const put = (level: string): string => `${words.slice(0, start)}${level}${words.slice(end)}`;
    return {
      ...judgement,
      proposals: judgement.proposals.map((one) => ({ ...one, words: put(one.words) })),
    };
  }
  return undefined;
}

/**
 * What is said of a body: that it has ended, that it is of another place, or that the draft's place cannot give tasks to it.
 * Undefined for a body that is right here.
 */
export function judgeAgency(printed: PrintedAgency, context: NameContext): NameJudgement | undefined {
  const { agency, words } = printed;
  const leads = printed.isLead || leadsNext.test(printed.after);
  if (hasEnded(agency, context.book.date, placeOf(context))) return judgeEnded(printed, leads, context);
  if (listForeignUnits(printed, context).length === 0 && !bearsForeignName(printed, context))
    return (
      judgeBelow(printed, context) ?? judgeLevelIn(printed, context) ?? judgeAbove(printed, leads, context)
    );
  const proposals = distinct(
    [...proposeSameBody(printed, context), ...proposeCounterparts(printed, context)],
    words,
  );
  return { isNeeded: true, reason: "cơ quan của nơi khác", proposals };
}

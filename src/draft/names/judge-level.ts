import type { LevelWord } from "#text/level-words.ts";
import { communesSince } from "#meaning/places/units.ts";
import { termOf } from "./here.ts";
import type { NameContext } from "./name-book.ts";
import type { NameJudgement, NameProposal } from "./name-types.ts";

/** A word for a level without a name, as the draft prints it: “thị xã”, “các huyện, thành phố”, “cấp huyện”. */
export interface PrintedLevel {
  readonly words: string;
  readonly levels: readonly LevelWord[];
  readonly plan: string | null;
  /** Words of the sentence before it. */
  readonly before: string;
}

/** Words before a level that make it the whole territory of who speaks. */
const ownScope = /(?:địa bàn|toàn|trong)\s$/u;

function proposeEnded(printed: PrintedLevel, context: NameContext): readonly NameProposal[] {
  const { own } = context;
  const term = own === undefined ? undefined : termOf(own, context);
  if (/^cấp /u.test(printed.words)) return [{ words: "cấp xã", why: "cấp dưới tỉnh hiện nay" }];
  if (/^các /u.test(printed.words) || printed.levels.length > 1)
    return context.level === "province" ? [{ words: "các xã, phường", why: "cấp dưới tỉnh hiện nay" }] : [];
  const isOwn = printed.plan !== null && context.origins.get(printed.plan)?.level === "district";
  return isOwn && term !== undefined ? [{ words: term, why: "địa phương của bản thảo" }] : [];
}

/**
 * What is said of a word for a level: that the level of districts has ended, or that a commune speaks of the whole province as
 * its own. Undefined for a word that is right here.
 */
export function judgeLevel(printed: PrintedLevel, context: NameContext): NameJudgement | undefined {
  const { book, level, own, province } = context;
  const isCity = province?.kind === "thanh-pho" && printed.levels.every(({ kind }) => kind === "thanh-pho");
  const isDistrict = printed.levels.some((word) => word.level === "district");
  if (isDistrict && !isCity && book.date >= communesSince)
    return {
      isNeeded: true,
      reason: "cấp huyện kết thúc ngày 30/6/2025",
      proposals: proposeEnded(printed, context),
    };
  const isProvince = printed.levels.every(({ kind }) => kind === "tinh");
  if (level !== "commune" || own === undefined || !isProvince || !ownScope.test(printed.before))
    return undefined;
  const term = termOf(own, context);
  return {
    isNeeded: true,
    reason: "phạm vi của kế hoạch cấp tỉnh",
    proposals: term === undefined ? [] : [{ words: term, why: "địa phương của bản thảo" }],
  };
}

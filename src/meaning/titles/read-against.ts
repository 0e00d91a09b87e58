import { countLearned, readLearnedShare } from "./learned-words.ts";
import type { Matcher, ModelProfile, TermMap } from "./model-profile.ts";
import type { TitleTerm } from "./title-terms.ts";
import { fold } from "#text/fold.ts";

// The numbers below were set on the titles of test/fixtures/matching (sets “tune”), so that none of another field gets in.

/** Same letters, other marks: “lưu trữ” for “lưu trú”. */
const otherMarks = 0.8;
/** Words that no title of the model has, but each of its items prints, explain a title by half. */
const learnedLikeness = 0.5;
/**
 * Words that neither the list nor the model knows weigh in full up to this, as two of them and the pair they make, and further ones
 * a part of it: that a title goes on for long (who does it, where, by when) says little against what it begins with.
 */
const fullUnknown = 1;
const furtherUnknown = 0.3;
/** A word that the items of nearly all models print weighs this share of one that none prints. */
const leastLearnedWeight = 0.2;
/** A term that few of the model's titles hold still counts, but the words that all hold carry the model. */
const leastShare = 0.3;
/** Weight of a channel that all titles of a model hold: “dịch vụ công trên VNeID” is not “dịch vụ công”. */
const coreChannelWeight = 0.7;
const coreChannelShare = 0.9;
/** What the title explains weighs more than what it leaves out of the model's titles: titles are shortened more than extended. */
const explainedPower = 0.55;
const recalledPower = 0.45;
/** What the title lacks of the core counts a second time. */
const corePower = 0.4;
/**
 * One word alone proves a model only where no other model has it, or none has it in its core, and it says what is done: neither
 * with what (means) nor where.
 */
const loneFactor = 0.7;
/** Of a model whose titles name several things (“xử phạt”, “giao thông”), one proves it only in a title that has this share of one of them. */
const ownTitleShare = 0.6;
/** A title that names another field, or is for others, is hardly about the model, whatever else they share. */
const elsewhereFactor = 0.4;
/** A channel of the model in the title tells that it is about this field; it takes this power of what the score lacks. */
const channelPower = 0.7;

/** How far a title's term is in the model's titles: 0 not at all, 1 in full, less where only the marks differ. */
function readLikeness(term: TitleTerm, profile: ModelProfile): number {
  const known = profile.surfaces.get(term.key);
  if (known === undefined) return 0;
  if (known.has(term.surface)) return 1;
  const folded = fold(term.surface);
  if (folded === term.surface) return 1;
  for (const surface of known) if (fold(surface) === folded) return otherMarks;
  return 1;
}

/** Whether a term can carry a match alone: a channel, a place or a single word outside the list cannot. */
function saysWhat(term: TitleTerm): boolean {
  if (term.class === "unlisted") return term.key.includes(" ");
  return term.class === "subject" || term.class === "means" || term.class === "elsewhere";
}

/** What a title and a model have in common. */
export interface Reading {
  /** 0 to 1. */
  readonly score: number;
  /** Share of the title's weight that the model explains. */
  readonly explained: number;
  /** Whether a channel of the model (VNeID, căn cước) is in the title. */
  readonly hasChannel: boolean;
}

const nothing: Reading = { score: 0, explained: 0, hasChannel: false };

/** What a term weighs in a title; a word that no title of the catalog has weighs the less, the more models' items print it. */
export function weighTerm(term: TitleTerm, matcher: Matcher): number {
  const rarity = matcher.rarity.get(term.key);
  if (rarity !== undefined || term.class !== "unlisted") return term.weight * (rarity ?? 1);
  const models = countLearned(term, matcher.learned);
  if (models === 0) return term.weight;
  const most = matcher.profiles.length + 1;
  return term.weight * Math.max(leastLearnedWeight, Math.log(most / models) / Math.log(most));
}

/** What a term weighs among a model's own titles. */
function getOwnWeight(term: TitleTerm, profile: ModelProfile, matcher: Matcher): number {
  const share = Math.max(leastShare, profile.share.get(term.key) ?? 0);
  if (term.class === "channel" && share >= coreChannelShare) return coreChannelWeight;
  return weighTerm(term, matcher) * share;
}

/** Share of a model's core that a title holds; 1 for a model without a core. */
function readCore(title: TermMap, profile: ModelProfile, matcher: Matcher): number {
  let whole = 0;
  let found = 0;
  for (const term of profile.core.values()) {
    const weight = getOwnWeight(term, profile, matcher);
    whole += weight;
    if (title.has(term.key)) found += weight;
  }
  return whole === 0 ? 1 : found / whole;
}

/** Share of the nearest of the model's titles that a title holds. */
function readRecalled(title: TermMap, profile: ModelProfile, matcher: Matcher): number {
  let recalled = 0;
  for (const text of profile.texts) {
    let whole = 0;
    let found = 0;
    for (const term of text.values()) {
      const weight = getOwnWeight(term, profile, matcher);
      const own = title.get(term.key);
      whole += weight;
      if (own !== undefined) found += weight * readLikeness(own, profile);
    }
    if (whole > 0) recalled = Math.max(recalled, found / whole);
  }
  return recalled;
}

/** What of a title a model explains. */
interface Explained {
  /** Share of its weight. */
  readonly share: number;
  /** Terms that the model's titles have, without channels. */
  readonly matched: readonly TitleTerm[];
  readonly channels: readonly TitleTerm[];
  /** Whether the title names a field that the model's titles do not, or is for others. */
  readonly isElsewhere: boolean;
}

/** Whether a title says that it is for others than the model: an organisation's account where the model gives one to citizens. */
function isForOthers(title: TermMap, { whom }: ModelProfile): boolean {
  const own = [...title.values()].filter((term) => term.class === "whom");
  return own.length > 0 && whom.size > 0 && !own.some(({ key }) => whom.has(key));
}

function explain(title: TermMap, profile: ModelProfile, matcher: Matcher): Explained {
  let known = 0;
  let unknown = 0;
  let explained = 0;
  let isElsewhere = isForOthers(title, profile);
  const matched: TitleTerm[] = [];
  const channels: TitleTerm[] = [];
  for (const term of title.values()) {
    if (term.class === "whom") continue;
    const weight = weighTerm(term, matcher);
    const likeness = readLikeness(term, profile);
    const learned = likeness > 0 ? 0 : learnedLikeness * readLearnedShare(term, profile.id, matcher.learned);
    const isUnknown = term.class === "unlisted" && likeness === 0;
    known += isUnknown ? weight * learned : weight;
    unknown += isUnknown ? weight * (1 - learned) : 0;
    explained += weight * (likeness + learned);
    if (likeness > 0) (term.class === "channel" ? channels : matched).push(term);
    else if (term.class === "elsewhere") isElsewhere = true;
  }
  const total = known + Math.min(unknown, fullUnknown + Math.max(0, unknown - fullUnknown) * furtherUnknown);
  return { share: total === 0 ? 0 : explained / total, matched, channels, isElsewhere };
}

/** Whether a term alone proves a model: none else has it, and the model's titles name nothing beside it, or one is much like this. */
function isProof({ key }: TitleTerm, profile: ModelProfile, recalled: number, matcher: Matcher): boolean {
  const isOwn = matcher.rarity.get(key) === 1 || (profile.core.has(key) && matcher.coreOwners.get(key) === 1);
  const isNamed = (term: TitleTerm): boolean => term.class === "subject" || term.class === "place";
  const isAll = [...profile.core.values()].every((term) => term.key === key || !isNamed(term));
  return isOwn && (isAll || recalled >= ownTitleShare);
}

/** How much is to be doubted of a score: 1 nothing. */
function readDoubt(
  { matched, isElsewhere }: Explained,
  profile: ModelProfile,
  recalled: number,
  matcher: Matcher,
): number {
  const [first] = matched;
  const isLone = matched.length === 1 && first !== undefined && !isProof(first, profile, recalled, matcher);
  const isHow = matched.length === 1 && first?.class === "means";
  return (isLone ? loneFactor : 1) * (isHow ? loneFactor : 1) * (isElsewhere ? elsewhereFactor : 1);
}

/** How well a title, or a part of one, fits a model; 0 where nothing in it says what the model does. */
export function readAgainst(title: TermMap, profile: ModelProfile, matcher: Matcher): Reading {
  const explained = explain(title, profile, matcher);
  const { share, matched, channels } = explained;
  const hasWhat = matched.some(saysWhat);
  const hasCoreChannel = channels.some((term) => profile.core.has(term.key));
  const hasPlace = matched.some((term) => term.class === "place");
  if (share === 0 || !(hasWhat || (hasPlace && channels.length > 0))) return nothing;
  const recalled = readRecalled(title, profile, matcher);
  // A title that is one of the model's own without its core, as an editor's alias may be, is not held to the core.
  const core = Math.max(readCore(title, profile, matcher), recalled ** 2);
  const score = share ** explainedPower * recalled ** recalledPower * core ** corePower;
  const doubt =
    readDoubt(explained, profile, recalled, matcher) * (hasWhat || hasCoreChannel ? 1 : loneFactor);
  const hasChannel = channels.length > 0;
  return { score: (score * doubt) ** (hasChannel ? channelPower : 1), explained: share, hasChannel };
}

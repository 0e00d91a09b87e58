import { type AtomSpot, spotAtoms } from "#handbook/wordings/atoms.ts";
import { spotAgencies } from "#meaning/agencies/agency-spots.ts";
import { readAgencyTokens } from "#meaning/agencies/read-agency-tokens.ts";
import { listNamedTimes } from "#meaning/deadlines/deadline-points.ts";
import { readNamedUnits } from "#meaning/places/named-unit.ts";
import { alignText } from "#text/aligned.ts";
import { groupBy } from "#text/group-by.ts";
import { type CitedText, judgeCited, listCited } from "./cited.ts";
import { abbreviationPattern, isExplained, judgeAbbreviation } from "./judge-abbreviation.ts";
import { judgeApplication, spotApplications } from "./judge-application.ts";
import { judgeAgency } from "./judge-agency.ts";
import { judgeDocument } from "./judge-document.ts";
import { judgeLevel } from "./judge-level.ts";
import { judgePlaceName, judgeUnit } from "./judge-place.ts";
import { joinYears } from "./join-years.ts";
import { judgeTime } from "./judge-time.ts";
import type { NameContext } from "./name-book.ts";
import type { DraftText, NameGroup, NameJudgement, NameKind, NameSpot } from "./name-types.ts";
import { findSentence } from "./sentences.ts";
import { spotLevels } from "./spot-levels.ts";

/** A name with what is said of it. */
interface FoundName extends NameJudgement {
  readonly kind: NameKind;
  readonly spot: NameSpot;
}

/** Letters of a remark in brackets at the end of a body's words: “UBND tỉnh (để báo cáo)”. */
const countBracket = (words: string): number => /\s*\([^()]*\)$/u.exec(words)?.[0].length ?? 0;

/**
 * Where the words for a body begin behind those that lead in to it: “nhân sự kỹ thuật” stays before another body, “các” does not.
 * @param leadIn What stands before the name, from an offset on.
 */
function skipLeadIn(leadIn: string, start: number): number {
  const several = /(?<!\p{L})(?:các|những|mỗi|từng)\s+$/iu.exec(leadIn)?.[0] ?? "";
  return start + leadIn.length - several.length;
}

/** Words before the number by which something is called: “Đề án 06”, “Điều 5”. */
const isCalledByNumber = /(?:Đề án|Mô hình|Điều|khoản|Khoản|Mục|mục|Phụ lục|Phần|Chương|số)\s*$/u;

/** Reads one text: what its names are, and what stands around each. */
class NameReader {
  readonly #text: DraftText;
  readonly #context: NameContext;
  readonly #cited: readonly CitedText[];

  constructor(text: DraftText, context: NameContext) {
    this.#text = text;
    this.#context = context;
    this.#cited = listCited(text, context.book.citations);
  }

  read(): readonly FoundName[] {
    const { text } = this.#text;
    const atoms = joinYears(text, spotAtoms(text, this.#context.book.atoms));
    const isFree = ({ start, end }: { start: number; end: number }): boolean =>
      !atoms.some((atom) => start < atom.end && atom.start < end);
    const levels = spotLevels(text, this.#context.book.places.levels).filter(isFree);
    const classes = this.#listClasses().filter(isFree);
    const found = [
      ...atoms.map((atom) => this.#judgeAtom(atom)),
      ...classes.map(({ start, end }) => this.#judgeBody(start, end)),
      ...levels.map(({ start, end, levels: words }) =>
        this.#found("level", start, end, (spot) =>
          judgeLevel(
            { words: spot.words, levels: words, plan: this.#text.plan, before: spot.before },
            this.#context,
          ),
        ),
      ),
      ...spotApplications(text, this.#context.book).map(({ start, end, entry }) =>
        this.#found("place", start, end, () => judgeApplication(entry, this.#context)),
      ),
      ...[...text.matchAll(abbreviationPattern)]
        .map((match) => ({ start: match.index, end: match.index + match[0].length }))
        .filter(isFree)
        .map(({ start, end }) =>
          this.#found("abbreviation", start, end, ({ words }) =>
            judgeAbbreviation(words, this.#context.book),
          ),
        ),
    ];
    return found.flatMap((one) => one ?? []);
  }

  #judgeAtom({ atom, start, end }: AtomSpot): FoundName | undefined {
    switch (atom) {
      case "place":
        return this.#found("place", start, end, (spot) => this.#judgePlace(spot));
      case "agency":
        return this.#judgeBody(start, end);
      case "date":
        return this.#found("date", start, end, (spot) => this.#judgeTime(spot));
      case "document":
        return this.#found("document", start, end, ({ words }) =>
          judgeDocument(
            {
              words,
              plan: this.#text.plan,
              cited: this.#cited.find((one) => start < one.end && one.start < end),
            },
            this.#context,
          ),
        );
      case "number":
        return this.#found("amount", start, end, (spot) => this.#judgeAmount(spot));
      default:
        return atom satisfies never;
    }
  }

  #judgePlace({ words }: NameSpot): NameJudgement | undefined {
    const [unit] = readNamedUnits(words, this.#context.book.places.levels);
    return unit === undefined
      ? judgePlaceName(words, this.#text.plan, this.#context)
      : judgeUnit(unit, this.#text.plan, this.#context);
  }

  #judgeTime({ words, before }: NameSpot): NameJudgement | undefined {
    const [time] = listNamedTimes(alignText(words).folded);
    const printed = words.slice(time?.start, time?.end);
    // A basis is a document: its times are dates of issue.
    return time === undefined || this.#text.at === "bases"
      ? undefined
      : judgeTime({ words: printed, time, before }, this.#context);
  }

  /** A number that a plan set itself; not the number by which something is called. */
  #judgeAmount({ before }: NameSpot): NameJudgement | undefined {
    if (this.#text.plan === null || isCalledByNumber.test(before)) return undefined;
    return { isNeeded: false, reason: "số liệu của kế hoạch nguồn", proposals: [] };
  }

  /** Classes of bodies of a level, “các sở, ban, ngành”: no names of their own, but of a level that may not be the draft's. */
  #listClasses(): readonly { readonly start: number; readonly end: number }[] {
    const { agencies, atoms } = this.#context.book;
    const { text } = this.#text;
    return spotAgencies(text, readAgencyTokens(text, atoms.agencies), atoms.agencies).filter((spot) =>
      spot.agencies.every((id) => atoms.classes.has(id) && agencies.get(id)?.level === "province"),
    );
  }

  #judgeBody(start: number, end: number): FoundName | undefined {
    const { text, plan, at } = this.#text;
    const { agencies, atoms } = this.#context.book;
    const index = atoms.agencies;
    const tokens = readAgencyTokens(text, index);
    const spot = spotAgencies(text, tokens, index).find((one) => one.start === start);
    const [id] = spot?.agencies ?? [];
    const agency = id === undefined ? undefined : agencies.get(id);
    if (agency === undefined) return undefined;
    const place = { isLead: at.endsWith(".leads"), isRecipient: at === "recipients" };
    const from = skipLeadIn(text.slice(start, tokens[spot?.nameFrom ?? 0]?.start ?? start), start);
    return this.#found("agency", from, end - countBracket(text.slice(start, end)), ({ words, after }) =>
      judgeAgency({ words, after, agency, plan, ...place }, this.#context),
    );
  }

  #found(
    kind: NameKind,
    start: number,
    end: number,
    judge: (spot: NameSpot) => NameJudgement | undefined,
  ): FoundName | undefined {
    const { text, at } = this.#text;
    const { from, to } = findSentence(text, start, end);
    const words = text.slice(start, end);
    const spot = { at, start, end, before: text.slice(from, start), words, after: text.slice(end, to) };
    const judgement = judge(spot);
    const told = judgement && judgeCited({ kind, start, end }, judgement, { at, cited: this.#cited });
    return told === undefined ? undefined : { kind, spot, ...told };
  }
}

const kinds: readonly NameKind[] = ["place", "agency", "level", "date", "document", "abbreviation", "amount"];

/** Names of the same words of which the same is said. */
const groupKey = ({ kind, spot, isNeeded, reason, proposals }: FoundName): string =>
  [kind, spot.words, isNeeded, reason, ...proposals.map(({ words }) => words)].join("|");

/**
 * The names of origin in the texts of a draft, those that must be decided first, then by kind, then as they stand in the draft.
 * Nothing is said of a name that is right for the draft's place and time, nor of any place while none is chosen for the draft.
 */
export function findNames(texts: readonly DraftText[], context: NameContext): readonly NameGroup[] {
  const whole = texts.map(({ text }) => text);
  const found = texts
    .flatMap((text) => new NameReader(text, context).read())
    .filter(({ kind, spot }) => kind !== "abbreviation" || !isExplained(spot.words, whole));
  const groups = [...groupBy(found, groupKey).values()].flatMap((same): readonly NameGroup[] => {
    const [first] = same;
    if (first === undefined) return [];
    const { kind, spot, isNeeded, reason, proposals } = first;
    // An abbreviation is explained once, where it stands first.
    const spots = kind === "abbreviation" ? [spot] : same.map((one) => one.spot);
    return [{ kind, words: spot.words, isNeeded, reason, proposals, spots }];
  });
  const rank = ({ isNeeded, kind }: NameGroup): number => (isNeeded ? 0 : kinds.length) + kinds.indexOf(kind);
  return groups.sort((a, b) => rank(a) - rank(b));
}

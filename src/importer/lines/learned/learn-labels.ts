import type { FieldName } from "#schema/items.ts";
import { foldAligned } from "#text/fold.ts";
import { namesBodies, saysTime } from "#importer/lines/cell-content.ts";
import { actsClause } from "#importer/lines/kinds/assigning.ts";
import { type LabelBook, extendLabels } from "#importer/lines/kinds/label-book.ts";
import { leadingBody } from "#importer/lines/kinds/leading-body.ts";
import { type LabelUse, findLabelUses } from "./label-uses.ts";
import { helpingWords, leadingWords, otherBodies, otherTimes } from "./unlisted-words.ts";

/** A label that no list has, with the field that stands behind it in this text. */
export interface LearnedLabel {
  /** As the text prints it first. */
  readonly label: string;
  readonly field: FieldName;
  /** How often bodies, or times, stand behind it, and how often it stands at all. */
  readonly count: number;
  readonly of: number;
  /** Whether it is read so; else it is told alone, for an editor to decide. */
  readonly isSure: boolean;
}

/** What a text taught of its labels. */
export interface LearnedLabels {
  /** The book with the labels that are sure. */
  readonly book: LabelBook;
  readonly labels: readonly LearnedLabel[];
}

/** Fewest uses by which a label is known, and the least share of those of the most frequent label of the text. */
const fewestUses = 3;
const leastShare = 0.25;
/** Share of its uses behind which bodies, or times, must stand: to be read, and to be told. */
const sureShare = 0.8;
const toldShare = 0.6;

const isNames = (value: string): boolean =>
  (leadingBody.pattern.test(value) || namesBodies(value)) && !actsClause.pattern.test(value);
/** Those of a kind, who may be bodies or not: “Các hộ trồng cam”. They tell nothing. */
const areSome = (value: string): boolean =>
  !isNames(value) && /^(?:các|những|toàn thể|mọi) \p{L}/iu.test(value);
const isTime = (value: string): boolean => saysTime(foldAligned(value));

/** All uses of one label. */
interface Group {
  readonly word: string;
  readonly label: string;
  readonly uses: readonly LabelUse[];
}

function groupUses(uses: readonly LabelUse[]): Group[] {
  const groups = new Map<string, LabelUse[]>();
  for (const use of uses) {
    const known = groups.get(use.word);
    if (known === undefined) groups.set(use.word, [use]);
    else known.push(use);
  }
  return [...groups].map(([word, own]) => ({ word, label: own[0]?.label ?? word, uses: own }));
}

/** The field under which a list has a label; undefined for none. */
const findKnown = (word: string, book: LabelBook): FieldName | undefined =>
  book.labels.find(([known]) => known === word)?.[1];

/** A label that no list knows, behind which mostly bodies stand, or times. */
interface Unknown extends Group {
  readonly kind: "bodies" | "time";
  readonly count: number;
}

function readUnknown({ uses: all, ...group }: Group): Unknown | undefined {
  const uses = all.filter(({ value }) => !areSome(value));
  const bodies = uses.filter(({ value }) => isNames(value)).length;
  const times = uses.filter(({ value }) => isTime(value)).length;
  const [kind, count] = bodies >= times ? (["bodies", bodies] as const) : (["time", times] as const);
  const isOther = (kind === "bodies" ? otherBodies : otherTimes).pattern.test(group.word);
  const isTold = count * 2 >= all.length && count >= uses.length * toldShare;
  return isOther || !isTold ? undefined : { ...group, uses, kind, count };
}

/** The roles of labels of bodies, in their order: by their words, else the first leads and the next helps. */
function giveRoles(unknown: readonly Unknown[], taken: ReadonlySet<FieldName>): (FieldName | undefined)[] {
  const said = unknown.map(({ word }): FieldName | undefined =>
    helpingWords.pattern.test(word) ? "coordinators" : leadingWords.pattern.test(word) ? "leads" : undefined,
  );
  const given = new Set<FieldName | undefined>([...taken, ...said]);
  const isLed = given.has("leads") || given.has("implementers");
  const free: FieldName[] = [
    ...(isLed ? [] : ["leads" as const]),
    ...(given.has("coordinators") ? [] : ["coordinators" as const]),
  ];
  return said.map((field) => field ?? free.shift());
}

/**
 * Labels whose words no list has, by what stands behind them again and again in a text: bodies, or times. The first label of
 * bodies says who leads, the next who helps, unless its own words tell (“Cùng vào cuộc”); the last of times says by when. Where
 * a known label says the same, nothing is learned beside it. Words that name who watches, pays or gains, or when work begins,
 * are no such labels, however often they stand.
 */
export function learnLabels(source: readonly string[], book: LabelBook): LearnedLabels {
  const groups = groupUses(findLabelUses(source)).filter(({ uses }) => uses.length >= fewestUses);
  const most = Math.max(0, ...groups.map(({ uses }) => uses.length));
  const usual = groups.filter(({ uses }) => uses.length >= most * leastShare);
  const known = usual.map(({ word }) => findKnown(word, book));
  const taken = new Set(known.filter((field) => field !== undefined));
  const unknown = usual.flatMap((group, index) =>
    known[index] === undefined ? (readUnknown(group) ?? []) : [],
  );
  const roles = unknown.filter(({ kind }) => kind === "bodies");
  const fields = giveRoles(roles, taken);
  const due = taken.has("deadline") ? undefined : unknown.findLast(({ kind }) => kind === "time");
  const labels = unknown.flatMap((one): LearnedLabel[] => {
    const { label, count, uses } = one;
    const field = one.kind === "time" ? (one === due ? "deadline" : undefined) : fields[roles.indexOf(one)];
    if (field === undefined) return [];
    return [{ label, field, count, of: uses.length, isSure: count >= uses.length * sureShare }];
  });
  const sure = labels.filter(({ isSure }) => isSure);
  return {
    book:
      sure.length === 0
        ? book
        : extendLabels(
            book,
            sure.map(({ label, field }) => [foldAligned(label), field] as const),
          ),
    labels,
  };
}

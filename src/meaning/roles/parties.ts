import { fold } from "#text/fold.ts";
import type { AgencyIndex } from "#meaning/agencies/agencies.ts";
import type { AgencyMention } from "#meaning/agencies/agency-mention.ts";

/** A capital of a name of its own: not the first word of the kind, not an abbreviation such as TNHH. */
const ownWord = /(?<=[\s-])\p{Lu}(?!\p{Lu})[\p{L}\d]*/gu;

/** Whose organisation it is: “Công đoàn ngành Giáo dục” is another than that of the officials. */
const branch = /(?<!\p{L})(?:ngành|viên chức|khối|các khu)(?!\p{L}).*$/iu;

/** The capitals with which a body is told from others of its kind: “phu” of “các Bệnh viện Phụ sản”; empty for none. */
function readOwnName(text: string): string {
  // “Các Bệnh viện, Trung tâm Y tế” lists kinds, not names.
  if (text.includes(",")) return "";
  const bare = text.replace(/^(?:các|những)\s/iu, "").trim();
  if (/^\p{Lu}[\p{L}\d]*$/u.test(bare)) return bare.length > 3 ? fold(bare) : "";
  return fold((bare.slice(Math.max(0, bare.search(/\p{Lu}/u))).match(ownWord) ?? []).join(" "));
}

/** The first word of a kind, of banks their name: “VietinBank chi nhánh Bắc Giang”. */
const firstWord = (text: string): string => fold(/\p{Lu}[\p{L}\d]*/u.exec(text)?.[0] ?? "");

/** Kinds of which a plan may name several by their places: “UBND huyện Cát Hải”. */
const placedKinds = new Set(["police", "government"]);

/** What tells a party from others. */
interface PartyKey {
  readonly kind: string;
  /** Its name among those of its kind; empty for none. */
  readonly own: string;
  /** Whether one without such a name is the same: “Công an huyện” and “Công an huyện Thủy Nguyên”. */
  readonly isLoose: boolean;
}

function toPartyKey({ agency, text }: AgencyMention, index: AgencyIndex): PartyKey {
  if (agency === null) return { kind: fold(text), own: "", isLoose: false };
  const kind = index.kinds.get(agency) ?? "";
  if (kind === "organisation")
    return { kind: agency, own: fold(branch.exec(text)?.[0] ?? ""), isLoose: false };
  const own = readOwnName(text);
  if (index.classes.has(agency))
    return { kind: agency, own: own === "" ? "" : `${firstWord(text)} ${own}`, isLoose: false };
  return { kind: agency, own: placedKinds.has(kind) && index.locals.has(agency) ? own : "", isLoose: true };
}

/** Parties that were named, by kind. */
class NamedParties {
  readonly #owns = new Map<string, Set<string>>();
  readonly #index: AgencyIndex;

  constructor(index: AgencyIndex) {
    this.#index = index;
  }

  has(mention: AgencyMention): boolean {
    const { kind, own, isLoose } = toPartyKey(mention, this.#index);
    const owns = this.#owns.get(kind);
    return owns !== undefined && (owns.has(own) || (isLoose && (own === "" || owns.has(""))));
  }

  add(mention: AgencyMention): void {
    const { kind, own } = toPartyKey(mention, this.#index);
    this.#owns.set(kind, (this.#owns.get(kind) ?? new Set()).add(own));
  }
}

/**
 * Each party once; the first mention stays. Two bodies of a class with names of their own are two (two hospitals), and so
 * are the committees and police of two places; another body is one by its agency, where none is known by its words.
 */
export function uniqueMentions(mentions: readonly AgencyMention[], index: AgencyIndex): AgencyMention[] {
  const seen = new NamedParties(index);
  return mentions.filter((mention) => {
    if (seen.has(mention)) return false;
    seen.add(mention);
    return true;
  });
}

/** The mentions of parties that other mentions do not name. */
export function withoutParties(
  mentions: readonly AgencyMention[],
  others: readonly AgencyMention[],
  index: AgencyIndex,
): AgencyMention[] {
  const named = new NamedParties(index);
  for (const other of others) named.add(other);
  return mentions.filter((mention) => !named.has(mention));
}

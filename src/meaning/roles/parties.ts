import { fold } from "#text/fold.ts";
import type { AgencyIndex } from "#meaning/agencies/agencies.ts";
import type { AgencyMention } from "#meaning/agencies/agency-mention.ts";

/** A capital of a name of its own: not the first word of the kind, not an abbreviation such as TNHH. */
const ownWord = /(?<=[\s-])\p{Lu}(?!\p{Lu})[\p{L}\d]*/gu;

/** Whose organisation it is: “Công đoàn ngành Giáo dục” is another than that of the officials. */
const branch = /(?<!\p{L})(?:ngành|viên chức|khối|các khu)(?!\p{L}).*$/iu;

/** The capitals with which a body of a class is told from others of it: “phu” of “các Bệnh viện Phụ sản”; empty for none. */
function readOwnName(text: string): string {
  // “Các Bệnh viện, Trung tâm Y tế” lists kinds, not names.
  if (text.includes(",")) return "";
  const bare = text.replace(/^(?:các|những)\s/iu, "");
  const fromCapital = bare.slice(Math.max(0, bare.search(/\p{Lu}/u)));
  return fold((fromCapital.match(ownWord) ?? []).join(" "));
}

/**
 * What tells one party from another: the agency, of a class of bodies with the name of its own, so that two hospitals are
 * two; the words themselves where no agency is known.
 */
export function toPartyKey({ agency, text }: AgencyMention, index: AgencyIndex): string {
  if (agency === null) return fold(text);
  if (index.kinds.get(agency) === "organisation") return `${agency} ${fold(branch.exec(text)?.[0] ?? "")}`;
  return index.classes.has(agency) ? `${agency} ${readOwnName(text)}` : agency;
}

/** Each party once, by its key; the first mention stays. */
export function uniqueMentions(mentions: readonly AgencyMention[], index: AgencyIndex): AgencyMention[] {
  const seen = new Set<string>();
  return mentions.filter((mention) => {
    const key = toPartyKey(mention, index);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** The mentions of parties that other mentions do not name. */
export function withoutParties(
  mentions: readonly AgencyMention[],
  others: readonly AgencyMention[],
  index: AgencyIndex,
): AgencyMention[] {
  const keys = new Set(others.map((other) => toPartyKey(other, index)));
  return mentions.filter((mention) => !keys.has(toPartyKey(mention, index)));
}

import type { AgencyMention } from "#model/handbook-types.ts";
import type { AgencyEntry } from "#schema/agencies.ts";
import { fold } from "#text/fold.ts";

/** One body as a plan prints it. */
export interface MentionProps {
  readonly text: string;
  /** Full name where the plan prints an abbreviation; null otherwise. */
  readonly expansion: string | null;
}

/** Bodies as printed, each with its full name where it is printed as an abbreviation. */
export function toMentions(
  mentions: readonly AgencyMention[],
  agencies: ReadonlyMap<string, AgencyEntry>,
): readonly MentionProps[] {
  return mentions.map((mention) => {
    const agency = mention.agency === null ? undefined : agencies.get(mention.agency);
    const isShort = agency?.abbreviations.some((short) => fold(short) === fold(mention.text)) ?? false;
    return { text: mention.text, expansion: isShort && agency !== undefined ? agency.name : null };
  });
}

import type { AgencyMention } from "#meaning/agencies/agency-mention.ts";
import type { Handbook } from "#handbook/handbook-types.ts";
import type { PlaceEntry } from "#schema/places.ts";
import { fold } from "#text/fold.ts";
import { findAgencyPath } from "./agency-index.ts";
import { indexHandbook } from "./handbook-index.ts";
import { toAgencyToday, type TodayProps } from "./names-through-time.ts";

/** One body as a plan prints it. */
export interface MentionProps {
  readonly text: string;
  /** Its name in agencies.yaml; as printed where no list knows it. */
  readonly name: string;
  /** Full name where the plan prints an abbreviation; null otherwise. */
  readonly expansion: string | null;
  /** Its page; null for a body that is not known. */
  readonly path: string | null;
  /** What it is called now; null where that has not changed. */
  readonly today: TodayProps | null;
}

/**
 * Bodies as printed, each with its full name where it is printed as an abbreviation, and with today's name.
 * @param place Of the plan that prints them: what became of a body may differ from place to place.
 */
export function toMentions(
  mentions: readonly AgencyMention[],
  handbook: Handbook,
  place?: PlaceEntry,
): readonly MentionProps[] {
  const { agencies } = indexHandbook(handbook);
  return mentions.map((mention) => {
    const agency = mention.agency === null ? undefined : agencies.get(mention.agency);
    const isShort = agency?.abbreviations.some((short) => fold(short) === fold(mention.text)) ?? false;
    return {
      text: mention.text,
      name: agency?.name ?? mention.text,
      expansion: isShort && agency !== undefined ? agency.name : null,
      path: findAgencyPath(handbook, mention.agency),
      today: toAgencyToday(handbook, mention.agency, place),
    };
  });
}

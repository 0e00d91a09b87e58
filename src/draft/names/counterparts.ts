import type { AgencyEntry } from "#schema/agencies.ts";
import { toKey } from "#text/tokens.ts";

/** Words of a name, folded, that tell the level of a body and not its work: “Sở”, “Phòng” before, “tỉnh”, “cấp xã” behind. */
const levelWords = {
  before: /^(?:so|phong)\s+/,
  behind:
    /\s+(?:tinh|thi xa|cap tinh|cap huyen|cap xa|huyen|xa|phuong|co so|cac huyen(?: thi xa)? thanh pho)$/,
} as const;

/**
 * What a body does, by its name without the words for its level: “Sở Y tế” and “Phòng Y tế” are “y te”, “Công an tỉnh” and
 * “Công an cấp xã” “cong an”. “Văn phòng UBND tỉnh” and “Văn phòng HĐND và UBND cấp xã” are one: both serve the committee.
 */
export function toFunctionKey(name: string): string {
  return toKey(name)
    .replace(levelWords.before, "")
    .replace(levelWords.behind, "")
    .replace(/^van phong hdnd (?:va )?ubnd$/, "van phong ubnd")
    .trim();
}

/**
 * Bodies of a level that do what a body of another level does, by their names, in the list's order: of “Sở Y tế” for a
 * district “Phòng Y tế”. Empty where no name tells: what is called otherwise may do otherwise.
 */
export function listCounterparts(
  agency: AgencyEntry,
  level: AgencyEntry["level"],
  agencies: ReadonlyMap<string, AgencyEntry>,
): readonly AgencyEntry[] {
  const key = toFunctionKey(agency.name);
  return [...agencies.values()].filter(
    (one) => one.level === level && one.id !== agency.id && !one.isClass && toFunctionKey(one.name) === key,
  );
}

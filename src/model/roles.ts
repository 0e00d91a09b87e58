import type { AgencyIndex } from "./agencies.ts";
import { splitAgencies } from "./agencies.ts";
import type { AgencyMention } from "./handbook-types.ts";
export function readBodyRoles(
  assignments: readonly string[],
  index: AgencyIndex,
): Record<"leads" | "coordinators" | "implementers" | "supporters", AgencyMention[]> {
  const leads = assignments
    .flatMap((a) => /^(.{3,80}?) chủ trì/u.exec(a)?.[1] ?? [])
    .flatMap((t) => splitAgencies(t, index));
  return { leads, coordinators: [], implementers: [], supporters: [] };
}
export function readAgencyField(statements: readonly string[], index: AgencyIndex): AgencyMention[] {
  return statements.flatMap((s) => splitAgencies(s.replace(/[.;]\s*$/, ""), index));
}

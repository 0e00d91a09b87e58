import type { AgencyEntry } from "#schema/agencies.ts";
import type { AgencyReading } from "#schema/review.ts";
import { fold } from "#text/fold.ts";
import type { AgencyMention } from "./handbook-types.ts";
export type AgencyIndex = ReadonlyMap<string, string>;
export function buildAgencyIndex(agencies: readonly AgencyEntry[], _r?: readonly AgencyReading[], _a?: readonly { short: string; long: string }[]): AgencyIndex {
  return new Map(agencies.map((a) => [fold(a.name), a.id]));
}
export function resolveAgency(text: string, index: AgencyIndex): string | null {
  return index.get(fold(text)) ?? null;
}
export function splitAgencies(text: string, index: AgencyIndex): AgencyMention[] {
  return text.split(/[;,]/).map((t) => t.trim()).filter(Boolean).map((t) => ({ agency: resolveAgency(t, index), text: t }));
}

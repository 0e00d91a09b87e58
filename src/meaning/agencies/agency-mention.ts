import type { AgencyId } from "#schema/identifier.ts";

/** One body as a plan prints it, with the agency it names; null where no agency is known. */
export interface AgencyMention {
  readonly agency: AgencyId | null;
  readonly text: string;
}

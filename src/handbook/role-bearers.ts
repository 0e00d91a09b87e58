import type { AgencyId } from "#schema/identifier.ts";
import { fold } from "#text/fold.ts";
import { groupBy } from "#text/group-by.ts";
import type { Item } from "./handbook-types.ts";

/** What a plan asks of a body: chủ trì, phối hợp, thực hiện, hỗ trợ. */
export type AgencyRole = "leads" | "coordinators" | "implementers" | "supporters";

export type ItemSide = "body" | "annex";

const sides: readonly ItemSide[] = ["body", "annex"];

/** One body that an item gives a role. */
export interface RoleBearer {
  /** Its id; null for a body that no list knows. */
  readonly agency: AgencyId | null;
  /** Words with which the plan names it, each once, as printed; never empty. */
  readonly texts: readonly string[];
  /** Where the plan says so: body, annex or both. */
  readonly sides: readonly ItemSide[];
}

/**
 * Who has a role in an item, by its body or by its annex alike: each body once, in the order of the body, then of the
 * annex. The one answer to “who leads?”: pages of agencies, filters, search and sentences all ask here. Empty where
 * neither side names anybody. A known body is told by its id, another by its words, marks and case aside.
 */
export function listBearers(item: Item, role: AgencyRole): RoleBearer[] {
  const named = sides.flatMap((side) => item[role][side].map((mention) => ({ ...mention, side })));
  const groups = groupBy(named, ({ agency, text }) =>
    agency === null ? `words ${fold(text).trim()}` : `id ${agency}`,
  );
  return [...groups.values()].map((mentions) => ({
    agency: mentions[0]?.agency ?? null,
    texts: [...new Set(mentions.map(({ text }) => text))],
    sides: sides.filter((side) => mentions.some((mention) => mention.side === side)),
  }));
}

/** Ids of the known bodies that lead an item, each once. */
export function listLeadIds(item: Item): AgencyId[] {
  return listBearers(item, "leads").flatMap(({ agency }) => agency ?? []);
}

import type { Handbook, Item } from "#handbook/handbook-types.ts";
import { listLeadIds } from "#handbook/role-bearers.ts";
import { compareVietnamese } from "./format-number.ts";
import { indexHandbook } from "./handbook-index.ts";
import { toAgencyToday } from "./names-through-time.ts";

/** A body that leads, as a choice of a filter. */
export interface LeadOption {
  /** Its id. */
  readonly value: string;
  /** “Sở Y tế (6 mục)”, with today's name where it has ended. */
  readonly label: string;
  /** Items that it leads in all plans: the number of its own page and of the facet of search. */
  readonly count: number;
  /** What stands beside the count of a filtered page: “cơ quan này chủ trì 6 mục, trong ma trận có 5”. */
  readonly note: string;
}

/**
 * Every body that leads an item, by name, with how many items it leads. `tellShown` says what part of them the page shows,
 * to follow “chủ trì 6 mục”; empty where it shows each once.
 */
export function listLeadOptions(
  handbook: Handbook,
  tellShown: (items: readonly Item[]) => string,
): readonly LeadOption[] {
  const { agencies } = indexHandbook(handbook);
  const led = new Map<string, Item[]>();
  for (const item of handbook.items)
    for (const id of listLeadIds(item)) {
      const items = led.get(id);
      if (items === undefined) led.set(id, [item]);
      else items.push(item);
    }
  return [...led]
    .map(([id, items]) => {
      const today = toAgencyToday(handbook, id);
      const name = agencies.get(id)?.name ?? id;
      return {
        value: id,
        label: `${name} (${items.length} mục)${today === null ? "" : ` · ${today.summary}`}`,
        count: items.length,
        note: `cơ quan này chủ trì ${items.length} mục${tellShown(items)}`,
      };
    })
    .sort((a, b) => compareVietnamese(a.label, b.label));
}

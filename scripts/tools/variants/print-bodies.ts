import type { ItemFact } from "./facts.ts";
import type { Variant } from "./factors.ts";
import type { PrintedLine } from "./printed-line.ts";

/** Items of which each two stand below the body that carries them out: their leads are those of the first, and nobody works with them. */
export function pairBelowBodies(items: readonly ItemFact[]): readonly ItemFact[] {
  return items.map((item, index) => {
    const { leads } = items[index - (index % 2)] ?? item;
    return { ...item, leads: leads.slice(0, 1), partners: [] };
  });
}

/** Tasks below the names of bodies: “1. Sở Y tế: a) …”. */
export function printBodies(items: readonly ItemFact[], { heading, tasks }: Variant): readonly PrintedLine[] {
  return items.flatMap((item, index): PrintedLine[] => {
    const number = Math.floor(index / 2) + 1;
    const place = (index % 2) + 1;
    const mark =
      tasks === "a)" ? `${"ab".charAt(place - 1)})` : tasks === "1.1." ? `${number}.${place}.` : tasks;
    const task = { text: `${mark} ${item.title}; ${item.due.clause}.`, item: index };
    const body = heading.replace("1", String(number)).replace("X", item.leads[0] ?? "");
    return place === 1 ? [{ text: body }, task] : [task];
  });
}

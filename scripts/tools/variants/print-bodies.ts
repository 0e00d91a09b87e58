import { toRoman } from "#text/roman.ts";
import type { ItemFact } from "./facts.ts";
import type { Variant } from "./factors.ts";
import type { PrintedLine } from "./printed-line.ts";

/** Items of which each two stand below the body that carries them out: their leads are those of the first; that body helps itself nowhere, and where nobody is named who helps, nobody does. */
export function pairBelowBodies(
  items: readonly ItemFact[],
  { behind }: Pick<Variant, "behind">,
): readonly ItemFact[] {
  return items.map((item, index) => {
    const leads = (items[index - (index % 2)] ?? item).leads.slice(0, 1);
    const partners = behind.includes("with") ? item.partners.filter((body) => !leads.includes(body)) : [];
    return { ...item, leads, partners };
  });
}

/** A task with who helps and by when. */
function printTask({ title, partners, due }: ItemFact, behind: Variant["behind"]): string {
  const bodies = partners.join(", ");
  if (partners.length === 0 || !behind.includes("with"))
    return behind.startsWith("(") ? `${title} (${due.clause})` : `${title}; ${due.clause}`;
  if (behind === "(with; time)") return `${title} (phối hợp: ${bodies}; ${due.clause})`;
  return behind === "; with; time"
    ? `${title}; phối hợp: ${bodies}; ${due.clause}`
    : `${title}, phối hợp với ${bodies}; ${due.clause}`;
}

/** Tasks below the names of bodies: “1. Sở Y tế: a) …”. */
export function printBodies(
  items: readonly ItemFact[],
  { heading, tasks, behind }: Variant,
): readonly PrintedLine[] {
  return items.flatMap((item, index): PrintedLine[] => {
    const number = Math.floor(index / 2) + 1;
    const place = (index % 2) + 1;
    const mark =
      tasks === "a)" ? `${"ab".charAt(place - 1)})` : tasks === "1.1." ? `${number}.${place}.` : tasks;
    const task = { text: `${mark} ${printTask(item, behind)}.`, item: index };
    const body = heading
      .replace(/^1/, String(number))
      .replace(/^I/, toRoman(number) ?? "I")
      .replace("X", item.leads[0] ?? "");
    return place === 1 ? [{ text: body }, task] : [task];
  });
}

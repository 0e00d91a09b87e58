import type { Plan } from "#handbook/handbook-types.ts";
import type { ShownFacts } from "#search/search-types.ts";
import { formatIssued } from "#views/parts/format-date.ts";
import { formatPost } from "#views/parts/issuer.ts";

const itemWords = { model: "mô hình", task: "nhiệm vụ" } as const;

/** “43 mô hình”; what the plan itself says where that is another number: “32 mô hình; kế hoạch ghi “38 mô hình””. */
function tellCount({ items, itemKind, declared }: Plan): string {
  const own = items.filter(({ kind }) => kind === itemKind).length;
  const isOther = declared.filter(({ what, count }) => what === `${itemKind}s` && count !== own);
  const said = isOther.map(({ text }) => `“${text}”`).join(", ");
  return `${own} ${itemWords[itemKind]}${said === "" ? "" : `; kế hoạch ghi ${said}`}`;
}

/** What is asked of a plan: its number and day, who signed it, how many models or tasks it has, for what time it is made. */
export const tellPlan = (plan: Plan): ShownFacts => ({
  number: `${plan.number ?? "không ghi số"}, ${formatIssued(plan.issuedOn)}`,
  signer: plan.signatories
    .map(({ name, title }) => `${name}, ${formatPost(title, plan.place.name)}`)
    .join("; "),
  count: tellCount(plan),
  span: plan.period?.text ?? "",
});

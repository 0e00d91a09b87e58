import type { Finding, Item, Plan } from "../handbook-types.ts";
import type { AuditRule } from "./rule.ts";
import { eachItem, itemFinding } from "./rule.ts";

const code = "missing-field";

type Check = readonly [name: string, isMissing: (item: Item) => boolean];

const always: readonly Check[] = [
  ["đơn vị chủ trì", (item) => item.leads.body.length === 0 && item.leads.annex.length === 0],
  ["thời hạn", (item) => item.deadline.body === null && item.deadline.annex === null],
];

// Asked only of plans that state it for most of their items: what a plan never states is not missing from one item.
const whereUsual: readonly Check[] = [
  ["mục tiêu", (item) => item.imported.body !== null && item.wording.objective === null],
  ["kết quả, sản phẩm", (item) => item.imported.body === null && item.wording.result === null],
];

function checkItem(item: Item, plan: Plan): Finding[] {
  if (item.status === "not-applicable") return [];
  const asked = plan.items.filter((one) => one.status === "adopted");
  const usual = whereUsual.filter(
    ([, isMissing]) => asked.filter((one) => !isMissing(one)).length * 2 > asked.length,
  );
  return [...always, ...usual]
    .filter(([, isMissing]) => isMissing(item))
    .map(([name]) => itemFinding(item, { code, severity: "warning", detail: `Văn bản không nêu ${name}.` }));
}

/** An item without lead or deadline, or without what most items of its plan state. */
export const missingField: AuditRule = {
  code,
  name: "Thiếu nội dung",
  meaning: "Mục không nêu đơn vị chủ trì, thời hạn, mục tiêu hoặc sản phẩm.",
  check: (audited) => eachItem(audited, checkItem),
};

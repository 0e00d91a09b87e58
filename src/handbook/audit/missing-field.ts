import type { AgencyMention } from "#meaning/agencies/agency-mention.ts";
import type { Finding, Item, Plan } from "#handbook/handbook-types.ts";
import type { AuditRule } from "./rule.ts";
import { itemFinding, nameLines, quoteAll } from "./rule.ts";

const code = "missing-field";

interface Check {
  readonly name: string;
  readonly isMissing: (item: Item) => boolean;
}

const lead: Check = {
  name: "đơn vị chủ trì",
  isMissing: (item) => item.leads.body.length === 0 && item.leads.annex.length === 0,
};
const always: readonly Check[] = [
  lead,
  {
    name: "thời hạn",
    isMissing: (item) => item.deadline.body === null && item.deadline.annex === null,
  },
];

/** Asked only of plans that state it for most of their items: what a plan never states is not missing from one item. */
const whereUsual: readonly Check[] = [
  {
    name: "mục tiêu",
    isMissing: (item) => item.imported.body !== null && item.wording.objective === null,
  },
  {
    name: "kết quả, sản phẩm",
    isMissing: (item) => item.imported.body === null && item.wording.result === null,
  },
];

function unique(mentions: readonly AgencyMention[]): string[] {
  return [...new Set(mentions.map((mention) => mention.text))];
}

/** Who is named without being called the lead; empty where nobody is. */
function tellOthers(item: Item): string {
  const others = unique([...item.implementers.body, ...item.implementers.annex]);
  return others.length === 0 ? "" : `; chỉ nêu đơn vị thực hiện ${quoteAll(others)}`;
}

/** What most items of a plan state. */
function listUsual(plan: Plan): readonly Check[] {
  const asked = plan.items.filter((one) => one.status === "adopted");
  return whereUsual.filter(
    ({ isMissing }) => asked.filter((one) => !isMissing(one)).length * 2 > asked.length,
  );
}

function checkItem(item: Item, usual: readonly Check[]): Finding[] {
  if (item.status === "not-applicable") return [];
  const missing = [...always, ...usual].filter(({ isMissing }) => isMissing(item));
  if (missing.length === 0) return [];
  const lines = item.evidence.body ?? item.evidence.annex;
  const place = lines === null ? "" : ` (${nameLines(lines)})`;
  const names = missing.map((check) => check.name).join(" và ");
  const others = missing.includes(lead) ? tellOthers(item) : "";
  const detail = `Không nêu ${names}${place}${others}.`;
  return [itemFinding(item, { code, severity: "warning", detail })];
}

/** An item without lead or deadline, or without what most items of its plan state; one finding an item. */
export const missingField: AuditRule = {
  code,
  name: "Nội dung không nêu",
  meaning: "Mục không nêu đơn vị chủ trì, thời hạn, hoặc điều mà phần lớn các mục khác của kế hoạch đều nêu.",
  check: (audited) =>
    audited.plans.flatMap((plan) => {
      const usual = listUsual(plan);
      return plan.items.flatMap((item) => checkItem(item, usual));
    }),
};

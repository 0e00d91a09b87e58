import type { AgencyMention } from "#meaning/agencies/agency-mention.ts";
import type { Finding, Item, Plan } from "#handbook/handbook-types.ts";
import type { AuditRule } from "./rule.ts";
import { itemFinding, nameLines, quoteAll } from "./rule.ts";

const code = "missing-field";

interface Check {
  readonly name: string;
  /** Whether an item is asked for it; each is where nothing is said. */
  readonly isAsked?: (item: Item) => boolean;
  readonly isMissing: (item: Item) => boolean;
}

const isAskedFor = ({ isAsked }: Check, item: Item): boolean => isAsked?.(item) ?? true;

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

/** Asked only where a plan states it for most of its items, of the kind too: what it never states is not missing from one. */
const whereUsual: readonly Check[] = [
  {
    name: "mục tiêu",
    isAsked: (item) => item.imported.body !== null,
    isMissing: (item) => item.wording.objective === null,
  },
  {
    name: "kết quả, sản phẩm",
    isAsked: (item) => item.imported.body === null,
    isMissing: (item) => item.wording.result === null,
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

/** Whether most of the items that are asked for something state it. */
function isUsual(check: Check, items: readonly Item[]): boolean {
  const asked = items.filter((one) => isAskedFor(check, one));
  return asked.filter((one) => !check.isMissing(one)).length * 2 > asked.length;
}

/** What most items state, and most of one kind: a plan may list its models in one table and its tasks, with their products, in another. */
function listUsual(plan: Plan, kind: Item["kind"]): readonly Check[] {
  const adopted = plan.items.filter((one) => one.status === "adopted");
  const own = adopted.filter((one) => one.kind === kind);
  return whereUsual.filter((check) => isUsual(check, adopted) && isUsual(check, own));
}

function checkItem(item: Item, usual: readonly Check[]): Finding[] {
  if (item.status === "not-applicable") return [];
  const missing = [...always, ...usual].filter((check) => isAskedFor(check, item) && check.isMissing(item));
  if (missing.length === 0) return [];
  const lines = item.evidence.body ?? item.evidence.annex;
  const place = lines === null ? "" : ` (${nameLines(lines)})`;
  const names = missing.map((check) => check.name).join(" và ");
  const others = missing.includes(lead) ? tellOthers(item) : "";
  const detail = `Không nêu ${names}${place}${others}.`;
  return [itemFinding(item, { code, severity: "warning", detail })];
}

/** An item without lead or deadline, or without what most items of its plan, of its kind too, state; one finding an item. */
export const missingField: AuditRule = {
  code,
  name: "Nội dung không nêu",
  meaning: "Mục không nêu đơn vị chủ trì, thời hạn, hoặc điều mà phần lớn các mục khác của kế hoạch đều nêu.",
  check: (audited) =>
    audited.plans.flatMap((plan) => {
      const usual = { model: listUsual(plan, "model"), task: listUsual(plan, "task") };
      return plan.items.flatMap((item) => checkItem(item, usual[item.kind]));
    }),
};

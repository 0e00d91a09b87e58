import type { Item, Plan } from "#handbook/handbook-types.ts";
import { formatIssuedInSentence } from "./format-date.ts";
import { formatIssuer } from "./issuer.ts";
import { kindNames } from "#text/kind-names.ts";

/** Heading of an item: “Mô hình 24”, “Nhiệm vụ 10”. */
export function formatItemNumber(item: Pick<Item, "kind" | "number">): string {
  return `${item.kind === "model" ? "Mô hình" : "Nhiệm vụ"} ${item.number}`;
}

/** A plan in a citation: “Kế hoạch số 179/KH-TCT ngày 26/10/2023 của …”. NĐ 30/2020/NĐ-CP, Phụ lục I, II.6 (căn cứ). */
export function formatPlanCitation(plan: Plan): string {
  const issuer = formatIssuer(plan) || plan.placeName;
  const number = plan.number === null ? "(không ghi số)" : `số ${plan.number}`;
  const date = plan.issuedOn === null ? "" : ` ${formatIssuedInSentence(plan.issuedOn)}`;
  return `${kindNames[plan.kind]} ${number}${date} của ${issuer}`;
}

/** An item in a citation: “Mô hình 24, Kế hoạch số 179/KH-TCT ngày 26/10/2023 của …”. */
export function formatItemCitation(item: Item, plan: Plan): string {
  return `${formatItemNumber(item)}, ${formatPlanCitation(plan)}`;
}

/**
 * The same for all times after the first: kind and number; of a plan without number its issuer. NĐ 30/2020/NĐ-CP, Phụ lục I,
 * II.6: a document is cited in full the first time, by kind and number after that.
 */
export function formatLaterCitation(item: Pick<Item, "kind" | "number">, plan: Plan): string {
  const issuer = formatIssuer(plan) || plan.placeName;
  const name = plan.number === null ? `(không ghi số) của ${issuer}` : `số ${plan.number}`;
  return `${formatItemNumber(item)}, ${kindNames[plan.kind]} ${name}`;
}

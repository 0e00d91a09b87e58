import { auditRules } from "#handbook/audit/run-audit.ts";
import type { Severity } from "#handbook/handbook-types.ts";
import type { AgencyKind } from "#schema/agencies.ts";
import type { PlanLevel } from "#schema/plan.ts";
import type { Relation } from "#schema/relation.ts";
import type { Judgement } from "#schema/review.ts";

export const relationLabels: Readonly<Record<Relation, string>> = {
  same: "cùng mô hình",
  part: "một phần của mục này",
  related: "nhiệm vụ liên quan",
};

export const levelLabels: Readonly<Record<PlanLevel, string>> = {
  province: "Cấp tỉnh",
  district: "Cấp huyện",
  commune: "Cấp xã",
};

export const agencyKindLabels: Readonly<Record<AgencyKind, string>> = {
  government: "Chính phủ, Ủy ban nhân dân",
  ministry: "Bộ, ngành trung ương",
  department: "Sở",
  "district-office": "Phòng thuộc cấp huyện",
  police: "Công an",
  army: "Quân đội",
  office: "Văn phòng",
  steering: "Ban chỉ đạo, tổ công tác",
  "one-stop": "Bộ phận Một cửa, trung tâm hành chính công",
  bank: "Ngân hàng",
  insurance: "Bảo hiểm xã hội",
  school: "Cơ sở giáo dục",
  health: "Cơ sở y tế",
  enterprise: "Doanh nghiệp",
  unit: "Đơn vị sự nghiệp, ban quản lý",
  organisation: "Đảng, đoàn thể",
  community: "Tổ công nghệ số cộng đồng",
  collective: "Các sở, ban, ngành (gọi chung)",
};

export const documentRelationLabels = {
  "based-on": "căn cứ",
  implements: "thực hiện",
  replaces: "thay thế",
  mentions: "nhắc đến",
} as const;

export const severityLabels: Readonly<Record<Severity, string>> = {
  error: "cần xử lý",
  warning: "cần xem lại",
  note: "để biết",
};

export const verdictLabels: Readonly<Record<Judgement["verdict"], string>> = {
  confirmed: "Biên tập viên xác nhận",
  accepted: "Đúng, giữ như văn bản",
  dismissed: "Không phải sai sót",
};

const findingLabels = new Map(auditRules.map((rule) => [rule.code, rule.name]));

/** What a finding of this code says, as a heading: its rule's name; the code itself where no rule has it. */
export function getFindingLabel(code: string): string {
  return findingLabels.get(code) ?? code;
}

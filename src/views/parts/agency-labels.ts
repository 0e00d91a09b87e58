import type { AgencyRole, ItemSide } from "#handbook/role-bearers.ts";
import type { AgencyEntry } from "#schema/agencies.ts";

/** Words for roles, after the headings of the plans’ annexes. */
export const roleLabels: Readonly<Record<AgencyRole, string>> = {
  leads: "Chủ trì",
  coordinators: "Phối hợp",
  implementers: "Thực hiện",
  supporters: "Hỗ trợ",
};

/** Anchors of the roles on an agency's page. */
export const roleAnchors: Readonly<Record<AgencyRole, string>> = {
  leads: "chu-tri",
  coordinators: "phoi-hop",
  implementers: "thuc-hien",
  supporters: "ho-tro",
};

export const agencyLevelLabels: Readonly<Record<AgencyEntry["level"], string>> = {
  central: "Trung ương",
  province: "Cấp tỉnh",
  district: "Cấp huyện",
  commune: "Cấp xã",
  any: "Nhiều cấp",
};

/** Where a plan says something: “thân văn bản”, “phụ lục” or both. */
export function formatSides(sides: readonly ItemSide[]): string {
  return sides.map((side) => (side === "body" ? "thân văn bản" : "phụ lục")).join(", ");
}

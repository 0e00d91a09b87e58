import { buildHandbook } from "#handbook/handbook.ts";
import type { Content, DraftPlan, Handbook } from "#handbook/handbook-types.ts";
import { toFindingRow, toItemRow, toPlanRow } from "./rows.ts";

/** What a draft shows as the code of a place that is not known. */
const unknownCode = "00";

/** A handbook of one plan that is not yet in the collection, its place added where places.yaml lacks it or it is not known. */
export function buildDraft(content: Content, id: string, { entry, ...plan }: DraftPlan): Handbook {
  const code = entry.place ?? unknownCode;
  const isKnown = content.places.some((place) => place.code === code);
  const place = {
    code,
    name: "chưa rõ",
    kind: "tinh" as const,
    level: entry.level,
    from: null,
    until: null,
    successors: [],
  };
  return buildHandbook({
    ...content,
    places: isKnown ? content.places : [...content.places, place],
    plans: new Map([[id, { ...plan, entry: { ...entry, place: code } }]]),
  });
}

/** What `npm run -s import -- FILE --json` prints. docs/contract.md, “Commands with a fixed output”. */
export function toDraftRows(handbook: Handbook): object {
  const plan = handbook.plans[0];
  return {
    plan: plan === undefined ? null : toPlanRow(plan),
    items: handbook.items.map(toItemRow),
    findings: handbook.findings.map(toFindingRow),
    unread: plan?.unread ?? [],
  };
}

const dash = "—";

/** What a clerk reads before writing: header facts, groups, items with matches, what is unknown, masked and unread. */
export function formatDraft(handbook: Handbook, maskedCount: number): string {
  const plan = handbook.plans[0];
  if (plan === undefined) return "";
  const out = [
    `Tên: ${plan.title === "" ? dash : plan.title}`,
    `Số: ${plan.number ?? dash}   Ban hành: ${plan.issuedOn ?? dash}   Địa phương: ${plan.place.name} (${plan.placeCode})`,
    `Cơ quan ban hành: ${plan.issuer.map((issuer) => issuer.text).join("; ") || dash}`,
    `Người ký: ${plan.signatories.map((signatory) => signatory.name).join("; ") || dash}`,
    `Nhóm: ${plan.groups.map((group) => `${group.group} (${group.counted}/${group.declared ?? dash})`).join(", ") || dash}`,
    `Mục: ${plan.items.length}`,
    "",
  ];
  for (const item of plan.items) {
    const models = item.models
      .map((match) => `${match.id} ${match.relation} ${match.score.toFixed(2)}`)
      .join(", ");
    out.push(
      `${String(item.number).padStart(4)}  ${item.title}`,
      `      → ${models || "chưa đối chiếu được"}`,
    );
  }
  const findings = handbook.findings.filter((finding) => finding.severity !== "note");
  out.push("", `Điểm cần lưu ý: ${handbook.findings.length} (trong đó ${findings.length} lỗi, cảnh báo)`);
  for (const finding of findings)
    out.push(`  ${finding.severity} ${finding.code} ${finding.item ?? ""} ${finding.detail}`);
  out.push("", `Đã ẩn dữ liệu cá nhân: ${maskedCount} chỗ.`);
  const unread = plan.unread.map(({ lines, kind }) => `${lines[0]}–${lines[1]} ${kind}`);
  out.push(`Dòng không thuộc mục nào: ${unread.join("; ") || dash}`);
  return out.join("\n");
}

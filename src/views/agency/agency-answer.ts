import { agencyRoles, listTaskPlans, type AgencyTask } from "#handbook/agency-roles.ts";
import type { Handbook } from "#handbook/handbook-types.ts";
import type { AgencyRole } from "#handbook/role-bearers.ts";
import type { AgencyEntry } from "#schema/agencies.ts";
import { indexAgencies } from "#views/parts/agency-index.ts";
import { listInherited, type InheritedRow } from "./agency-inherited.ts";
import { roleLabels } from "#views/parts/agency-labels.ts";
import { beginSmall, tellToday } from "./agency-today.ts";
import { joinNames } from "#views/parts/format-number.ts";
import { getPlan, indexHandbook } from "#views/parts/handbook-index.ts";
import { joinRuns, plain, strong, type Segment } from "#views/parts/segment.ts";

/** “Chủ trì 20 mô hình, nhiệm vụ: Ninh Bình 8 và Huế 12.”, and of one plan, whose number is that of all: “…, ở Huế.” */
function tellLed(handbook: Handbook, led: readonly AgencyTask[]): readonly Segment[] {
  if (led.length === 0) return [];
  const plans = listTaskPlans(led);
  const isOne = plans.length === 1;
  const parts = plans.map((id) => {
    const { name } = getPlan(handbook, id).place;
    const count = led.filter(({ item }) => item.plan === id).length;
    return plain(isOne ? name : `${name} ${count}`, { claim: "led-in", plan: id });
  });
  const kinds = new Set(led.map(({ item }) => item.kind));
  const what = kinds.size > 1 ? "mô hình, nhiệm vụ" : kinds.has("model") ? "mô hình" : "nhiệm vụ";
  return [
    plain("Chủ trì "),
    strong(`${led.length} ${what}`, { claim: "role", role: "leads" }),
    plain(isOne ? ", ở " : ": "),
    ...joinRuns(parts),
    plain("."),
  ];
}

function tellOthers(tasks: readonly AgencyTask[], isLeader: boolean): readonly Segment[] {
  const parts = (["coordinators", "implementers", "supporters"] as const).flatMap((role) => {
    const count = tasks.filter((task) => task.role === role).length;
    return count === 0 ? [] : [plain(`${roleLabels[role].toLowerCase()} ${count}`, { claim: "role", role })];
  });
  if (parts.length === 0) {
    return isLeader ? [] : [plain("Không được giao chủ trì, phối hợp, thực hiện hay hỗ trợ mục nào.")];
  }
  return [plain(isLeader ? " Ngoài ra " : "Không chủ trì mục nào; "), ...joinRuns(parts), plain(" mục.")];
}

/** “chủ trì 8 mục, phối hợp 1”: the roles that a body had, none where it had none. */
function tellCounts({ giver, counts }: Pick<InheritedRow, "giver" | "counts">): readonly Segment[] {
  return agencyRoles
    .filter((role) => counts[role] > 0)
    .flatMap((role, index) => [
      plain(index === 0 ? ": " : ", "),
      plain(`${roleLabels[role].toLowerCase()} ${counts[role]}`, { claim: "inherited", giver, role }),
      ...(index === 0 ? [plain(" mục")] : []),
    ]);
}

/** Most former bodies that a sentence names; the table beneath names all. */
const mostGivers = 4;

/** Rows of the same former body, such as a ministry that two plans name, as one with the counts of all. */
function joinRows(rows: readonly InheritedRow[]): readonly Pick<InheritedRow, "giver" | "counts">[] {
  return [...Map.groupBy(rows, ({ giver }) => giver)].map(([giver, same]) => {
    const sum = (role: AgencyRole): number => same.reduce((total, row) => total + row.counts[role], 0);
    return {
      giver,
      counts: {
        leads: sum("leads"),
        coordinators: sum("coordinators"),
        implementers: sum("implementers"),
        supporters: sum("supporters"),
      },
    };
  });
}

/** “kiểm tra (từ Sở Y tế)”: single functions that a body took, each with the bodies it came from, whatever the place. */
function listParts(handbook: Handbook, rows: readonly InheritedRow[]): string[] {
  const { agencies } = indexHandbook(handbook);
  return [...Map.groupBy(rows, (row) => row.function)].flatMap(([moved, own]) => {
    const from = [...new Set(own.map(({ giverId }) => agencies.get(giverId)?.name ?? giverId))];
    return moved === null ? [] : [`${moved} (từ ${joinNames(from)})`];
  });
}

function tellRest(count: number): readonly Segment[] {
  if (count === 0) return [plain(". ")];
  return [plain("; và từ "), plain(`${count} cơ quan khác`, { claim: "more-givers" }), plain(". ")];
}

/** What a body has as a whole from those before it, by place: the first thing that its page tells. */
function tellInherited(rows: readonly InheritedRow[]): readonly Segment[] {
  const whole = joinRows(rows.filter((row) => row.function === null));
  const named = whole.slice(0, mostGivers);
  const rest = whole.length - named.length;
  return [
    ...named.flatMap((row, index) => [
      plain(index === 0 ? "Nhận từ " : "; từ "),
      strong(row.giver, { claim: "giver" }),
      ...tellCounts(row),
    ]),
    ...(named.length === 0 ? [] : tellRest(rest)),
  ];
}

/** “ Nhận riêng chức năng: …”; empty where it took none. */
function tellParts(handbook: Handbook, rows: readonly InheritedRow[]): readonly Segment[] {
  const parts = listParts(handbook, rows);
  return parts.length === 0 ? [] : [plain(` Nhận riêng chức năng: ${parts.join("; ")}.`)];
}

/** “Cơ quan ban hành 2 kế hoạch.” */
function tellIssued(handbook: Handbook, id: string): readonly Segment[] {
  const count = handbook.plans.filter((plan) => plan.issuer.some(({ agency }) => agency === id)).length;
  return count === 0 ? [] : [strong(`Cơ quan ban hành ${count} kế hoạch`, { claim: "issued" }), plain(". ")];
}

/**
 * What a body took over, what plans ask of it and what became of it, in a few sentences. Where several took over, none is
 * chosen.
 */
export function answerAgency(handbook: Handbook, agency: AgencyEntry): readonly Segment[] {
  const { tasks: allTasks, named } = indexAgencies(handbook);
  const tasks = allTasks.get(agency.id) ?? [];
  const led = tasks.filter((task) => task.role === "leads");
  const rows = listInherited(handbook, agency.id);
  const inherited = tellInherited(rows);
  const own = [...tellLed(handbook, led), ...tellOthers(tasks, led.length > 0)];
  const isBoth = inherited.length > 0 && tasks.length > 0;
  return [
    ...inherited,
    ...tellIssued(handbook, agency.id),
    ...(named.has(agency.id) ? [] : [plain("Không kế hoạch nào gọi tên cơ quan này.")]),
    ...(isBoth ? [plain("Được gọi đích danh, "), ...beginSmall(own)] : named.has(agency.id) ? own : []),
    ...tellParts(handbook, rows),
    ...tellToday(handbook, agency),
  ];
}

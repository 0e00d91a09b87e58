import { hasEnded, listTaskPlans, type AgencyTaker, type AgencyTask } from "#model/agency-roles.ts";
import type { Handbook } from "#model/handbook-types.ts";
import type { AgencyEntry } from "#schema/agencies.ts";
import { findTakers, indexAgencies } from "./agency-index.ts";
import { roleLabels } from "./agency-labels.ts";
import { formatIssued } from "./format-date.ts";
import { joinNames } from "./format-number.ts";
import { getPlan } from "./handbook-index.ts";
import type { Segment } from "./model-answer.ts";
import { restOfFunctions } from "./names-through-time.ts";

const plain = (text: string): Segment => ({ text, strong: false });
const strong = (text: string): Segment => ({ text, strong: true });

/** “20 mô hình, nhiệm vụ trong 3 kế hoạch (Ninh Bình 8, Huế 12)”. */
function tellLed(handbook: Handbook, led: readonly AgencyTask[]): readonly Segment[] {
  if (led.length === 0) return [];
  const parts = listTaskPlans(led).map((id) => {
    const count = led.filter(({ item }) => item.plan === id).length;
    return `${getPlan(handbook, id).place.name} ${count}`;
  });
  const kinds = new Set(led.map(({ item }) => item.kind));
  const what = kinds.size > 1 ? "mô hình, nhiệm vụ" : kinds.has("model") ? "mô hình" : "nhiệm vụ";
  return [plain("Chủ trì "), strong(`${led.length} ${what}`), plain(`: ${joinNames(parts)}.`)];
}

function tellOthers(tasks: readonly AgencyTask[], isLeader: boolean): readonly Segment[] {
  const parts = (["coordinators", "implementers", "supporters"] as const).flatMap((role) => {
    const count = tasks.filter((task) => task.role === role).length;
    return count === 0 ? [] : [`${roleLabels[role].toLowerCase()} ${count}`];
  });
  if (parts.length === 0) {
    return isLeader ? [] : [plain("Không được giao chủ trì, phối hợp, thực hiện hay hỗ trợ mục nào.")];
  }
  return [
    plain(
      isLeader ? ` Ngoài ra ${joinNames(parts)} mục.` : `Không chủ trì mục nào; ${joinNames(parts)} mục.`,
    ),
  ];
}

/** A taker with what it took: “Công an tỉnh (an toàn, an ninh mạng)”. */
const nameTaker = ({ name, function: moved }: AgencyTaker): string => `${name} (${moved ?? restOfFunctions})`;

function tellToday(agency: AgencyEntry, takers: readonly AgencyTaker[], date: string): readonly Segment[] {
  const [first] = takers;
  if (!hasEnded(agency, date)) {
    return first === undefined
      ? [plain(" Dữ liệu không ghi nhận thay đổi về tên, tổ chức.")]
      : [plain(` Đã chuyển chức năng: ${takers.map(nameTaker).join("; ")}.`)];
  }
  const since = first === undefined ? "" : ` từ ${formatIssued(first.since)}`;
  if (first === undefined) return [plain(" Nay không còn; chưa rõ cơ quan kế thừa.")];
  if (takers.length === 1) {
    const moved = first.function === null ? "" : ` (${first.function})`;
    return [plain(" Nay: "), strong(first.name), plain(`${moved},${since}.`)];
  }
  const days = new Set(takers.map((taker) => taker.since));
  return [
    plain(` Nay${days.size === 1 ? `,${since},` : ""} `),
    strong(`một trong ${takers.length} cơ quan`),
    plain(` trả lời, tùy chức năng: ${takers.map(nameTaker).join("; ")}.`),
  ];
}

/** What a body was to lead and who answers for it now, in a few sentences. Where several took over, none is chosen. */
export function answerAgency(handbook: Handbook, agency: AgencyEntry): readonly Segment[] {
  const tasks = indexAgencies(handbook).tasks.get(agency.id) ?? [];
  const led = tasks.filter((task) => task.role === "leads");
  return [
    ...tellLed(handbook, led),
    ...tellOthers(tasks, led.length > 0),
    ...tellToday(agency, findTakers(handbook, agency.id), handbook.date),
  ];
}

import type { CatalogModel, Item } from "#handbook/handbook-types.ts";
import { agencyRoles } from "#handbook/agency-roles.ts";
import { formatDeadline } from "#meaning/deadlines/format-deadline.ts";
import type { Deadline } from "#schema/deadline.ts";
import { fieldLabels } from "#views/parts/field-labels.ts";
import { relationLabels } from "#views/parts/labels.ts";
import { formatLines } from "./words.ts";

const kindWords = { model: "mô hình", task: "nhiệm vụ" } as const;

/** What body and annex say, once where they say the same: “Quý I/2024; phụ lục: Quý II/2024”. */
function joinSides(body: string, annex: string): string {
  if (annex === "" || annex === body) return body;
  return body === "" ? annex : `${body}; phụ lục: ${annex}`;
}

function formatDue({ deadline: { body, annex } }: Item): string {
  const tell = (one: Deadline | null): string => (one === null ? "" : formatDeadline(one));
  return joinSides(tell(body), tell(annex)) || "không thấy";
}

const formatScore = (score: number): string => score.toFixed(2).replace(".", ",");

/** “có thể là Kiosk một cửa (kiosk-mot-cua; điểm 0,48), chờ xác nhận”. */
function tellProposed({ proposed }: Item, titles: ReadonlyMap<string, string>): string {
  const models = proposed.map(
    ({ id, score }) => `${titles.get(id) ?? id} (${id}; điểm ${formatScore(score)})`,
  );
  return `có thể là ${models.join(" hoặc ")}, chờ xác nhận`;
}

function formatMatch(item: Item, titles: ReadonlyMap<string, string>): string {
  if (item.models.length === 0)
    return item.proposed.length === 0 ? "chưa đối chiếu được với mô hình nào" : tellProposed(item, titles);
  return item.models
    .map(({ id, relation, score, decidedBy }) => {
      const how = decidedBy === "editor" ? "biên tập viên quyết định" : `điểm ${formatScore(score)}`;
      return `${titles.get(id) ?? id} (${id}; ${relationLabels[relation]}; ${how})`;
    })
    .join("; ");
}

function formatItem(item: Item, titles: ReadonlyMap<string, string>): string[] {
  const lines = [item.evidence.body, item.evidence.annex].flatMap((range) =>
    range === null ? [] : [formatLines(range)],
  );
  const group = item.group === null ? "" : `, nhóm ${item.group}`;
  const parties = agencyRoles.flatMap((role) => {
    const side = (list: Item["leads"]["body"]): string => list.map(({ text }) => text).join(", ");
    const told = joinSides(side(item[role].body), side(item[role].annex));
    return told === "" ? [] : [`     ${fieldLabels[role]}: ${told}`];
  });
  const status = item.status === "adopted" ? [] : [`     Không áp dụng: ${item.statusReason ?? ""}`];
  return [
    `${String(item.number).padStart(3)}  ${item.title}`,
    `     (${kindWords[item.kind]}${group}; ${lines.join(" và ")})`,
    ...parties,
    `     ${fieldLabels.deadline}: ${formatDue(item)}`,
    ...status,
    `     Đối chiếu: ${formatMatch(item, titles)}`,
  ];
}

/** Every item with its place, parties, deadline and match. */
export function formatItems(items: readonly Item[], models: readonly CatalogModel[]): string[] {
  const titles = new Map(models.map(({ id, title }) => [id as string, title]));
  return items.flatMap((item) => formatItem(item, titles));
}

/** Names of bodies that no agency of the handbook is known by, each once, with the items that print it. */
export function listUnknownAgencies(items: readonly Item[]): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  for (const item of items) {
    const named = agencyRoles.flatMap((role) => [...item[role].body, ...item[role].annex]);
    for (const { agency, text } of named) {
      if (agency !== null) continue;
      const numbers = found.get(text) ?? [];
      if (numbers.at(-1) !== item.number) numbers.push(item.number);
      found.set(text, numbers);
    }
  }
  return found;
}

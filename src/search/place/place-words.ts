import type { PlaceFact, SearchPlan } from "#search/search-types.ts";

const capitalise = (text: string): string => `${text.charAt(0).toLocaleUpperCase("vi")}${text.slice(1)}`;

/** “Huyện Gia Viễn”. */
export const placeTitle = ({ kind, name }: PlaceFact): string => capitalise(`${kind} ${name}`);

/** What stands behind the name: “, tỉnh Ninh Bình; đơn vị cũ, có đến hết ngày 30/6/2025”, “…; đơn vị hiện nay”. */
export function placeNote({ within, ended }: PlaceFact): string {
  const where = within.map((one) => `, ${one}`).join("");
  return `${where} – ${ended === "" ? "đơn vị hiện nay" : `đơn vị cũ, có đến hết ngày ${ended}`}`;
}

/** “Ninh Bình, 107/KHPPH-…, 02/8/2023”. */
export const planTitle = ({ place, number, issued }: SearchPlan): string =>
  `${place}, ${number === "" ? "không ghi số" : number}, ${issued}`;

/** What is said of the plans of a unit before their names; the whole sentence where the collection has none, of a unit above it neither. */
export function placePlans({ plans, plansAbove, level }: PlaceFact): string {
  if (plans.length > 0) return "Kế hoạch có liên quan trong bộ sưu tập: ";
  if (plansAbove.length > 0) return "Chưa có kế hoạch của đơn vị này; của đơn vị cấp trên có: ";
  return level === "province"
    ? "Bộ sưu tập chưa có kế hoạch của đơn vị này."
    : "Bộ sưu tập chưa có kế hoạch của đơn vị này và của đơn vị cấp trên.";
}

/** “43 đơn vị mang tên “Tân Thành”; ghi thêm huyện hoặc tỉnh để thu hẹp.” */
export const placeCount = (count: number, name: string): string =>
  `${count} đơn vị mang tên “${name}”; ghi thêm huyện hoặc tỉnh để tìm đúng đơn vị.`;

/** Units told in full; of more each has its name and what became of it. */
const mostTold = 3;
/** Units listed at first; the others are folded away. */
const mostListed = 5;

/** Units told in full, listed by a line, and folded away. */
export function sharePlaces(facts: readonly PlaceFact[]): {
  readonly told: readonly PlaceFact[];
  readonly listed: readonly PlaceFact[];
  readonly folded: readonly PlaceFact[];
} {
  if (facts.length <= mostTold) return { told: facts, listed: [], folded: [] };
  return { told: [], listed: facts.slice(0, mostListed), folded: facts.slice(mostListed) };
}

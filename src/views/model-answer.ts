import type { AdoptionCell, CatalogModel, Handbook, Item, Plan } from "#model/handbook-types.ts";
import { formatIssued } from "./format-date.ts";
import { joinNames } from "./format-number.ts";
import { findItems, getPlan, indexHandbook } from "./handbook-index.ts";
import { compareLeads, listLeadNames } from "./lead-answer.ts";
import { toAgencyToday } from "./names-through-time.ts";

/** A run of a sentence; strong runs are what a hurried reader needs. */
export interface Segment {
  readonly text: string;
  readonly strong: boolean;
}

const plain = (text: string): Segment => ({ text, strong: false });
const strong = (text: string): Segment => ({ text, strong: true });

interface Adopter {
  readonly plan: Plan;
  readonly items: readonly Item[];
}

/** Who adopted a model, since when, under whom and under which numbers, in two or three sentences. */
export function answerModel(handbook: Handbook, model: CatalogModel): readonly Segment[] {
  const cells = indexHandbook(handbook).cellsOfModel.get(model.id) ?? [];
  const inState = (...states: AdoptionCell["state"][]): readonly Adopter[] =>
    cells
      .filter((cell) => states.includes(cell.state))
      .map((cell) => ({ plan: getPlan(handbook, cell.plan), items: findItems(handbook, cell.items) }));
  const adopters = inState("adopted", "part");
  const total = countPlaces(handbook.plans);
  return [
    ...tellAdopters(adopters, total),
    ...(adopters.length > 0 ? tellLeads(adopters, handbook) : []),
    ...tellDoubt(adopters, handbook),
    ...tellNumbers(adopters),
    ...tellOthers(inState("not-applicable"), inState("related-task")),
  ];
}

const countPlaces = (plans: readonly Plan[]): number =>
  new Set(plans.map((plan) => plan.placeCode + plan.place.name)).size;

function tellAdopters(adopters: readonly Adopter[], total: number): readonly Segment[] {
  const count = countPlaces(adopters.map((adopter) => adopter.plan));
  if (count === 0) return [strong(`0 trong ${total} địa phương`), plain(" đưa mô hình này vào kế hoạch.")];
  const head = [strong(`${count} trong ${total} địa phương`), plain(" đưa vào kế hoạch")];
  const first = adopters.find((adopter) => adopter.plan.issuedOn !== null);
  if (first === undefined) return [...head, plain(".")];
  return [
    ...head,
    plain(count > 1 ? "; sớm nhất " : ": "),
    strong(first.plan.place.name),
    plain(` (${formatIssued(first.plan.issuedOn)}).`),
  ];
}

function tellLeads(adopters: readonly Adopter[], handbook: Handbook): readonly Segment[] {
  const { agencies } = indexHandbook(handbook);
  const leads = adopters.map(({ items }) => [
    ...new Set(items.flatMap((item) => listLeadNames(item, agencies))),
  ]);
  const agreement = compareLeads(leads);
  const silent = leads.filter((names) => names.length === 0).length;
  if (agreement.kind === "none") return [plain(" Các kế hoạch không gọi tên đơn vị chủ trì.")];
  const named = leads.length - silent;
  const where = silent === 0 ? `ở cả ${named} nơi` : `ở ${named} nơi nêu chủ trì`;
  const today = tellToday(agreement.name, handbook);
  if (agreement.kind === "shared") {
    return [plain(" "), strong(agreement.name), plain(`${today} chủ trì ${where}, có nơi cùng đơn vị khác.`)];
  }
  if (agreement.kind === "differ")
    return [plain(" Đơn vị chủ trì "), strong("khác nhau giữa các nơi"), plain(".")];
  if (named === 1) return [plain(" Chủ trì: "), strong(agreement.name), plain(`${today}.`)];
  return [plain(" "), strong(agreement.name), plain(`${today} chủ trì ${where}.`)];
}

/** “ (nay: Sở Xây dựng)” after a body that has ended; each by its name where several are named; empty for all else. */
function tellToday(names: string, handbook: Handbook): string {
  const listed = names.split(", ");
  const told = handbook.agencies.flatMap((agency) => {
    const today =
      names === agency.name || listed.includes(agency.name) ? toAgencyToday(handbook, agency.id) : null;
    if (today === null) return [];
    return [names === agency.name ? today.summary : `${agency.name} ${today.summary}`];
  });
  return told.length === 0 ? "" : ` (${told.join("; ")})`;
}

/** Where the annex puts other bodies in the lead than the body does. */
function tellDoubt(adopters: readonly Adopter[], handbook: Handbook): readonly Segment[] {
  const { findingsOfItem } = indexHandbook(handbook);
  const doubtful = adopters.filter(({ items }) =>
    items.some((item) => findingsOfItem.get(item.id)?.some((finding) => finding.code === "lead-mismatch")),
  );
  if (doubtful.length === 0) return [];
  const names = joinNames(doubtful.map(({ plan }) => plan.place.name));
  return [plain(" Phụ lục của "), strong(names), plain(" ghi chủ trì khác thân văn bản.")];
}

function tellNumbers(adopters: readonly Adopter[]): readonly Segment[] {
  const numbers = adopters.map(({ items }) => items.map((item) => item.number).join(" và "));
  const first = numbers[0];
  if (first === undefined || numbers.length < 2) return [];
  if (numbers.every((number) => number === first))
    return [plain(" Cùng mang số "), strong(first), plain(".")];
  return [plain(" Số hiệu khác nhau: "), strong(numbers.join(", ")), plain(".")];
}

function tellOthers(refused: readonly Adopter[], related: readonly Adopter[]): readonly Segment[] {
  const names = (list: readonly Adopter[]): string => joinNames(list.map(({ plan }) => plan.place.name));
  const tasks = related.reduce((sum, { items }) => sum + items.length, 0);
  return [
    ...(refused.length === 0 ? [] : [plain(" "), strong(names(refused)), plain(" nêu rõ không áp dụng.")]),
    ...(related.length === 0
      ? []
      : [
          plain(` Kế hoạch nhiệm vụ của `),
          strong(names(related)),
          plain(` có ${tasks} nhiệm vụ liên quan.`),
        ]),
  ];
}

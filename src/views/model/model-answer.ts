import type { CatalogModel, Handbook } from "#handbook/handbook-types.ts";
import { listLeadIds } from "#handbook/role-bearers.ts";
import { formatIssued } from "#views/parts/format-date.ts";
import { joinNames } from "#views/parts/format-number.ts";
import { getPlan, indexHandbook } from "#views/parts/handbook-index.ts";
import { compareLeads, readRowLeads, type LeadAgreement, type LeadBody } from "./lead-answer.ts";
import { isAdopted, listModelRows, listPlaceNames, type ModelRow } from "./model-rows.ts";
import { summariseToday } from "#views/parts/names-through-time.ts";
import { plain, strong, type Segment } from "#views/parts/segment.ts";
import { listLeadSides } from "#views/parts/sides.ts";

/** Who adopted a model, since when, under whom and under which numbers, in two or three sentences. From the page's rows. */
export function answerModel(handbook: Handbook, model: CatalogModel): readonly Segment[] {
  const { own, related } = listModelRows(handbook, model.id);
  const adopted = own.filter(isAdopted);
  return [
    ...tellAdopters(adopted, listPlaceNames(handbook.plans.map((plan) => ({ plan }))).length),
    ...tellLeads(adopted, handbook),
    ...tellDoubt(adopted, handbook),
    ...tellNumbers(adopted),
    ...tellRefused(own.filter(({ state }) => state === "not-applicable")),
    ...tellProposed(listProposers(handbook, model.id)),
    ...tellRelated(related),
  ];
}

/** Rows of the earliest day; a month or year may be as early as any of its days. Empty where no row has a date. */
function listEarliest(rows: readonly ModelRow[]): readonly ModelRow[] {
  const dated = rows.flatMap((row) => (row.plan.issuedOn === null ? [] : [{ row, day: row.plan.issuedOn }]));
  const first = dated.map(({ day }) => day).toSorted()[0];
  if (first === undefined) return [];
  return dated.filter(({ day }) => day.startsWith(first) || first.startsWith(day)).map(({ row }) => row);
}

function tellAdopters(adopted: readonly ModelRow[], total: number): readonly Segment[] {
  const names = listPlaceNames(adopted);
  const count = strong(`${names.length} trong ${total} địa phương`, { claim: "adopters" });
  if (names.length === 0) return [count, plain(" đưa mô hình này vào kế hoạch.")];
  const earliest = listEarliest(adopted);
  const first = listPlaceNames(earliest);
  if (first.length === 0) return [count, plain(" đưa vào kế hoạch.")];
  const among = adopted.some(({ plan }) => plan.issuedOn === null)
    ? "sớm nhất trong các kế hoạch có ghi ngày của bộ sưu tập"
    : "sớm nhất trong bộ sưu tập";
  const days = [...new Set(earliest.map(({ plan }) => formatIssued(plan.issuedOn)))];
  return [
    count,
    plain(names.length > 1 ? ` đưa vào kế hoạch; ${among}: ` : " đưa vào kế hoạch: "),
    strong(joinNames(first), { claim: "earliest" }),
    plain(` (${joinNames(days)}).`),
  ];
}

/**
 * “Sở Y tế (2 nơi)”, “Sở Giao thông vận tải (nay: chức năng chuyển về 2 cơ quan)”: a body by its whole name, with today's
 * in the places of the rows that it leads.
 */
function nameBody(
  body: LeadBody,
  count: string | null,
  rows: readonly ModelRow[],
  handbook: Handbook,
): readonly Segment[] {
  const { agency } = body;
  const led = rows.filter(({ item }) => agency !== null && listLeadIds(item).includes(agency));
  const today = summariseToday(
    handbook,
    agency,
    led.map(({ plan }) => plan.place),
  );
  const notes = [count, today].filter((note) => note !== null);
  const states = { claim: "lead", agency: body.agency ?? "" };
  return [strong(body.name, states), ...(notes.length === 0 ? [] : [plain(` (${notes.join("; ")})`)])];
}

function nameBodies(
  { bodies }: LeadAgreement,
  withCounts: boolean,
  rows: readonly ModelRow[],
  handbook: Handbook,
): readonly Segment[] {
  const mark = bodies.some(({ name }) => name.includes(",")) ? "; " : ", ";
  return bodies.flatMap((body, index) => [
    ...(index === 0 ? [] : [plain(mark)]),
    ...nameBody(body, withCounts ? `${body.placeCount} nơi` : null, rows, handbook),
  ]);
}

function tellLeads(adopted: readonly ModelRow[], handbook: Handbook): readonly Segment[] {
  if (adopted.length === 0) return [];
  const { agencies } = indexHandbook(handbook);
  const agreement = compareLeads(
    adopted.map(({ plan, item }) => readRowLeads(plan.place, item, agencies)),
    handbook.words.levels,
  );
  const { kind, places, hasSilent, isEverywhere } = agreement;
  if (kind === "none") return [plain(" Các kế hoạch không gọi tên đơn vị chủ trì.")];
  if (kind === "one") {
    const head = hasSilent ? ` Chỉ ${joinNames(places)} nêu chủ trì: ` : " Chủ trì: ";
    return [plain(head), ...nameBodies(agreement, false, adopted, handbook), plain(".")];
  }
  if (kind === "differ")
    return [
      plain(" Đơn vị chủ trì "),
      strong("khác nhau giữa các nơi", { claim: "leads-differ" }),
      plain("."),
    ];
  const others = kind === "shared" ? ", có nơi cùng đơn vị khác" : "";
  const where = hasSilent ? `ở ${places.length} nơi nêu chủ trì` : `ở cả ${places.length} nơi`;
  return [
    plain(" "),
    ...nameBodies(agreement, !isEverywhere, adopted, handbook),
    plain(` chủ trì${isEverywhere ? ` ${where}` : ""}${others}.`),
  ];
}

/** Where the annex puts other bodies in the lead than the body does: rows whose cell shows two sides. */
function tellDoubt(adopted: readonly ModelRow[], handbook: Handbook): readonly Segment[] {
  const doubtful = adopted.filter(({ item }) => listLeadSides(item, handbook).length > 1);
  if (doubtful.length === 0) return [];
  const names = joinNames(listPlaceNames(doubtful));
  return [
    plain(" Phụ lục của "),
    strong(names, { claim: "leads-doubted" }),
    plain(" ghi chủ trì khác thân văn bản."),
  ];
}

function tellNumbers(adopted: readonly ModelRow[]): readonly Segment[] {
  const byPlan = [...Map.groupBy(adopted, ({ plan }) => plan.id).values()];
  const numbers = byPlan.map((rows) => rows.map(({ item }) => item.number).join(" và "));
  const [first] = numbers;
  if (first === undefined || numbers.length < 2) return [];
  const isSame = numbers.every((number) => number === first);
  return [
    plain(isSame ? " Cùng mang số " : " Số hiệu khác nhau: "),
    strong(isSame ? first : numbers.join(", "), { claim: "numbers" }),
    plain("."),
  ];
}

function tellRefused(refused: readonly ModelRow[]): readonly Segment[] {
  if (refused.length === 0) return [];
  const names = joinNames(listPlaceNames(refused));
  return [plain(" "), strong(names, { claim: "refused" }), plain(" nêu rõ không áp dụng.")];
}

/** Plans an item of which may be the model. */
function listProposers(handbook: Handbook, id: string): readonly Pick<ModelRow, "plan">[] {
  const cells = indexHandbook(handbook).cellsOfModel.get(id) ?? [];
  return cells
    .filter(({ state }) => state === "proposed")
    .map(({ plan }) => ({ plan: getPlan(handbook, plan) }));
}

function tellProposed(rows: readonly Pick<ModelRow, "plan">[]): readonly Segment[] {
  if (rows.length === 0) return [];
  const names = joinNames(listPlaceNames(rows));
  return [plain(" "), strong(names, { claim: "proposed" }), plain(" có thể có mô hình này, chờ xác nhận.")];
}

function tellRelated(related: readonly ModelRow[]): readonly Segment[] {
  if (related.length === 0) return [];
  const areTasks = related.every(({ plan, item }) => plan.itemKind === "task" && item.kind === "task");
  return [
    plain(areTasks ? " Kế hoạch nhiệm vụ của " : " Kế hoạch của "),
    strong(joinNames(listPlaceNames(related)), { claim: "related" }),
    plain(` có ${related.length} ${areTasks ? "nhiệm vụ" : "mục"} liên quan.`),
  ];
}

import type { AdoptionState, Handbook, Item, ItemMatch, Plan } from "#handbook/handbook-types.ts";
import { importedDocument, importedItem } from "#schema/items.ts";
import { placeEntry } from "#schema/places.ts";
import { agencyEntry } from "#schema/agencies.ts";
import { formatPlace } from "#meaning/places/places.ts";
import { words } from "../helpers/words.ts";

/** Two plans of models and one of tasks over three models: small enough to count by hand. */

export const places = [
  { code: "37", name: "An Bình", kind: "tinh", level: "province", from: null, until: null },
  {
    code: "381",
    name: "Bắc Sơn",
    kind: "thi-xa",
    level: "district",
    from: null,
    until: "2025-06-30",
    successors: [
      { code: "14812", since: "2025-07-01", how: "split", document: "1686/NQ-UBTVQH15" },
      { code: "14818", since: "2025-07-01", how: "split", document: "1686/NQ-UBTVQH15" },
    ],
  },
  { code: "14812", name: "Bắc Sơn", kind: "phuong", level: "commune", from: "2025-07-01", until: null },
  { code: "14818", name: "Nam Sơn", kind: "phuong", level: "commune", from: "2025-07-01", until: null },
  { code: "52", name: "Cao Bình", kind: "tinh", level: "province", from: null, until: null },
].map((place) => placeEntry.parse(place));

export const agencies = [
  { id: "cong-an-tinh", name: "Công an tỉnh", abbreviations: ["CAT"], kind: "police", level: "province" },
  { id: "cong-an-cap-huyen", name: "Công an thị xã", kind: "police", level: "district" },
  { id: "so-y-te", name: "Sở Y tế", abbreviations: ["SYT"], kind: "department", level: "province" },
].map((agency) => agencyEntry.parse(agency));

export interface ItemOptions {
  readonly plan: string;
  readonly number: number;
  readonly kind?: "model" | "task";
  readonly title?: string;
  readonly models?: readonly Partial<ItemMatch>[];
  readonly lead?: string | null;
  readonly leadAnnex?: string | null;
  readonly status?: Item["status"];
}

/** An item with a body of one objective and an annex row of one deadline; lines follow from the number. */
export function makeItem(options: ItemOptions): Item {
  const { plan, number, kind = "model", title = `Tên ${number}`, status = "adopted" } = options;
  const line = number * 10;
  const mention = (id: string | null | undefined): Item["leads"]["body"] =>
    id === null || id === undefined
      ? []
      : [{ agency: id, text: agencies.find((one) => one.id === id)?.name ?? id }];
  const reason = { text: "Trên địa bàn không có nhà ga.", lines: [line + 1, line + 1] };
  return {
    id: `${plan}/${number}`,
    plan,
    number,
    kind,
    group: kind === "model" ? "I" : null,
    title,
    titleAnnex: null,
    status,
    statusReason: status === "adopted" ? null : reason.text,
    decision: null,
    models: (options.models ?? []).map((match) => ({
      id: "mot",
      relation: "same",
      decidedBy: "editor",
      score: 1,
      reason: null,
      ...match,
    })),
    leads: { body: mention(options.lead), annex: mention(options.leadAnnex) },
    coordinators: { body: [], annex: [] },
    implementers: { body: [], annex: [] },
    supporters: { body: [], annex: [] },
    deadline: { body: null, annex: { kind: "year", year: 2023, text: "Trong năm 2023", due: "2023-12-31" } },
    tools: { body: ["VNeID"], annex: ["vneid"] },
    wording: {
      objective: "Mục tiêu <b>một</b>.",
      assignments: [],
      implementers: null,
      supporters: null,
      deadline: null,
      tools: null,
      result: null,
    },
    evidence: { body: [line, line + 3], annex: [line + 500, line + 500] },
    repairs: [],
    imported: importedItem.parse({
      number,
      kind,
      group: kind === "model" ? "I" : null,
      status,
      statusReason: status === "adopted" ? null : reason,
      body: {
        lines: [line, line + 3],
        title: { text: title, lines: [line, line] },
        fields: [
          {
            field: "objective",
            label: "Mục tiêu",
            lines: [line + 1, line + 2],
            statements: [{ text: "Mục tiêu <b>một</b>.", lines: [line + 1, line + 2] }],
          },
        ],
      },
      annex: {
        lines: [line + 500, line + 500],
        title: null,
        cells: [
          {
            field: "deadline",
            heading: "Thời gian",
            statements: [
              { text: "Trong năm", lines: [line + 500, line + 500] },
              { text: "2023", lines: [line + 501, line + 501] },
            ],
          },
        ],
        unplaced: [],
      },
    }),
  };
}

/** A plan of the given place with the given items. */
export function makePlan(
  id: string,
  placeCode: string,
  items: readonly Item[],
  facts: Partial<Plan> = {},
): Plan {
  const place = places.find((one) => one.code === placeCode);
  if (place === undefined) throw new Error(`No place ${placeCode} in the fixture`);
  const itemKind = items[0]?.kind ?? "model";
  return {
    id,
    title: "Triển khai các mô hình",
    kind: "ke-hoach",
    number: null,
    issuedOn: null,
    issuer: [],
    signatories: [],
    place,
    placeName: formatPlace(facts.place ?? place, words),
    placeCode,
    level: place.level,
    period: null,
    declared: [],
    groups:
      itemKind === "model"
        ? [{ group: "I", title: "Nhóm một", lines: [5, 5], declared: 3, counted: items.length }]
        : [],
    items,
    itemKind,
    adoptedCount: items.filter((item) => item.status === "adopted").length,
    cites: [],
    source: { file: "a.txt", sha256: "0".repeat(64), lines: 3 },
    sourceLines: ["Dòng <script>một</script>", "", "Dòng ba"],
    repairs: [],
    doubts: [],
    document: importedDocument.parse({
      kind: "ke-hoach",
      title: null,
      number: null,
      issued: null,
      issuers: [],
      signatories: [],
      period: null,
      declared: [],
      abbreviations: [],
      cites: [],
    }),
    unread: [],
    ...facts,
  };
}

/** Models mot (group 1), hai (group 1) and ba (group 3). */
export function makeHandbook(change: Partial<Handbook> = {}): Handbook {
  const an = makePlan(
    "an-binh-2023",
    "37",
    [
      makeItem({ plan: "an-binh-2023", number: 1, models: [{ id: "mot" }], lead: "cong-an-tinh" }),
      makeItem({
        plan: "an-binh-2023",
        number: 2,
        models: [{ id: "hai", decidedBy: "matcher", score: 0.934 }],
        lead: "so-y-te",
      }),
    ],
    {
      number: "15/KH-UBND",
      issuedOn: "2023-08-02",
      issuer: [{ agency: null, text: "ỦY BAN NHÂN DÂN TỈNH AN BÌNH" }],
    },
  );
  const bac = makePlan(
    "bac-son-2024",
    "381",
    [
      makeItem({
        plan: "bac-son-2024",
        number: 1,
        models: [{ id: "hai", relation: "part" }],
        status: "not-applicable",
      }),
      makeItem({
        plan: "bac-son-2024",
        number: 4,
        models: [{ id: "mot" }],
        lead: "cong-an-cap-huyen",
        leadAnnex: "so-y-te",
      }),
    ],
    { issuedOn: "2024-03", issuer: [{ agency: null, text: "TỔ CÔNG TÁC TRIỂN KHAI ĐỀ ÁN 06/CP" }] },
  );
  const cao = makePlan("cao-binh-2024", "52", [
    makeItem({
      plan: "cao-binh-2024",
      number: 10,
      kind: "task",
      models: [{ id: "mot", relation: "related" }],
    }),
  ]);
  const cell = (
    model: string,
    plan: string,
    state: AdoptionState,
    ...items: string[]
  ): Handbook["adoption"][number] => ({
    model,
    plan,
    state,
    items,
  });
  return {
    date: "2026-11-21",
    models: [
      { id: "mot", group: 1, order: 1, title: "Mô hình một" },
      { id: "hai", group: 1, order: 2, title: "Mô hình hai" },
      { id: "ba", group: 3, order: 3, title: "Mô hình ba" },
    ].map((model) => ({
      ...model,
      aliases: [],
      printed: [],
      synonyms: [],
      sources: [],
      objective: "Để thử.",
      reference: { plan: "an-binh-2023", number: model.order },
      numbers: [],
      adoptedBy: 0,
    })),
    plans: [an, bac, cao],
    items: [...an.items, ...bac.items, ...cao.items],
    adoption: [
      cell("mot", "an-binh-2023", "adopted", "an-binh-2023/1"),
      cell("mot", "bac-son-2024", "adopted", "bac-son-2024/4"),
      cell("mot", "cao-binh-2024", "related-task", "cao-binh-2024/10"),
      cell("hai", "an-binh-2023", "adopted", "an-binh-2023/2"),
      cell("hai", "bac-son-2024", "not-applicable", "bac-son-2024/1"),
      cell("hai", "cao-binh-2024", "not-stated"),
      cell("ba", "an-binh-2023", "not-listed"),
      cell("ba", "bac-son-2024", "not-listed"),
      cell("ba", "cao-binh-2024", "not-stated"),
    ],
    agencies,
    places,
    documents: [],
    glossary: [{ short: "CAT", long: ["Công an tỉnh"], search: true }],
    words,
    findings: [
      {
        code: "lead-mismatch",
        severity: "error",
        plan: "bac-son-2024",
        item: "bac-son-2024/4",
        itemKind: "model",
        detail: "Thân văn bản và phụ lục khác nhau.",
        evidence: [540, 540],
      },
      {
        code: "missing-number",
        severity: "note",
        plan: "bac-son-2024",
        item: null,
        itemKind: null,
        detail: "Không ghi số.",
        evidence: null,
      },
    ],
    ...change,
  };
}

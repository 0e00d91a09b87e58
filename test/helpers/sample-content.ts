import type { CatalogGroup } from "#schema/groups.ts";
import type { ContentLists, PlanText } from "./make-handbook.ts";

const resolution = "1686/NQ-UBTVQH15";
const town = { name: "Bắc Sơn", from: null } as const;

/** Two provinces that go on, a town that was split, and the wards it became. */
export const samplePlaces = [
  { code: "37", name: "An Bình", kind: "tinh", level: "province", from: null, until: null },
  {
    ...town,
    code: "381",
    kind: "thi-xa",
    level: "district",
    until: "2025-06-30",
    successors: [
      { code: "14812", since: "2025-07-01", how: "split", document: resolution },
      { code: "14818", since: "2025-07-01", how: "split", document: resolution },
    ],
  },
  { ...town, code: "14812", kind: "phuong", level: "commune", from: "2025-07-01", until: null },
  { code: "14818", name: "Nam Sơn", kind: "phuong", level: "commune", from: "2025-07-01", until: null },
  { code: "52", name: "Cao Bình", kind: "tinh", level: "province", from: null, until: null },
] satisfies ContentLists["places"];

export const sampleAgencies = [
  { id: "cong-an-tinh", name: "Công an tỉnh", abbreviations: ["CAT"], kind: "police", level: "province" },
  { id: "cong-an-cap-huyen", name: "Công an thị xã", kind: "police", level: "district" },
  { id: "so-y-te", name: "Sở Y tế", abbreviations: ["SYT"], kind: "department", level: "province" },
] satisfies ContentLists["agencies"];

export const sampleGroups: readonly [CatalogGroup, CatalogGroup, CatalogGroup] = [
  { number: 1, title: "Nhóm tiện ích phục vụ dịch vụ công", short: "Dịch vụ công" },
  { number: 2, title: "Nhóm tiện ích phát triển kinh tế - xã hội", short: "Kinh tế - xã hội" },
  { number: 3, title: "Nhóm tiện ích phục vụ công dân số", short: "Công dân số" },
];

/** Models mot (group 1), hai (group 1) and ba (group 3). */
export const sampleModels = {
  mot: { group: 1, title: "Khám chữa bệnh bằng thẻ căn cước" },
  hai: { group: 1, title: "Quản lý lưu trú qua phần mềm ASM" },
  ba: { group: 3, title: "Soát vé tự động tại nhà ga" },
} satisfies ContentLists["models"];

const objective = "Mục tiêu một.";
const annex = { deadline: ["Trong năm", "2024"], tools: "vneid" };

/** Two plans of models and one of tasks over three models: small enough to count by hand. */
export const samplePlans: readonly PlanText[] = [
  {
    id: "an-binh-2023",
    number: "15/KH-UBND",
    issued: "ngày 02 tháng 8 năm 2023",
    lines: { 9: "1. Nhóm một (bao gồm 02 mô hình)" },
    items: [
      { models: ["mot"], body: { objective, leads: "Công an tỉnh", tools: "VNeID" }, annex },
      {
        title: "Quản lý lưu trú qua phần mềm ASM và VNeID",
        body: { objective, leads: "Sở Y tế", tools: "VNeID" },
        annex,
      },
    ],
  },
  {
    id: "bac-son-2024",
    place: "381",
    number: null,
    issued: "ngày      tháng 3 năm 2024",
    lines: {
      1: "TỔ CÔNG TÁC TRIỂN KHAI ĐỀ ÁN 06/CP",
      2: "THỊ XÃ BẮC SƠN",
      9: "1. Nhóm một (bao gồm 03 mô hình)",
    },
    items: [
      { number: 1, models: [["hai", "part"]], lines: ["Không áp dụng trên địa bàn do không có nhà ga."] },
      {
        number: 4,
        models: ["mot"],
        body: { objective, leads: "Công an thị xã", tools: "VNeID" },
        annex: { ...annex, leads: "Sở Y tế" },
      },
    ],
  },
  {
    id: "cao-binh-2024",
    place: "52",
    number: null,
    issued: null,
    items: [
      { number: 10, kind: "task", models: [["mot", "related"]], body: { objective, tools: "VNeID" }, annex },
    ],
  },
];

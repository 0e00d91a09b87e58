import { findNames } from "#draft/names/find-names.ts";
import { buildNameBook, toNameContext, type NameContext } from "#draft/names/name-book.ts";
import type { DraftText, NameGroup } from "#draft/names/name-types.ts";
import type { DraftOrigin } from "#draft/sources/draft-book.ts";
import { makeDraft } from "./draft-books.ts";
import { makeHandbook } from "./make-handbook.ts";

const took = (agency: string, name: string, more: object = {}): { since: string; name: string } => ({
  ...{ agency, name, since: "2025-07-01", act: { title: "Nghị định 150/2025/NĐ-CP" } },
  ...more,
});
const office = { kind: "district-office", level: "district", until: "2025-06-30" } as const;

/** A province, the town and the ward that it became, another province and its town; bodies of each level. */
const handbook = makeHandbook([], {
  date: "2026-11-25",
  places: [
    { code: "37", name: "An Bình", kind: "tinh", level: "province", from: null, until: null },
    { code: "381", name: "Bắc Sơn", kind: "thi-xa", level: "district", parent: "37", from: null, until: "2025-06-30", successors: [{ code: "14812", since: "2025-07-01", how: "moved", document: "1686/NQ-UBTVQH15" }] }, // prettier-ignore
    {
      code: "14812",
      name: "Bắc Sơn",
      kind: "phuong",
      level: "commune",
      parent: "37",
      from: "2025-07-01",
      until: null,
    },
    { code: "52", name: "Cao Bình", kind: "tinh", level: "province", from: null, until: null },
    {
      code: "541",
      name: "Quy Hòa",
      kind: "thi-xa",
      level: "district",
      parent: "52",
      from: null,
      until: "2025-06-30",
    },
    { code: "46", name: "Phú Xuân", kind: "thanh-pho", level: "province", from: null, until: null },
    {
      code: "19819",
      name: "Thuận An",
      kind: "phuong",
      level: "commune",
      parent: "46",
      from: "2025-07-01",
      until: null,
    },
  ],
  agencies: [
    { id: "so-y-te", name: "Sở Y tế", abbreviations: ["SYT"], kind: "department", level: "province" },
    { id: "so-thong-tin", name: "Sở Thông tin", kind: "department", level: "province", until: "2025-02-28", successors: [took("so-khoa-hoc", "Sở Khoa học", { since: "2025-03-01" }), took("so-van-hoa", "Sở Văn hóa", { since: "2025-03-01", function: "báo chí" })] }, // prettier-ignore
    { id: "so-khoa-hoc", name: "Sở Khoa học", kind: "department", level: "province" },
    { id: "so-van-hoa", name: "Sở Văn hóa", kind: "department", level: "province" },
    {
      id: "phong-y-te",
      name: "Phòng Y tế",
      ...office,
      successors: [took("phong-van-xa", "Phòng Văn hóa - Xã hội")],
    },
    { id: "phong-kinh-te", name: "Phòng Kinh tế", ...office, successors: [took("phong-kt-phuong", "Phòng Kinh tế, Hạ tầng và Đô thị", { function: "tại phường" }), took("phong-kt-xa", "Phòng Kinh tế cấp xã", { function: "tại xã" })] }, // prettier-ignore
    { id: "phong-van-xa", name: "Phòng Văn hóa - Xã hội", kind: "unit", level: "commune" },
    { id: "phong-kt-phuong", name: "Phòng Kinh tế, Hạ tầng và Đô thị", kind: "unit", level: "commune" },
    { id: "phong-kt-xa", name: "Phòng Kinh tế cấp xã", kind: "unit", level: "commune" },
    { id: "cong-an-tinh", name: "Công an tỉnh", abbreviations: ["CAT"], kind: "police", level: "province" },
    { id: "cong-an-cap-huyen", name: "Công an cấp huyện", names: ["Công an thị xã"], kind: "police", level: "district", until: "2025-02-28", successors: [took("cong-an-cap-xa", "Công an cấp xã", { since: "2025-03-01" })] }, // prettier-ignore
    { id: "cong-an-cap-xa", name: "Công an cấp xã", kind: "police", level: "commune" },
    {
      id: "ubnd-tinh",
      name: "UBND tỉnh",
      names: ["Ủy ban nhân dân tỉnh"],
      kind: "government",
      level: "province",
    },
    {
      id: "ubnd-cap-xa",
      name: "UBND cấp xã",
      names: ["UBND các phường", "Ủy ban nhân dân phường"],
      kind: "government",
      level: "commune",
    },
    { id: "trung-tam-tinh", name: "Trung tâm Phục vụ hành chính công", kind: "one-stop", level: "province" },
    {
      id: "trung-tam-xa",
      name: "Trung tâm Phục vụ hành chính công cấp xã",
      kind: "one-stop",
      level: "commune",
    },
    {
      id: "so-nganh",
      name: "Sở, ban, ngành",
      names: ["Các sở, ban, ngành"],
      kind: "collective",
      level: "province",
      isClass: true,
    },
    {
      id: "benh-vien",
      name: "Bệnh viện Đa khoa Cao Bình",
      abbreviations: ["BVDK"],
      kind: "health",
      level: "any",
    },
    { id: "to-cong-tac", name: "Tổ công tác Đề án", kind: "steering", level: "any" },
    { id: "c06", name: "Cục Cảnh sát", kind: "police", level: "central" },
  ],
  documents: [
    { id: "06-qd-ttg", kind: "Quyết định", number: "06/QĐ-TTg", issuedOn: "2022-01-06", issuer: "Thủ tướng Chính phủ", title: "Phê duyệt Đề án", fate: [{ how: "continued", by: "Quyết định số 826/QĐ-TTg", since: "2026-05-11", source: "vanban.chinhphu.vn" }] }, // prettier-ignore
    {
      id: "104-2022-nd-cp",
      kind: "Nghị định",
      number: "104/2022/NĐ-CP",
      issuedOn: "2022-12-21",
      issuer: "Chính phủ",
      title: "Sửa đổi một số điều",
    },
  ],
  glossary: [
    { short: "TTHC", long: ["thủ tục hành chính"] },
    { short: "QĐ", long: ["quyết định"], onlyInNumbers: true },
    { short: "CaoBinh-S", long: ["ứng dụng CaoBinh-S"], place: "52" },
    { short: "AnBinh-S", long: ["ứng dụng AnBinh-S"], place: "37" },
  ],
});

const origin = (id: string, told: Pick<DraftOrigin, "level" | "name" | "province">): DraftOrigin => ({
  ...{ id, kind: "ke-hoach", itemKind: "model", place: "381", placeName: told.name, title: "", citation: "" },
  ...{ items: [], bases: [], purposes: [], organisation: [] },
  ...told,
});

const origins = [
  origin("bac-son-2024", { level: "district", name: "Bắc Sơn", province: "An Bình" }),
  origin("quy-hoa-2024", { level: "district", name: "Quy Hòa", province: "Cao Bình" }),
  origin("cao-binh-2023", { level: "province", name: "Cao Bình", province: null }),
];

const ward = { level: "commune", place: "14812", period: { from: "2027-01", to: "2027-12" } };

/** What names are judged against in a draft of the ward Bắc Sơn for 2027, or of what is given. */
export const contextOf = (draft: object = ward): NameContext =>
  toNameContext(makeDraft({ ...draft }), buildNameBook(handbook), origins);

/** The names of one text of a plan, by default of the town Quy Hòa in another province. */
export function namesIn(
  text: string,
  {
    plan = "quy-hoa-2024",
    at = "entries.0.assignments",
    draft = ward,
  }: { plan?: string | null; at?: string; draft?: object } = {},
): readonly NameGroup[] {
  const texts: readonly DraftText[] = [{ at, text, plan }];
  return findNames(texts, contextOf(draft));
}

/** The same as “! agency Phòng Y tế → Phòng Văn hóa - Xã hội | giữ”, a line each; “!” for what must be decided. */
export const tell = (groups: readonly NameGroup[]): readonly string[] =>
  groups.map(({ kind, words, isNeeded, proposals }) =>
    `${isNeeded ? "! " : ""}${kind} ${words} → ${proposals.map((one) => one.words).join(" | ")}`.trim(),
  );

import type { DraftBook, DraftItem } from "#draft/sources/draft-book.ts";
import { readSavedDraft } from "#draft/saved/read-saved.ts";
import type { SavedDraft } from "#schema/draft.ts";

const item = (id: string, fields: DraftItem["fields"]): DraftItem => ({
  id,
  plan: id.replace(/\/.*$/, ""),
  fields,
  citation: `Mô hình ${id.replace(/^.*\//, "")}, Kế hoạch số 15/KH-UBND`,
  path: `/ke-hoach/${id.replace("/", "/#mo-hinh-")}`,
});

/** Three models of two groups, with the wording of two plans: “an-binh-2023” says all of the first, “bac-son-2024” little. */
export const sampleBook: DraftBook = {
  index: {
    date: "2026-11-25",
    groups: [
      { number: 1, title: "Nhóm tiện ích phục vụ người dân" },
      { number: 3, title: "Nhóm tiện ích phục vụ công dân số" },
    ],
    models: [
      { id: "mot", group: 1, title: "Khám chữa bệnh bằng thẻ căn cước", shelf: "mot", items: ["an-binh-2023/1", "bac-son-2024/4"] }, // prettier-ignore
      { id: "hai", group: 1, title: "Quản lý lưu trú", shelf: "hai", items: ["an-binh-2023/2"] },
      { id: "ba", group: 3, title: "Soát vé tự động tại nhà ga", shelf: "ba", items: [] },
    ],
    plans: [],
  },
  items: new Map(
    [
      item("an-binh-2023/1", {
        title: ["Khám chữa bệnh bằng thẻ CCCD"],
        objective: ["Người dân đi khám bệnh không phải mang thẻ bảo hiểm."],
        assignments: ["Sở Y tế chủ trì;", "Công an tỉnh phối hợp."],
        leads: ["Sở Y tế"],
        coordinators: ["Công an tỉnh"],
        deadline: ["Quý IV/2023"],
        tools: ["VNeID"],
      }),
      item("an-binh-2023/2", { title: ["Quản lý lưu trú"], deadline: ["Năm 2023"] }),
      item("bac-son-2024/4", { title: ["Khám bệnh bằng thẻ căn cước"], leads: ["Phòng Y tế"] }),
    ].map((one) => [one.id, one]),
  ),
};

/** A draft as a file holds it: what is given, and otherwise what nobody has written yet. @throws Error for one that is refused. */
export function makeDraft(written: Readonly<Record<string, unknown>> = {}): SavedDraft {
  const { draft, problems } = readSavedDraft(JSON.stringify({ version: 1, ...written }), "ban-thao.json");
  if (draft === undefined) throw new Error(problems[0].message);
  return draft;
}

/** A draft in which nothing is open, of one model, taken whole from one item. */
export const fullDraft = {
  ...{ level: "commune", place: "14812", placeName: "Bắc Sơn", issuer: "ỦY BAN NHÂN DÂN PHƯỜNG BẮC SƠN" },
  ...{
    title: "Triển khai các mô hình năm 2027",
    month: 2,
    year: 2027,
    period: { from: "2027-01", to: "2027-12" },
  },
  signer: { authority: ["TM. ỦY BAN NHÂN DÂN"], post: "CHỦ TỊCH", name: "" },
  bases: ["Căn cứ Luật Căn cước ngày 27 tháng 11 năm 2023", "Căn cứ Quyết định số 826/QĐ-TTg;"],
  purposes: ["Thực hiện thống nhất trên địa bàn."],
  organisation: ["Các đơn vị báo cáo hằng quý."],
  recipients: ["- UBND tỉnh", "Lưu: VT, CAP"],
  entries: [
    {
      model: "mot",
      fields: {
        title: { from: "an-binh-2023/1" },
        objective: { from: "an-binh-2023/1" },
        assignments: { from: "an-binh-2023/1" },
        leads: { text: "Trạm Y tế phường" },
        deadline: { text: "Quý IV/2027" },
      },
    },
  ],
} as const;

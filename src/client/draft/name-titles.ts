import type { NameGroup, NameKind, NameSpot } from "#draft/names/name-types.ts";

/** What a drafter does with a name. */
export interface NameActions {
  readonly replace: (spots: readonly NameSpot[], words: string) => void;
  readonly keep: (group: NameGroup) => void;
}

/** Headings of the kinds of names. */
export const kindTitles: Readonly<Record<NameKind, string>> = {
  place: "Địa danh",
  agency: "Cơ quan, đơn vị",
  level: "Cấp hành chính",
  date: "Thời hạn, mốc thời gian",
  document: "Số văn bản",
  abbreviation: "Chữ viết tắt",
  amount: "Số liệu",
};

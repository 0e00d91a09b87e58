import type { NameGroup, NameKind } from "#draft/names/name-types.ts";
import type { NameChange } from "#draft/names/replace-names.ts";

/** What a drafter does with a name. */
export interface NameActions {
  /** All of them in one go, which one step takes back. */
  readonly replace: (changes: readonly NameChange[]) => void;
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

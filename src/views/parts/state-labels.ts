import type { AdoptionState } from "#handbook/handbook-types.ts";

/** A state told by shape and word; the colour follows from the key in CSS. */
export interface StateLabel {
  readonly state: AdoptionState;
  readonly mark: string;
  readonly word: string;
  /** Value in the URL of the matrix. */
  readonly slug: string;
}

/** In the order of the legend. A state is told by its mark and its word, never by colour alone. */
export const stateLabels: readonly StateLabel[] = [
  { state: "adopted", mark: "●", word: "đã đưa vào kế hoạch", slug: "da-dua" },
  { state: "part", mark: "◐", word: "gộp với mô hình khác", slug: "mot-phan" },
  { state: "not-applicable", mark: "○", word: "nêu rõ không áp dụng", slug: "khong-ap-dung" },
  { state: "proposed", mark: "?", word: "có thể có, chờ xác nhận", slug: "cho-xac-nhan" },
  { state: "not-listed", mark: "–", word: "không nêu", slug: "khong-neu" },
  { state: "related-task", mark: "◇", word: "nhiệm vụ liên quan", slug: "nhiem-vu" },
  { state: "not-stated", mark: "▫", word: "kế hoạch giao nhiệm vụ", slug: "khong-liet-ke" },
];

const stateByKey = new Map(stateLabels.map((label) => [label.state, label]));

/** Label of a state. @throws Error for a state outside the contract, which the types exclude. */
export function getStateLabel(state: AdoptionState): StateLabel {
  const label = stateByKey.get(state);
  if (label === undefined) throw new Error(`No label for the state ${state}`);
  return label;
}

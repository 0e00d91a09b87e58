import { offeredBases } from "#draft/edit/offered-bases.ts";
import { chooseYear } from "#draft/edit/place-facts.ts";
import type { SavedDraft } from "#schema/draft.ts";
import type { Desk } from "./desk.ts";
import { type Binding, bindField } from "./fields.ts";
import { make, makeButton } from "./make.ts";
import { makePlacePicker } from "./place-picker.ts";
import { makePlanStart } from "./plan-start.ts";

type ListName = "bases" | "purposes" | "organisation" | "recipients";
type TextName = "issuer" | "sign" | "title";

const splitLines = (text: string): string[] => text.split(/\r?\n/).filter((line) => line.trim() !== "");

const textBinding = (at: TextName, label: string, more: Partial<Binding> = {}): Binding => ({
  at,
  label,
  read: (draft) => draft[at],
  write: (draft, text) => ({ ...draft, [at]: text }),
  ...more,
});

const listBinding = (at: ListName, label: string, hint: string, rows: number): Binding => ({
  ...{ at, label, hint, rows },
  read: (draft) => draft[at].join("\n"),
  write: (draft, text) => ({ ...draft, [at]: splitLines(text) }),
});

/** “03/2027” or “3/2027” as a month; undefined for anything else that is not empty. */
function parseMonth(text: string): string | null | undefined {
  if (text.trim() === "") return null;
  const [, month = "", year = ""] = /^\s*(\d{1,2})\s*[/-]\s*(\d{4})\s*$/.exec(text) ?? [];
  return Number(month) >= 1 && Number(month) <= 12 ? `${year}-${month.padStart(2, "0")}` : undefined;
}

const showMonth = (month: string | null): string =>
  month === null ? "" : `${month.slice(5)}/${month.slice(0, 4)}`;

const periodBinding = (at: "period" | "period-to", end: "from" | "to", label: string): Binding => ({
  ...{ at, label, width: "short", inputMode: "numeric", example: "ví dụ 03/2027" },
  read: ({ period }) => showMonth(period[end]),
  write: (draft, text) => {
    const month = parseMonth(text);
    return month === undefined ? undefined : { ...draft, period: { ...draft.period, [end]: month } };
  },
});

/** A whole number within bounds; null for an empty text, undefined for anything else. */
function parseNumber(text: string, least: number, most: number): number | null | undefined {
  if (text.trim() === "") return null;
  const value = Number(text);
  return Number.isInteger(value) && value >= least && value <= most ? value : undefined;
}

const numberBinding = (at: "month" | "year", label: string, least: number, most: number): Binding => ({
  ...{ at, label, width: "short", inputMode: "numeric", example: `số từ ${least} đến ${most}` },
  read: (draft) => String(draft[at] ?? ""),
  write: (draft, text) => {
    const value = parseNumber(text, least, most);
    if (value === undefined) return undefined;
    return at === "year" ? chooseYear(draft, value) : { ...draft, month: value };
  },
});

const signerBinding = (at: "signer" | "signer-authority", label: string): Binding => ({
  ...{ at, label },
  ...(at === "signer" ? {} : { rows: 2, hint: "Mỗi dòng một quyền hạn, ví dụ “KT. CHỦ TỊCH”." }),
  read: ({ signer }) => (at === "signer" ? signer.post : signer.authority.join("\n")),
  write: (draft, text) => ({
    ...draft,
    signer:
      at === "signer" ? { ...draft.signer, post: text } : { ...draft.signer, authority: splitLines(text) },
  }),
});

const names: readonly Binding[] = [
  textBinding("issuer", "Cơ quan ban hành (chữ in hoa)"),
  {
    ...{ at: "superior", label: "Cơ quan chủ quản, nếu có" },
    hint: "Ủy ban nhân dân không ghi cơ quan chủ quản.",
    read: ({ superior }) => superior ?? "",
    write: (draft, text) => ({ ...draft, superior: text.trim() === "" ? null : text }),
  },
  textBinding("sign", "Ký hiệu sau số", { width: "short" }),
];

/** Short, and two by two: they stand in one row. */
const times: readonly Binding[] = [
  numberBinding("month", "Tháng ban hành", 1, 12),
  numberBinding("year", "Năm ban hành", 2000, 2100),
  periodBinding("period", "from", "Thực hiện từ tháng"),
  periodBinding("period-to", "to", "Thực hiện đến tháng"),
];

const signing: readonly Binding[] = [
  textBinding("title", "Trích yếu nội dung", { rows: 4 }),
  signerBinding("signer-authority", "Quyền hạn ký"),
  signerBinding("signer", "Chức vụ người ký"),
];

const parts: readonly Binding[] = [
  listBinding("bases", "Căn cứ", "Mỗi dòng một căn cứ; dấu “;” và “.” ở cuối được đặt khi làm tệp.", 6),
  listBinding("purposes", "Mục đích, yêu cầu", "Mỗi dòng một đoạn.", 5),
  listBinding("organisation", "Tổ chức thực hiện", "Mỗi dòng một đoạn.", 5),
  listBinding("recipients", "Nơi nhận", "Mỗi dòng một nơi; dòng cuối là “Lưu: VT, …”.", 5),
];

const hasBasis = ({ bases }: SavedDraft, text: string): boolean =>
  bases.some((basis) => basis.startsWith(text.slice(0, 40)));

/** Buttons for the bases that most plans of today rest on. */
function makeBasisOffers(desk: Desk): HTMLElement {
  const buttons = offeredBases.map(({ short, text }) =>
    makeButton(`Thêm ${short}`, () => {
      if (hasBasis(desk.draft, text)) return;
      desk.change({ ...desk.draft, bases: [...desk.draft.bases, text] }, `Đã thêm căn cứ ${short}.`);
    }),
  );
  return make("p", { class: "desk-buttons" }, ...buttons);
}

/** The first step: whose plan it is, and what every plan of its has. */
export function makePlanStep(desk: Desk): readonly HTMLElement[] {
  const picker = makePlacePicker(desk);
  desk.addView(picker.view);
  const bind = (binding: Binding): HTMLElement => {
    const { element, view } = bindField(desk, binding);
    desk.addView(view);
    return element;
  };
  const [bases, ...others] = parts.map(bind);
  return [
    makePlanStart(desk),
    picker.element,
    make("div", { class: "desk-fields" }, ...names.map(bind)),
    make("div", { class: "desk-fields desk-fields--short" }, ...times.map(bind)),
    make("div", { class: "desk-fields" }, ...signing.map(bind)),
    ...(bases === undefined ? [] : [bases]),
    makeBasisOffers(desk),
    ...others,
  ];
}

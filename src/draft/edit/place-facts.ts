import type { SavedDraft } from "#schema/draft.ts";

/** A place of today that issues plans. */
export interface ChosenPlace {
  readonly code: string;
  readonly name: string;
  /** “tỉnh”, “thành phố”, “phường”, “xã”, “đặc khu”. */
  readonly term: string;
  readonly level: "province" | "commune";
}

/** Recipients of the plan of a committee, from the highest; NĐ 30/2020/NĐ-CP, Phụ lục I, II.9 asks for the last alone. */
const recipients: Readonly<Record<ChosenPlace["level"], (term: string) => readonly string[]>> = {
  province: (term) => [
    "Bộ Công an (để báo cáo)",
    `Thường trực Hội đồng nhân dân ${term}`,
    "Các sở, ban, ngành",
    "Ủy ban nhân dân các xã, phường",
    "Lưu: VT",
  ],
  commune: (term) => [
    "Ủy ban nhân dân tỉnh (để báo cáo)",
    `Thường trực Hội đồng nhân dân ${term}`,
    "Các phòng, đơn vị được giao nhiệm vụ",
    "Lưu: VT",
  ],
};

/** Whether the drafter has not touched a part: it is empty, or still what was filled in for the place before. */
const isUntouched = (now: unknown, filled: unknown, empty: unknown): boolean =>
  [filled, empty].some((one) => JSON.stringify(one) === JSON.stringify(now));

/** What the plan of a place's committee says by its place alone. */
function factsOf({ name, term, level }: ChosenPlace): Pick<SavedDraft, "issuer" | "recipients" | "signer"> {
  return {
    issuer: `ỦY BAN NHÂN DÂN ${`${term} ${name}`.toLocaleUpperCase("vi")}`,
    recipients: [...recipients[level](term)],
    signer: { authority: ["TM. ỦY BAN NHÂN DÂN"], post: "CHỦ TỊCH", name: "" },
  };
}

/**
 * The draft as one of a place: its name, level and code, and what its committee's plans print by themselves (issuer, signer,
 * recipients), each only where the drafter has written nothing else. Since 01/7/2025 a committee prints no body above it.
 * @param before The place chosen until now.
 */
export function choosePlace(draft: SavedDraft, place: ChosenPlace, before?: ChosenPlace): SavedDraft {
  const facts = factsOf(place);
  const old = before === undefined ? undefined : factsOf(before);
  const signerEmpty = { authority: [], post: "", name: "" };
  return {
    ...draft,
    place: place.code,
    placeName: place.name,
    level: place.level,
    issuer: isUntouched(draft.issuer, old?.issuer, "") ? facts.issuer : draft.issuer,
    recipients: isUntouched(draft.recipients, old?.recipients, []) ? facts.recipients : draft.recipients,
    signer: isUntouched(draft.signer, old?.signer, signerEmpty) ? facts.signer : draft.signer,
  };
}

/** The draft as one for a year: its period is the whole year, where none is written. */
export function chooseYear(draft: SavedDraft, year: number | null): SavedDraft {
  const whole = (one: number | null): SavedDraft["period"] =>
    one === null ? { from: null, to: null } : { from: `${one}-01`, to: `${one}-12` };
  const isOld = isUntouched(draft.period, whole(draft.year), whole(null));
  return { ...draft, year, period: isOld ? whole(year) : draft.period };
}

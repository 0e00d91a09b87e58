import type { AgencyEntry } from "#schema/agencies.ts";
import { formatDay, hasEnded, listPlaceCodes, listTakers } from "#meaning/agencies/agency-changes.ts";
import { spotAgencies } from "#meaning/agencies/agency-spots.ts";
import { readAgencyTokens } from "#meaning/agencies/read-agency-tokens.ts";
import { toKey } from "#text/tokens.ts";
import type { CheckedDraft } from "./checked-draft.ts";
import type { DraftRule, Remark } from "./draft-rule.ts";

/** “từ ngày 01/3/2025: Sở Khoa học và Công nghệ; Sở Văn hóa và Thể thao (báo chí)”. */
function tellTakers(
  agency: AgencyEntry,
  draft: CheckedDraft,
): { readonly words: string; readonly since: string } {
  const known = new Map(draft.handbook.agencies.map((one) => [one.id, one]));
  const codes = draft.place === null ? undefined : listPlaceCodes(draft.place);
  const takers = listTakers(agency, known, draft.today, codes);
  const names = takers.map((one) => (one.function === null ? one.name : `${one.name} (${one.function})`));
  const since = takers[0]?.since ?? agency.until;
  return {
    words: [...new Set(names)].join("; "),
    since: since === undefined ? "" : ` từ ngày ${formatDay(since)}`,
  };
}

/** One word with small letters is a common word sooner than a body: “báo”. */
const isName = (printed: string): boolean => /\s/u.test(printed.trim()) || printed === printed.toUpperCase();

/** Names of a kind, “các phòng, ban”, “Bộ phận Một cửa”: of any level, unless the words say which. */
const isGeneral = /^(?:các|cán bộ|bộ phận)\s/iu;
const goneLevel = /huyện|thị xã|quận|thị trấn/iu;

/** Whether the words mean the body that ended, and not one of another level under the same name. */
const isOfGoneLevel = (agency: AgencyEntry, printed: string): boolean =>
  (agency.isClass !== true && !isGeneral.test(printed)) || goneLevel.test(printed);

/** Bodies that have ended where the draft is to hold; told at each place where one is named, but not where a document of theirs is cited. */
export const goneAgency: DraftRule = {
  code: "gone-agency",
  name: "Cơ quan không còn",
  reason: "Danh mục cơ quan của sổ tay: văn bản sắp xếp tổ chức bộ máy ghi ở từng cơ quan",
  check: (draft) => {
    const { handbook, agencies, lines, plan, place, today } = draft;
    const codes = place === null ? undefined : listPlaceCodes(place);
    const gone = new Map(
      handbook.agencies.filter((one) => hasEnded(one, today, codes)).map((one) => [one.id, one]),
    );
    return lines.flatMap((text, index) => {
      const cited = plan.cites.flatMap(({ occurrences }) =>
        occurrences.filter(({ line }) => line === index + 1).map((one) => toKey(one.text)),
      );
      return spotAgencies(text, readAgencyTokens(text, agencies), agencies).flatMap((spot): Remark[] => {
        const [id] = spot.agencies;
        const agency = id === undefined || spot.agencies.length > 1 ? undefined : gone.get(id);
        const printed = text.slice(spot.start, spot.end);
        if (agency === undefined || !isName(printed) || !isOfGoneLevel(agency, printed)) return [];
        if (cited.some((one) => one.includes(toKey(printed)))) return [];
        const { words, since } = tellTakers(agency, draft);
        const detail = `“${printed}” đã kết thúc hoặc sắp xếp lại${since}${words === "" ? "" : `; nay: ${words}`}.`;
        const suggestion =
          words === "" ? "chọn cơ quan hiện nay theo chức năng." : `thay theo chức năng: ${words}.`;
        return [{ severity: "error", line: index + 1, text: printed, detail, suggestion }];
      });
    });
  },
};

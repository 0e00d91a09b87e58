import type { AgencyEntry } from "#schema/agencies.ts";
import { formatDay, hasEnded, listPlaceCodes, listTakers } from "#meaning/agencies/agency-changes.ts";
import type { Spot } from "#meaning/agencies/agency-spots.ts";
import { remember } from "#text/remember.ts";
import { toKey } from "#text/tokens.ts";
import { readBodies } from "./body-spots.ts";
import type { CheckedDraft } from "./checked-draft.ts";
import { listCitedWords } from "./cited-words.ts";
import { formerBody, generalBody, goneLevel } from "./draft-phrases.ts";
import { type DraftRule, type Remark, findOnLine } from "./draft-rule.ts";
import { ofRegion } from "./told-phrases.ts";
import { tellsThen } from "./past-told.ts";

/** “từ ngày 01/3/2025: Sở Khoa học và Công nghệ; Sở Văn hóa và Thể thao (báo chí)”. */
function tellTakers(
  agency: AgencyEntry,
  draft: CheckedDraft,
): { readonly words: string; readonly since: string; readonly source: string } {
  const known = new Map(draft.handbook.agencies.map((one) => [one.id, one]));
  const codes = draft.place === null ? undefined : listPlaceCodes(draft.place);
  const takers = listTakers(agency, known, draft.today, codes);
  const names = takers.map((one) => (one.function === null ? one.name : `${one.name} (${one.function})`));
  const since = takers[0]?.since ?? agency.until;
  return {
    words: [...new Set(names)].join("; "),
    since: since === undefined ? "" : ` từ ngày ${formatDay(since)}`,
    source: takers[0]?.source.split(";")[0] ?? "",
  };
}

/** One word with small letters is a common word sooner than a body: “báo”. */
const isName = (printed: string): boolean => /\s/u.test(printed.trim()) || printed === printed.toUpperCase();

/** Whether the words mean the body that ended, and not one of another level under the same name. */
const isOfGoneLevel = (agency: AgencyEntry, printed: string): boolean =>
  (agency.isClass !== true && !generalBody.pattern.test(printed)) || goneLevel.pattern.test(printed);

/** Whether the draft's own level has a body of that name: “Phòng Kinh tế” of a district is now one of a commune. */
function goesOnHere(agency: AgencyEntry, printed: string, { place, words }: Here): boolean {
  const name = agency.name.replace(/ cấp huyện$/u, "");
  const isNamedGone = goneLevel.pattern.test(printed) || /(?<!\p{L})thành phố(?!\p{L})/iu.test(printed);
  return (
    place?.level === "commune" &&
    !isNamedGone &&
    words.split("; ").some((one) => one.startsWith(`${name} cấp xã`))
  );
}

/** Whose draft it is, and the names of the bodies that took over. */
interface Here extends Pick<CheckedDraft, "place"> {
  readonly words: string;
}

/** “Kho bạc Nhà nước khu vực XI”: whether a body of a region is named, which took the place of those of provinces. */
const isRegional = (text: string, { start, end }: Spot, printed: string): boolean =>
  ofRegion.pattern.test(printed) || ofRegion.pattern.exec(text.slice(start))?.index === end - start + 1;

/** Whether a spot is no fault where it stands: a general word, a body of a region, or of a time that is told of. */
function isRightlyNamed(agency: AgencyEntry, text: string, spot: Spot): boolean {
  const printed = text.slice(spot.start, spot.end);
  if (!isName(printed) || !isOfGoneLevel(agency, printed)) return true;
  return isRegional(text, spot, printed) || tellsThen(text, spot);
}

/** Bodies that have ended where the draft is to hold; told at each place where one is named, but not where a document of theirs is cited. */
export const goneAgency: DraftRule = {
  code: "gone-agency",
  name: "Cơ quan không còn",
  reason: "Danh mục cơ quan của sổ tay",
  check: (draft) => {
    const { handbook, agencies, paragraphs, place, today } = draft;
    const codes = place === null ? undefined : listPlaceCodes(place);
    const gone = new Map(
      handbook.agencies.filter((one) => hasEnded(one, today, codes)).map((one) => [one.id, one]),
    );
    const cited = listCitedWords(draft);
    const takersOf = remember((agency: AgencyEntry) => tellTakers(agency, draft));
    return paragraphs.flatMap((paragraph): Remark[] => {
      const { text } = paragraph;
      if (formerBody.pattern.test(text)) return [];
      return readBodies(text, agencies).spots.flatMap((spot): Remark[] => {
        const [id] = spot.agencies;
        const agency = id === undefined || spot.agencies.length > 1 ? undefined : gone.get(id);
        const printed = text.slice(spot.start, spot.end);
        if (agency === undefined || isRightlyNamed(agency, text, spot)) return [];
        const at = findOnLine(draft.lines, paragraph, spot);
        const quoted = cited.get(at.line) ?? [];
        if (quoted.some((one) => one.includes(toKey(printed)))) return [];
        const { words, since, source } = takersOf(agency);
        if (goesOnHere(agency, printed, { place, words })) return [];
        const detail = `“${printed}” đã kết thúc hoặc sắp xếp lại${since}.`;
        const suggestion =
          words === "" ? "chọn cơ quan hiện nay theo chức năng." : `thay theo chức năng: ${words}.`;
        // The act that ended it, where the list names it.
        return [
          { severity: "error", ...at, detail, suggestion, ...(source === "" ? {} : { reason: source }) },
        ];
      });
    });
  },
};

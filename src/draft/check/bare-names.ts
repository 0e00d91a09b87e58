import type { NamedUnit } from "#meaning/places/named-unit.ts";
import { type PlaceBook, formatPlace } from "#meaning/places/places.ts";
import type { PlaceEntry } from "#schema/places.ts";
import { groupBy } from "#text/group-by.ts";
import { remember } from "#text/remember.ts";
import { readBodies } from "./body-spots.ts";
import type { CheckedDraft } from "./checked-draft.ts";
import { meantElsewhere } from "./draft-phrases.ts";
import type { Remark } from "./draft-rule.ts";
import { isOwn, listAll } from "./own-places.ts";
import { sentenceAround } from "./past-told.ts";

/** Right behind a body's name: two words at least, since one may be anything. */
const bareName = /^\s(?<name>\p{Lu}\p{L}*(?:\s\p{Lu}\p{L}*){1,3})/u;

/** Provinces and districts of any time by name: names of communes are too many to be read without their kind. */
const indexLarge = remember((book: PlaceBook): ReadonlyMap<string, readonly PlaceEntry[]> =>
  groupBy(
    listAll(book).filter(({ level }) => level !== "commune"),
    ({ name }) => name,
  ),
);

/** The units of the longest name with which words begin. */
function findLarge(words: string, book: PlaceBook): readonly PlaceEntry[] {
  const all = words.split(" ");
  const names = all.slice(1).map((_, cut) => all.slice(0, all.length - cut).join(" "));
  return names.map((name) => indexLarge(book).get(name) ?? []).find((units) => units.length > 0) ?? [];
}

/** A line, and the units that it names with their kind. */
interface UnitLine {
  readonly text: string;
  readonly line: number;
  readonly units: readonly NamedUnit[];
}

/** Bodies of another place that is named without the word for its kind: “Sở Y tế Hà Tĩnh”. */
export function checkBareNames({ text, line, units }: UnitLine, draft: CheckedDraft): Remark[] {
  const { place, book, agencies } = draft;
  if (place === null) return [];
  const { tokens, spots } = readBodies(text, agencies);
  return spots.flatMap((spot): Remark[] => {
    const end = tokens[spot.nameTo - 1]?.end ?? spot.end;
    const words = spot.isUnknown === true ? undefined : bareName.exec(text.slice(end))?.groups?.["name"];
    const [unit, ...more] = words === undefined ? [] : findLarge(words, book);
    if (unit === undefined || [unit, ...more].some((one) => isOwn(one, place, draft))) return [];
    const isTold = units.some(({ start, printed }) => start <= end && end < start + printed.length);
    if (isTold || meantElsewhere.pattern.test(sentenceAround(text, { start: spot.start, end }))) return [];
    const printed = text.slice(spot.start, end + 1 + unit.name.length);
    const detail = `“${printed}” không thuộc ${formatPlace(place, book)}; có thể còn sót từ văn bản mẫu.`;
    const suggestion = "thay bằng cơ quan của địa phương mình, hoặc giữ nếu nêu đúng ý.";
    return [{ severity: "error", line, text: printed, detail, suggestion }];
  });
}

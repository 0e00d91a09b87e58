import { findUnit } from "#meaning/places/find-unit.ts";
import { findNamedUnit, readNamedUnits, type NamedUnit } from "#meaning/places/named-unit.ts";
import { type PlaceBook, formatPlace, successorsOf } from "#meaning/places/places.ts";
import { listUnits } from "#meaning/places/units.ts";
import type { PlaceEntry } from "#schema/places.ts";
import { remember } from "#text/remember.ts";
import { toKey } from "#text/tokens.ts";
import type { CheckedDraft } from "./checked-draft.ts";
import { type DraftRule, type Remark } from "./draft-rule.ts";

/** Before the name of a unit: a body of it, or that it is where the plan holds. There it is a name left over. */
const isOwner =
  /(?:địa bàn|ủy ban nhân dân|uỷ ban nhân dân|ubnd|hội đồng nhân dân|hđnd|công an|tỉnh ủy|tổ công tác|sở|phòng|ban|ngành|dân)\s*$/iu;

/** What is learnt from another place, and what a place was called before, is meant as it stands. */
const isMeant =
  /kinh nghiệm|tham khảo|cách làm|tiếp thu|học tập|trước khi (?:sắp xếp|sáp nhập|hợp nhất)|trước đây|\(cũ\)/iu;

/** “Bỉm Sơn, ngày … tháng 12 năm 2026”: the place before the day, without its kind. */
const headPlace = /^[\s|*_]*(?<name>\p{Lu}\p{L}*(?:\s\p{Lu}\p{L}*){0,4}),\s*ngày[\s.…\d]/u;

/** Codes of the provinces that a place lies in, or is, on the day of the check and before. */
function provincesOf(place: PlaceEntry, { book, today }: CheckedDraft): ReadonlySet<string> {
  const own = place.level === "province" ? place.code : (place.parent ?? place.code);
  const codes = new Set([own]);
  // What was merged into the province is its own too, as former name.
  for (const unit of book.places)
    if (unit.level === "province" && leadsTo(unit, own, { book, today })) codes.add(unit.code);
  return codes;
}

function leadsTo(
  unit: PlaceEntry,
  code: string,
  { book, today }: Pick<CheckedDraft, "book" | "today">,
): boolean {
  return successorsOf(unit, book.places, today).some((one) => one.code === code);
}

/** Whether a unit is the draft's own place, above or below it, or was. */
function isOwn(unit: PlaceEntry, place: PlaceEntry, draft: CheckedDraft): boolean {
  const provinces = provincesOf(place, draft);
  const province = unit.level === "province" ? unit.code : unit.parent;
  if (!provinces.has(province ?? "")) return false;
  if (unit.level === "province" || place.level === "province" || unit.code === place.code) return true;
  // Of a commune: what became it; of a district: what lay in it, which the lists tell by what became of both.
  const heirs = new Set([place.code, ...place.successors.map(({ code }) => code)]);
  return unit.successors.some(({ code }) => heirs.has(code)) || heirs.has(unit.code);
}

/** Units that a name may mean: those of the day, else those of any time. */
function listMeant(unit: NamedUnit, { book, today }: CheckedDraft): readonly PlaceEntry[] {
  const answers = [findNamedUnit(unit, { date: today }, book), findNamedUnit(unit, {}, book)];
  return answers.flatMap((answer) => {
    if (answer.status === "none") return [];
    return answer.status === "found" ? [answer.place] : answer.candidates;
  });
}

/** Every unit of any time and level. */
const listAll = remember((book: PlaceBook): readonly PlaceEntry[] => [
  ...book.places,
  ...listUnits(book).map(({ entry }) => entry),
]);

function judge(text: string, line: number, unit: NamedUnit, draft: CheckedDraft): Remark[] {
  const { place, today } = draft;
  const meant = listMeant(unit, draft);
  if (place === null || meant.length === 0) return [];
  const own = meant.filter((one) => isOwn(one, place, draft));
  if (own.length === 0) {
    const detail = `“${unit.printed}” không thuộc ${formatPlace(place, draft.book)}; có thể còn sót từ văn bản mẫu.`;
    const severity = isOwner.test(text.slice(0, unit.start)) ? "error" : "warning";
    const suggestion = "thay bằng tên địa phương mình, hoặc giữ nếu nêu đúng ý.";
    return [{ severity, line, text: unit.printed, detail, suggestion }];
  }
  if (own.some(({ until }) => until === null || until >= today)) return [];
  const heirs = own.flatMap((gone) => successorsOf(gone, listAll(draft.book), today));
  const names = [...new Set(heirs.map((heir) => formatPlace(heir, draft.book)))];
  const detail = `“${unit.printed}” không còn là đơn vị hành chính${names.length === 0 ? "" : `, nay là ${names.join(", ")}`}.`;
  const suggestion = names.length === 1 ? `thay bằng “${names[0] ?? ""}”.` : "thay bằng tên đơn vị hiện nay.";
  return [{ severity: "warning", line, text: unit.printed, detail, suggestion }];
}

/** Parts of a line that cite a document: whose it is must stay as printed. */
function listCited({ plan }: CheckedDraft, line: number): readonly string[] {
  return plan.cites.flatMap(({ occurrences }) =>
    occurrences.filter((one) => one.line === line).map((one) => one.text),
  );
}

const endOf = ({ start, printed }: NamedUnit): number => start + printed.length;

/** The place before the day of the head, where it is a unit and none of the own. */
function checkHead(draft: CheckedDraft): Remark[] {
  const { lines, place, book } = draft;
  const at = lines.findIndex((line) => headPlace.test(line));
  const name = headPlace.exec(lines[at] ?? "")?.groups?.["name"];
  if (place === null || name === undefined) return [];
  const answer = findUnit({ name }, book);
  const meant =
    answer.status === "ambiguous" ? answer.candidates : answer.status === "found" ? [answer.place] : [];
  const isOwnName = listAll(book).some((one) => toKey(one.name) === toKey(name) && isOwn(one, place, draft));
  if (meant.length === 0 || isOwnName) return [];
  const detail = `Địa danh “${name}” trước ngày tháng không phải của ${formatPlace(place, book)}.`;
  const suggestion = "ghi địa danh nơi cơ quan ban hành đóng trụ sở.";
  return [{ severity: "error", line: at + 1, text: name, detail, suggestion }];
}

/** The name of another place, and names of the own place that are gone. */
export const foreignPlace: DraftRule = {
  code: "foreign-place",
  name: "Tên địa phương khác hoặc đã sắp xếp lại",
  reason: "Danh mục đơn vị hành chính trước và sau ngày 01/7/2025 của sổ tay",
  check: (draft) => [
    ...checkHead(draft),
    ...draft.lines.flatMap((text, index) => {
      if (isMeant.test(text)) return [];
      const cited = listCited(draft, index + 1).map(toKey);
      const units = readNamedUnits(text, draft.book.levels);
      // “xã Cửa Lò” is a part of “thị xã Cửa Lò”.
      const whole = units.filter(
        (unit) => !units.some((other) => other.start < unit.start && endOf(other) >= endOf(unit)),
      );
      return whole
        .filter(({ printed }) => !cited.some((one) => one.includes(toKey(printed))))
        .flatMap((unit) => judge(text, index + 1, unit, draft));
    }),
  ],
};

import { findUnit } from "#meaning/places/find-unit.ts";
import { findNamedUnit, readNamedUnits, type NamedUnit } from "#meaning/places/named-unit.ts";
import { formatPlace, successorsOf } from "#meaning/places/places.ts";
import type { PlaceEntry } from "#schema/places.ts";
import { toKey } from "#text/tokens.ts";
import type { CheckedDraft } from "./checked-draft.ts";
import { listCitedWords } from "./cited-words.ts";
import { meantElsewhere, unitOwner } from "./draft-phrases.ts";
import { type DraftRule, type Remark, listParts } from "./draft-rule.ts";
import { checkBareNames } from "./bare-names.ts";
import { isNear, isOwn, listAll } from "./own-places.ts";
import { tellsThen, sentenceAround } from "./past-told.ts";
import { ofEach, routeBefore, routeBehind } from "./told-phrases.ts";

/** “Bỉm Sơn, ngày … tháng 12 năm 2026”: the place before the day, without its kind. */
const headPlace = /^(?<name>\p{Lu}\p{L}*(?:\s\p{Lu}\p{L}*){0,4}),\s*ngày[\s.…\d]/u;

/** Units that a name may mean: those of the day, else those of any time. */
function listMeant(unit: NamedUnit, { book, today }: CheckedDraft): readonly PlaceEntry[] {
  const answers = [findNamedUnit(unit, { date: today }, book), findNamedUnit(unit, {}, book)];
  return answers.flatMap((answer) => {
    if (answer.status === "none") return [];
    return answer.status === "found" ? [answer.place] : answer.candidates;
  });
}

/** “tuyến Đông Hà - Thành phố Hồ Chí Minh”: whether a unit is an end of a route. */
function endsRoute(text: string, { start, printed, name }: NamedUnit): boolean {
  const before = routeBefore.pattern.exec(text.slice(0, start))?.[0];
  if (before === undefined) return false;
  const nameAt = start + printed.length - name.length;
  return /[-–]\s$/u.test(before) || routeBehind.pattern.test(text.slice(nameAt));
}

/** Whether a unit is meant as it stands: what is learnt there, what was there, a route. */
function isMeantSo(
  text: string,
  unit: NamedUnit,
  meant: readonly PlaceEntry[],
  draft: CheckedDraft,
): boolean {
  const { place, today } = draft;
  const span = { start: unit.start, end: unit.start + unit.printed.length };
  if (meantElsewhere.pattern.test(sentenceAround(text, span)) || endsRoute(text, unit)) return true;
  // Of a unit that goes on, or of another province, the past tells nothing: it may be left over all the same.
  const isFormer = meant.every(
    (one) => one.until !== null && one.until < today && place !== null && isNear(one, place, draft),
  );
  return isFormer && tellsThen(text, span);
}

function judge(text: string, line: number, unit: NamedUnit, draft: CheckedDraft): Remark[] {
  const { place, today } = draft;
  const meant = listMeant(unit, draft);
  if (place === null || meant.length === 0 || isMeantSo(text, unit, meant, draft)) return [];
  const own = meant.filter((one) => isOwn(one, place, draft));
  if (own.length === 0) {
    const detail = `“${unit.printed}” không thuộc ${formatPlace(place, draft.book)}; có thể còn sót từ văn bản mẫu.`;
    const severity = unitOwner.pattern.test(text.slice(0, unit.start)) ? "error" : "warning";
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

/** The place before the day of the head, where it is a unit and none of the own. */
function checkHead(draft: CheckedDraft): Remark[] {
  const { lines, place, book } = draft;
  const head = listParts(lines).find(({ text }) => headPlace.test(text));
  const name = headPlace.exec(head?.text ?? "")?.groups?.["name"];
  if (place === null || head === undefined || name === undefined) return [];
  const answer = findUnit({ name }, book);
  const meant =
    answer.status === "ambiguous" ? answer.candidates : answer.status === "found" ? [answer.place] : [];
  const isOwnName = listAll(book).some((one) => toKey(one.name) === toKey(name) && isOwn(one, place, draft));
  if (meant.length === 0 || isOwnName) return [];
  const detail = `Địa danh “${name}” trước ngày tháng không phải của ${formatPlace(place, book)}.`;
  const suggestion = "ghi địa danh nơi cơ quan ban hành đóng trụ sở.";
  return [{ severity: "error", line: head.line, text: name, detail, suggestion }];
}

/** Units that a line names, each once: “xã Cửa Lò” is a part of “thị xã Cửa Lò”. In order of print. */
function readWholeUnits(text: string, { book }: CheckedDraft): readonly NamedUnit[] {
  let end = 0;
  return readNamedUnits(text, book.levels).filter((unit) => {
    const isCount = /^\d/u.test(unit.name) && ofEach.pattern.test(text.slice(0, unit.start));
    const isWhole = unit.start >= end && !isCount;
    end = Math.max(end, unit.start + unit.printed.length);
    return isWhole;
  });
}

/** The name of another place, and names of the own place that are gone. */
export const foreignPlace: DraftRule = {
  code: "foreign-place",
  name: "Tên địa phương khác hoặc đã sắp xếp lại",
  reason: "Danh mục đơn vị hành chính trước và sau ngày 01/7/2025 của sổ tay",
  check: (draft) => {
    const cited = listCitedWords(draft);
    const inLines = draft.lines.flatMap((text, index) => {
      const quoted = cited.get(index + 1) ?? [];
      const isCited = (printed: string): boolean => quoted.some((one) => one.includes(toKey(printed)));
      const units = readWholeUnits(text, draft);
      return [
        ...units
          .filter(({ printed }) => !isCited(printed))
          .flatMap((unit) => judge(text, index + 1, unit, draft)),
        ...checkBareNames({ text, line: index + 1, units }, draft).filter((one) => !isCited(one.text)),
      ];
    });
    return [...checkHead(draft), ...inLines];
  },
};

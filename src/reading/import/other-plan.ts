import type { ImportedDocument } from "#schema/items.ts";
import { findPlaceInPlan } from "#meaning/places/plan-place.ts";
import { type PlaceBook, findPlaceOfDocument, formatPlace } from "#meaning/places/places.ts";
import type { Problem } from "#problems/problem.ts";

/** A document as far as it tells which plan it is. */
export interface PlanIdentity {
  readonly document: ImportedDocument;
  readonly lines: readonly string[];
  /** Code that people confirmed or gave; undefined where the text alone tells. */
  readonly place: string | undefined;
}

const toKey = (text: string): string => text.normalize("NFC").replace(/\s+/g, "").toUpperCase();

const placeInText = ({ document, lines }: PlanIdentity, book: PlaceBook): string | undefined =>
  findPlaceInPlan(document, lines, book)?.place;

/** “số 179/KH-TCT, ngày 26 tháng 10 năm 2023, của thị xã Cửa Lò (mã 413)” */
function describe(plan: PlanIdentity, book: PlaceBook): string {
  const { document } = plan;
  const code = plan.place ?? placeInText(plan, book);
  const place = code === undefined ? undefined : findPlaceOfDocument(book, code, document);
  const number = document.number === null ? "văn bản không ghi số" : `số ${document.number.text}`;
  const where = place === undefined ? [] : [`của ${formatPlace(place, book)} (mã ${place.code})`];
  return [number, ...(document.issued === null ? [] : [document.issued.text]), ...where].join(", ");
}

/** Whether two documents name different places: what the new one names or was given is neither the old one's place nor what its text names. */
function differInPlace(old: PlanIdentity, next: PlanIdentity, book: PlaceBook): boolean {
  const named = next.place ?? placeInText(next, book);
  if (named === undefined) return false;
  const known =
    next.place === undefined ? [old.place, placeInText(old, book)] : [old.place ?? placeInText(old, book)];
  return known.some((code) => code !== undefined) && !known.includes(named);
}

/** Whether two documents bear different numbers; where one bears none, different days of issue. */
function differInNumber(old: ImportedDocument, next: ImportedDocument): boolean {
  if (old.number !== null && next.number !== null) return toKey(old.number.text) !== toKey(next.number.text);
  const [oldDay, nextDay] = [old.issued?.on ?? null, next.issued?.on ?? null];
  return oldDay !== null && nextDay !== null && oldDay !== nextDay;
}

/**
 * The problem of a text that is to be written over another plan's: another place or number, both told. Undefined where it may
 * be the same plan.
 */
export function findOtherPlan(
  file: string,
  id: string,
  old: PlanIdentity,
  next: PlanIdentity,
  book: PlaceBook,
): Problem | undefined {
  if (!differInPlace(old, next, book) && !differInNumber(old.document, next.document)) return undefined;
  const message = `Kế hoạch “${id}” đang là ${describe(old, book)}; tệp này là ${describe(next, book)}.`;
  const suggestion = "chọn mã khác sau --plan; nếu thật sự thay văn bản của mã này, chạy lại với --replace.";
  return { file, line: 1, column: 1, severity: "error", code: "other-plan", message, suggestion };
}

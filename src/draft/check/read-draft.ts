import { compilePlaceBook, compileWords } from "#handbook/compile-words.ts";
import { buildDraft } from "#handbook/build-draft.ts";
import { indexAgencies } from "#handbook/build-plan.ts";
import type { Content, Plan } from "#handbook/handbook-types.ts";
import { type ImportedPlan, importPlan } from "#importer/import-plan.ts";
import { compileImportWords } from "#importer/import-words.ts";
import { findPlaceInPlan, readLevel } from "#meaning/places/plan-place.ts";
import { type PlaceBook, findPlaceOn } from "#meaning/places/places.ts";
import { listUnitsOfCode } from "#meaning/places/units.ts";
import type { PlaceEntry } from "#schema/places.ts";
import type { PlanEntry } from "#schema/plan.ts";
import { reviewFile } from "#schema/review.ts";
import type { CheckedDraft, ReferencePlan } from "./checked-draft.ts";

/** What a check begins with. */
export interface DraftInput {
  /** The text's lines, personal data masked, NFC; index 0 is line 1. */
  readonly lines: readonly string[];
  readonly leftOut?: PlanEntry["leftOut"];
  /** All of the content but its plans. */
  readonly content: Content;
  /** Code of the place, where the drafter says it; else the one that the text names. */
  readonly place?: string | undefined;
  readonly reference?: ReferencePlan | undefined;
  /** YYYY-MM-DD. */
  readonly today: string;
}

/** Nobody decided anything on a draft. */
const noReview = reviewFile.parse({});

/** The unit of a code today; of one that ended, as it was last. */
function findUnitOfCode(code: string | undefined, book: PlaceBook, today: string): PlaceEntry | null {
  if (code === undefined) return null;
  const [unit] = listUnitsOfCode(book, code);
  return (
    findPlaceOn(book, code, today) ?? book.places.find((one) => one.code === code) ?? unit?.entry ?? null
  );
}

function buildOnePlan(
  { lines, leftOut, content }: DraftInput,
  place: string | undefined,
  read: ImportedPlan,
) {
  const book = compilePlaceBook(content);
  const level = readLevel(read.file.document, lines, book.levels);
  const source = { file: "du-thao", sha256: "0".repeat(64), lines: lines.length };
  const entry = { place, level, source, ...(leftOut === undefined ? {} : { leftOut }) };
  return buildDraft(content, "draft", {
    entry,
    imported: read.file,
    review: noReview,
    source: lines,
  });
}

/** Whose bodies “Công an thành phố” and the like are: in a commune of a city of the rank of a province, that city's. */
function findCity(place: PlaceEntry, book: PlaceBook, today: string): PlaceEntry {
  const above = place.level === "commune" && place.parent !== undefined && place.until === null;
  const province = above ? findPlaceOn(book, place.parent ?? "", today) : undefined;
  return province?.kind === "thanh-pho" ? province : place;
}

/** A draft read as a plan is, ready for the rules; undefined where the text is empty. */
export function readDraft(input: DraftInput): CheckedDraft | undefined {
  const { lines, content, today, reference } = input;
  const book = compilePlaceBook(content);
  const read = importPlan(lines, [], compileImportWords(content.vocabulary));
  const code = input.place ?? findPlaceInPlan(read.file.document, lines, book)?.place;
  const handbook = buildOnePlan(input, code, read);
  const plan: Plan | undefined = handbook.plans[0];
  if (plan === undefined) return undefined;
  const place = findUnitOfCode(code, book, today);
  return {
    lines,
    paragraphs: read.paragraphs,
    handbook,
    plan,
    place,
    book,
    agencies: indexAgencies(
      { imported: read.file, review: noReview },
      place === null ? plan.place : findCity(place, book, today),
      {
        agencies: content.agencies,
        words: compileWords(content),
      },
    ),
    vocabulary: content.vocabulary,
    reference: reference ?? null,
    today,
  };
}

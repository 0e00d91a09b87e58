import { join } from "node:path";
import { compilePlaceBook } from "#handbook/compile-words.ts";
import type { Content, DraftPlan } from "#handbook/handbook-types.ts";
import { importPlan } from "#importer/import-plan.ts";
import type { ImportedPlan } from "#importer/import-plan.ts";
import { compileImportWords } from "#importer/import-words.ts";
import { findMisreadings } from "#importer/misreadings/find-misreadings.ts";
import type { ToldReading } from "#importer/reading.ts";
import { findPlanUnit, readLevel } from "#meaning/places/plan-place.ts";
import { hasPlace } from "#meaning/places/places.ts";
import { hasError } from "#problems/format-problems.ts";
import type { Problem } from "#problems/problem.ts";
import { planId } from "#schema/identifier.ts";
import { suggestNearest } from "#text/nearest.ts";
import { findPlanFiles, formatPlanFiles } from "#reading/plan-files.ts";
import { readContentWithoutPlans } from "#reading/read-content.ts";
import { tellWrongName } from "#reading/yaml/tell-name.ts";
import { checkItemsFound, limitItems } from "./import-file.ts";
import type { ReceivedText } from "./import-file.ts";
import { compileContentWords } from "./known-texts.ts";
import { placePlan } from "./place-plan.ts";
import type { PlanPlace } from "./place-plan.ts";
import { lockPlan } from "./plan-lock.ts";
import type { PlanLock } from "./plan-lock.ts";
import { checkPlaceOption, tellUnknownPlace } from "./plan-unit.ts";
import { receivePlan } from "./receive-plan.ts";
import type { ReceivedPlan } from "./receive-plan.ts";
import { checkReplaced, readOldPlan } from "./replaced-plan.ts";
import { findUnwritable, tellHeldPlan, tellMended } from "./tell-import.ts";
import { tellRecognised } from "./tell-recognised.ts";

export interface ImportRun {
  readonly problems: readonly Problem[];
  /** The plan as far as it was read, also where an error refuses it; undefined where there was no text to read. Its place is known where it was written. */
  readonly plan: DraftPlan | undefined;
  /** How it was read; undefined as the plan is. */
  readonly reading: ToldReading | undefined;
  /** The rest of the content, without its plans. */
  readonly content: Content | undefined;
  readonly received: ReceivedText | undefined;
}

export interface ImportOptions {
  readonly folder: string;
  /** File received; undefined to read again the source.txt of `id`. */
  readonly file: string | undefined;
  /** Plan to write; undefined for a dry run. */
  readonly id: string | undefined;
  /** Whether to write the plan's folder; a dry run with an id reads the plan under that id. */
  readonly write: boolean;
  /** Code of the plan's place where the text does not name it. */
  readonly place: string | undefined;
  /** Whether the text may take the place of another plan's: one of another place or number. */
  readonly replace: boolean;
  /** Why a text marked as secret or internal may be used; undefined to refuse one. */
  readonly allowRestricted: string | undefined;
}

const failed = (content: Content | undefined, problems: readonly Problem[]): ImportRun => ({
  problems,
  plan: undefined,
  reading: undefined,
  content,
  received: undefined,
});

/** What is wrong with the options themselves: an id that is none, the code of no place. */
function checkOptions({ folder, id, place }: ImportOptions, content: Content): readonly Problem[] {
  const tell = (file: string, code: string, message: string, suggestion: string): Problem[] => [
    { file, line: 1, column: 1, severity: "error", code, message, suggestion },
  ];
  const wrongId = id === undefined ? undefined : tellWrongName("plan", id, planId);
  if (wrongId !== undefined) return tell(id ?? "", "wrong-name", wrongId.message, wrongId.suggestion);
  if (place === undefined || hasPlace(compilePlaceBook(content), place)) return [];
  const codes = content.places.map(({ code }) => code);
  const message = `Không có đơn vị nào mang mã “${place}”.`;
  return tell(join(folder, "places.yaml"), "unknown-place", message, suggestNearest(place, codes));
}

/**
 * Reads one plan and, where an id is given, writes its folder: all its files, or none when anything is wrong or the import is
 * killed. review.yaml is never touched. One import at a time writes a plan; what killed ones left is mended first and told.
 */
export async function runImport(options: ImportOptions): Promise<ImportRun> {
  const { folder, file, id } = options;
  const { content, problems } = readContentWithoutPlans(folder);
  if (content === undefined) return failed(content, problems);
  const wrong = checkOptions(options, content);
  if (wrong.length > 0) return failed(content, wrong);
  if (!options.write || id === undefined) return readPlan(options, content, undefined);
  const unwritable = findUnwritable(folder, id);
  if (unwritable !== undefined) return failed(content, [unwritable]);
  const words = ["npm run import --", ...(file === undefined ? [] : [file]), "--plan", id];
  const lock = lockPlan(folder, id, words.join(" "));
  if (lock.kind === "held")
    return failed(content, [tellHeldPlan(join(folder, "plans", id), lock.path, lock.by)]);
  try {
    const run = await readPlan(options, content, lock);
    return { ...run, problems: [...tellMended(lock.mended), ...run.problems] };
  } finally {
    lock.release();
  }
}

/** Received, then read, then placed; and written where the plan's lock is given. A step that fails ends it. */
async function readPlan(
  options: ImportOptions,
  content: Content,
  lock: PlanLock | undefined,
): Promise<ImportRun> {
  const received = await receivePlan(options);
  if (received.data === undefined) return failed(content, received.problems);
  const { text, shown, review } = received.data;
  const plan = importPlan(text.lines, review.repairs, compileImportWords(content.vocabulary));
  const misread = findMisreadings(plan.repaired.lines, compileContentWords(content), review.doubts);
  const reading = { ...plan.reading, proposedRepairs: misread.proposed };
  const tell = (problems: readonly Problem[], place: PlanPlace): ImportRun => {
    const draft = {
      entry: toEntry(place, text),
      imported: limitItems(plan.file),
      review,
      source: text.lines,
    };
    return { problems, plan: draft, reading, content, received: text };
  };
  const level = readLevel(plan.file.document, text.lines, compilePlaceBook(content).levels);
  const unplaced = { place: undefined, level };
  const read = [
    ...received.problems,
    ...tellRecognised(shown, misread.lines),
    ...checkItemsFound(shown, plan),
  ];
  // A text that is no plan names no place either: one slip, one message.
  if (hasError(read)) return tell(read, unplaced);
  const { place, problems: faults } = settlePlace(options, received.data, plan, content, lock !== undefined);
  const problems = [...read, ...faults];
  if (place === undefined || hasError(problems)) return tell(problems, place ?? unplaced);
  if (lock !== undefined) write(lock, options, plan, toEntry(place, text), text);
  return tell(problems, place);
}

/**
 * Where the plan belongs, and what speaks against writing it there: another unit in its text, another plan in its folder. Undefined
 * where something does.
 */
function settlePlace(
  options: ImportOptions,
  { text, shown, known, review }: ReceivedPlan,
  plan: ImportedPlan,
  content: Content,
  isWritten: boolean,
): { readonly place: PlanPlace | undefined; readonly problems: readonly Problem[] } {
  const { folder, file, id, place: option } = options;
  const { document } = plan.file;
  const book = compilePlaceBook(content);
  const mismatch = checkPlaceOption(shown, option, document, text.lines, book);
  const old = file === undefined || !isWritten ? undefined : readOldPlan(folder, id, known, review, content);
  const next = { ...plan.file, lines: text.lines };
  const replaced = old === undefined ? [] : checkReplaced(options, shown, old, next, content);
  const problems = [...mismatch, ...replaced];
  if (hasError(problems)) return { place: undefined, problems };
  const confirmed = replaced.length > 0 ? undefined : known;
  const place = placePlan(option, confirmed, plan, text, book);
  if (place.place !== undefined) return { place, problems };
  const unknown = tellUnknownPlace(shown, findPlanUnit(document, text.lines, book), book);
  return { place, problems: [...problems, { ...unknown, severity: id === undefined ? "warning" : "error" }] };
}

/** A plan's own facts: its place and level, the file received, the mark of secrecy where it bears one, what was left out of it. */
function toEntry(
  { place, level }: PlanPlace,
  { name, sha256, lines, restricted, leftOut }: ReceivedText,
): DraftPlan["entry"] {
  const source = { file: name, sha256, lines: lines.length };
  return {
    place,
    level,
    source,
    ...(restricted === undefined ? {} : { restricted }),
    ...(leftOut.length === 0 ? {} : { leftOut: [...leftOut] }),
  };
}

/** Writes all files of the plan; a plan without a place is an error before. */
function write(
  lock: PlanLock,
  { folder, file, id = "" }: ImportOptions,
  plan: ImportedPlan,
  { place, ...facts }: DraftPlan["entry"],
  text: ReceivedText,
): void {
  if (place === undefined) return;
  const received = file === undefined ? undefined : text;
  lock.write(formatPlanFiles(plan, { ...facts, place }, received, findPlanFiles(folder, id)));
}

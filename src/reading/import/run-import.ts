import { join } from "node:path";
import { importPlan } from "#importer/import-plan.ts";
import { compileImportWords } from "#importer/import-words.ts";
import type { ImportedPlan } from "#importer/import-plan.ts";
import type { Content, PlanContent } from "#handbook/handbook-types.ts";
import { findPlanUnit, readLevel } from "#meaning/places/plan-place.ts";
import { findPlaceOfDocument } from "#meaning/places/places.ts";
import type { Problem } from "#problems/problem.ts";
import { hasError } from "#problems/format-problems.ts";
import { planId } from "#schema/identifier.ts";
import { planEntry } from "#schema/plan.ts";
import type { PlanEntry } from "#schema/plan.ts";
import { splitLines } from "#text/decode.ts";
import { suggestNearest } from "#text/nearest.ts";
import { checkItemsFound, readReview, receiveFile, toEntry, toPlanContent } from "./import-file.ts";
import type { ReceivedText } from "./import-file.ts";
import { checkPlaceOption, tellUnknownPlace } from "./plan-unit.ts";
import { formatItemsYaml } from "#reading/yaml/items-yaml.ts";
import { findPlanFiles, formatPlanFiles } from "#reading/plan-files.ts";
import { lockPlan } from "./plan-lock.ts";
import type { PlanLock } from "./plan-lock.ts";
import { readContent, readContentWithoutPlans } from "#reading/read-content.ts";
import { readBytes, readContentFile, readSourceFile } from "#reading/read-file.ts";
import { checkReplaced, readOldPlan } from "./replaced-plan.ts";
import { readYaml, splitFrontMatter } from "#reading/yaml/read-yaml.ts";
import { findUnwritable, tellHeldPlan, tellMended } from "./tell-import.ts";
import { tellWrongName } from "#reading/yaml/tell-name.ts";

export interface ImportRun {
  readonly problems: readonly Problem[];
  /** The plan as content of the handbook; undefined where the run failed. */
  readonly plan: PlanContent | undefined;
  /** The rest of the content, without its plans. */
  readonly content: Content | undefined;
  readonly received: ReceivedText | undefined;
}

const problemAt = (file: string, code: string, message: string, suggestion: string): Problem => ({
  file,
  line: 1,
  column: 1,
  severity: "error",
  code,
  message,
  suggestion,
});

/** Facts of a plan that people confirmed before; undefined where it is new. */
function readEntry(
  folder: string,
  id: string,
): { readonly entry: PlanEntry | undefined; readonly problems: readonly Problem[] } {
  const path = join(folder, "plans", id, "plan.mdx");
  if (readBytes(path) === undefined) return { entry: undefined, problems: [] };
  const { text, problems } = readContentFile(path, path);
  const parts = text === undefined ? undefined : splitFrontMatter(text);
  if (parts === undefined) return { entry: undefined, problems };
  const read = readYaml(path, parts.yaml, planEntry, 1);
  return { entry: read.data?.value, problems: [...problems, ...read.problems] };
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
  content,
  received: undefined,
});

/**
 * Reads one plan and, where an id is given, writes its folder: all its files, or none when anything is wrong or the import is
 * killed. review.yaml is never touched. One import at a time writes a plan; what killed ones left is mended first and told.
 */
export async function runImport(options: ImportOptions): Promise<ImportRun> {
  const { folder, file, id } = options;
  const { content, problems: listProblems } = readContentWithoutPlans(folder);
  const fail = (problems: readonly Problem[]): ImportRun => failed(content, problems);
  if (content === undefined) return fail(listProblems);
  const wrongId = id === undefined ? undefined : tellWrongName("plan", id, planId);
  if (wrongId !== undefined)
    return fail([problemAt(id ?? "", "wrong-name", wrongId.message, wrongId.suggestion)]);
  if (options.place !== undefined && !content.places.some((place) => place.code === options.place)) {
    const codes = content.places.map((place) => place.code);
    return fail([
      problemAt(
        join(folder, "places.yaml"),
        "unknown-place",
        `Mã địa phương “${options.place}” không có trong places.yaml.`,
        suggestNearest(options.place, codes) ?? "thêm đơn vị vào content/places.yaml.",
      ),
    ]);
  }
  if (!options.write || id === undefined) return readPlan(options, content, undefined);
  const unwritable = findUnwritable(folder, id);
  if (unwritable !== undefined) return fail([unwritable]);
  const words = ["npm run import --", ...(file === undefined ? [] : [file]), "--plan", id];
  const lock = lockPlan(folder, id, words.join(" "));
  if (lock.kind === "held") return fail([tellHeldPlan(join(folder, "plans", id), lock.path, lock.by)]);
  try {
    const run = await readPlan(options, content, lock);
    return { ...run, problems: [...tellMended(lock.mended), ...run.problems] };
  } finally {
    lock.release();
  }
}

/** Reads the plan, and writes it where its lock is given. */
async function readPlan(
  options: ImportOptions,
  content: Content,
  lock: PlanLock | undefined,
): Promise<ImportRun> {
  const { folder, file, id } = options;
  const fail = (problems: readonly Problem[]): ImportRun => failed(content, problems);
  const { entry: known, problems: entryProblems } =
    id === undefined ? { entry: undefined, problems: [] } : readEntry(folder, id);
  const got =
    file === undefined ? reread(folder, id, known) : await receiveFile(file, options.allowRestricted);
  const { review, problems: reviewProblems } =
    id === undefined ? { review: undefined, problems: [] } : readReview(folder, id);
  const problems = [...got.problems, ...reviewProblems, ...entryProblems];
  if (got.received === undefined || hasError(problems)) return fail(problems);
  const plan = importPlan(got.received.lines, review?.repairs ?? [], compileImportWords(content.vocabulary));
  const shown = file ?? join(folder, "plans", id ?? "", "source.txt");
  problems.push(...checkItemsFound(shown, plan));
  // A text that is no plan names no place either: one slip, one message.
  if (hasError(problems)) return fail(problems);
  problems.push(
    ...checkPlaceOption(shown, options.place, plan.file.document, got.received.lines, content.places),
  );
  const old =
    file === undefined || lock === undefined ? undefined : readOldPlan(folder, id, known, review, content);
  const next = { ...plan.file, lines: got.received.lines };
  const replaced = old === undefined ? [] : checkReplaced(options, shown, old, next, content);
  problems.push(...replaced);
  if (hasError(problems)) return fail(problems);
  const decided = review ?? { repairs: [], doubts: [], matches: [], agencies: [], findings: [] };
  const placed =
    withPlace(options.place, got.received, plan, decided, content) ??
    toPlanContent(got.received, plan, decided, content, replaced.length > 0 ? undefined : known);
  if (placed === undefined) {
    problems.push({
      ...tellUnknownPlace(shown, findPlanUnit(plan.file.document, got.received.lines, content.places)),
      severity: id === undefined ? "warning" : "error",
    });
  }
  if (hasError(problems)) return fail(problems);
  const planContent = placed ?? withPlace("00", got.received, plan, decided, content);
  if (lock !== undefined && planContent !== undefined) {
    const received = file === undefined ? undefined : got.received;
    lock.write(formatPlanFiles(plan, planContent.entry, received, findPlanFiles(folder, id ?? "")));
  }
  return { problems, plan: planContent, content, received: got.received };
}

function withPlace(
  code: string | undefined,
  received: ReceivedText,
  plan: ImportedPlan,
  review: PlanContent["review"],
  content: Content,
): PlanContent | undefined {
  if (code === undefined) return undefined;
  const { document } = plan.file;
  const place = findPlaceOfDocument(content.places, code, document);
  return {
    entry: toEntry({ place: code, level: place?.level ?? readLevel(document, received.lines) }, received),
    imported: plan.file,
    review,
    source: received.lines,
  };
}

function reread(
  folder: string,
  id: string | undefined,
  known: PlanEntry | undefined,
): Awaited<ReturnType<typeof receiveFile>> {
  const path = join(folder, "plans", id ?? "", "source.txt");
  const { text, problems } = readSourceFile(path, path);
  if (text === undefined) return { received: undefined, problems };
  const source = known?.source;
  return {
    received: {
      lines: splitLines(text),
      masked: [],
      sha256: source?.sha256 ?? "",
      name: source?.file ?? "",
      restricted: known?.restricted,
    },
    problems,
  };
}

/** Plans whose items.yaml is not what the importer makes of source.txt and review.yaml. */
export function findStalePlans(folder: string): {
  readonly stale: readonly string[];
  readonly problems: readonly Problem[];
} {
  const { content, problems } = readContent(folder);
  if (content === undefined) return { stale: [], problems };
  const words = compileImportWords(content.vocabulary);
  const stale = [...content.plans].flatMap(([id, plan]) => {
    const fresh = formatItemsYaml(importPlan(plan.source, plan.review.repairs, words).file);
    const path = join(folder, "plans", id, "items.yaml");
    return readContentFile(path, path).text === fresh ? [] : [id];
  });
  const found = stale.map((id) =>
    problemAt(
      join(folder, "plans", id, "items.yaml"),
      "stale-items",
      "items.yaml khác với kết quả nhập lại.",
      `chạy “npm run import -- --plan ${id}”.`,
    ),
  );
  return { stale, problems: [...problems, ...found] };
}

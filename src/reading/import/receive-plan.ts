import { join } from "node:path";
import { hasError } from "#problems/format-problems.ts";
import type { PlanId } from "#schema/identifier.ts";
import { planEntry } from "#schema/plan.ts";
import type { PlanEntry } from "#schema/plan.ts";
import type { ReviewFile } from "#schema/review.ts";
import { splitLines } from "#text/decode.ts";
import type { Read } from "#reading/content/located.ts";
import { readBytes, readContentFile, readSourceFile } from "#reading/read-file.ts";
import { readYaml, splitFrontMatter } from "#reading/yaml/read-yaml.ts";
import { noReview, readReview, receiveFile } from "./import-file.ts";
import type { ReceivedText } from "./import-file.ts";

/** What an import begins with. */
export interface ReceivedPlan {
  readonly text: ReceivedText;
  /** Path of the text, for messages. */
  readonly shown: string;
  /** Facts of the plan that people confirmed before; undefined where it is new. */
  readonly known: PlanEntry | undefined;
  /** People's decisions; none for a new plan. */
  readonly review: ReviewFile;
}

/** Facts of a plan that people confirmed before. */
function readEntry(folder: string, id: PlanId): Read<PlanEntry> {
  const path = join(folder, "plans", id, "plan.mdx");
  if (readBytes(path) === undefined) return { data: undefined, problems: [] };
  const { text, problems } = readContentFile(path, path);
  const parts = text === undefined ? undefined : splitFrontMatter(text);
  if (parts === undefined) return { data: undefined, problems };
  const read = readYaml(path, parts.yaml, planEntry, 1);
  return { data: read.data?.value, problems: [...problems, ...read.problems] };
}

/** The text of a plan as it was received before. */
function rereadText(path: string, known: PlanEntry | undefined): Read<ReceivedText> {
  const { text, problems } = readSourceFile(path, path);
  if (text === undefined) return { data: undefined, problems };
  const source = known?.source;
  const data = {
    lines: splitLines(text),
    masked: [],
    sha256: source?.sha256 ?? "",
    name: source?.file ?? "",
    restricted: known?.restricted,
    leftOut: known?.leftOut ?? [],
  };
  return { data, problems };
}

/** Reads what is to be imported: a file received, or where there is none the source.txt of the plan; with what people decided. */
export async function receivePlan(options: {
  readonly folder: string;
  readonly file: string | undefined;
  readonly id: PlanId | undefined;
  readonly allowRestricted: string | undefined;
}): Promise<Read<ReceivedPlan>> {
  const { folder, file, id, allowRestricted } = options;
  const shown = file ?? join(folder, "plans", id ?? "", "source.txt");
  const known = id === undefined ? { data: undefined, problems: [] } : readEntry(folder, id);
  const text = file === undefined ? rereadText(shown, known.data) : await receiveFile(file, allowRestricted);
  const { review, problems: faults } =
    id === undefined ? { review: noReview, problems: [] } : readReview(folder, id);
  const problems = [...text.problems, ...faults, ...known.problems];
  return text.data === undefined || hasError(problems)
    ? { data: undefined, problems }
    : { data: { text: text.data, shown, known: known.data, review }, problems };
}

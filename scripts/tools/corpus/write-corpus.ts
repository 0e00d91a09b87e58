import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { stringify } from "yaml";
import { compilePlaceBook } from "#handbook/compile-words.ts";
import { compileImportWords } from "#importer/import-words.ts";
import { formatProblems } from "#problems/format-problems.ts";
import { readContent } from "#reading/read-content.ts";
import { formatItemsYaml } from "#reading/yaml/items-yaml.ts";
import { inventCommunes } from "./invented-places.ts";
import { makePlan } from "./make-plan.ts";
import type { CorpusWorld, MadePlan } from "./make-plan.ts";
import { listStems } from "./stems.ts";

export interface CorpusOptions {
  /** Content folder whose plans are the stems. */
  readonly from: string;
  readonly out: string;
  /** Plans in all, the stems among them. */
  readonly plans: number;
  readonly seed: number;
  readonly workers: number;
}

/** @throws Error with every problem where the content is not valid. */
function openWorld({ from, plans, seed }: CorpusOptions): CorpusWorld {
  const { content, problems } = readContent(from);
  if (content === undefined) throw new Error(formatProblems(problems));
  const stems = listStems(content);
  const count = Math.max(0, plans - stems.length);
  const communes = inventCommunes(content.places, count, seed);
  const words = compileImportWords(content.vocabulary);
  const { places, levels } = compilePlaceBook(content);
  return { seed, count, stems, places, communes, words, levels };
}

function writePlan(out: string, plan: MadePlan): void {
  const { id, place, lines, repairs, matches, imported } = plan;
  const folder = join(out, "plans", id);
  const text = `${lines.join("\n")}\n`;
  const sha256 = createHash("sha256").update(text).digest("hex");
  const source = { file: `${id}.txt`, sha256, lines: lines.length };
  const entry = stringify({ place: place.code, level: place.level, source }, { lineWidth: 0 });
  const review = stringify({ repairs, matches }, { lineWidth: 0 });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "source.txt"), text);
  writeFileSync(join(folder, "plan.mdx"), `---\n${entry}---\n`);
  writeFileSync(
    join(folder, "review.yaml"),
    `# Bịa ra để đo tải, không phải quyết định của biên tập viên.\n${review}`,
  );
  writeFileSync(join(folder, "items.yaml"), formatItemsYaml(imported));
}

/** Writes every plan whose index leaves a rest when it is divided by the number of workers. */
export function writeShare(options: CorpusOptions, rest: number, world = openWorld(options)): void {
  for (let index = rest; index < world.count; index += options.workers)
    writePlan(options.out, makePlan(world, index));
}

/**
 * A content folder of so many plans: the stems as they are, and others made after them by chance, the same for the same
 * seed. @throws Error where the folder holds something, or the content that it starts from is not valid.
 */
export async function writeCorpus(options: CorpusOptions): Promise<void> {
  if (existsSync(options.out) && readdirSync(options.out).length > 0)
    throw new Error(`Thư mục “${options.out}” không trống`);
  const world = openWorld(options);
  const { communes } = world;
  cpSync(options.from, options.out, { recursive: true });
  const places = readFileSync(join(options.from, "places.yaml"), "utf8");
  const invented =
    communes.length === 0 ? "" : `# Bịa ra để đo tải.\n${stringify(communes, { lineWidth: 0 })}`;
  writeFileSync(join(options.out, "places.yaml"), `${places}${invented}`);
  // This thread has read all that a worker would read first, and takes a share itself.
  const others = Array.from({ length: options.workers - 1 }, async (_, at) => {
    const workerData = { options, rest: at + 1 };
    const worker = new Worker(new URL("./worker.ts", import.meta.url), { workerData });
    await new Promise<void>((done, fail) => worker.once("error", fail).once("exit", () => done()));
  });
  writeShare(options, 0, world);
  await Promise.all(others);
}

import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { astroEnvironment, pagesFlags } from "#reading/publish/prepared-folder.ts";
import { toFigure, type BenchFigure } from "./bench-pages.ts";
import { writeCorpus } from "./corpus/write-corpus.ts";

/** What a copy of the project does without: what is made, what is linked, what takes the place of its content. */
const leftOut = new Set([".git", ".build", ".astro", "dist", "node_modules", "content", "test"]);

/** The project with another content folder, in a folder of its own. */
function copyProject(root: string, folder: string): void {
  for (const name of readdirSync(root)) {
    if (!leftOut.has(name)) cpSync(join(root, name), join(folder, name), { recursive: true });
  }
  // Linked one by one, so that what a build keeps beside them is its own.
  mkdirSync(join(folder, "node_modules"));
  for (const name of readdirSync(join(root, "node_modules"))) {
    if (!name.startsWith("."))
      symlinkSync(join(root, "node_modules", name), join(folder, "node_modules", name));
  }
}

/** Seconds of processor time in a line of the shell's own clock: “0m1.25s 0m0.50s”. */
export function readTimes(line: string): number {
  const times = [...line.matchAll(/(\d+)m([\d.]+)s/g)];
  return times.reduce((sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds), 0);
}

/**
 * Processor time (user and system, of what it starts too, in seconds) and the most memory (of the largest Node process, in
 * megabytes) of a script started with this Node. @throws Error with what it printed where it fails.
 */
export function measureCommand(
  folder: string,
  args: readonly string[],
): { readonly seconds: number; readonly megabytes: number } {
  const usage = join(folder, "usage.txt");
  rmSync(usage, { force: true });
  const command = [process.execPath, "--import", join(import.meta.dirname, "tell-usage.ts"), ...args];
  const env = { ...process.env, ...astroEnvironment("dist", "prepared"), USAGE_FILE: usage };
  const script = '"$@" > output.txt 2>&1 || exit $?; times';
  const { status, stdout } = spawnSync("sh", ["-c", script, "sh", ...command], {
    cwd: folder,
    encoding: "utf8",
    env,
  });
  if (status !== 0) throw new Error(`${args.join(" ")}: ${readFileSync(join(folder, "output.txt"), "utf8")}`);
  const peaks = readFileSync(usage, "utf8").trim().split("\n").map(Number);
  return { seconds: readTimes(stdout.trim().split("\n").at(-1) ?? ""), megabytes: Math.max(...peaks) / 1024 };
}

/** The check alone, then the steps of a build: the first checks too, and keeps what the last one asks. */
const commands = {
  check: ["scripts/check.ts"],
  "first step of a build": ["scripts/prepare-build.ts", "prepared"],
  pages: [...pagesFlags, "node_modules/astro/bin/astro.mjs", "build"],
  "search index": ["scripts/index-search.ts", "dist", "--prepared", "prepared"],
} as const;

/**
 * What check, pages and search index of a corpus of so many plans take. The project is copied into a folder, which stays, with
 * the built site in its dist/.
 */
export async function measureCorpus(root: string, folder: string, plans: number): Promise<BenchFigure[]> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  copyProject(root, folder);
  const from = join(root, "content");
  await writeCorpus({ from, out: join(folder, "content"), plans, seed: 1, workers: 2 });
  return Object.entries(commands).flatMap(([name, args]) => {
    const { seconds, megabytes } = measureCommand(folder, args);
    return [
      toFigure(`${name}, processor time`, seconds, "s"),
      toFigure(`${name}, memory (most)`, megabytes, "MB"),
    ];
  });
}

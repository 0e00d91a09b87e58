import { mkdirSync } from "node:fs";
import { isAbsolute, join, relative } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import type { Problem } from "#problems/problem.ts";
import { formatProblems } from "#problems/format-problems.ts";
import { explainFailure } from "../explain-failure.ts";
import { adviseOnHolder, formatHolder, takeLock } from "../folder-lock.ts";
import { markBuilt } from "./built-mark.ts";
import { digestFolder, findChange } from "./content-digest.ts";
import { listFilesBelow } from "./list-files.ts";
import { resolveOut } from "./out-folder.ts";
import { refuseUnwritable } from "./refuse-unwritable.ts";
import { runCommand, type BuildStep } from "./run-command.ts";
import { makeRunFolder, noteTarget, removeRuns, repairRuns } from "./run-folder.ts";
import { repairSwap, swapSite } from "./swap-site.ts";

export interface BuildJob {
  /** The project's folder. */
  readonly root: string;
  /** Where the site goes, as a person wrote it. */
  readonly out: string;
  /** As typed, for others that meet this run. */
  readonly command: string;
  /** Steps that make the site in a folder, given relative to the root. */
  readonly steps: (site: string) => readonly BuildStep[];
  /** What keeps the finished site from being published. */
  readonly verify: (site: string) => Promise<readonly Problem[]>;
  /** Folders, relative to the root, that the steps write besides the site. */
  readonly written: readonly string[];
  /** For what went wrong, or was mended. */
  readonly tell: (line: string) => void;
  /** For what was done. */
  readonly say: (line: string) => void;
}

/** A path as a person reads it: relative within the root. */
function show(root: string, path: string): string {
  const below = relative(root, path);
  return below === "" || below.startsWith("..") || isAbsolute(below) ? path : below;
}

/** Makes, verifies and publishes the site; false where a step or the verification failed, which is told then. */
async function makeSite(job: BuildJob, target: string, run: string, stop: AbortSignal): Promise<boolean> {
  const { root, out, tell, say } = job;
  const content = join(root, "content");
  const before = digestFolder(content);
  const site = join(run, "site");
  for (const step of job.steps(relative(root, site))) {
    if (!(await runCommand(step, root, stop))) return false;
  }
  const problems = await job.verify(site);
  if (problems.length > 0) {
    tell(`${formatProblems(problems)}Trang dựng chưa đủ nên không thay “${out}”.`);
    return false;
  }
  const changed = findChange(before, digestFolder(content));
  if (changed !== undefined) {
    tell(
      `Nội dung thay đổi trong khi dựng (content/${changed}), “${out}” còn nguyên; chạy lại “npm run build”.`,
    );
    return false;
  }
  markBuilt(site);
  // The last moment at which a person can still call it off.
  await wait(0);
  if (stop.aborted) return false;
  noteTarget(run, target);
  const files = listFilesBelow(site);
  swapSite(site, target, job.command);
  const pages = files.filter((file) => file.endsWith(".html")).length;
  say(`Đã dựng trang: ${show(root, target)}, ${pages} trang, ${files.length} tệp.`);
  return true;
}

/** Exit codes of a run that a signal ended, as shells have them. */
const signals = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

/** How often a run that npm started looks whether npm's shell is still there. */
export const parentCheckMs = 200;

/** Calls back when the shell in which npm started this run has gone: npm ends that alone when it is told to end. */
function watchNpm(whenGone: () => void): () => void {
  if (process.env["npm_lifecycle_event"] === undefined) return () => undefined;
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid !== parent) whenGone();
  }, parentCheckMs);
  timer.unref();
  return () => {
    clearInterval(timer);
  };
}

/** Runs with the signals that ask a run to end turned into an abort; their exit code where one came. */
async function untilStopped(run: (stop: AbortSignal) => Promise<boolean>): Promise<number> {
  const controller = new AbortController();
  let code: number | undefined;
  const handlers = Object.entries(signals).map(([signal, exitCode]) => {
    const handler = (): void => {
      code = exitCode;
      controller.abort();
    };
    process.on(signal, handler);
    return (): void => void process.off(signal, handler);
  });
  handlers.push(
    watchNpm(() => {
      code = signals.SIGTERM;
      controller.abort();
    }),
  );
  try {
    const isDone = await run(controller.signal);
    return isDone ? 0 : (code ?? 1);
  } finally {
    for (const off of handlers) off();
  }
}

/**
 * Builds a site in a folder of its own and puts it in the place of another, whole or not at all. First it mends what runs that
 * were killed left behind. One build at a time runs in a project; a second is told who is at work.
 * Returns the exit code: 0 where the site is published, 1 where something was wrong (told), 128 + n where a signal ended it.
 */
export async function buildSite(job: BuildJob): Promise<number> {
  const { root, out, command, tell } = job;
  const buildFolder = join(root, ".build");
  try {
    refuseUnwritable(root, [".build"]);
    mkdirSync(buildFolder, { recursive: true });
    const lock = takeLock(join(buildFolder, "lock"), command);
    if (lock.kind === "held") {
      tell(
        `Một lần dựng khác đang chạy: ${formatHolder(lock.by)}. ${adviseOnHolder(lock.by, join(buildFolder, "lock"))}`,
      );
      return 1;
    }
    let run: string | undefined;
    try {
      for (const path of repairRuns(root, buildFolder, command))
        tell(`Lần dựng trước bị ngắt khi đang thay trang; đã đặt lại trang cũ vào “${show(root, path)}”.`);
      const target = resolveOut(root, out);
      if (repairSwap(target, command))
        tell(`Một lần dựng bị ngắt khi đang thay trang; đã đặt lại trang cũ vào “${out}”.`);
      refuseUnwritable(root, job.written);
      run = makeRunFolder(buildFolder);
      const made = run;
      const code = await untilStopped((stop) => makeSite(job, target, made, stop));
      if (code > 128) tell(`Đã dừng; “${out}” còn nguyên.`);
      return code;
    } finally {
      if (run !== undefined) removeRuns(buildFolder);
      lock.release();
    }
  } catch (cause) {
    tell(`Không dựng được trang: ${explainFailure(cause)}`);
    return 1;
  }
}

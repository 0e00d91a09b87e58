import { randomUUID } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { repairSwap } from "./swap-site.ts";

/** A run's own folder, `.build/run-<pid>-…`, with the path of the folder that it is going to replace. */
const targetFile = "target";

/** Makes a folder of its own for a run. The lock of the build must be held. */
export function makeRunFolder(buildFolder: string): string {
  const run = join(buildFolder, `run-${process.pid}-${randomUUID().slice(0, 8)}`);
  mkdirSync(run, { recursive: true });
  return run;
}

/** Keeps for the next run which folder is about to be replaced. */
export function noteTarget(run: string, target: string): void {
  writeFileSync(join(run, targetFile), target);
}

function readTarget(run: string): string | undefined {
  const path = join(run, targetFile);
  return existsSync(path) ? readFileSync(path, "utf8") : undefined;
}

/** Removes a folder as well as can be: a dying step may still write into it. */
function removeFolder(path: string): void {
  try {
    rmSync(path, { recursive: true, force: true, maxRetries: 3, retryDelay: 50 });
  } catch (cause) {
    if (!(cause instanceof Error && "code" in cause && cause.code === "ENOTEMPTY")) throw cause;
  }
}

/** What builds of the first version left: the site under way, and the old site of `dist` where a kill took it away. */
function repairFirstVersion(root: string, buildFolder: string): readonly string[] {
  const [dist, previous] = [join(root, "dist"), join(buildFolder, "fresh-dist-previous")];
  const isLost = existsSync(previous) && !existsSync(dist);
  if (isLost) renameSync(previous, dist);
  for (const name of ["fresh-dist", "fresh-.", "fresh-dist-previous"]) removeFolder(join(buildFolder, name));
  return isLost ? [dist] : [];
}

const listRuns = (buildFolder: string): readonly string[] =>
  readdirSync(buildFolder).filter((name) => name.startsWith("run-"));

/**
 * Removes a run's own folder at its end, and with it what steps of killed runs wrote on dying, after those were mended. The lock
 * of the build must be held, so that no other run lives.
 */
export function removeRuns(buildFolder: string): void {
  for (const name of listRuns(buildFolder)) removeFolder(join(buildFolder, name));
}

/**
 * Mends what runs that were killed left in the build's folder: each folder they were replacing is whole again, their own are
 * gone. The lock of the build must be held, so that no such run lives. Returns the folders whose old site was put back.
 */
export function repairRuns(root: string, buildFolder: string, command: string): readonly string[] {
  const back = listRuns(buildFolder).flatMap((name) => {
    const run = join(buildFolder, name);
    const target = readTarget(run);
    const isBack = target !== undefined && repairSwap(target, command);
    removeFolder(run);
    return isBack ? [target] : [];
  });
  return [...back, ...repairFirstVersion(root, buildFolder)];
}

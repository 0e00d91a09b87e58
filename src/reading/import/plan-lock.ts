import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { isLockHeld, listLockPlaces, takeLock } from "#reading/folder-lock.ts";
import type { LockHolder } from "#reading/folder-lock.ts";
import { isProcessAlive } from "#reading/process-start.ts";

/*
 * While an import writes a plan it has a folder beside the plans, which is its lock as well:
 *   plans/.import-<id>/writing   files on the way
 *   plans/.import-<id>/ready     all files of the plan: from here on they are moved one by one, and whoever finds what is left
 *                                of them moves it
 */
const lockOf = (folder: string, id: string): string => join(folder, "plans", `.import-${id}`);

/** Files of a plan that the first version of the import wrote beside the true ones, and left there when it was killed. */
const oldTemporary = /^(?:source\.txt|plan\.mdx|items\.yaml|review\.yaml)\.new$/;

export interface PlanLock {
  readonly kind: "taken";
  /** What killed imports left, now mended or cleaned: told to the editor. */
  readonly mended: readonly { readonly path: string; readonly what: "finished" | "cleaned" }[];
  /** Writes files of the plan by name, all of them or none, whenever it is killed. @throws Error of node:fs. */
  readonly write: (files: ReadonlyMap<string, string>) => void;
  readonly release: () => void;
}

function moveReady(place: string, plan: string): void {
  mkdirSync(plan, { recursive: true });
  for (const name of readdirSync(join(place, "ready")))
    renameSync(join(place, "ready", name), join(plan, name));
  rmSync(join(place, "ready"), { recursive: true });
}

const isReady = (place: string): boolean => existsSync(join(place, "ready"));

/** Old temporary files in a plan's folder. */
export function listOldTemporaries(plan: string): readonly string[] {
  if (statSync(plan, { throwIfNoEntry: false })?.isDirectory() !== true) return [];
  return readdirSync(plan)
    .filter((name) => oldTemporary.test(name))
    .map((name) => join(plan, name));
}

/** The lock of a plan, a claim to it, or a folder on the way to become one; folder-lock.ts. */
const importName =
  /^\.import-([a-z0-9]+(?:-[a-z0-9]+)*?)(?:\.[0-9a-z-]+|-tmp-(\d+)-[0-9a-f]{8}-[0-9a-f-]{27})?$/;

export interface FoundImport {
  readonly id: string;
  readonly path: string;
  /** Whether all files of the plan are there and only wait to be moved. */
  readonly isReady: boolean;
  /** Whether it may be at work now. */
  readonly isHeld: boolean;
}

/** What imports, killed or at work, have in a content folder; one entry a plan, in order of id. */
export function listImports(folder: string): readonly FoundImport[] {
  const plans = join(folder, "plans");
  if (statSync(plans, { throwIfNoEntry: false })?.isDirectory() !== true) return [];
  const found = new Map<string, FoundImport>();
  for (const name of readdirSync(plans).sort()) {
    const [, id, pid] = importName.exec(name) ?? [];
    if (id === undefined || found.has(id)) continue;
    const lock = lockOf(folder, id);
    const isHeld = isLockHeld(lock) || (pid !== undefined && isProcessAlive(Number(pid), undefined));
    found.set(id, { id, path: join(plans, name), isReady: listLockPlaces(lock).some(isReady), isHeld });
  }
  return [...found.values()];
}

/** Cleans what killed imports of other plans left, where nothing of theirs is to be finished. */
function cleanOthers(folder: string, id: string, command: string): readonly string[] {
  return listImports(folder).flatMap((one) => {
    if (one.id === id || one.isReady || one.isHeld) return [];
    const lock = takeLock(lockOf(folder, one.id), command);
    if (lock.kind === "taken") lock.release();
    return [one.path];
  });
}

/**
 * Takes the right to write one plan of a content folder, or says who has it. What imports that were killed left is mended
 * first: a plan whose files were ready gets them, everything else of theirs goes.
 * @throws Error of node:fs where the folder of plans cannot be written.
 */
export function lockPlan(
  folder: string,
  id: string,
  command: string,
): PlanLock | { readonly kind: "held"; readonly by: LockHolder; readonly path: string } {
  const path = lockOf(folder, id);
  const plan = join(folder, "plans", id);
  const lock = takeLock(path, command);
  if (lock.kind === "held") return { ...lock, path };
  const ready = lock.dead.filter(isReady);
  for (const place of ready) moveReady(place, plan);
  const old = listOldTemporaries(plan);
  for (const file of old) rmSync(file);
  const idle = ready.length === 0 && lock.dead.length > 0 ? [path] : [];
  const cleaned = [...old, ...idle, ...cleanOthers(folder, id, command)];
  const write = (files: ReadonlyMap<string, string>): void => {
    const writing = join(lock.place, "writing");
    mkdirSync(writing);
    // Flushed: a power cut must not leave empty files under names that count.
    for (const [name, text] of files) writeFileSync(join(writing, name), text, { flush: true });
    if (existsSync(plan)) {
      accessSync(plan, constants.W_OK | constants.X_OK);
      renameSync(writing, join(lock.place, "ready"));
      moveReady(lock.place, plan);
    } else renameSync(writing, plan);
  };
  return {
    kind: "taken",
    mended: [
      ...ready.map(() => ({ path: plan, what: "finished" as const })),
      ...cleaned.map((one) => ({ path: one, what: "cleaned" as const })),
    ],
    write,
    release: () => {
      // Files that could not all be moved wait for the next import.
      if (!isReady(lock.place)) lock.release();
    },
  };
}

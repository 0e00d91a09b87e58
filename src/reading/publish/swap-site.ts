import { chmodSync, copyFileSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { adviseOnHolder, formatHolder, takeLock } from "../folder-lock.ts";
import type { TakenLock } from "../folder-lock.ts";

/*
 * A swap has a folder beside its target, which is its lock as well:
 *   .so-tay-<target>/site       the new site, on the target's own file system
 *   .so-tay-<target>/previous   the old one, for the moment between the two renames
 *   .so-tay-<target>/gone       the old one once the new one is in place
 * Where a swap is killed, the next one finds them there.
 */
const lockOf = (target: string): string => join(dirname(target), `.so-tay-${basename(target)}`);

function lockTarget(target: string, command: string): TakenLock {
  const lock = takeLock(lockOf(target), command);
  if (lock.kind === "taken") return lock;
  const { by } = lock;
  throw new Error(
    `“${target}” đang được thay bởi ${formatHolder(by)}. ${adviseOnHolder(by, lockOf(target))}`,
  );
}

/** Puts back what swaps that died took away; true where it did. */
function putBack(lock: TakenLock, target: string): boolean {
  const left = lock.dead.map((place) => join(place, "previous")).find((path) => existsSync(path));
  if (left === undefined || existsSync(target)) return false;
  renameSync(left, target);
  return true;
}

/**
 * Mends what a killed swap left: its target is what it was before, or the new site where that stood there already, and nothing
 * lies beside it. True where the old site had to be put back.
 * @throws Error where another process swaps the same target now, or of node:fs.
 */
export function repairSwap(target: string, command: string): boolean {
  const beside = existsSync(dirname(target)) ? readdirSync(dirname(target)) : [];
  if (!beside.some((name) => name.startsWith(basename(lockOf(target))))) return false;
  const lock = lockTarget(target, command);
  const isBack = putBack(lock, target);
  lock.release();
  return isBack;
}

/** Copies a folder of files and folders. fs.cpSync says EIO of a full disk. */
function copyFolder(from: string, to: string): void {
  mkdirSync(to);
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, copy] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) copyFolder(source, copy);
    else copyFileSync(source, copy);
  }
}

function moveFolder(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (cause) {
    if (!(cause instanceof Error && "code" in cause && cause.code === "EXDEV")) throw cause;
    copyFolder(from, to);
  }
}

/** Lets everyone read a folder and all in it, as a web server must, whatever the umask it was made under. */
function openToReaders(folder: string): void {
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) openToReaders(path);
    else if (entry.isFile()) chmodSync(path, 0o644);
  }
}

/** Makes the folders above a target; those that were not there can be entered by a web server. */
function makeFoldersAbove(target: string): void {
  const first = mkdirSync(dirname(target), { recursive: true });
  if (first === undefined) return;
  for (let path = dirname(target); path.length >= first.length; path = dirname(path)) chmodSync(path, 0o755);
}

/**
 * Puts a finished site in the place of the target folder, so that a reader sees the old one or the new one whole, also from
 * another file system; `site` is gone then. The old site comes back where the new one cannot take its place.
 * @throws Error of node:fs (EBUSY for a mount point, EACCES, ENOSPC …); the target is then what it was.
 */
export function swapSite(site: string, target: string, command: string): void {
  makeFoldersAbove(target);
  const lock = lockTarget(target, command);
  const at = (name: string): string => join(lock.place, name);
  try {
    putBack(lock, target);
    moveFolder(site, at("site"));
    openToReaders(at("site"));
    if (existsSync(target)) renameSync(target, at("previous"));
    try {
      renameSync(at("site"), target);
    } catch (cause) {
      if (existsSync(at("previous"))) renameSync(at("previous"), target);
      throw cause;
    }
    // Half of it must never be taken for the old site.
    if (existsSync(at("previous"))) renameSync(at("previous"), at("gone"));
  } finally {
    if (existsSync(at("previous"))) rmSync(at("site"), { recursive: true, force: true });
    else lock.release();
  }
}

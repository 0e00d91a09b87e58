import { existsSync, renameSync, rmSync } from "node:fs";

/**
 * Puts a finished folder in the place of another, so that a reader sees the old one or the new one whole.
 * The old folder lies at `<fresh>-previous` for the moment between; it comes back where the second rename fails.
 * Both paths must be on one file system, and the parent of `target` must exist.
 * @throws Error (ENOENT, EXDEV, EACCES …) from the file system; `target` is then what it was.
 */
export function swapFolder(fresh: string, target: string): void {
  if (!existsSync(fresh)) throw new Error(`There is no folder ${fresh} to put in the place of ${target}.`);
  const previous = `${fresh}-previous`;
  const hadTarget = existsSync(target);
  if (hadTarget) {
    rmSync(previous, { recursive: true, force: true });
    renameSync(target, previous);
  }
  try {
    renameSync(fresh, target);
  } catch (cause) {
    if (hadTarget) renameSync(previous, target);
    throw cause;
  }
  rmSync(previous, { recursive: true, force: true });
}

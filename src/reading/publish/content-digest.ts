import { createHash } from "node:crypto";
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { listFilesBelow } from "./list-files.ts";

/** SHA-256 of each file below a folder that is not hidden, by path: two readings are the same where nothing changed between them. */
export function digestFolder(folder: string): ReadonlyMap<string, string> {
  // Hidden files are no content: an import keeps its own there while it runs.
  const files = listFilesBelow(folder).filter(
    (path) => !/(?:^|\/)\./.test(path) && statSync(join(folder, path), { throwIfNoEntry: false })?.isFile(),
  );
  return new Map(
    files.map((path) => [
      path,
      createHash("sha256")
        .update(readFileSync(join(folder, path)))
        .digest("hex"),
    ]),
  );
}

/** The first file that is not the same in two readings of a folder; undefined where all are. */
export function findChange(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): string | undefined {
  return [...new Set([...before.keys(), ...after.keys()])]
    .sort()
    .find((path) => before.get(path) !== after.get(path));
}

import { readdirSync } from "node:fs";
import { join } from "node:path";

/** Paths of all that lies below a folder and is no folder itself (files, links), with slashes, sorted by code unit. */
export function listFilesBelow(folder: string): readonly string[] {
  const found: string[] = [];
  const walk = (below: string): void => {
    for (const entry of readdirSync(join(folder, below), { withFileTypes: true })) {
      const path = below === "" ? entry.name : `${below}/${entry.name}`;
      if (entry.isDirectory()) walk(path);
      else found.push(path);
    }
  };
  walk("");
  return found.sort();
}

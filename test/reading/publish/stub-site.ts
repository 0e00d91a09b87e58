import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { markFile } from "#reading/publish/built-mark.ts";
import { listFilesBelow } from "#reading/publish/list-files.ts";

const pages = [
  "index.html",
  "404.html",
  "ke-hoach/index.html",
  "data/v1/items.json",
  "chi-muc/tim-kiem.so-tay",
];

/** A site of five files that all hold its version. */
export function writeStubSite(folder: string, version: string): void {
  for (const page of pages) {
    mkdirSync(dirname(join(folder, page)), { recursive: true });
    writeFileSync(join(folder, page), version);
  }
}

/** The version of a whole site; "none" where there is no folder, "half" where files are missing or of two versions. */
export function readVersion(folder: string): string {
  if (!existsSync(folder)) return "none";
  const files = listFilesBelow(folder).filter((path) => path !== markFile);
  const versions = new Set(files.map((path) => readFileSync(join(folder, path), "utf8")));
  const [version = ""] = versions;
  return versions.size === 1 && files.join() === [...pages].sort().join() ? version : "half";
}

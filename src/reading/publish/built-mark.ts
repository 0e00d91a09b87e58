import { readFileSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { listFilesBelow } from "./list-files.ts";

/** The file by which a folder is known as made by a build: it lists all that the build put there. Open to readers of the site. */
export const markFile = "ban-dung.txt";

const heading =
  "Trang do “npm run build” của Sổ tay mô hình Đề án 06 dựng. Lần dựng sau thay mọi tệp dưới đây:";

/** Writes the list of a finished site's files into it. The same files give the same bytes. */
export function markBuilt(folder: string): void {
  const files = listFilesBelow(folder).filter((path) => path !== markFile);
  writeFileSync(join(folder, markFile), `${[heading, "", ...files].join("\n")}\n`);
}

/** Files of the site as builds made it before they wrote their list. */
const unlistedSite =
  /^(?:404\.html|favicon\.svg|(?:[\w-]+\/)*index\.html|_astro\/[\w.@-]+|(?:pagefind|chi-muc)\/[\w./-]+|data\/v1\/[\w-]+\.(?:json|csv)|(?:[\w-]+\/)+[\w-]+\.csv)$/;

function readFile(path: string): string | undefined {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true
    ? readFileSync(path, "utf8")
    : undefined;
}

/** What a folder says of its own making: the files of its list; "unlisted" for a site of an earlier version; else undefined. */
function readMark(folder: string): ReadonlySet<string> | "unlisted" | undefined {
  const lines = readFile(join(folder, markFile))?.split("\n");
  if (lines?.[0] === heading) return new Set([markFile, ...lines.slice(2)]);
  const home = readFile(join(folder, "index.html")) ?? "";
  const isSite =
    home.includes("Sổ tay mô hình Đề án 06") && readFile(join(folder, "data/v1/items.json")) !== undefined;
  return isSite ? "unlisted" : undefined;
}

/** What file managers leave in a folder that a person looks at. */
const litter = /(?:^|\/)(?:\.DS_Store|Thumbs\.db|desktop\.ini)$/;

/**
 * Something in a folder that no build put there, by its path in it; undefined where a build may replace the folder: it is
 * empty, or holds only what a build made.
 */
export function findForeign(folder: string): string | undefined {
  const [first] = readdirSync(folder)
    .filter((name) => !litter.test(name))
    .sort();
  if (first === undefined) return undefined;
  const mark = readMark(folder);
  if (mark === undefined) return first;
  return listFilesBelow(folder)
    .filter((path) => !litter.test(path))
    .find((path) => (mark === "unlisted" ? !unlistedSite.test(path) : !mark.has(path)));
}

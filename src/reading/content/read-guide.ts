import { join } from "node:path";
import { guideEntry } from "#schema/guide.ts";
import type { GuideEntry } from "#schema/guide.ts";
import { readMdxFile } from "./read-parts.ts";
import type { ReadMdx } from "./read-parts.ts";

/** A chapter of the guide. */
export function readChapter(folder: string, id: string): ReadMdx<GuideEntry> {
  return readMdxFile(join(folder, "guide", `${id}.mdx`), guideEntry);
}

import { join } from "node:path";
import { guideEntry } from "#schema/guide.ts";
import type { GuideEntry } from "#schema/guide.ts";
import { listIds } from "./list-ids.ts";
import { readMdxFile } from "./read-parts.ts";
import type { ReadMdx } from "./read-parts.ts";

/** What search tells of a chapter: its title, what it is for, and its headings. */
export interface ChapterOutline {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly headings: readonly string[];
}

/** The chapters of the guide in their order; those that are not valid are left out, and told by the check. */
export function outlineGuide(folder: string): readonly ChapterOutline[] {
  const chapters = listIds(folder, "guide").ids.flatMap((id) => {
    const { data, note } = readChapter(folder, id);
    if (data === undefined) return [];
    const headings = [...(note?.text ?? "").matchAll(/^#{2,4} (.+)$/gmu)].map(([, heading = ""]) => heading.trim());
    return [{ id, ...data.value, headings }];
  });
  return chapters
    .toSorted((a, b) => a.order - b.order)
    .map(({ id, title, summary, headings }) => ({ id, title, summary, headings }));
}

/** A chapter of the guide. */
export function readChapter(folder: string, id: string): ReadMdx<GuideEntry> {
  return readMdxFile(join(folder, "guide", `${id}.mdx`), guideEntry);
}

import { cpSync } from "node:fs";
import { join } from "node:path";

const fixtures = join(import.meta.dirname, "../fixtures");
const content = join(import.meta.dirname, "../../content");

/** A content folder with one small plan, without the words by which it is read. */
export const minimal = join(fixtures, "content-minimal");

/**
 * Makes a whole content folder of it: with the words, abbreviations and groups of content/, of which there is one copy, but for those
 * whose examples name bodies that the folder does not list.
 */
export function copyMinimalContent(folder: string): void {
  for (const words of ["vocabulary", "glossary.yaml", "groups.yaml"])
    cpSync(join(content, words), join(folder, words), { recursive: true });
  cpSync(minimal, folder, { recursive: true });
  cpSync(join(fixtures, "minimal-words"), join(folder, "vocabulary"), { recursive: true });
}

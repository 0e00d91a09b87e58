import { cpSync } from "node:fs";
import { join } from "node:path";

const fixtures = join(import.meta.dirname, "../fixtures");

/** A content folder with one small plan, without the words by which it is read. */
export const minimal = join(fixtures, "content-minimal");

/**
 * Makes a whole content folder of it: with the words of content/vocabulary, of which there is one copy, but for those whose
 * examples name bodies that the folder does not list.
 */
export function copyMinimalContent(folder: string): void {
  cpSync(minimal, folder, { recursive: true });
  const words = join(folder, "vocabulary");
  cpSync(join(import.meta.dirname, "../../content/vocabulary"), words, { recursive: true });
  cpSync(join(fixtures, "minimal-words"), words, { recursive: true });
}

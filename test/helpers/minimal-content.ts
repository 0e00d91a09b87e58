import { cpSync } from "node:fs";
import { join } from "node:path";

/** A content folder with one small plan; of the words by which it is read only those whose examples name bodies. */
export const minimal = join(import.meta.dirname, "../fixtures/content-minimal");

/** Makes a whole content folder of it: with the other words of content/vocabulary, of which there is one copy. */
export function copyMinimalContent(folder: string): void {
  cpSync(join(import.meta.dirname, "../../content/vocabulary"), join(folder, "vocabulary"), {
    recursive: true,
  });
  cpSync(minimal, folder, { recursive: true });
}

import { readFileSync } from "node:fs";
import { join } from "node:path";

/** Rows of a list of test/fixtures/sentences, each with its cells. */
export function readRows(file: string): readonly (readonly [text: string, ...wanted: string[]])[] {
  const path = join(import.meta.dirname, "../fixtures/sentences", file);
  return readFileSync(path, "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => {
      const [text = "", ...wanted] = line.split("\t");
      return [text, ...wanted];
    });
}

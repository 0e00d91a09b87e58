import { describe, expect, it } from "vitest";
import { type SourceFile, importsOf, readSources, targetOf } from "./source-files.ts";

/** Cycles among value imports, each written "a → b → a"; every cycle shows at least once. Types make none. */
function findCycles(files: readonly SourceFile[]): readonly string[] {
  const edges = new Map(
    files.map((file) => [
      file.path,
      importsOf(file)
        .filter((one) => !one.typeOnly)
        .flatMap((one) => targetOf(file.path, one.specifier) ?? []),
    ]),
  );
  const done = new Set<string>();
  const cycles: string[] = [];
  const visit = (path: string, trail: readonly string[]): void => {
    const start = trail.indexOf(path);
    if (start >= 0) cycles.push([...trail.slice(start), path].join(" → "));
    if (start >= 0 || done.has(path)) return;
    for (const next of edges.get(path) ?? []) visit(next, [...trail, path]);
    done.add(path);
  };
  for (const path of edges.keys()) visit(path, []);
  return cycles;
}

describe("import cycles", () => {
  it("do not exist", () => {
    expect(findCycles([...readSources("src"), ...readSources("scripts"), ...readSources("test")])).toEqual(
      [],
    );
  });

  it("would be found, over # imports and relative ones alike", () => {
    const files = [
      { path: "src/handbook/a.ts", text: 'import { b } from "./b.ts";' },
      { path: "src/handbook/b.ts", text: 'import { c } from "#text/c.ts";' },
      { path: "src/text/c.ts", text: 'export { a } from "../handbook/a.ts";' },
    ];
    expect(findCycles(files)).toEqual([
      "src/handbook/a.ts → src/handbook/b.ts → src/text/c.ts → src/handbook/a.ts",
    ]);
  });

  it("are not made by types", () => {
    const files = [
      { path: "src/handbook/a.ts", text: 'import type { B } from "./b.ts";' },
      { path: "src/handbook/b.ts", text: 'import { a } from "./a.ts";' },
    ];
    expect(findCycles(files)).toEqual([]);
  });
});

import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { posix } from "node:path";

/** A text file of the repository. */
export interface SourceFile {
  /** Path from the root of the repository, with slashes. */
  readonly path: string;
  readonly text: string;
}

export const repositoryRoot = join(import.meta.dirname, "../..");

/** Made by tools, or not ours. */
const leftOut = new Set([".astro", ".build", ".git", "dist", "node_modules"]);

/** Paths of all files below a folder of the repository ("" for the root), sorted; empty where there is no folder. */
export function listFiles(folder: string): readonly string[] {
  const found: string[] = [];
  const walk = (path: string): void => {
    for (const entry of readdirSync(join(repositoryRoot, path), { withFileTypes: true })) {
      if (leftOut.has(entry.name) || entry.name.startsWith(".so-tay-")) continue;
      const below = posix.join(path, entry.name);
      if (entry.isDirectory()) walk(below);
      else if (entry.isFile()) found.push(below);
    }
  };
  walk(folder);
  return found.sort();
}

/** The program's own files (TypeScript and Astro) below a folder. */
export function readSources(folder: string): readonly SourceFile[] {
  return listFiles(folder)
    .filter((path) => /\.(?:ts|astro|mjs|js)$/.test(path))
    .map(readSource);
}

export function readSource(path: string): SourceFile {
  return { path, text: readFileSync(join(repositoryRoot, path), "utf8") };
}

/** The text without comments, good enough for searching: a "//" inside a string that follows a space goes too. */
export function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/(^|\s)\/\/.*$/gm, "$1");
}

export interface Import {
  /** As written, such as "#text/fold.ts". */
  readonly specifier: string;
  /** `import type` or `export type`: gone when the program runs. */
  readonly typeOnly: boolean;
}

/** Static and dynamic imports and re-exports of a file, in no order of meaning. */
export function importsOf({ text }: SourceFile): readonly Import[] {
  const code = withoutComments(text);
  const from = /\b(?:import|export)\s+(type\s)?[\w\s{},*$]*?\bfrom\s*["']([^"']+)["']/g;
  const bare = /\bimport\s*\(?\s*["']([^"']+)["']/g;
  return [
    ...[...code.matchAll(from)].map((m) => ({ specifier: m[2] ?? "", typeOnly: m[1] !== undefined })),
    ...[...code.matchAll(bare)].map((m) => ({ specifier: m[1] ?? "", typeOnly: false })),
  ];
}

/** Path in the repository that an import of ours means ("src/text/fold.ts"); undefined for a package. */
export function targetOf(importer: string, specifier: string): string | undefined {
  const bare = specifier.replace(/\?.*$/, "");
  if (bare === "#site") return "src/site.ts";
  if (bare.startsWith("#")) return `src/${bare.slice(1)}`;
  if (bare.startsWith(".")) return posix.join(posix.dirname(importer), bare);
  return undefined;
}

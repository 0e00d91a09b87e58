import { posix } from "node:path";
import { describe, expect, it } from "vitest";
import { type SourceFile, listFiles, readSource, readSources } from "./source-files.ts";

/** The comments of a file, each on one line. */
function commentsOf(text: string): readonly string[] {
  const found = [...text.matchAll(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*(?:\n\s*\/\/.*)*/g)];
  return found.map(([comment]) => comment.replace(/\n\s*(?:\*(?!\/)|\/\/)?\s?/g, " "));
}

/** A paper as a comment cites it: “docs/contract.md, “Conventions””. */
const citation = /(?<![\w/.-])([\w.-]+(?:\/[\w.-]+)*\.md)\b(?:, “([^”]+)”)?/g;

const headingsOf = (text: string): readonly string[] =>
  [...text.matchAll(/^#+ (.+)$/gm)].map((m) => m[1] ?? "");

/** Papers cited in comments that are not there, or have no such section, as sentences; empty where all are. */
function findDanglingPapers(
  files: readonly SourceFile[],
  papers: ReadonlyMap<string, string>,
): readonly string[] {
  return files.flatMap(({ path, text }) =>
    commentsOf(text).flatMap((comment) =>
      [...comment.matchAll(citation)].flatMap(([, name = "", section]) => {
        const paper = papers.get(name) ?? papers.get(posix.join(posix.dirname(path), name));
        if (paper === undefined) return [`${path} cites ${name}, which is not in the repository`];
        if (section === undefined || headingsOf(paper).includes(section)) return [];
        return [`${path} cites “${section}” of ${name}, which has no such section`];
      }),
    ),
  );
}

/** Files and folders that a paper names: its links within the repository, and paths in backticks that begin with a top folder. */
function pathsNamedIn(paper: SourceFile): readonly string[] {
  const links = [...paper.text.matchAll(/\]\((?![a-z]+:|#)([^)#\s]+)/g)].map((m) =>
    posix.join(posix.dirname(paper.path), m[1] ?? ""),
  );
  const spans = [...paper.text.matchAll(/`((?:src|test|scripts|docs|content|public)\/[\w./@[\]-]*)`/g)];
  return [...links, ...spans.map((m) => m[1] ?? "")];
}

/** Paths that papers name and that are not there; “readme: path” each. */
function findDanglingPaths(papers: readonly SourceFile[], paths: readonly string[]): readonly string[] {
  const known = new Set(paths.flatMap((path) => [path, ...foldersAbove(path)]));
  return papers.flatMap((paper) =>
    pathsNamedIn(paper)
      .filter((path) => !known.has(path.replace(/\/$/, "")))
      .map((path) => `${paper.path}: ${path}`),
  );
}

function foldersAbove(path: string): readonly string[] {
  const parts = path.split("/");
  return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join("/"));
}

describe("papers", () => {
  const paths = listFiles("");
  const papers = paths.filter((path) => path.endsWith(".md")).map(readSource);

  it("that a comment cites are in the repository, with the section named", () => {
    // The comments planted below are wrong on purpose.
    const files = [...["src", "scripts", "test"].flatMap(readSources), readSource("astro.config.mjs")].filter(
      ({ path }) => path !== "test/architecture/papers.test.ts",
    );
    const texts = new Map(papers.map(({ path, text }) => [path, text]));
    expect(findDanglingPapers(files, texts)).toEqual([]);
  });

  it("name only files and folders that are there", () => {
    expect(findDanglingPaths(papers, paths)).toEqual([]);
  });
});

describe("the test of papers", () => {
  const papers = new Map([
    ["docs/contract.md", "# A\n\n## Conventions\n"],
    ["src/text/README.md", "# text\n"],
  ]);
  const dangling = (text: string): readonly string[] =>
    findDanglingPapers([{ path: "src/text/a.ts", text }], papers);

  it.each([
    "/** As agreed. contract.md, Conventions. */",
    "// look.md, principle 4",
    "/**\n * Who leads (docs/contract.md,\n * “Habits”).\n */",
    "const a = 1; // docs/decisions.md",
  ])("finds a paper that is not there: %s", (text) => {
    expect(dangling(text)).toHaveLength(1);
  });

  it.each([
    "/** docs/contract.md, “Conventions”. */",
    "/**\n * Who leads (docs/contract.md,\n * “Conventions”).\n */",
    "// README.md says so",
    'const help = "TỆP: .txt, ghi-chu.md";',
    "/** MDX: notes.mdx */",
  ])("lets stand: %s", (text) => {
    expect(dangling(text)).toEqual([]);
  });

  it("finds a path that a paper names wrongly", () => {
    const text =
      "See [rules](docs/rules.md), [site](https://example.org/a.md), [below](#map), `src/text/fold.ts`, `src/txt/`, `src/text/`.";
    expect(findDanglingPaths([{ path: "README.md", text }], ["src/text/fold.ts"])).toEqual([
      "README.md: docs/rules.md",
      "README.md: src/txt/",
    ]);
  });
});

import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { changeConstant } from "../mutant.ts";
import { pinned } from "./constants.ts";
import { readSource, readSources, repositoryRoot, withoutComments } from "./source-files.ts";
import type { SourceFile } from "./source-files.ts";
import { technical } from "./technical-numbers.ts";

/** Each number that a file gives a name, as “file name”. */
function listConstants({ path, text }: SourceFile): readonly string[] {
  const named = /^\s*(?:export )?const (\w+)(?:: number)? = -?[\d._]+(?:e\d+)?;/gm;
  return [...withoutComments(text).matchAll(named)].map((match) => `${path} ${match[1] ?? ""}`);
}

/** The value of a constant in its source. */
function readValue(file: string, name: string): number {
  const value = new RegExp(`const ${name}(?:: number)? = (-?[\\d._]+(?:e\\d+)?);`).exec(
    readSource(file).text,
  )?.[1];
  return Number(value?.replaceAll("_", "") ?? Number.NaN);
}

describe("named numbers", () => {
  const named = readSources("src").flatMap(listConstants);
  const isPinned = (one: string): boolean => pinned.some(({ file, name }) => one === `${file} ${name}`);

  it("have an example on both sides in a test that constants.ts names, or a reason why none can be given", () => {
    expect(named.filter((one) => !isPinned(one) && !(one in technical))).toEqual([]);
  });

  it("are called technical eight times at most, where they are there and no example is", () => {
    expect(Object.keys(technical).filter((one) => !named.includes(one) || isPinned(one))).toEqual([]);
    expect(Object.keys(technical).length).toBeLessThanOrEqual(8);
  });

  it.each([
    "const most = 3;",
    "export const share: number = 0.25;",
    "  const far = -1_000;",
    "const bytes = 5e6;",
  ])("are seen: %s", (text) => {
    expect(listConstants({ path: "a.ts", text })).toHaveLength(1);
  });

  it.each(["const words = 3 + other;", "let most = 3;", "// const most = 3;", 'const name = "3";'])(
    "are not: %s",
    (text) => {
      expect(listConstants({ path: "a.ts", text })).toEqual([]);
    },
  );
});

describe("the list of pinned numbers", () => {
  it("gives each a smaller and a greater value", () => {
    const wrong = pinned.filter(({ file, name, less, more }) => {
      const value = readValue(file, name);
      return !(Number(less) < value && value < Number(more));
    });
    expect(wrong).toEqual([]);
  });

  it("names tests that exist and say which number they pin", () => {
    const wrong = pinned.filter(
      ({ test, name }) =>
        !existsSync(join(repositoryRoot, test)) || !new RegExp(`\\b${name}\\b`).test(readSource(test).text),
    );
    expect(wrong).toEqual([]);
  });
});

describe("changeConstant(code, name, value)", () => {
  it("changes that number alone", () => {
    const code = "const most = 3;\nexport const mostOf: number = 1_000;\n";
    expect(changeConstant(code, "most", "4")).toBe("const most = 4;\nexport const mostOf: number = 1_000;\n");
    expect(changeConstant(code, "mostOf", "0.5")).toBe(
      "const most = 3;\nexport const mostOf: number = 0.5;\n",
    );
  });

  it("says when there is no such number", () => {
    expect(() => changeConstant("const most = few;", "most", "4")).toThrow("most");
  });
});

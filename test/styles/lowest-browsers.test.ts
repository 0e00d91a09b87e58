import { describe, expect, it } from "vitest";
import { lackingSelectors } from "../architecture/browser-support.ts";
import { type SourceFile, listFiles, readSource } from "../architecture/source-files.ts";

/** Style rules of a file: of a component what stands in its style elements. */
function stylesOf({ path, text }: SourceFile): string {
  const styles = path.endsWith(".css")
    ? text
    : [...text.matchAll(/<style\b[^>]*>([\s\S]*?)<\/style>/g)].map(([, inner]) => inner ?? "").join("\n");
  return styles.replace(/\/\*[\s\S]*?\*\//g, "");
}

/** The selectors of a list, split at commas that stand in no bracket. */
function splitSelectors(list: string): readonly string[] {
  let depth = 0;
  let cut = "";
  for (const sign of list) {
    if (sign === "(") depth += 1;
    if (sign === ")") depth -= 1;
    cut += sign === "," && depth === 0 ? "\n" : sign;
  }
  return cut.split("\n").map((one) => one.trim());
}

const lacking = new RegExp(`:{1,2}(?:${lackingSelectors().join("|")})(?![\\w-])`);

/** Lists in which a selector that a lowest browser does not know takes others down with it: it drops the whole rule. */
function findMixed(files: readonly SourceFile[]): readonly string[] {
  return files.flatMap((file) =>
    [...stylesOf(file).matchAll(/([^{};]+)\{/g)]
      .map(([, list = ""]) => list.trim().replace(/\s*\n\s*/g, " "))
      .filter((list) => !list.startsWith("@"))
      .filter((list) => {
        const selectors = splitSelectors(list);
        return selectors.some((one) => lacking.test(one)) && !selectors.every((one) => lacking.test(one));
      })
      .map((list) => `${file.path}: ${list}`),
  );
}

const planted = (text: string): readonly string[] => findMixed([{ path: "src/styles/a.css", text }]);

describe("a selector that one of the lowest browsers does not know", () => {
  it("stands in a rule of its own", () => {
    const files = listFiles("src").filter((path) => /\.(?:css|astro)$/.test(path));
    expect(findMixed(files.map(readSource))).toEqual([]);
  });

  it.each(["a, b:has(c) { x: y }", "a {\n  x: y;\n}\n.b:popover-open,\n.c { x: y }"])(
    "would be found beside others: %s",
    (text) => {
      expect(planted(text)).toHaveLength(1);
    },
  );

  it.each([
    "a:has(b, c) { x: y }",
    "a:is(b, c), d { x: y }",
    "a:has(b), c:has(d) { x: y }",
    "/* a, b:has(c) */ d { x: y }",
    "@media (width < 40rem) { a:has(b) { x: y } }",
  ])("may stand so: %s", (text) => {
    expect(planted(text)).toEqual([]);
  });
});

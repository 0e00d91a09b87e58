import { join } from "node:path";
import { contentProcessor } from "#reading/mdx/processor.ts";
import { describe, expect, it } from "vitest";

/** What the build makes of an MDX file: JavaScript. */
async function compile(text: string): Promise<string> {
  const renderer = await contentProcessor.createMdxRenderer?.(
    { syntaxHighlight: false, gfm: true, smartypants: true },
    { optimize: false, srcDir: new URL(import.meta.url), sourcemap: false },
  );
  if (renderer === undefined) throw new Error("no MDX in this processor");
  return (await renderer.process(text, join(process.cwd(), "content/catalog/a.mdx"), {})).code;
}

describe("contentProcessor", () => {
  it.each([
    ["{process.exit(0)}", "content/catalog/a.mdx:1:1 error mdx-braces"],
    ["\n\nimport fs from 'node:fs'", "content/catalog/a.mdx:3:1 error mdx-module-line"],
    ["<img src='x' onerror='alert(1)' />", "content/catalog/a.mdx:1:1 error mdx-html"],
    ["<ngày>", "content/catalog/a.mdx:1:1 error mdx-angle"],
    ["[x](java&#115;cript:alert(1))", "content/catalog/a.mdx:1:1 error mdx-address"],
    ["![x](../../scripts/build.ts)", "content/catalog/a.mdx:1:1 error mdx-address"],
  ])("refuses %j even where nobody ran the check", async (text, told) => {
    await expect(compile(text)).rejects.toThrow(told);
  });

  it("shows named code in colours, with every blank, brace and quote", async () => {
    const code = await compile('```yaml Ví dụ\na:\n  - "{b}"\n    <c>\n```');
    expect(code).toContain('lang: "yaml"');
    expect(code).toContain('label: "Ví dụ"');
    expect(code).toContain(JSON.stringify('a:\n  - "{b}"\n    <c>'));
    expect(code).toContain("CodeSample");
  });

  it("leaves code of other languages as Markdown does", async () => {
    expect(await compile("```\n{a}\n```")).not.toContain("CodeSample");
  });
});

import { expect, it } from "vitest";
import { readSources } from "./source-files.ts";

/** Tags with a hyphen in the markup of a component: CustomElement.astro writes them. */
const listTags = (text: string): readonly string[] => {
  const [, , markup = ""] = text.startsWith("---") ? text.split(/^---$/m) : ["", "", text];
  return markup.match(/<[a-z]+-[a-z-]+/g) ?? [];
};

it("elements of scripts are written by CustomElement.astro, so that pages are drawn in one go", () => {
  const astro = readSources("src").filter(({ path }) => path.endsWith(".astro"));
  expect(astro.flatMap(({ path, text }) => listTags(text).map((tag) => `${path}: ${tag}`))).toEqual([]);
});

it.each([
  ["---\nconst a = 1;\n---\n\n<b><narrow-fold>x</narrow-fold></b>", ["<narrow-fold"]],
  ["<narrow-fold />", ["<narrow-fold"]],
  ["---\nconst a = '<narrow-fold>';\n---\n\n<Fragment set:html={a} />", []],
])("a tag with a hyphen is told: %j", (text, tags) => {
  expect(listTags(text)).toEqual(tags);
});

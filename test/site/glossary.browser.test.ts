import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Harness, startHarness } from "./harness.ts";
import { type ParsedPage, parsePages, parsePlanted } from "./parsed-pages.ts";
import { content } from "../helpers/own-content.ts";

/** A licence, a broadcaster and a level of a standard, known by their short names. */
const properNames: ReadonlySet<string> = new Set(["MIT", "VOV", "AA"]);

/**
 * Tokens with two capitals or more in what the site itself says, each with the first page that has it; runs in the
 * browser. Left out: wording and quotations, headings and links (titles), cells and facts (names as plans print them),
 * numbers of plans.
 */
function findCapitals(pages: readonly ParsedPage[], numbers: readonly string[]) {
  const notOurs =
    "script, style, svg, code, pre, a:not(.term), h1, h2, h3, h4, q, del, ins, option, td, dd, [data-statement], [data-unmarked]";
  const token =
    /(?<![\p{L}\p{N}/&.-])[\p{Lu}\p{N}&-]*\p{Lu}[\p{Lu}\p{N}&-]*\p{Lu}[\p{Lu}\p{N}&-]*(?![\p{L}\p{N}/&-])/gu;
  // Words in capitals: letters with a tone mark, alone or among others.
  const words = /(?:\p{Lu}+\s+)*\p{Lu}*[ÀÁÃÈÉÌÍÒÓÕÙÚÝĨŨẠ-ẼẾ-ỆỈ-ỐỒ-ỢỤ-ỲỴ-Ỹ]\p{Lu}*(?:\s+\p{Lu}+)*/gu;
  const capitals = /\p{Lu}[\p{Lu}\p{N}&-]*\p{Lu}/u;
  const found = new Map<string, string>();
  const read = new Set<string>();
  for (const { path, document } of pages) {
    const others = new Set<Node>(document.querySelectorAll(notOurs));
    const textOf = (node: Node): string =>
      node.nodeType === Node.TEXT_NODE ? (node.nodeValue ?? "") : [...node.childNodes].map(ownText).join("");
    const ownText = (node: Node): string => (others.has(node) ? " " : textOf(node));
    for (const block of document.querySelectorAll("p, li, th, dt, caption, label, legend, summary, button")) {
      if (block.closest(notOurs) !== null) continue;
      const whole = textOf(block);
      // What holds no two capitals holds no token, and what pages share is read once.
      if (!capitals.test(whole) || read.has(whole)) continue;
      read.add(whole);
      const own = whole.replace(/“[^”]*”/g, " ").replace(words, " ");
      const text = numbers.reduce((rest, number) => rest.replaceAll(number, " "), own);
      for (const [word] of text.matchAll(token)) if (!found.has(word)) found.set(word, path);
    }
  }
  return [...found];
}

/** Terms that a page explains twice, in a link, in a heading or in wording; runs in the browser. */
function findMisplaced(pages: readonly ParsedPage[]): readonly string[] {
  return pages.flatMap(({ path, document: page }) => {
    const terms = [...page.querySelectorAll(".term")];
    const words = terms.map((term) => term.textContent ?? "");
    const plain = "a a, button, summary, h1, h2, h3, h4, q, details:not([open]), [data-statement]";
    return [
      ...words.filter((word, index) => words.indexOf(word) !== index).map((word) => `${path} twice: ${word}`),
      ...terms
        .filter((term) => term.parentElement?.closest(`${plain}, a`))
        .map((term) => `${path} misplaced: ${term.textContent ?? ""}`),
      ...terms.filter((term) => !term.getAttribute("title")).map(() => `${path} without its long form`),
    ];
  });
}

describe("abbreviations", () => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await startHarness();
  });
  afterAll(async () => {
    await harness.close();
  });

  it("that the site prints are in the glossary", async () => {
    const short = content.glossary.flatMap((entry) =>
      [entry.short, ...(entry.forms ?? [])].flatMap((form) => form.replace(".", "").split(/\s+/)),
    );
    // Bodies that go by their short names: VNPT, MobiFone.
    const bodies = content.agencies.flatMap(({ name }) => name.split(/\s+/));
    const known = new Set([...short, ...bodies]);
    const numbers = [...content.plans.values()].flatMap((plan) => plan.imported.document.number?.text ?? []);
    const found = await (await parsePages()).evaluate(findCapitals, numbers);
    // Groups are counted in Roman numerals.
    const unknown = found.filter(
      ([token]) => !known.has(token) && !properNames.has(token) && !/^[IVX]+$/.test(token),
    );
    expect(found.map(([token]) => token)).toContain("NV");
    expect(unknown).toEqual([]);
  });

  it("are explained once a page, outside of links, headings and wording", async () => {
    const pages = await parsePages();
    const explaining = await pages.evaluate(
      (all) => all.filter(({ document }) => document.querySelector(".term") !== null).length,
    );
    expect(explaining).toBeGreaterThan(10);
    expect(await pages.evaluate(findMisplaced)).toEqual([]);
    const bad = `<main><a class="term" title="x">A</a><h2><a class="term" title="x">A</a></h2><a class="term">B</a></main>`;
    const planted = await parsePlanted([{ path: "/", html: bad }]);
    expect(await planted.evaluate(findMisplaced)).toEqual([
      "/ twice: A",
      "/ misplaced: A",
      "/ without its long form",
    ]);
  });

  it("of a plan's wording are listed beside it, and lead to the glossary", async () => {
    const { page, assertQuiet, close } = await harness.openPage("/ke-hoach/cua-lo-2023/", {
      javaScript: false,
    });
    await page.locator("#chu-viet-tat > summary").focus();
    await page.keyboard.press("Enter");
    const term = page.locator("#chu-viet-tat a", { hasText: /^CCCD$/ });
    await expect.poll(() => term.isVisible()).toBe(true);
    await term.click();
    expect(page.url()).toMatch(/\/thuat-ngu\/#cccd$/);
    expect(await page.locator("#cccd").innerText()).toContain("căn cước công dân");
    assertQuiet();
    await close();
  });
});

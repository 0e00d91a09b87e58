import type { AxeResults, RunOptions } from "axe-core";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";

/** WCAG 2.2, A and AA with the size of targets, and what axe calls good practice. */
const standards = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Which rules are asked: `only` these, or those of the standards `without` these; all of them when neither is given. */
export interface RuleChoice {
  readonly only?: readonly string[];
  readonly without?: readonly string[];
}

declare global {
  interface Window {
    readonly axe?: { readonly run: (options: RunOptions) => Promise<AxeResults> };
  }
}

const script = readFileSync(fileURLToPath(import.meta.resolve("axe-core/axe.min.js")), "utf8");

function toRunOptions({ only, without = [] }: RuleChoice): RunOptions {
  const isOff = Object.fromEntries(without.map((rule) => [rule, { enabled: false }]));
  return {
    runOnly: only === undefined ? { type: "tag", values: standards } : { type: "rule", values: [...only] },
    rules: isOff,
    resultTypes: ["violations"],
    // No rule of these standards reads the sheets again.
    preload: false,
  };
}

/**
 * Rules broken on a page as it stands, each with how often and where first; empty where none is. The script is put into
 * a page once, for it costs more than what it does on a small page; no page of ours has frames.
 */
export async function violationsOf(page: Page, choice: RuleChoice = {}): Promise<readonly string[]> {
  if (!(await page.evaluate(() => window.axe !== undefined))) await page.evaluate(script);
  return page.evaluate(async (options) => {
    const results = await window.axe?.run(options);
    if (results === undefined) throw new Error("axe is not in the page");
    return results.violations.map(
      ({ id, nodes }) => `${id}: ${nodes.length} × ${nodes[0]?.html.slice(0, 200) ?? ""}`,
    );
  }, toRunOptions(choice));
}

/** All that a colour scheme may change (test/styles/schemes.test.ts). */
export const colourRules = ["color-contrast", "link-in-text-block"];

/**
 * Opens everything that is folded, and the sheets of the bar on top, so that what is in them is asked too; and lays out what is out of
 * sight, which a browser does in its own time: axe would measure some of it before and some after.
 */
export const openFolded = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync("* { content-visibility: visible !important; }");
    document.adoptedStyleSheets.push(sheet);
    for (const part of document.querySelectorAll("details")) part.open = true;
    for (const part of document.querySelectorAll<HTMLElement>("[popover]"))
      if (getComputedStyle(part).display === "none") part.showPopover();
  });

/** Whether all of each page is asked about. */
export const areWhole = process.env["WHOLE_PAGES"] === "1";

/** How many of siblings of one shape axe is asked of: enough for those that wrap otherwise. */
const kept = 4;

/**
 * Takes from a long page all but the first of siblings that are built the same (element, classes, state, and so all below):
 * what axe says of them hangs on that, and it takes minutes on a thousand rows. WHOLE_PAGES=1 leaves all.
 */
export async function thinOut(page: Page): Promise<void> {
  if (areWhole) return;
  await page.evaluate((most) => {
    const named = ["role", "type", "hidden", "aria-current", "aria-hidden", "open", "scope", "lang"];
    const shapeOf = (element: Element): string => {
      const own = named.map((name) => element.getAttribute(name) ?? "").join(",");
      const counts = new Map<string, number>();
      const shapes: string[] = [];
      for (const child of [...element.children]) {
        const shape = shapeOf(child);
        const count = (counts.get(shape) ?? 0) + 1;
        counts.set(shape, count);
        if (count > most) child.remove();
        else if (count === 1) shapes.push(shape);
      }
      return `<${element.localName} ${element.classList.value} ${own}>${shapes.join("")}</>`;
    };
    shapeOf(document.body);
  }, kept);
}

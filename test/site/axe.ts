import type { AxeResults, RunOptions } from "axe-core";
import type { Page } from "playwright-core";
import { besides } from "./shared-browser.ts";

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
 * Puts the script into a page as one of the site's own: a file is kept by the browser with what it made of it, while half a
 * megabyte that is sent through the pipe takes three times as long.
 */
const putInto = (page: Page): Promise<void> =>
  page.evaluate(async (src) => {
    const script = document.createElement("script");
    await new Promise((loaded, failed) => {
      script.addEventListener("load", loaded);
      script.addEventListener("error", failed);
      script.src = src;
      document.head.append(script);
    });
    script.remove();
  }, besides.axe);

/**
 * Rules broken on a page as it stands, each with how often and where first; empty where none is. The script is put into
 * a page once, for it costs more than what it does on a small page; no page of ours has frames.
 */
export async function violationsOf(page: Page, choice: RuleChoice = {}): Promise<readonly string[]> {
  if (!(await page.evaluate(() => window.axe !== undefined))) await putInto(page);
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

/** How many elements of one kind at the same place of a page's tree axe is asked of: enough for those that wrap otherwise. */
const kept = 4;

/**
 * Takes from a long page what holds nothing new: an element stays if it, or one below it, is of a kind (element, classes,
 * state, and those of all above it) of which fewer than so many (four) were kept, or if it is its parent's first of its own. What axe
 * says hangs on that, and it takes minutes on a thousand rows. WHOLE_PAGES=1 leaves all.
 */
export async function thinOut(page: Page, most = kept): Promise<void> {
  if (areWhole) return;
  await page.evaluate((most) => {
    const named = ["role", "type", "hidden", "aria-current", "aria-hidden", "open", "scope", "lang"];
    const kindOf = (element: Element): string =>
      [
        element.localName,
        element.classList.value,
        ...named.map((name) => element.getAttribute(name) ?? ""),
      ].join();
    const counts = new Map<string, number>();
    const isRare = (element: Element, above: string): boolean => {
      const place = `${above}/${kindOf(element)}`;
      return (counts.get(place) ?? 0) < most || [...element.children].some((child) => isRare(child, place));
    };
    const thin = (element: Element, above: string): void => {
      const place = `${above}/${kindOf(element)}`;
      counts.set(place, (counts.get(place) ?? 0) + 1);
      const seen = new Set<string>();
      for (const child of [...element.children]) {
        const kind = kindOf(child);
        if (seen.has(kind) && !isRare(child, place)) child.remove();
        else thin(child, place);
        seen.add(kind);
      }
    };
    thin(document.body, "");
  }, most);
}

/**
 * Rules of colour broken on a page in the dark: of each kind and place one element, for those alike have the same colours; how they
 * wrap is asked in the light. The page stays dark, and thinned.
 */
export async function darkViolationsOf(page: Page): Promise<readonly string[]> {
  await thinOut(page, 1);
  await page.emulateMedia({ colorScheme: "dark" });
  return violationsOf(page, { only: colourRules });
}

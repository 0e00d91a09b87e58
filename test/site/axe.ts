import AxeBuilder from "@axe-core/playwright";
import type { Page } from "playwright-core";

/** WCAG 2.2, A and AA with the size of targets, and what axe calls good practice. */
const standards = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Which rules are asked: `only` these, or those of the standards `without` these; all of them when neither is given. */
export interface RuleChoice {
  readonly only?: readonly string[];
  readonly without?: readonly string[];
}

/** Rules broken on a page as it stands, each with how often and where first; empty where none is. */
export async function violationsOf(
  page: Page,
  { only, without }: RuleChoice = {},
): Promise<readonly string[]> {
  // Without frames, the older mode finds the same and needs no second page.
  const axe = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ["violations"] });
  if (only === undefined) axe.withTags(standards);
  else axe.withRules([...only]);
  if (without !== undefined) axe.disableRules([...without]);
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.length} × ${nodes[0]?.html.slice(0, 200) ?? ""}`);
}

/** All that a colour scheme may change. */
export const colourRules = ["color-contrast", "link-in-text-block"];

/** Opens everything that is folded, and the sheets of the bar on top, so that what is in them is asked too. */
export const openFolded = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const part of document.querySelectorAll("details")) part.open = true;
    for (const sheet of document.querySelectorAll<HTMLElement>("[popover]"))
      if (getComputedStyle(sheet).display === "none") sheet.showPopover();
  });

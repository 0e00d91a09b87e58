import AxeBuilder from "@axe-core/playwright";
import type { Page } from "playwright-core";

/** Which rules are asked: `only` these, or all `without` these; all when neither is given. */
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
  if (only !== undefined) axe.withRules([...only]);
  if (without !== undefined) axe.disableRules([...without]);
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.length} × ${nodes[0]?.html.slice(0, 200) ?? ""}`);
}

/** All that a colour scheme may change. */
export const colourRules = ["color-contrast", "link-in-text-block"];

import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startHarness, type Harness } from "./harness.ts";

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
});
afterAll(async () => {
  await harness.close();
});

/** Too narrow for all columns, too wide for a list. */
const width = 760;

/** How far cells stand from the head of their plan at most; as many in each row as there are heads, else no number. */
const measureColumns = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const leftOf = (selector: string, within: ParentNode): readonly number[] =>
      [...within.querySelectorAll<HTMLElement>(selector)]
        .filter((cell) => !cell.hidden)
        .map((cell) => cell.getBoundingClientRect().left);
    const heads = leftOf("th[data-plan]", document);
    const rows = [...document.querySelectorAll<HTMLElement>("tr[data-row]")].filter((row) => !row.hidden);
    return Math.max(
      ...rows.flatMap((row) => {
        const cells = leftOf("td", row);
        return cells.length === heads.length ? cells.map((left, at) => Math.abs(left - heads[at]!)) : [NaN];
      }),
    );
  });

describe("the matrix on a screen, whose rows are laid out one by one", () => {
  it("has each cell below its head, whatever is left out", async () => {
    const { page, assertQuiet, close } = await harness.openPage("/ma-tran/", { width });
    expect(await measureColumns(page)).toBeLessThan(1);
    for (const plan of ["ninh-binh-2023", "cua-lo-2023"]) {
      await page.locator(`input[value="${plan}"]`).check();
      expect(await measureColumns(page)).toBeLessThan(1);
    }
    expect(await page.locator("th[data-plan]").filter({ visible: true }).count()).toBe(2);
    assertQuiet();
    await close();
  });

  it("keeps heads and names of models in sight, above the cells that pass", async () => {
    const { page, close } = await harness.openPage("/ma-tran/", { width });
    const seen = await page.locator(".matrix").evaluate((box) => {
      box.scrollIntoView();
      box.scrollTo(box.scrollWidth, 400);
      const edge = box.getBoundingClientRect();
      const at = (x: number, y: number): boolean | undefined =>
        document.elementFromPoint(edge.left + x, edge.top + y)?.closest("th") !== null;
      return {
        moved: box.scrollLeft,
        name: at(5, 300),
        cell: at(edge.width - 20, 300),
        head: at(edge.width - 20, 40),
      };
    });
    expect(seen.moved).toBeGreaterThan(0);
    expect(seen).toMatchObject({ name: true, cell: false, head: true });
    await close();
  });

  it("of many plans leaves out of sight what may be: rows, and cells of one line, whose height is known", async () => {
    const { page, close } = await harness.openPage("/ma-tran/");
    const tell = (): Promise<readonly string[]> =>
      page.evaluate(() =>
        ["tr[data-row]", "td:not([data-many])", "td[data-many]"].map(
          (selector) => getComputedStyle(document.querySelector(selector)!).contentVisibility,
        ),
      );
    expect(await tell()).toEqual(["visible", "visible", "visible"]);
    // As with the plans to come.
    await page.locator(".matrix").evaluate((matrix) => matrix.classList.add("matrix--large"));
    expect(await tell()).toEqual(["auto", "auto", "visible"]);
    const many = await page
      .locator("td[data-plan]")
      .evaluateAll((cells) =>
        cells.map((cell) => [cell.querySelectorAll("a").length > 1, cell.hasAttribute("data-many")].join()),
      );
    expect(new Set(many)).toEqual(new Set(["true,true", "false,false"]));
    await page.emulateMedia({ media: "print" });
    expect(await tell()).toEqual(["visible", "visible", "visible"]);
    await close();
  });
});

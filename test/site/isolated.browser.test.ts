import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startHarness, type Harness, type OpenWindow } from "./harness.ts";

/** Where words of a plan stand beside others on one line: their element, by page. */
const places = [
  ["/ke-hoach/thua-thien-hue-2023/", "[data-statement]"],
  ["/ke-hoach/thua-thien-hue-2023/", "li > [data-statement]"],
  ["/ke-hoach/thua-thien-hue-2023/", ".item__title > bdi"],
  ["/ke-hoach/thua-thien-hue-2023/", ".item__other bdi"],
  ["/ke-hoach/thua-thien-hue-2023/van-ban/", ".source > li > div > span"],
  ["/mo-hinh/kiosk-mot-cua/", ".table td a"],
  ["/mo-hinh/", "main li a"],
  ["/ke-hoach/", "td a"],
  ["/luu-y/", ".quotes__text"],
] as const;

/** Order on the screen, from the left, of a letter before some words, of the words, and of one behind: “a”, “w”, “z”. */
const readOrder = (element: Element, isolated: boolean): string => {
  element.textContent = "\u202Ew";
  if (!isolated) (element as HTMLElement).style.unicodeBidi = "normal";
  element.before("a");
  element.after("z");
  const left = (node: Node | null): number => {
    const range = document.createRange();
    if (node !== null) range.selectNodeContents(node);
    return range.getBoundingClientRect().left;
  };
  const spots = [
    ["a", left(element.previousSibling)],
    ["w", left(element.firstChild)],
    ["z", left(element.nextSibling)],
  ] as const;
  return [...spots]
    .sort((one, other) => one[1] - other[1])
    .map(([name]) => name)
    .join("");
};

describe("words that turn their order", () => {
  let harness: Harness;
  let window: OpenWindow;
  beforeAll(async () => {
    harness = await startHarness();
    window = await harness.openWindow();
  });
  afterAll(async () => {
    await harness.close();
  });

  it.each(places)("on %s in “%s” turn nothing beside them", async (path, selector) => {
    const { page, visit } = window;
    // Several places of one page are asked one after the other.
    if (page.url() !== harness.address(path)) await visit(path);
    const first = await page.evaluate((one) => {
      const element = document.querySelector(one);
      return element === null ? "none there" : getComputedStyle(element).unicodeBidi;
    }, selector);
    expect(first).toBe("isolate");
  });

  it("would turn the words behind them, were they not kept apart", async () => {
    const { page, visit } = window;
    await visit("/ke-hoach/thua-thien-hue-2023/");
    const readTitle = (index: number, isolated: boolean): Promise<string> =>
      page.evaluate(
        `(${readOrder.toString()})(document.querySelectorAll(".item__title > bdi")[${index}], ${isolated})`,
      );
    expect([await readTitle(0, true), await readTitle(1, false)]).toEqual(["awz", "azw"]);
  });
});

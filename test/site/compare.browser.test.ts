import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Page } from "playwright-core";
import { readLines } from "#sheets/csv.ts";
import { readWorkbook } from "../helpers/read-workbook.ts";
import { colourRules, darkViolationsOf, thinOut, violationsOf } from "./axe.ts";
import { mainSite, startHarness, type Harness } from "./harness.ts";

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness(mainSite());
});
afterAll(async () => {
  await harness.close();
});

const done = '[data-comparison][data-state="done"]';

async function open(query: string, width = 1280) {
  const opened = await harness.openPage(`/so-sanh/${query}`, { width });
  await opened.page.waitForSelector(done);
  return opened;
}

interface ItemRow {
  readonly id: string;
  readonly title: string;
  readonly wording: Readonly<Record<string, string | readonly string[] | null>>;
}

const items = JSON.parse(readFileSync(join(mainSite().folder, "data/v1/items.json"), "utf8")) as ItemRow[];

/** The wordings of an item as items.json has them, each as one text. */
function readWordings(id: string): Readonly<Record<string, string>> {
  const item = items.find((one) => one.id === id);
  if (item === undefined) throw new Error(`No item ${id}`);
  const texts = Object.entries({ title: item.title, ...item.wording }).map(([field, said]) => [
    field,
    [said ?? []].flat().join(" ").replace(/\s+/g, " ").trim(),
  ]);
  return Object.fromEntries(texts) as Record<string, string>;
}

describe("two items", () => {
  const pairs = [
    ["ninh-binh-2023/6", "thua-thien-hue-2023/6"],
    ["cua-lo-2023/24", "thua-thien-hue-2023/25"],
    ["ninh-binh-2023/15", "cua-lo-2023/12"],
  ] as const;

  it.each(pairs)("%s and %s stand side by side with their own words", async (a, b) => {
    const { page, assertQuiet, close } = await open(`?a=${a}&b=${b}`);
    const sides = await page
      .locator(`${done} [data-side]`)
      .evaluateAll((all) =>
        all.map((side) => [
          side.closest("[data-field]")?.getAttribute("data-field") ?? "",
          side.getAttribute("data-side") ?? "",
          side.textContent.replace(/\s+/g, " ").trim(),
        ]),
      );
    const own = { a: readWordings(a), b: readWordings(b) };
    const told = sides.filter(([field = ""]) => !field.startsWith("annex-"));
    expect(told.length).toBeGreaterThan(4);
    for (const [field = "", side = "", text] of told)
      expect(text, `${field} ${side}`).toBe(own[side as "a" | "b"][field]);
    assertQuiet();
    await close();
  });

  it("mark what one side alone has by del and ins, and numbers, days and bodies by their kind", async () => {
    const { page, close } = await open("?a=ninh-binh-2023/6&b=thua-thien-hue-2023/6");
    const deadline = page.locator('[data-field="deadline"]');
    expect(await deadline.locator('[data-side="a"] del[data-atom="date"]').textContent()).toBe("Năm 2023");
    expect(await deadline.locator('[data-side="b"] ins[data-atom="date"]').textContent()).toBe("30/10/2023.");
    expect(await page.locator('[data-side="b"] ins[data-atom="agency"]').count()).toBeGreaterThan(0);
    expect(await page.locator('[data-side="a"] ins, [data-side="b"] del').count()).toBe(0);
    await close();
  });

  it("show only what differs, as one text, and say so in the URL", async () => {
    const { page, close } = await open("?a=ninh-binh-2023/6&b=thua-thien-hue-2023/6");
    await page.getByLabel("chỉ chỗ khác").check();
    await page.waitForSelector(done);
    expect(await page.locator('[data-field="title"]').isVisible()).toBe(false);
    await page.getByLabel("gộp thành một văn bản").check();
    await page.waitForSelector(".sides__merged:visible");
    expect(page.url()).toMatch(/\?a=ninh-binh-2023\/6&b=thua-thien-hue-2023\/6&xem=mot&khac=1$/);
    await page.goBack();
    await page.waitForSelector("[data-side]:visible");
    expect(await page.getByLabel("gộp thành một văn bản").isChecked()).toBe(false);
    await close();
  });

  it("lead from one difference to the next by the keys n and p", async () => {
    const { page, close } = await open("?a=ninh-binh-2023/6&b=thua-thien-hue-2023/6");
    const count = page.locator("[data-tour-count]");
    const total = Number(/^(\d+) chỗ khác$/.exec(await count.innerText())?.[1]);
    await page.keyboard.press("n");
    expect(await count.innerText()).toBe(`chỗ khác 1/${total}`);
    expect(await page.locator("[data-current]").first().textContent()).toBe("điện tử");
    await page.keyboard.press("p");
    expect(await count.innerText()).toBe(`chỗ khác ${total}/${total}`);
    await close();
  });

  it("change sides when asked", async () => {
    const { page, close } = await open("?a=ninh-binh-2023/6&b=thua-thien-hue-2023/6");
    await page.getByRole("button", { name: "Đổi bên" }).click();
    await page.waitForURL(/\?a=thua-thien-hue-2023\/6&b=ninh-binh-2023\/6$/);
    await close();
  });

  it("are chosen from lists, those of the same model first", async () => {
    const { page, close } = await open("?a=cua-lo-2023/24");
    expect(await page.locator("[data-sentence]").innerText()).toMatch(
      /^Mô hình 24: .* So với mục cùng mô hình của:$/,
    );
    await page.locator('[data-plan="b"]').selectOption("thua-thien-hue-2023");
    const first = page.locator('[data-item="b"] optgroup[label="Cùng mô hình"] option').first();
    await first.waitFor({ state: "attached" });
    await page.locator('[data-item="b"]').selectOption((await first.getAttribute("value")) ?? "");
    await page.waitForSelector("[data-side]");
    await close();
  });
});

/** The bytes of what the page hands over for a kind of file. */
async function save(page: Page, kind: string): Promise<Buffer> {
  const saving = page.waitForEvent("download");
  await page.getByRole("button", { name: `Tải bảng đang xem (${kind})` }).click();
  const chunks: Buffer[] = [];
  for await (const chunk of await (await saving).createReadStream()) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

describe("plans", () => {
  it("stand model by model, with a file of what is on screen", async () => {
    const { page, assertQuiet, close } = await open("?kh=ninh-binh-2023,cua-lo-2023");
    const rows = page.locator(".plans tbody tr");
    const all = await rows.count();
    expect(all).toBeGreaterThan(40);
    await page.getByLabel("chỉ mô hình có kế hoạch không nêu").check();
    await page.waitForSelector(done);
    const shown = await rows.evaluateAll((list) => list.filter((row) => !(row as HTMLElement).hidden).length);
    expect(shown).toBeGreaterThan(0);
    expect(shown).toBeLessThan(all);
    expect(await page.locator("[data-row-count]").innerText()).toBe(`${shown}/${all} dòng`);
    const text = (await save(page, ".csv")).toString("utf8");
    expect(text).toMatch(/^\uFEFFMô hình,Ninh Bình,Ninh Bình – chủ trì/);
    expect(text.trim().split("\r\n")).toHaveLength(shown + 1);
    const [first, sheet] = await readWorkbook(await save(page, ".xlsx"));
    // A sheet has no cell where nothing stands to the end of a row.
    const lines = readLines(text).map((cells) =>
      cells.slice(0, cells.findLastIndex((cell) => cell !== "") + 1),
    );
    expect(sheet?.rows.map((cells) => cells.map((cell) => cell.text))).toEqual(lines);
    expect(sheet?.rows[1]?.[0]?.link).toContain("/mo-hinh/");
    expect(first?.rows.flat().map((cell) => cell.text)).toContain("chỉ mô hình có kế hoạch không nêu");
    assertQuiet();
    await close();
  });

  it("are ticked one after the other; the lists fold away only for who came by an address", async () => {
    const { page, assertQuiet, close } = await open("");
    const lists = page.locator("[data-picker]");
    for (const [index, name] of ["Ninh Bình", "Thừa Thiên Huế", "Bỉm Sơn"].entries()) {
      await page.locator("label", { has: page.locator('input[name="kh"]'), hasText: name }).click();
      await expect
        .poll(() => page.locator(`${done} .plans thead th`).count())
        .toBe(index === 0 ? 4 : index + 3);
      expect(await lists.getAttribute("open"), name).toBe("");
    }
    await page.reload();
    await page.waitForSelector(done);
    expect(await lists.getAttribute("open")).toBeNull();
    assertQuiet();
    await close();
  });

  it("of one plan: its body against its annex", async () => {
    const { page, close } = await open("?kh=cua-lo-2023");
    const heads = await page.locator(".plans thead th").allInnerTexts();
    expect(heads.map((head) => head.split("\n")[0])).toEqual([
      "Mô hình",
      "Thân văn bản",
      "Phụ lục",
      "So sánh",
    ]);
    await close();
  });
});

describe("the wordings of a model", () => {
  const path = "/mo-hinh/dieu-kien-cong-dan-so/";

  it("stand there without a script, each once with its count, its marks and its lines", async () => {
    const { page, close } = await harness.openPage(path, { javaScript: false });
    const objective = page.locator('[data-forms="objective"]');
    expect(await objective.locator("h4").allInnerTexts()).toEqual([
      "Cách viết A · 2/4 gốc",
      "Cách viết B · 1/4 giống 97%",
      "Cách viết C · 1/4 giống 98%",
    ]);
    expect(await objective.locator("ins").allInnerTexts()).toEqual(["công", "sản"]);
    expect(await objective.locator('[data-form="A"] .forms__items a.evidence').count()).toBe(2);
    await close();
  });

  it("are set against another base, which the URL names", async () => {
    const { page, assertQuiet, close } = await harness.openPage(path);
    await page.getByLabel("Lấy làm gốc").selectOption("cua-lo-2023/19");
    const first = page.locator('[data-forms="objective"] h4').first();
    await expect.poll(() => first.innerText()).toBe("Cách viết B · 1/4 gốc");
    expect(page.url()).toMatch(/\?goc=cua-lo-2023\/19$/);
    await page.reload();
    await expect.poll(() => first.innerText()).toBe("Cách viết B · 1/4 gốc");
    assertQuiet();
    await close();
  });

  it("become one text with what each says otherwise, and lead from one place to the next", async () => {
    const { page, assertQuiet, close } = await harness.openPage(`${path}?xem=mot`);
    const merged = page.locator('[data-forms="objective"] [data-merged]');
    await merged.waitFor();
    expect(await merged.innerText()).toContain("tài khoản [C: “sản”] tối thiểu");
    await page.keyboard.press("n");
    expect(await page.locator("[data-tour-count]").innerText()).toMatch(/^chỗ khác 1\/\d+$/);
    await thinOut(page);
    expect(await violationsOf(page)).toEqual([]);
    assertQuiet();
    await close();
  });
});

describe("what is not there", () => {
  it.each([
    ["?a=cua-lo-2023/999&b=ninh-binh-2023/6", /^Không có mục “cua-lo-2023\/999” trong kế hoạch Cửa Lò/],
    ["?a=hue/1&b=ninh-binh-2023/6", /^Không có kế hoạch “hue”\. Có các kế hoạch của: Ninh Bình/],
    ["?kh=hue", /^Không có kế hoạch “hue”/],
    ["?a=%3Cimg%20src%3Dx%3E&b=1", /^Không có kế hoạch “<img src=x>”/],
  ])("%s is told in a sentence, and lists to choose from stay", async (query, sentence) => {
    const { page, assertQuiet, close } = await open(query);
    expect(await page.locator("[data-problem]").innerText()).toMatch(sentence);
    expect(await page.locator('[data-plan="a"]').isVisible()).toBe(true);
    assertQuiet();
    await close();
  });
});

describe.each([
  "?a=ninh-binh-2023/6&b=thua-thien-hue-2023/6",
  "?kh=ninh-binh-2023,cua-lo-2023,thua-thien-hue-2023",
])("%s", (query) => {
  it("has no axe violation in light, dark and at 360 px, where the page does not scroll sideways", async () => {
    const { page, close } = await open(query, 1440);
    await thinOut(page);
    expect(await violationsOf(page), "light").toEqual([]);
    expect(await darkViolationsOf(page), "dark").toEqual([]);
    await page.setViewportSize({ width: 360, height: 800 });
    await page.reload();
    await page.waitForSelector(done);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    await thinOut(page);
    expect(await violationsOf(page, { without: colourRules }), "360 px").toEqual([]);
    await close();
  });
});

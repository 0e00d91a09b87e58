import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findPages, kindOf, typicalOfEachKind } from "./built-pages.ts";
import { type Harness, type OpenWindow, mainSite } from "./harness.ts";
import {
  countLate,
  countShifts,
  mostShift,
  openCountingWindow,
  readShift,
  startLateHarness,
} from "./late-scripts.ts";

/** Pages whose addresses say what their script shows. */
const states = [
  "/tim-kiem/?q=hue-s",
  "/tim-kiem/?q=zzqx",
  // What it asks takes more room than is kept for a passage.
  "/tim-kiem/?q=ai chủ trì cho vay tín chấp",
  "/tim-kiem/?q=hạn lưu trú khách sạn",
  "/ma-tran/?nhom=2",
  "/ma-tran/?xem=hinh",
  "/doi-chieu-so/?q=cua+lo+12",
  "/thoi-han/?cq=so-y-te",
  "/so-sanh/?kh=ninh-binh-2023,cua-lo-2023",
  "/so-sanh/?a=ninh-binh-2023/6&b=thua-thien-hue-2023/6",
];
const paths = [...typicalOfEachKind(findPages(mainSite().folder)).map(({ path }) => path), ...states];

describe("nothing moves under its reader where scripts come late", () => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await startLateHarness();
  });
  afterAll(async () => {
    await harness.close();
  });

  /** Pairs of windows, 360 and 1440 px, that no test looks at now. */
  const free: (readonly OpenWindow[])[] = [];
  const openPair = (): Promise<readonly OpenWindow[]> =>
    Promise.all([360, 1440].map((width) => openCountingWindow(harness, width)));

  // Windows that keep their size: one that was another before may be laid out anew of itself. Pages side by side, for they wait
  // most of their time.
  it.concurrent.each(paths.map((path) => ({ path, kind: path.includes("?") ? path : kindOf(path) })))(
    "$kind ($path)",
    async ({ path }) => {
      const windows = free.pop() ?? (await openPair());
      const looks = await Promise.all(
        windows.map(async ({ page, visit }) => {
          await visit(path, page.viewportSize()?.width);
          return { shift: await readShift(page), late: await countLate(page) };
        }),
      );
      free.push(windows);
      const shifts = looks.map(({ shift }) => shift);
      expect(Math.min(...looks.map(({ late }) => late))).toBeGreaterThan(0);
      expect(Math.max(...shifts), `360 px ${shifts[0]}, 1440 px ${shifts[1]}`).toBeLessThan(mostShift);
    },
  );

  it("would be told of what a script puts above what is read", async () => {
    const { page, close } = await harness.openPage("/404.html");
    await page.evaluate(countShifts);
    await page.evaluate(() =>
      document
        .querySelector("main")
        ?.prepend(Object.assign(document.createElement("p"), { style: "block-size: 300px" })),
    );
    expect(await readShift(page)).toBeGreaterThan(mostShift);
    await close();
  });
});

import { readFileSync } from "node:fs";
import type { CDPSession } from "playwright-core";
import { serveFolder } from "#tools/serve-folder.ts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type BuiltPage, findPages, kindOf } from "./built-pages.ts";
import { type Harness, mainSite, type OpenWindow, startHarness } from "./harness.ts";
import { brotliSize } from "./weigh.ts";

// Bytes as a reader's browser receives them, 1 kB = 1000 bytes.
const modelPageLimit = 40_000;
const pageLimit = 60_000;
const firstSearchLimit = 160_000;
const firstSearchRequests = 12;

/** Pages over a limit; quality 5 is quick and never smaller, so only what it finds too big is pressed harder. */
function tooHeavy(pages: readonly BuiltPage[], limit: number): readonly string[] {
  return pages.flatMap((page) => {
    const bytes = readFileSync(page.file);
    if (bytes.length < limit || brotliSize(bytes, 5) < limit) return [];
    const size = brotliSize(bytes, 11);
    return size < limit ? [] : [`${page.path}: ${size} bytes`];
  });
}

const pages = findPages(mainSite().folder);

describe("HTML (brotli)", () => {
  it("of a model page is under 40 kB", () => {
    expect(
      tooHeavy(
        pages.filter((page) => kindOf(page.path) === "/mo-hinh/*/"),
        modelPageLimit,
      ),
    ).toEqual([]);
  });

  it("of every page is under 60 kB", () => {
    expect(tooHeavy(pages, pageLimit)).toEqual([]);
  });
});

describe("a first search", () => {
  let harness: Harness;
  let view: OpenWindow;
  let session: CDPSession;
  let [bytes, requests] = [0, 0];
  beforeAll(async () => {
    harness = await startHarness(mainSite(), (folder, base) => serveFolder(folder, base, 0));
    view = await harness.openWindow();
    session = await view.page.context().newCDPSession(view.page);
    await session.send("Network.enable");
    session.on("Network.loadingFinished", ({ encodedDataLength }) => {
      [bytes, requests] = [bytes + encodedDataLength, requests + 1];
    });
  });
  afterAll(async () => {
    await view.close();
    await harness.close();
  });

  // By number, from texts of every kind; of an item by its place; of a body at a place; of a place of before; of what nothing holds.
  it.each(["qd 06", "mô hình 24 huế", "công an cấp xã cửa lò", "TP Vinh", "hướng dẫn", "zxcvqw"])(
    "for “%s” takes under 160 kB in 12 requests at most, by a browser that has nothing of the site",
    async (query) => {
      await session.send("Network.clearBrowserCache");
      [bytes, requests] = [0, 0];
      await view.visit(`/tim-kiem/?q=${encodeURIComponent(query)}`);
      await view.page.waitForSelector('[data-results][data-state="done"]');
      await view.page.waitForLoadState("networkidle");
      expect(requests).toBeGreaterThan(3);
      expect(requests).toBeLessThanOrEqual(firstSearchRequests);
      expect(bytes).toBeLessThan(firstSearchLimit);
    },
  );
});

import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { outlineGuide } from "#reading/content/read-guide.ts";
import { listFilesBelow } from "#reading/publish/list-files.ts";
import { listSitePages } from "#search/index/site-pages.ts";

const chapters = outlineGuide("content");
const pages = listSitePages(chapters);
/** Not found by themselves: the search, what opens first, what is not there. */
const unlisted = ["", "tim-kiem/", "404/"];

describe("pages of the site that search finds", () => {
  it("are all pages that are there once, and no other", () => {
    const built = listFilesBelow("src/pages")
      .filter((file) => file.endsWith(".astro") && !file.includes("["))
      .map((file) => file.replace(/(?:index)?\.astro$/u, "").replace(/(?<=[^/])$/u, "/"))
      .filter((path) => !unlisted.includes(path))
      .map((path) => `/${path}`);
    const listed = new Set(pages.map(({ url }) => url.replace(/#.*$/u, "")));
    expect([...listed].toSorted()).toEqual(built.toSorted());
  });

  it("have the anchors that their addresses name", () => {
    const parts = pages.filter(({ url }) => url.includes("#") && !url.startsWith("/huong-dan/"));
    expect(parts.length).toBeGreaterThan(0);
    for (const { url } of parts) {
      const [path = "", anchor = ""] = url.split("#");
      expect(readFileSync(`src/pages${path}index.astro`, "utf8"), url).toContain(`id="${anchor}"`);
    }
  });

  it("are each chapter of the guide, found by its headings too", () => {
    expect(chapters.length).toBeGreaterThan(0);
    for (const { id, title, headings } of chapters) {
      const page = pages.find(({ url }) => url === `/huong-dan/#${id}`);
      expect(page?.title, id).toBe(`Hướng dẫn: ${title}`);
      expect(page?.others, id).toEqual(headings);
    }
    expect(chapters.find(({ id }) => id === "tra-cuu")?.headings).toContain("Tìm một mô hình");
  });

  it("have a title of their own, and none has another's title among its other words", () => {
    const titles = pages.map(({ title }) => title);
    expect(new Set(titles).size).toBe(titles.length);
    const others = pages.flatMap((page) => page.others);
    expect(others.filter((other) => titles.includes(other))).toEqual([]);
  });
});

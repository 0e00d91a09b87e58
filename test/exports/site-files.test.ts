import { describe, expect, it } from "vitest";
import { listSite } from "#exports/site-files.ts";
import { packSearchSource } from "#search/index/search-source.ts";
import { listFilesBelow } from "#reading/publish/list-files.ts";
import { handbook } from "../helpers/own-content.ts";

const site = listSite(listFilesBelow("src/pages"), handbook, packSearchSource(handbook).texts);

describe("listSite", () => {
  it("knows the pages of every route of the site", () => {
    expect(site.files).toEqual([...new Set(site.files)]);
    expect(site.files.filter((file) => file.includes("["))).toEqual([]);
    expect(site.files).toEqual(expect.arrayContaining(["404.html", "index.html", "ma-tran/index.html"]));
  });

  it("has a page of each model, plan, agency that a plan names, place and document, and every data file", () => {
    for (const { id } of handbook.models) {
      expect(site.files).toContain(`mo-hinh/${id}/index.html`);
      expect(site.files).toContain(`mo-hinh/${id}/ap-dung.csv`);
    }
    for (const { id } of handbook.plans) expect(site.files).toContain(`ke-hoach/${id}/van-ban/index.html`);
    for (const { code } of handbook.places) expect(site.files).toContain(`dia-phuong/${code}/index.html`);
    for (const { id } of handbook.documents) expect(site.files).toContain(`can-cu/${id}/index.html`);
    const [lead] = handbook.items.flatMap((item) =>
      (item.leads.body ?? []).flatMap((mention) => mention.agency ?? []),
    );
    expect(site.files).toContain(`co-quan/${lead ?? ""}/vai-tro.csv`);
    expect(site.files).toEqual(expect.arrayContaining(["data/v1/findings.csv", "data/v1/crosswalk.csv"]));
  });

  it("knows how many rows each JSON file has, and the records of the search", () => {
    expect(site.rows.get("data/v1/items.json")).toBe(handbook.items.length);
    expect(site.records.length).toBeGreaterThan(handbook.items.length);
    // A body is found by its names, the page of a place's bodies by its title; all else by its words too.
    const nameAlone = site.records.filter((text) => text.trim() === "");
    expect(nameAlone).toHaveLength(handbook.agencies.length + handbook.plans.length);
  });

  it("refuses a route whose ids it does not know", () => {
    expect(() => listSite(["moi/[id].astro"], handbook, [])).toThrow("src/pages/moi/[id].astro");
  });

  it.each([
    ["404.astro", "404.html"],
    ["index.astro", "index.html"],
    ["a/index.astro", "a/index.html"],
    ["a/b.astro", "a/b/index.html"],
    ["a/b.csv.ts", "a/b.csv"],
  ])("gives %s the file %s", (route, file) => {
    expect(listSite([route], handbook, []).files).toEqual([file, "giay-phep-thu-vien.txt"].sort());
  });
});

import { describe, expect, it } from "vitest";
import { type ParsedPage, parsePages, parsePlanted } from "./parsed-pages.ts";

/** What is wrong with the HTML of some pages, each line "path fault"; runs in the browser, on documents that do nothing. */
function findFaults(pages: readonly ParsedPage[]): readonly string[] {
  const loading =
    "script[src], img[src], source[src], iframe[src], video[src], audio[src], track[src], embed[src]";
  const linked = "link[href]:not([rel=canonical], [rel=alternate], [rel=license])";
  const seenTitles = new Map<string, string>();
  return pages.flatMap(({ path, document: page }) => {
    const faults: string[] = [];
    const count = (selector: string): number => page.querySelectorAll(selector).length;
    if (page.documentElement.lang !== "vi") faults.push(`html lang is "${page.documentElement.lang}"`);
    if (count("h1") !== 1) faults.push(`has ${count("h1")} h1`);
    if (count("main") !== 1) faults.push(`has ${count("main")} main`);
    const title = page.title.trim();
    if (title === "") faults.push("has no title");
    else if (seenTitles.has(title)) faults.push(`has the title of ${seenTitles.get(title) ?? ""}: ${title}`);
    seenTitles.set(title, path);
    if (count("[style]") > 0) faults.push(`has ${count("[style]")} style attributes`);
    const handlers = [...page.querySelectorAll("*")].filter((e) =>
      e.getAttributeNames().some((n) => n.startsWith("on")),
    );
    if (handlers.length > 0) faults.push(`has ${handlers.length} inline event handlers`);
    const ids = [...page.querySelectorAll("[id]")].map((element) => element.id);
    const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
    if (twice.length > 0) faults.push(`has an id twice: ${twice.slice(0, 3).join(", ")}`);
    const quoting = [...page.querySelectorAll(".item__other, .item__refusal, .model__printed")];
    const loose = quoting.filter((one) => /“\s|\s[:;”]/.test(one.textContent));
    if (loose.length > 0) faults.push(`has a blank in a quotation's marks: ${loose[0]?.textContent ?? ""}`);
    const own = [
      ...page.querySelectorAll(".answer, .plan__answer, .places__answer, .lede:not([data-title]), .note"),
    ];
    const parted = own.filter((one) => /\(\s|\s[,;:.)](?=\s|$)/.test(one.textContent.trim()));
    if (parted.length > 0) faults.push(`has a blank before a mark: ${parted[0]?.textContent ?? ""}`);
    const policy =
      page.querySelector("meta[http-equiv=content-security-policy]")?.getAttribute("content") ?? "";
    if (!policy.includes("default-src 'self'")) faults.push("has no content security policy");
    if (/unsafe-inline|'unsafe-eval'/.test(policy)) faults.push("has an unsafe policy");
    const addresses = [...page.querySelectorAll(`${loading}, ${linked}, object[data], use[href]`)].map(
      (element) =>
        element.getAttribute("src") ?? element.getAttribute("href") ?? element.getAttribute("data") ?? "",
    );
    const sets = [...page.querySelectorAll("[srcset]")].map(
      (element) => element.getAttribute("srcset") ?? "",
    );
    const foreign = [...addresses, ...sets].filter((address) => /(?:^|\s)(?:[a-z]+:)?\/\//i.test(address));
    if (foreign.length > 0) faults.push(`loads from elsewhere: ${foreign.join(", ")}`);
    return faults.map((fault) => `${path} ${fault}`);
  });
}

describe("the HTML of every page", () => {
  it("is Vietnamese, has one h1, one main and a title of its own, no id twice, no inline style or handler, a strict policy", async () => {
    expect(await (await parsePages()).evaluate(findFaults)).toEqual([]);
  });

  it("would be found at fault", async () => {
    const policy = `<meta http-equiv="content-security-policy" content="default-src 'self'; script-src 'self'">`;
    const good = `<html lang="vi"><title>A</title>${policy}<main><h1>A</h1><a href="https://example.org/">x</a></main></html>`;
    const bad = `<html><title>A</title><h1 id="a">A</h1><h1 id="a" style="color:red" onclick="x()">B</h1>
      <script src="//example.org/a.js"></script><img srcset="a.png, https://example.org/b.png 2x"></html>`;
    const first = { path: "/", html: good };
    expect(await (await parsePlanted([first])).evaluate(findFaults)).toEqual([]);
    const planted = await parsePlanted([first, { path: "/b/", html: bad }]);
    expect(await planted.evaluate(findFaults)).toMatchInlineSnapshot(`
      [
        "/b/ html lang is """,
        "/b/ has 2 h1",
        "/b/ has 0 main",
        "/b/ has the title of /: A",
        "/b/ has 1 style attributes",
        "/b/ has 1 inline event handlers",
        "/b/ has an id twice: a",
        "/b/ has no content security policy",
        "/b/ loads from elsewhere: //example.org/a.js, a.png, https://example.org/b.png 2x",
      ]
    `);
  });
});

import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { caching } from "#hosting/headers.ts";
import { type ServedFolder, answerFor, serveFolder } from "#tools/serve-folder.ts";

let parent = "";
let site = "";
let served: ServedFolder;
const base = "/cong/de-an-06/";

function write(path: string, text: string): void {
  mkdirSync(join(site, path, ".."), { recursive: true });
  writeFileSync(join(site, path), text);
}

beforeAll(async () => {
  parent = mkdtempSync(join(tmpdir(), "serve-"));
  site = join(parent, "site");
  write("index.html", "trang đầu");
  write("404.html", "không có");
  write("mo-hinh/index.html", "mô hình");
  write("data/v1/items.json", "[]");
  write("data/v1/items.csv", "\uFEFFid");
  write("_astro/trang.BOzEQLCQ.css", "p{}");
  write("du-lieu/_astro/a.css", "p{}");
  write("pagefind/wasm.unknown.pagefind", "x");
  writeFileSync(join(parent, "secret.txt"), "secret");
  mkdirSync(join(parent, "site-other"));
  writeFileSync(join(parent, "site-other/secret.txt"), "secret");
  symlinkSync(join(parent, "secret.txt"), join(site, "link.txt"));
  symlinkSync(join(parent, "site-other"), join(site, "link"));
  symlinkSync(join(site, "data"), join(site, "inner"));
  served = await serveFolder(site, base, 0);
});
afterAll(async () => {
  await served.close();
  rmSync(parent, { recursive: true });
});

/** The path goes out as written: fetch() would tidy it. */
const get = (
  path: string,
  method = "GET",
): Promise<{ status: number; type: string; location: string; text: string }> =>
  new Promise((resolve, reject) => {
    const { port } = new URL(served.url);
    request({ host: "127.0.0.1", port, path, method }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () => {
        resolve({
          status: response.statusCode ?? 0,
          type: response.headers["content-type"] ?? "",
          location: response.headers.location ?? "",
          text: Buffer.concat(chunks).toString("utf8"),
        });
      });
    })
      .on("error", reject)
      .end();
  });

describe("serveFolder", () => {
  it.each([
    ["_astro/trang.BOzEQLCQ.css", caching.hashed],
    ["du-lieu/_astro/a.css", caching.other],
    ["mo-hinh/", caching.other],
    ["data/v1/items.json", caching.other],
    ["_astro/khong-co.css", caching.other],
  ])("lets a browser keep %s as the server files say", async (path, kept) => {
    expect((await fetch(served.url + path)).headers.get("cache-control")).toBe(kept);
  });

  it("gives its address under the base path", () => {
    expect(served.url).toMatch(/^http:\/\/localhost:\d+\/cong\/de-an-06\/$/);
  });

  it.each([
    ["", "text/html; charset=utf-8", "trang đầu"],
    ["mo-hinh/", "text/html; charset=utf-8", "mô hình"],
    ["mo-hinh/?q=1", "text/html; charset=utf-8", "mô hình"],
    ["data/v1/items.json", "application/json; charset=utf-8", "[]"],
    ["data/v1/items.csv", "text/csv; charset=utf-8", "\uFEFFid"],
    ["pagefind/wasm.unknown.pagefind", "application/octet-stream", "x"],
  ])("serves %j as %j", async (path, type, text) => {
    expect(await get(base + path)).toEqual({ status: 200, type, location: "", text });
  });

  it.each([
    ["/", base],
    ["/cong/de-an-06", base],
    [`${base}mo-hinh`, `${base}mo-hinh/`],
    [`${base}mo-hinh?q=dat%20dai`, `${base}mo-hinh/?q=dat%20dai`],
  ])("leads %j to %j", async (path, location) => {
    expect(await get(path)).toMatchObject({ status: 307, location });
  });

  it.each([
    ["//mo-hinh", "/mo-hinh/"],
    ["//evil.example/..", "/"],
    ["//evil.example/../mo-hinh", "/mo-hinh/"],
    ["//evil.example/%2e%2e/mo-hinh", "/mo-hinh/"],
    ["/\\evil.example/..", "/"],
    ["/mo-hinh/../data/../mo-hinh", "/mo-hinh/"],
  ])("leads %j to a folder of this site, never to another host: %j", (path, to) => {
    expect(answerFor(site, "/", path)).toEqual({ kind: "redirect", to });
  });

  it.each(["//evil.example", "/%5cevil.example/", "http://evil.example/mo-hinh"])(
    "leads nowhere from %j",
    (path) => {
      expect(answerFor(site, "/", path)).toMatchObject({ kind: "file", status: 404 });
    },
  );

  it.each(["link.txt", "link/secret.txt", "link/", "link"])(
    "does not follow a link out of the folder: %j",
    async (path) => {
      expect(await get(base + path)).toMatchObject({ status: 404, text: "không có" });
    },
  );

  it("follows a link within the folder", async () => {
    expect(await get(`${base}inner/v1/items.json`)).toMatchObject({ status: 200, text: "[]" });
  });

  it.each([
    "/mo-hinh/",
    `${base}khong-co/`,
    `${base}data/`,
    `${base}data`,
    `${base}../secret.txt`,
    `${base}..%2fsecret.txt`,
    `${base}../site-other/secret.txt`,
    `${base}..%5csecret.txt`,
    `${base}%00`,
    `${base}%zz`,
  ])("answers %j with the page for what is not there", async (path) => {
    expect(await get(path)).toMatchObject({ status: 404, text: "không có" });
  });

  it("takes no other method than GET and HEAD", async () => {
    expect((await get(base, "POST")).status).toBe(405);
    expect(await get(base, "HEAD")).toMatchObject({ status: 200, text: "" });
  });

  it("sends text compressed to those who can read it", async () => {
    const response = await fetch(served.url, { headers: { "accept-encoding": "br" } });
    expect(response.headers.get("content-encoding")).toBe("br");
    expect(await response.text()).toBe("trang đầu");
  });

  it("sends it as it is where that is asked, and answers what stands beside the folder", async () => {
    const text = "[1]";
    const plain = await serveFolder(site, base, 0, {
      compresses: false,
      beside: (path) => (path === "/them.json" ? { type: "application/json", text } : undefined),
    });
    const headers = { "accept-encoding": "br" };
    const page = await fetch(plain.url, { headers });
    expect(page.headers.get("content-encoding")).toBeNull();
    expect(await page.text()).toBe("trang đầu");
    const more = await fetch(new URL("/them.json", plain.url));
    expect([more.status, more.headers.get("content-type"), await more.text()]).toEqual([
      200,
      "application/json",
      text,
    ]);
    expect((await fetch(new URL("/khac.json", plain.url))).status).toBe(404);
    await plain.close();
  });

  it("answers late what is to come late, and lets nobody keep that", async () => {
    let [asked, isDue] = [0, false];
    const slow = await serveFolder(site, base, 0, {
      delay: (path) => {
        if (!path.endsWith(".css")) return undefined;
        asked += 1;
        return new Promise((due) => {
          setTimeout(() => {
            isDue = true;
            due();
          });
        });
      },
    });
    const style = await fetch(`${slow.url}_astro/trang.BOzEQLCQ.css`);
    expect([isDue, style.status, style.headers.get("cache-control")]).toEqual([true, 200, "no-store"]);
    const other = await fetch(`${slow.url}data/v1/items.json`);
    expect(other.headers.get("cache-control")).not.toBe("no-store");
    expect(asked).toBe(1);
    await slow.close();
  });

  it("refuses a port in use", async () => {
    const port = Number(new URL(served.url).port);
    await expect(serveFolder(site, base, port)).rejects.toMatchObject({ code: "EADDRINUSE" });
  });
});

describe("answerFor", () => {
  it("has nothing to send for a missing page of a site without 404.html", () => {
    expect(answerFor(join(site, "mo-hinh"), "/", "/khong-co/")).toEqual({ kind: "nothing" });
  });
});

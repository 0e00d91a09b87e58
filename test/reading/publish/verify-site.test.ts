import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { formatProblem } from "#problems/format-problems.ts";
import { verifySite, type WholeSite } from "#reading/publish/verify-site.ts";
import { packSideFile, unpackSideFile } from "#search/words/side-file.ts";
import { writeSearchFiles } from "#search/index/write.ts";

const site: WholeSite = {
  files: ["404.html", "index.html", "ke-hoach/index.html", "data/v1/items.json", "data/v1/items.csv"],
  rows: new Map([["data/v1/items.json", 2]]),
  records: Array.from({ length: 20 }, (_, at) => `Kiosk một cửa ${at}`),
};
const page =
  '<html><link href="/goc/_astro/a.css"></html><script type="module" src="/goc/_astro/b.js"></script>\n';

const toShown = (text: string) => ({ text: [text], lines: [], facts: {}, note: "" });

let temporary = "";
let whole = "";
let folder = "";
const put = (path: string, text: string): void => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
};
const verify = async (): Promise<readonly string[]> =>
  (await verifySite(folder, join(temporary, "public"), site)).map(formatProblem);

beforeAll(() => {
  temporary = mkdtempSync(join(tmpdir(), "verify-"));
  folder = whole = join(temporary, "whole");
  for (const file of site.files) put(file, page);
  put("data/v1/items.json", "[1, 2]");
  for (const file of ["_astro/a.css", "_astro/b.js", "favicon.svg"]) put(file, "x");
  mkdirSync(join(temporary, "public"));
  writeFileSync(join(temporary, "public/favicon.svg"), "x");
  writeSearchFiles(join(whole, "chi-muc"), { data: {}, texts: site.records.map(toShown) });
});
afterAll(() => {
  rmSync(temporary, { recursive: true });
});
beforeEach(() => {
  folder = mkdtempSync(join(temporary, "site-"));
  cpSync(whole, folder, { recursive: true });
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const advice = "Gợi ý: xem thông báo của bước dựng ở trên; sửa rồi chạy lại “npm run build”.";

describe("verifySite", () => {
  it("finds nothing wrong with a whole site", async () => {
    expect(await verify()).toEqual([]);
  });

  it.each(["404.html", "ke-hoach/index.html", "data/v1/items.csv", "favicon.svg"])(
    "misses %s",
    async (file) => {
      rmSync(join(folder, file));
      const missing = `${file}:1:1 error missing-file Tệp này phải có trong trang nhưng bước dựng không tạo ra. ${advice}`;
      expect(await verify()).toEqual([missing]);
      put(file, "");
      expect(await verify()).toEqual([missing]);
    },
  );

  it.each([
    [
      "a page cut short",
      () => {
        put("index.html", page.slice(0, 40));
      },
      /^index\.html:1:1 error cut-page /,
    ],
    [
      "a page without its style",
      () => {
        rmSync(join(folder, "_astro/a.css"));
      },
      /error missing-asset Trang cần tệp “\/_astro\/a\.css”/,
    ],
    [
      "a page without its script",
      () => {
        rmSync(join(folder, "_astro/b.js"));
      },
      /error missing-asset Trang cần tệp “\/_astro\/b\.js”/,
    ],
    [
      "a data file with a row too few",
      () => {
        put("data/v1/items.json", "[1]");
      },
      /^data\/v1\/items\.json:1:1 error wrong-rows Tệp có 1 hàng, nội dung có 2 hàng\./,
    ],
    [
      "a data file cut short",
      () => {
        put("data/v1/items.json", "[1, 2");
      },
      /error wrong-rows Tệp có 0 hàng, nội dung có 2 hàng\./,
    ],
    [
      "the program of a build that ended early",
      () => {
        put(".prerender/entry.mjs", "x");
      },
      /^\.prerender:1:1 error unfinished Còn sót của bước dựng: bước dựng dừng giữa chừng\./,
    ],
    [
      "no index",
      () => {
        rmSync(join(folder, "chi-muc"), { recursive: true });
      },
      /^chi-muc:1:1 error damaged-index Chỉ mục tìm kiếm không mở được/,
    ],
    [
      "an index without its words",
      () => {
        const plain = gunzipSync(readFileSync(join(folder, "chi-muc/tim-kiem.so-tay")));
        const { data } = unpackSideFile(plain);
        const bare = packSideFile({ data, words: new Uint8Array() });
        writeFileSync(join(folder, "chi-muc/tim-kiem.so-tay"), gzipSync(bare));
      },
      /damaged-index/,
    ],
    [
      "an index that lacks a word",
      () => {
        const texts = site.records.map((text) => toShown(text.replaceAll("cửa", "của")));
        writeSearchFiles(join(folder, "chi-muc"), { data: {}, texts });
      },
      /tra “cửa” không ra kết quả nào/,
    ],
    [
      "an index whose side file is cut",
      () => {
        truncateSync(join(folder, "chi-muc/tim-kiem.so-tay"), 30);
      },
      /damaged-index/,
    ],
    [
      "an index without a file of texts",
      () => {
        rmSync(join(folder, "chi-muc/van-ban/0.so-tay"));
      },
      /damaged-index/,
    ],
  ] as const)("refuses a site with %s", async (_, damage, message) => {
    damage();
    const told = await verify();
    expect(told.length).toBeGreaterThan(0);
    expect(told.join("\n")).toMatch(message);
  });

  it("refuses an index of fewer records than the content has", async () => {
    const more = { ...site, records: [...site.records, "Thêm"] };
    const [told] = await verifySite(folder, join(temporary, "public"), more);
    expect(told?.message).toBe("Chỉ mục tìm kiếm không mở được: có văn bản của 20 mục, phải là 21.");
  });

  it("tells ten missing files by name and counts the rest (mostMissing)", async () => {
    const many = Array.from({ length: 12 }, (_, at) => `mo-hinh/${String(at).padStart(2, "0")}/index.html`);
    const told = await verifySite(folder, join(temporary, "public"), {
      ...site,
      files: [...site.files, ...many],
    });
    expect(told.map(({ file, message }) => (file === "." ? message : file))).toEqual([
      ...many.slice(0, 10),
      "Thiếu 12 tệp; 10 tệp đầu ghi riêng từng dòng.",
    ]);
    const ten = { ...site, files: [...site.files, ...many.slice(0, 10)] };
    expect(await verifySite(folder, join(temporary, "public"), ten)).toHaveLength(10);
  });

  it("tells all that is wrong at once", async () => {
    rmSync(join(folder, "index.html"));
    rmSync(join(folder, "404.html"));
    put("data/v1/items.json", "[]");
    expect(await verify()).toHaveLength(3);
  });
});

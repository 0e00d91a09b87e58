import { beforeAll, describe, expect, it } from "vitest";
import { outlineGuide } from "#reading/content/read-guide.ts";
import { prepareSearch, type SearchTables } from "#search/ask/lookup.ts";
import { runSearch } from "#search/ask/run.ts";
import { packSearchData, unpackSearchData } from "#search/index/pack.ts";
import { buildSearchRecords } from "#search/index/records.ts";
import { handbook } from "../../helpers/own-content.ts";
import { createMemoryIndex } from "./memory-index.ts";

const { data, texts } = buildSearchRecords(handbook, outlineGuide("content"));
let tables: SearchTables;
beforeAll(() => {
  tables = prepareSearch(data);
});

/** Addresses of the results of a query, best first. */
async function ask(query: string): Promise<readonly string[]> {
  const { hits } = await runSearch(query, tables, createMemoryIndex(texts));
  return hits.map(({ record }) => data.records[record]?.url ?? "");
}
const bodiesOf = (plan: string): string => `/co-quan/noi/${plan}/`;

describe("a body and a place", () => {
  it.each([
    ["công an cấp xã cửa lò", "cua-lo-2023"],
    ["cong an xa o cua lo", "cua-lo-2023"],
    ["công an xã ở phường Cửa Lò", "cua-lo-2023"],
    ["phòng y tế bỉm sơn", "bim-son-2024"],
    ["văn phòng UBND tỉnh Bình Định", "binh-dinh-2024"],
  ])("%s leads to the bodies of that place", async (query, plan) => {
    expect((await ask(query)).slice(0, 2)).toContain(bodiesOf(plan));
  });

  it.each(["khách sạn cửa lò", "mô hình 24 huế", "công an cấp xã", "sở y tế nghệ an"])(
    "but %s, where a body or the plan's own place is missing, does not begin with one",
    async (query) => {
      expect(
        (await ask(query)).slice(0, 2).filter((url) => url.startsWith(bodiesOf("").slice(0, -1))),
      ).toEqual([]);
    },
  );
});

describe("pages of the site", () => {
  it.each([
    ["hướng dẫn", "/huong-dan/"],
    ["cách sử dụng", "/huong-dan/"],
    ["bổ sung kế hoạch", "/huong-dan/#bien-tap"],
    ["trích dẫn", "/huong-dan/#trich-dan"],
    ["khả năng tiếp cận", "/gioi-thieu/tiep-can/"],
    ["giấy phép", "/gioi-thieu/#giay-phep"],
    ["ma trận", "/ma-tran/"],
    ["tai du lieu", "/du-lieu/"],
  ])("are first for their names: %s", async (query, url) => {
    expect((await ask(query))[0]).toBe(url);
  });

  it.each(["chữ ký số", "lưu trú khách sạn", "dữ liệu dân cư"])(
    "are not before models and items: %s",
    async (query) => {
      const [first = ""] = await ask(query);
      expect(first).toMatch(/^\/(?:mo-hinh|ke-hoach)\/[a-z]/);
    },
  );

  it("travel as they are", () => {
    expect(unpackSearchData(packSearchData(data)).records).toEqual(data.records);
  });
});

import { describe, expect, it } from "vitest";
import { heaviestOfEachKind, kindOf, sampleOfEachKind, typicalOfEachKind } from "./built-pages.ts";

describe("kindOf", () => {
  it.each([
    ["/", "/"],
    ["/404.html", "/404.html"],
    ["/ma-tran/", "/ma-tran/"],
    ["/mo-hinh/", "/mo-hinh/"],
    ["/mo-hinh/kiosk-mot-cua/", "/mo-hinh/*/"],
    ["/co-quan/ubnd-tinh/", "/co-quan/*/"],
    ["/co-quan/noi/cua-lo-2023/", "/co-quan/noi/*/"],
    ["/ke-hoach/cua-lo-2023/van-ban/", "/ke-hoach/*/van-ban/"],
  ])("takes %s for %s", (path, kind) => {
    expect(kindOf(path)).toBe(kind);
  });
});

describe("heaviestOfEachKind", () => {
  it("takes one page of each kind", () => {
    const page = (path: string, size: number) => ({ path, size, file: path });
    const pages = [page("/", 5), page("/mo-hinh/a/", 1), page("/mo-hinh/b/", 3), page("/mo-hinh/c/", 2)];
    expect(heaviestOfEachKind(pages).map((one) => one.path)).toEqual(["/", "/mo-hinh/b/"]);
  });
});

describe("typicalOfEachKind", () => {
  it("takes the page of middle weight of each kind, of two the heavier", () => {
    const page = (path: string, size: number) => ({ path, size, file: path });
    const pages = [page("/", 5), page("/mo-hinh/a/", 1), page("/mo-hinh/b/", 9), page("/mo-hinh/c/", 2)];
    expect(typicalOfEachKind(pages).map((one) => one.path)).toEqual(["/", "/mo-hinh/c/"]);
    expect(typicalOfEachKind(pages.slice(1, 3)).map((one) => one.path)).toEqual(["/mo-hinh/b/"]);
  });
});

describe("sampleOfEachKind", () => {
  it("takes the heaviest and some spread over the kind, in order", () => {
    const page = (path: string, size: number) => ({ path, size, file: path });
    const pages = "abcdefgh"
      .split("")
      .map((letter, index) => page(`/mo-hinh/${letter}/`, index === 3 ? 9 : 1));
    expect(sampleOfEachKind(pages, 2).map((one) => one.path)).toEqual([
      "/mo-hinh/a/",
      "/mo-hinh/d/",
      "/mo-hinh/e/",
    ]);
  });
});

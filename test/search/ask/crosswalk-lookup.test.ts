import { describe, expect, it } from "vitest";
import { lookUpCrosswalk } from "#search/ask/crosswalk-lookup.ts";

const columns = [
  { names: ["Cửa Lò"] },
  { names: ["Thừa Thiên Huế", "Huế"] },
  { names: ["Bình Định", "Gia Lai"] },
  { names: ["Cửa Lò"] },
];
const rows = [
  { titles: ["Chữ ký số cá nhân"], numbers: [[12], [15], [], [3]] },
  { titles: ["Xác thực tập trung (SSO)", "Đăng nhập một lần"], numbers: [[24], [25], [10], []] },
  { titles: ["Quản lý lưu trú"], numbers: [[], [12, 13], [], []] },
];
const placeKinds = ["thi xa", "thanh pho", "quan", "tinh", "xa", "tp"];
const find = (query: string) =>
  lookUpCrosswalk(query, columns, rows, placeKinds).hits.map(({ row, columns: found }) => [row, ...found]);

describe("lookUpCrosswalk(query, columns, rows, placeKinds)", () => {
  it.each([
    ["12 cửa lò", [[0, 0]]],
    ["12 CUA LO", [[0, 0]]],
    ["mô hình 12 của thị xã Cửa Lò", [[0, 0]]],
    ["cửa lò 3", [[0, 3]]],
    ["số 12 tp. Huế", [[2, 1]]],
    ["mô hình 24 của tỉnh", [[1, 0]]],
    ["quản lý", [[2]]],
    ["chữ ký thị xã", []],
    ["12 huế", [[2, 1]]],
    ["13 thừa thiên huế", [[2, 1]]],
    ["nhiệm vụ 10 gia lai", [[1, 2]]],
    [
      "12",
      [
        [0, 0],
        [2, 1],
      ],
    ],
    ["12 13", [[2, 1]]],
    ["99 huế", []],
    [
      "cửa lò",
      [
        [0, 0, 3],
        [1, 0],
      ],
    ],
    ["chữ ký", [[0]]],
    ["dang nhap", [[1]]],
    ["sso", [[1]]],
    ["lưu tr", [[2]]],
    ["lưu tr quản", []],
    ["huế lưu trú", [[2, 1]]],
    ["2023", []],
  ])("“%s”", (query, expected) => {
    expect(find(query)).toEqual(expected);
  });

  it("longestNumber: takes three digits for a number, four for a word", () => {
    const long = [
      { titles: ["Kế hoạch 2023"], numbers: [[1]] },
      { titles: ["Đề án 123"], numbers: [[2]] },
      { titles: ["Chữ ký số"], numbers: [[123]] },
    ];
    const ask = (query: string) =>
      lookUpCrosswalk(query, [{ names: ["Cửa Lò"] }], long, placeKinds).hits.map(({ row }) => row);
    expect(ask("123")).toEqual([2]);
    expect(ask("2023")).toEqual([0]);
  });

  it("gives every row for a query without words", () => {
    expect(find("  ")).toEqual([[0], [1], [2]]);
  });

  it("tells the columns that a name means, all of them where two bear it", () => {
    expect(lookUpCrosswalk("cửa lò", columns, rows, placeKinds).columns).toEqual([0, 3]);
    expect(lookUpCrosswalk("sso", columns, rows, placeKinds).columns).toEqual([]);
  });
});

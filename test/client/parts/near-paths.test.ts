import { expect, it } from "vitest";
import { findNearPaths } from "#client/parts/near-paths.ts";

const paths = [
  "/mo-hinh/luu-tru-khach-san/",
  "/mo-hinh/luu-tru-xe-khach/",
  "/mo-hinh/chu-ky-so/",
  "/ke-hoach/cua-lo-2023/",
  "/co-quan/noi/cua-lo-2023/",
  "/co-quan/so-y-te/",
  "/thoi-han/",
];

it.each([
  ["/mo-hinh/luu-tru-khach-sn/", "/mo-hinh/luu-tru-khach-san/"],
  ["/mo-hinh/luu-tru-khach", "/mo-hinh/luu-tru-khach-san/"],
  ["/ke-hoach/cua-lo/", "/ke-hoach/cua-lo-2023/"],
  ["/ke-hoach/CUA-LO-2023/", "/ke-hoach/cua-lo-2023/"],
  ["/so-tay/thoihan/", "/thoi-han/"],
  ["/mo-hinh/so-y-te/", "/co-quan/so-y-te/"],
  ["/mo-hinh/chu", "/mo-hinh/chu-ky-so/"],
])("of %s, %s is the likest", (typed, path) => {
  expect(findNearPaths(typed, paths)[0]).toBe(path);
});

it.each(["/", "/x/", "/zzqqxx/", "/mo-hinh/%C4%91i%E1%BB%87n/"])("nothing is like %s", (typed) => {
  expect(findNearPaths(typed, paths)).toEqual([]);
});

it.each([
  [47, 1],
  [48, 0],
])(
  "leastAlike: half of all pairs of letters in both are enough, less are not: %i other letters",
  (others, count) => {
    // Both have 24 times “aa”: 48 of 96 pairs, or of 97.
    const typed = `/b${"a".repeat(25)}/`;
    expect(findNearPaths(typed, [`/${"a".repeat(25)}${"c".repeat(others)}/`])).toHaveLength(count);
  },
);

it("mostNear: five addresses are offered at most", () => {
  const many = ["a", "b", "c", "d", "e", "f"].map((one) => `/mo-hinh/luu-tru-${one}/`);
  expect(findNearPaths("/mo-hinh/luu-tru/", many)).toHaveLength(5);
  expect(findNearPaths("/mo-hinh/luu-tru/", many.slice(0, 4))).toHaveLength(4);
});

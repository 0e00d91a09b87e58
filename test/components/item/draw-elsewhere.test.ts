import { expect, it } from "vitest";
import { drawElsewhere } from "#components/item/draw-elsewhere.ts";

const other = { place: "An Bình", number: "mô hình 1", path: "/ke-hoach/an-binh-2023/#mo-hinh-1" };
const link = '<a href="/ke-hoach/an-binh-2023/#mo-hinh-1">An Bình, mô hình 1</a>';
const told = { relation: "là", decidedBy: null, isByMatcher: true };
const matches = [
  { title: "Khám chữa bệnh", path: "/mo-hinh/kham-chua-benh/", isProposed: false, ...told },
  { title: "Lưu trú", path: "/mo-hinh/luu-tru/", isProposed: true, ...told },
];

it("names the items of other plans, and where the rest of them stands", () => {
  expect(drawElsewhere({ named: [other, other], left: 0 }, matches)).toBe(`${link}; ${link}`);
  expect(drawElsewhere({ named: [other], left: 178 }, matches)).toBe(
    `${link}; và 178 mục khác, xem ở mô hình <a href="/mo-hinh/kham-chua-benh/">Khám chữa bệnh</a>`,
  );
});

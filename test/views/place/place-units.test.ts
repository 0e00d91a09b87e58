import { describe, expect, it } from "vitest";
import { buildPlaceUnits, type UnitLine } from "#views/place/place-units.ts";
import { type ContentLists, makeHandbook } from "../../helpers/make-handbook.ts";
import { samplePlaces, samplePlans } from "../../helpers/sample-content.ts";

const units = [
  {
    province: "52",
    document: "Nghị quyết 2",
    now: ["21001 phường Đông Hà", "21003 xã An Lộc", "21002 xã An Cao"],
    before: [
      {
        district: "540 huyện Đông Hà",
        province: "52",
        communes: ["20903 xã Đông > 21001, 21002", "20901 thị trấn Đông Hà > 21001"],
      },
      { district: "541 huyện An Lộc", province: "37", communes: ["20905 xã An Lộc > 21003"] },
      { district: "542 huyện Cồn Cát > 21003", province: "52", communes: [] },
    ],
  },
];
const merged = { code: "52", since: "2025-07-01", how: "merged", document: "Nghị quyết 1" } as const;
const places = [
  ...samplePlaces.map((place) =>
    place.level === "province" ? { ...place, until: "2025-06-30", successors: [merged] } : place,
  ),
  { code: "52", name: "An Cao", kind: "tinh", level: "province", from: "2025-07-01", until: null },
] satisfies ContentLists["places"];
const handbook = makeHandbook(samplePlans, { places, units });

const tell = ({ name, anchor, verb, heirs, origins }: UnitLine): string =>
  [`${anchor} ${name}:`, verb, ...heirs.map((heir) => `${heir.name} (${heir.path})`), origins]
    .filter((part) => part !== "")
    .join(" ");

describe("buildPlaceUnits(handbook, code)", () => {
  const page = buildPlaceUnits(handbook, "52");

  it("lists the units of today by kind and name, with what they were made of", () => {
    expect(page?.nowOf).toBe("tỉnh An Cao");
    expect(page?.now.map(({ kind, units: own }) => [kind, own.map(tell)])).toEqual([
      [
        "phường",
        ["nay-21001 phường Đông Hà: một phần xã Đông và thị trấn Đông Hà (huyện Đông Hà, tỉnh Cao Bình)"],
      ],
      [
        "xã",
        [
          "nay-21002 xã An Cao: một phần xã Đông (huyện Đông Hà, tỉnh Cao Bình)",
          "nay-21003 xã An Lộc: xã An Lộc (huyện An Lộc, tỉnh An Bình); huyện Cồn Cát (tỉnh Cao Bình)",
        ],
      ],
    ]);
  });

  it("lists the districts of the province's own code as they ended, each with its communes, linked within the page", () => {
    expect(page?.beforeHead).toBe("Đơn vị cấp huyện, cấp xã trước đây của tỉnh Cao Bình");
    expect(page?.before.map((district) => [tell(district), district.communes.map(tell)])).toEqual([
      ["truoc-542 huyện Cồn Cát: nay thuộc xã An Lộc (#nay-21003)", []],
      [
        "truoc-540 huyện Đông Hà: nay thuộc phường Đông Hà (#nay-21001) xã An Cao (#nay-21002)",
        [
          "truoc-20901 thị trấn Đông Hà: nay thuộc phường Đông Hà (#nay-21001)",
          "truoc-20903 xã Đông: nay thuộc phường Đông Hà (#nay-21001) xã An Cao (#nay-21002)",
        ],
      ],
    ]);
  });

  it("names the provinces whose districts lie in it now, and links from their pages to it", () => {
    expect(page?.elsewhere).toEqual([{ name: "tỉnh An Bình", path: "/dia-phuong/37/#don-vi-truoc-day" }]);
    const other = buildPlaceUnits(handbook, "37");
    expect([other?.now, other?.beforeHead]).toEqual([
      [],
      "Đơn vị cấp huyện, cấp xã trước đây của tỉnh An Bình",
    ]);
    expect(other?.before.map(tell)).toEqual([
      "truoc-541 huyện An Lộc: nay là xã An Lộc (/dia-phuong/52/#nay-21003)",
    ]);
  });

  it("shows on the page of a district its own communes alone", () => {
    const own = makeHandbook([{ place: "540" }], { units: [{ ...units[0]!, province: "52" }] });
    const district = buildPlaceUnits(own, "540");
    expect([district?.now, district?.before.map(({ name }) => name)]).toEqual([[], ["huyện Đông Hà"]]);
  });

  it("is null where the lists have nothing of a code", () => {
    expect(buildPlaceUnits(makeHandbook(), "37")).toBeNull();
    expect(buildPlaceUnits(handbook, "14812")).toBeNull();
  });
});

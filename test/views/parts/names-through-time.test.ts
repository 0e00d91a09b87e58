import { describe, expect, it } from "vitest";
import { agencyEntry } from "#schema/agencies.ts";
import { namePlaces, summariseToday, toAgencyToday } from "#views/parts/names-through-time.ts";
import { makeHandbook } from "../../helpers/make-handbook.ts";
import { sampleAgencies as agencies, samplePlans } from "../../helpers/sample-content.ts";

const since = { since: "2025-03-01", source: "Nghị quyết 1" };
/** The sample's “Sở Y tế” split among two bodies, one of which plans name. */
const handbook = makeHandbook(samplePlans, {
  agencies: agencies.map((agency) =>
    agency.id === "so-y-te"
      ? agencyEntry.parse({
          ...agency,
          until: "2025-02-28",
          successors: [
            { name: "Sở Mới", ...since },
            { agency: "cong-an-tinh", name: "Công an tỉnh", function: "kiểm tra", ...since },
          ],
        })
      : agency,
  ),
});

describe("toAgencyToday(handbook, id)", () => {
  it("links a body of today only where it has a page, and gives each its source", () => {
    expect(toAgencyToday(handbook, "so-y-te")).toEqual({
      summary: "nay: chức năng chuyển về 2 cơ quan",
      entries: [
        {
          name: "Sở Mới",
          path: null,
          function: "các chức năng còn lại",
          note: "(các chức năng còn lại) từ ngày 01/3/2025; nguồn: Nghị quyết 1",
        },
        {
          name: "Công an tỉnh",
          path: "/co-quan/cong-an-tinh/",
          function: "kiểm tra",
          note: "(kiểm tra) từ ngày 01/3/2025; nguồn: Nghị quyết 1",
        },
      ],
    });
  });

  it("counts the bodies of the plan's place, and names where the rest holds without one", () => {
    const place = handbook.plans.find(({ id }) => id === "an-binh-2023")?.place;
    const split = handbook.agencies.map((agency) =>
      agency.id === "so-y-te"
        ? agencyEntry.parse({
            ...agency,
            successors: [
              { name: "Sở Mới", ...since },
              { name: "Sở Chung", function: "báo chí", ...since },
              { name: "Sở Riêng", function: "báo chí", places: ["37"], ...since },
            ],
          })
        : agency,
    );
    const book = makeHandbook(samplePlans, { agencies: split });
    const told = (where?: typeof place) => {
      const today = toAgencyToday(book, "so-y-te", where);
      return [
        today?.summary,
        ...(today?.entries ?? []).map(({ name, function: moved }) => `${name}: ${moved}`),
      ];
    };
    expect(told(place)).toEqual([
      "nay: chức năng chuyển về 2 cơ quan",
      "Sở Mới: các chức năng còn lại",
      "Sở Riêng: báo chí",
    ]);
    expect(told()).toEqual([
      "nay: chức năng chuyển về 2 cơ quan",
      "Sở Mới: các chức năng còn lại",
      "Sở Chung: báo chí; nơi không nêu riêng",
      "Sở Riêng: báo chí; ở tỉnh An Bình",
    ]);
  });

  it("tells of a body that ended in one place alone where that is", () => {
    const one = handbook.agencies.map((agency) =>
      agency.id === "so-y-te"
        ? agencyEntry.parse({
            ...agency,
            until: undefined,
            successors: [{ name: "Sở Gộp", places: ["37"], ...since }],
          })
        : agency,
    );
    const book = makeHandbook(samplePlans, { agencies: one });
    expect(toAgencyToday(book, "so-y-te")?.summary).toBe("nay, ở tỉnh An Bình: Sở Gộp");
    const [first, second] = book.plans.map(({ place }) => toAgencyToday(book, "so-y-te", place)?.summary);
    expect([first, second]).toEqual(["nay: Sở Gộp", undefined]);
    const places = book.plans.slice(0, 2).map(({ place }) => place);
    expect(summariseToday(book, "so-y-te", places.slice(0, 1))).toBe("nay: Sở Gộp");
    expect(summariseToday(book, "so-y-te", places.slice(1))).toBeNull();
    expect(summariseToday(book, "so-y-te", places)).toBe("nay, ở tỉnh An Bình: Sở Gộp");
  });

  it("says that no heir is known, and why", () => {
    const lost = handbook.agencies.map((agency) =>
      agency.id === "so-y-te"
        ? agencyEntry.parse({ ...agency, successors: [], unclear: "chưa tìm thấy quyết định" })
        : agency,
    );
    expect(toAgencyToday(makeHandbook(samplePlans, { agencies: lost }), "so-y-te")).toEqual({
      summary: "nay: chưa rõ cơ quan kế thừa",
      entries: [
        { name: "chưa rõ cơ quan kế thừa", path: null, function: null, note: "chưa tìm thấy quyết định" },
      ],
    });
  });

  it("says nothing of a body that goes on, is unknown, or has not ended yet", () => {
    expect(toAgencyToday(handbook, "cong-an-tinh")).toBeNull();
    expect(toAgencyToday(handbook, null)).toBeNull();
    expect(toAgencyToday({ ...handbook, date: "2025-02-28" }, "so-y-te")).toBeNull();
  });
});

describe("namePlaces(handbook, taker)", () => {
  it("adds today's units to a town that is gone, and leaves a place that goes on alone", () => {
    const [taker] = agencyEntry.parse({
      ...agencies[0],
      successors: [{ name: "Phòng Mới", places: ["37", "381"], ...since }],
    }).successors;
    expect(namePlaces(handbook, { ...taker!, agency: null, function: null, source: "Nghị quyết 1" })).toBe(
      "tỉnh An Bình, thị xã Bắc Sơn (nay: phường Bắc Sơn, phường Nam Sơn)",
    );
  });
});

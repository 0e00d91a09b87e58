import { describe, expect, it } from "vitest";
import { hasEnded, listGivers, listPlaceCodes, listTakers } from "#meaning/agencies/agency-changes.ts";
import { agencyEntry } from "#schema/agencies.ts";
import { placeEntry } from "#schema/places.ts";

const taker = (name: string, more: object = {}): object => ({
  name,
  since: "2025-03-01",
  source: "Nghị quyết 1",
  ...more,
});
const agencies = [
  {
    id: "so-tt",
    name: "Sở TT",
    until: "2025-02-28",
    successors: [
      taker("Sở KH", { agency: "so-kh" }),
      taker("Sở VH", { agency: "so-vh", function: "báo chí" }),
      taker("Cục mới", { since: "2027-01-01" }),
    ],
  },
  { id: "so-kh", name: "Sở KH" },
  {
    id: "so-vh",
    name: "Sở VH",
    until: "2025-12-31",
    successors: [taker("Sở VHTT", { agency: "so-vhtt", since: "2026-01-01" })],
  },
  { id: "so-vhtt", name: "Sở VHTT" },
  {
    id: "phong",
    name: "Phòng cấp huyện",
    until: "2025-06-30",
    successors: [
      taker("Phòng của phường", { since: "2025-07-01", function: "tại phường" }),
      taker("Phòng của xã", { since: "2025-07-01", function: "tại xã" }),
      taker("Phòng của phường Nam", { since: "2025-07-01", places: ["381"] }),
    ],
  },
  {
    id: "so-bc",
    name: "Sở BC",
    until: "2025-02-28",
    successors: [
      taker("Sở KH", { agency: "so-kh" }),
      taker("Sở VHTT", { agency: "so-vhtt", function: "báo chí" }),
      taker("Sở Riêng", { function: "báo chí", places: ["46"] }),
    ],
  },
  { id: "so-tach", name: "Sở Tách", successors: [taker("Sở Gộp", { places: ["52"] })] },
  { id: "vong-a", name: "Ban A", until: "2025-01-01", successors: [taker("Ban B", { agency: "vong-b" })] },
  { id: "vong-b", name: "Ban B", until: "2025-01-01", successors: [taker("Ban A", { agency: "vong-a" })] },
].map((agency) => agencyEntry.parse({ kind: "department", level: "province", ...agency }));
const known = new Map(agencies.map((agency) => [agency.id, agency]));
const get = (id: string) => known.get(id)!;

describe("listTakers(agency, agencies, date)", () => {
  it("gives every body that took over, with its function, and chooses none", () => {
    expect(listTakers(get("so-tt"), known, "2025-06-01").map((one) => [one.name, one.function])).toEqual([
      ["Sở KH", null],
      ["Sở VH", "báo chí"],
    ]);
  });

  it("follows a body that has ended itself to the one of the day, keeping the function", () => {
    expect(
      listTakers(get("so-tt"), known, "2026-06-01").map((one) => [one.name, one.function, one.since]),
    ).toEqual([
      ["Sở KH", null, "2025-03-01"],
      ["Sở VHTT", "báo chí", "2026-01-01"],
    ]);
  });

  it("gives none before the first day, nor for a body that goes on", () => {
    expect(listTakers(get("so-tt"), known, "2025-02-28")).toEqual([]);
    expect(listTakers(get("so-kh"), known, "2026-06-01")).toEqual([]);
  });

  it("does not run in circles", () => {
    expect(listTakers(get("vong-a"), known, "2026-06-01")).toHaveLength(1);
  });
});

describe("hasEnded(agency, date)", () => {
  it.each([
    ["so-tt", "2025-02-28", false],
    ["so-tt", "2025-03-01", true],
    ["so-kh", "2026-01-01", false],
  ])("%s on %s: %s", (id, date, expected) => {
    expect(hasEnded(get(id), date)).toBe(expected);
  });
});

describe("listGivers(id, agencies, date)", () => {
  it("gives the bodies that an agency took over from, from the day on", () => {
    expect(listGivers("so-vh", known, "2025-06-01").map((one) => [one.name, one.function])).toEqual([
      ["Sở TT", "báo chí"],
    ]);
    expect(listGivers("so-vh", known, "2025-01-01")).toEqual([]);
    expect(listGivers("so-tt", known, "2025-06-01")).toEqual([]);
  });
});

describe("rows of single places", () => {
  const names = (id: string, place?: readonly string[]) =>
    listTakers(get(id), known, "2026-06-01", place).map((one) => [one.name, one.function, one.places.join()]);

  it.each([
    [
      "a place's row for a function takes the place of the general one",
      "so-bc",
      ["46"],
      ["Sở KH", "Sở Riêng"],
    ],
    ["elsewhere the general one holds", "so-bc", ["37"], ["Sở KH", "Sở VHTT"]],
    ["a unit above counts as the place", "so-bc", ["474", "46"], ["Sở KH", "Sở Riêng"]],
    ["a row without a function takes all there", "phong", ["381", "38"], ["Phòng của phường Nam"]],
    [
      "without such a row all general ones hold",
      "phong",
      ["413", "40"],
      ["Phòng của phường", "Phòng của xã"],
    ],
  ] as const)("%s", (_, id, place, expected) => {
    expect(names(id, place).map(([name]) => name)).toEqual(expected);
  });

  it("are told with their places where none is asked for", () => {
    expect(names("so-bc")).toEqual([
      ["Sở KH", null, ""],
      ["Sở VHTT", "báo chí", ""],
      ["Sở Riêng", "báo chí", "46"],
    ]);
  });

  it("end a body in their place alone, from their first day", () => {
    expect(hasEnded(get("so-tach"), "2026-01-01")).toBe(false);
    expect(hasEnded(get("so-tach"), "2026-01-01", ["52"])).toBe(true);
    expect(hasEnded(get("so-tach"), "2025-02-28", ["52"])).toBe(false);
    expect(hasEnded(get("so-tach"), "2026-01-01", ["46"])).toBe(false);
  });

  it("name a place by its own code or that of the unit above it", () => {
    const town = { name: "Bắc Sơn", kind: "thi-xa", level: "district", from: null, until: null };
    expect(listPlaceCodes(placeEntry.parse({ ...town, code: "381", parent: "38" }))).toEqual(["381", "38"]);
    expect(listPlaceCodes(placeEntry.parse({ ...town, code: "381" }))).toEqual(["381"]);
  });
});

describe("a body that took over twice", () => {
  it("is told once: with its functions joined, without any where it took the rest", () => {
    const twice = (...rows: object[]) =>
      agencyEntry.parse({
        id: "cu",
        name: "Phòng Cũ",
        kind: "department",
        level: "province",
        until: "2025-02-28",
        successors: rows,
      });
    const told = (...rows: object[]) =>
      listTakers(twice(...rows), known, "2026-01-01").map((one) => [one.name, one.function, one.since]);
    const work = taker("Sở KH", { agency: "so-kh", function: "lao động" });
    expect(told(work, taker("Sở KH", { agency: "so-kh", function: "trẻ em", since: "2025-07-01" }))).toEqual([
      ["Sở KH", "lao động; trẻ em", "2025-07-01"],
    ]);
    expect(told(work, taker("Sở KH", { agency: "so-kh" }))).toEqual([["Sở KH", null, "2025-03-01"]]);
  });
});

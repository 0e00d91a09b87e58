import { describe, expect, it } from "vitest";
import { listNamesToday } from "#views/parts/names-today.ts";

const today = (summary: string) => ({ summary, entries: [] });
const place = (fullName: string, now: string | null) => ({
  fullName,
  path: "/ke-hoach/a/",
  today: now === null ? null : today(now),
});
const body = (text: string, name: string | null, now: string | null) => ({
  text,
  name: name ?? text,
  expansion: null,
  path: null,
  today: now === null ? null : today(now),
});

describe("listNamesToday(…props)", () => {
  it("finds places and bodies anywhere in the props, each once, those that go on left out", () => {
    const old = place("thị xã Bắc Sơn", "nay: phường Bắc Sơn");
    const { places, agencies, line } = listNamesToday(
      { rows: [{ place: old }, { place: place("tỉnh An Bình", null) }, { place: { ...old } }] },
      [{ leads: [{ value: [body("STTTT", "Sở Thông tin và Truyền thông", "nay: Sở Mới")] }] }],
      body("Công an tỉnh", null, null),
      "chữ",
      null,
    );
    expect(places.map(({ name, now }) => [name, now])).toEqual([["thị xã Bắc Sơn", "phường Bắc Sơn"]]);
    expect(agencies.map(({ name, now }) => [name, now])).toEqual([
      ["Sở Thông tin và Truyền thông", "Sở Mới"],
    ]);
    expect(line).toBe("thị xã Bắc Sơn → phường Bắc Sơn");
  });

  it("tells a body twice that became two things in two places", () => {
    const bodies = [body("Phòng A", null, "nay: Phòng B"), body("Phòng A", null, "nay, ở tỉnh C: Phòng D")];
    expect(listNamesToday(bodies).agencies.map(({ now }) => now)).toEqual(["Phòng B", "ở tỉnh C: Phòng D"]);
  });

  // mostNamed
  it.each([
    [8, 7],
    [9, -1],
  ])("of %i places names all in a line, or none", (count, semicolons) => {
    const all = Array.from({ length: count }, (_, index) => place(`xã ${index}`, "nay: xã Mới"));
    const { places, line } = listNamesToday(all);
    expect(places).toHaveLength(count);
    expect(line === "" ? -1 : line.split(";").length - 1).toBe(semicolons);
  });

  it("tells nothing where nothing has changed", () => {
    expect(listNamesToday([])).toEqual({ places: [], agencies: [], line: "" });
  });
});

import { describe, expect, test } from "vitest";
import { compareLeads, getFunctionKey, readRowLeads, type RowLeads } from "#views/model/lead-answer.ts";
import { words } from "../../helpers/words.ts";
import { makeHandbook, makeItem } from "../../helpers/make-handbook.ts";

describe("getFunctionKey(name)", () => {
  test.each([
    ["Công an tỉnh", "Công an thị xã Cửa Lò"],
    ["Sở Y tế", "Phòng Y tế"],
    ["Sở Tư pháp tỉnh Ninh Bình", "Phòng Tư pháp thị xã"],
    ["UBND tỉnh", "UBND thành phố"],
    ["Công an các cấp", "Công an quận"],
    ["Sở Lao động - Thương binh và Xã hội", "Phòng Lao động – Thương binh và Xã hội thị xã Bỉm Sơn"],
  ])("%s and %s do the same at two levels", (a, b) => {
    expect(getFunctionKey(a, words.levels)).toBe(getFunctionKey(b, words.levels));
  });
  test.each([
    ["Công an tỉnh", "Sở Công Thương"],
    ["Sở Y tế", "Sở Tư pháp"],
    ["Bảo hiểm xã hội tỉnh", "Bảo hiểm tiền gửi"],
    ["Ban Quản lý khu công nghiệp", "Ban Quản lý di tích"],
    ["Phòng Quản lý đô thị", "Phòng Quản lý xuất nhập cảnh"],
    ["Chính quyền địa phương", "Chính quyền"],
    ["Sở Thông tin và Truyền thông", "Phòng Văn hóa – Thông tin"],
  ])("%s and %s are two", (a, b) => {
    expect(getFunctionKey(a, words.levels)).not.toBe(getFunctionKey(b, words.levels));
  });
});

/** Bodies with “và” in their names; no other is known, so that each is told as printed. */
const longNames = {
  agencies: ["Sở", "Phòng"].map((office, index) => ({
    id: `lao-dong-${index}`,
    name: `${office} Lao động - Thương binh và Xã hội`,
    kind: "department" as const,
    level: "any" as const,
  })),
};

/** A row of a place whose body or annex names bodies, those of the annex after a bar: “A; B | C”. */
function row(place: string, leads: string): RowLeads {
  const [body = {}, annex = {}] = leads
    .split("|")
    .map((side) => (side.trim() === "" ? {} : { leads: side.trim() }));
  return readRowLeads({ code: place, name: place }, makeItem({ body, annex }, {}, longNames), new Map());
}

/** “kind: Name 2, Name 1”, with an asterisk where each leads in every row. */
function compare(...rows: readonly RowLeads[]): string {
  const { kind, bodies, isEverywhere } = compareLeads(rows, words.levels);
  const told = bodies.map(({ name, placeCount }) => `${name} ${placeCount}`).join(", ");
  return `${kind}: ${told}${isEverywhere && bodies.length > 0 ? " *" : ""}`;
}

describe("readRowLeads(place, item, agencies)", () => {
  test("names a known body by its id and its whole name, and tells body from annex", () => {
    const { agencies, items } = makeHandbook([
      { items: [{ body: { leads: "SYT" }, annex: { leads: "CAT" } }] },
    ]);
    const known = new Map(agencies.map((agency) => [agency.id, agency]));
    const [health, police] = [
      { agency: "so-y-te", name: "Sở Y tế" },
      { agency: "cong-an-tinh", name: "Công an tỉnh" },
    ];
    const place = { code: "37", name: "An Bình" };
    expect(readRowLeads(place, items[0]!, known)).toEqual({ place, all: [health, police], chief: [health] });
  });
});

describe("compareLeads(rows)", () => {
  test.each([
    ["the same body in every row", ["Công an tỉnh", "Công an tỉnh"], "alike: Công an tỉnh 2 *"],
    [
      "the same function at two levels: each body by its own name",
      ["Sở Y tế", "Phòng Y tế"],
      "alike: Sở Y tế 1, Phòng Y tế 1",
    ],
    [
      "a name that holds “Xã” is not cut",
      ["Sở Lao động - Thương binh và Xã hội", "Phòng Lao động - Thương binh và Xã hội"],
      "alike: Sở Lao động - Thương binh và Xã hội 1, Phòng Lao động - Thương binh và Xã hội 1",
    ],
    [
      "a common lead with others besides",
      ["Công an tỉnh", "Sở Y tế; Công an tỉnh"],
      "shared: Công an tỉnh 2 *",
    ],
    ["nothing in common", ["Công an tỉnh", "Sở Y tế"], "differ: "],
    ["two in common", ["Đội A; Đội B", "Đội B; Đội A"], "alike: Đội A 2, Đội B 2 *"],
    ["rows that name nobody say nothing", ["", "Sở Y tế", "Sở Y tế"], "alike: Sở Y tế 2 *"],
    ["one place alone names somebody", ["", "Sở Y tế; Sở Tư pháp"], "one: Sở Y tế 1, Sở Tư pháp 1 *"],
    ["nobody at all", ["", ""], "none: "],
    ["the annex where the body names nobody", ["Sở Y tế", "| Sở Y tế"], "alike: Sở Y tế 2 *"],
    ["an annex that differs makes nobody lead everywhere", ["Sở Y tế", "Sở Tư pháp | Sở Y tế"], "differ: "],
    [
      "an annex that names the other level is counted as the table shows it",
      ["Sở Y tế", "Phòng Y tế | Sở Y tế"],
      "alike: Sở Y tế 2, Phòng Y tế 1",
    ],
  ])("%s", (_, leads, expected) => {
    expect(compare(...leads.map((one, index) => row(`nơi ${index}`, one)))).toBe(expected);
  });

  test("two rows of one place are one place, and who leads must lead in both", () => {
    expect(compare(row("a", "Sở Y tế"), row("a", "Sở Y tế; Sở Tư pháp"), row("b", "Sở Y tế"))).toBe(
      "shared: Sở Y tế 2 *",
    );
    expect(compare(row("a", "Sở Y tế"), row("a", "Sở Tư pháp"), row("b", "Sở Y tế"))).toBe("differ: ");
    expect(compareLeads([row("a", "Sở Y tế"), row("b", "")], words.levels)).toMatchObject({
      places: ["a"],
      hasSilent: true,
    });
  });
});

import { describe, expect, it } from "vitest";
import type { Content } from "#handbook/handbook-types.ts";
import { fileRules } from "#reading/checks/check-rules.ts";
import type { LocatedContent } from "#reading/content/located.ts";
import { agenciesFile } from "#schema/agencies.ts";
import type { Path } from "#reading/yaml/read-yaml.ts";
import { placeEntry } from "#schema/places.ts";

const heir = { id: "so-moi", name: "Sở Mới", kind: "department", level: "province" };
const place = { code: "37", name: "An Bình", kind: "tinh", level: "province", from: null, until: null };
const row = { agency: "so-moi", name: "Sở Mới", since: "2025-07-01", source: "Nghị định 1" };
const until = "2025-06-30";

/** Problems of one entry beside the heir, as “code at path”, with what to type. */
function problemsOf(entry: object): { readonly codes: readonly string[]; readonly advice: string } {
  const agency = { id: "phong-cu", name: "Phòng Cũ", kind: "district-office", level: "district", ...entry };
  const agencies = agenciesFile.parse([heir, agency]);
  const places = [placeEntry.parse(place)];
  // The path stands where a file has its line and column.
  const located = {
    file: "agencies.yaml",
    value: agencies,
    locate: (path: Path) => ({ line: 1, column: 1, path: path.join(".") }),
  };
  const other = { ...located, value: [] };
  // The rules of agencies read these lists alone.
  const none = { documents: [], groups: [], plans: new Map(), catalog: new Map() };
  const content = { agencies, places, ...none } as unknown as Content;
  const lists = { agencies: located, documents: other, places: other, glossary: other, groups: other };
  const files = {
    catalog: new Map(),
    notes: new Map(),
    plans: new Map(),
    lists,
  } as unknown as LocatedContent;
  const ofWords = ["repeated-form", "misread-example", "title-compound"];
  const rules = fileRules.filter((rule) => !ofWords.includes(rule.name));
  const found = rules.flatMap((rule) => rule.check({ content, located: files }));
  return {
    codes: found.map((problem) => `${problem.code} ${"path" in problem ? String(problem.path) : ""}`),
    advice: found.map(({ message, suggestion }) => `${message} ${suggestion ?? ""}`).join("\n"),
  };
}

describe("the rules of agencies.yaml", () => {
  it.each([
    ["an heir and an end", { until, successors: [row] }],
    ["an end and why no heir is known", { until, unclear: "chưa tìm thấy quyết định" }],
    [
      "an act of the day itself",
      { until, successors: [{ ...row, act: { title: "Luật 1/2025", on: "2025-07-01" } }] },
    ],
    ["an act without a date", { until, successors: [{ ...row, act: { title: "Luật 1/2025" } }] }],
    [
      "an early heir that is explained",
      { until, successors: [{ ...row, since: "2025-03-01", note: "nhận dần từ tháng 3" }] },
    ],
    ["a place that is listed", { until, successors: [row, { ...row, places: ["37"] }] }],
    ["a class of bodies of the district", { isClass: true }],
    ["a body of the province that nobody checked", { level: "province" }],
    [
      "a body of the province that ended in one place",
      { level: "province", successors: [{ ...row, places: ["37"] }] },
    ],
  ])("passes %s", (_, entry) => {
    expect(problemsOf(entry).codes).toEqual([]);
  });

  it.each([
    ["a body of the district without an end", { successors: [row] }, ["missing-end 1.level"]],
    ["an end without heir or reason", { until }, ["missing-heir 1.until"]],
    [
      "an end with an heir in one place only",
      { until, successors: [{ ...row, places: ["37"] }] },
      ["missing-heir 1.until"],
    ],
    [
      "an heir before the end",
      { until, successors: [{ ...row, since: "2025-06-30" }] },
      ["successor-too-early 1.successors.0.since"],
    ],
    [
      "an heir without act or source",
      { until, successors: [{ ...row, source: undefined }] },
      ["missing-source 1.successors.0"],
    ],
    [
      "an act after the change",
      { until, successors: [{ ...row, act: { title: "Luật 1/2025", on: "2025-07-02" } }] },
      ["act-after-change 1.successors.0.act.on"],
    ],
    [
      "an heir that is not listed",
      { until, successors: [{ ...row, agency: "so-mo" }] },
      ["unknown-agency 1.successors.0.agency"],
    ],
    [
      "a parent that is not listed",
      { until, successors: [row], parent: "so-mo" },
      ["unknown-agency 1.parent"],
    ],
    [
      "another name for a listed heir",
      { until, successors: [{ ...row, name: "Sở mới" }] },
      ["successor-name 1.successors.0.name"],
    ],
    [
      "a listed heir without its id",
      { until, successors: [{ ...row, agency: undefined }] },
      ["successor-name 1.successors.0.name"],
    ],
    [
      "a place that is not listed",
      { until, successors: [row, { ...row, places: ["99"] }] },
      ["unknown-place 1.successors.1.places.0"],
    ],
    [
      "a body that ended and goes on",
      { until, successors: [row], continues: { checked: "2026-11-25", source: "Nghị định 1" } },
      ["ended-and-continues 1.continues"],
    ],
    [
      "a body that goes on and of which nothing is known",
      {
        level: "province",
        unclear: "chưa tìm thấy quyết định",
        continues: { checked: "2026-11-25", source: "Nghị định 1" },
      },
      ["unclear-and-continues 1.unclear"],
    ],
  ])("refuses %s", (_, entry, codes) => {
    expect(problemsOf(entry).codes).toEqual(codes);
  });

  it("says what to type", () => {
    expect(problemsOf({ until, successors: [{ ...row, name: "Sở mới" }] }).advice).toContain(
      "viết “Sở Mới”.",
    );
    expect(problemsOf({ until, successors: [{ ...row, agency: undefined }] }).advice).toContain(
      "thêm “agency: so-moi”.",
    );
    const late = {
      ...row,
      since: "2025-03-01",
      note: "sớm hơn",
      act: { title: "Nghị định 150/2025/NĐ-CP", on: "2025-06-12" },
    };
    expect(problemsOf({ until: "2025-02-28", successors: [late] }).advice).toContain(
      "Nghị định 150/2025/NĐ-CP ngày 12/6/2025 ban hành sau ngày 01/3/2025",
    );
  });
});

import { linkLines, toFinding } from "#views/parts/finding-link.ts";
import { quoteFinding, quoteSource } from "#views/parts/source-quote.ts";
import { describe, expect, test } from "vitest";
import { makePlan } from "../../helpers/make-handbook.ts";

const long = "từ ".repeat(80).trim();
const text = ["", "- **Sở Y tế** chủ trì.", `${long} Công an tỉnh chủ trì ${long}`, "|  | Tên\t\tSYT |  |"];
const plan = makePlan({ text });
const quote = (line: number, words: string | null) =>
  quoteSource(plan, { label: "thân văn bản", lines: [line, line], words }, null);

describe("quoteSource(plan, passage, label)", () => {
  test("gives the source's words without markup and bullet, the words that matter apart", () => {
    expect(quote(2, "Sở Y tế")).toMatchObject({ before: "", words: "Sở Y tế", after: " chủ trì." });
  });

  test("shortens on both sides at a word's end", () => {
    const found = quote(3, "Công an tỉnh");
    expect(found?.before).toMatch(/^… từ .* $/);
    expect(found?.after).toMatch(/^ chủ trì .* …$/);
    expect(found?.before.length).toBeLessThan(80);
  });

  test("context, opening: keeps 70 letters on each side, 180 of a quotation from its beginning", () => {
    const line = (printed: string, words: string | null) =>
      quoteSource(makePlan({ text: [printed] }), { label: "", lines: [1, 1], words }, null);
    const letters = (count: number): string => `${"a".repeat(count - 2)} b`;
    const around = (count: number) => line(`b ${"a".repeat(count - 3)} Sở ${letters(count - 1)}`, "Sở");
    expect(around(70)).toMatchObject({ before: `b ${"a".repeat(67)} `, after: ` ${letters(69)}` });
    expect(around(71)).toMatchObject({ before: `… ${"a".repeat(68)} `, after: ` ${"a".repeat(68)} …` });
    expect(line(letters(180), null)?.before).toBe(letters(180));
    expect(line(letters(181), null)?.before).toBe(`${"a".repeat(179)} …`);
    const words = letters(361);
    expect(line(words, words)?.words).toBe(`${"a".repeat(359)} …`);
  });

  test("quotes from the beginning where the words are not there, and nothing from a blank line", () => {
    expect(quote(3, "Sở Tư pháp")).toMatchObject({ words: "", after: "" });
    expect(quote(1, null)).toBeNull();
  });

  test("reads a row of a table as cells", () => {
    expect(quote(4, null)?.before).toBe("Tên | SYT");
  });
});

describe("quoteFinding(plan, finding)", () => {
  const finding = {
    code: "x",
    severity: "note",
    plan: plan.id,
    item: null,
    itemKind: null,
    detail: "",
  } as const;
  test("quotes nothing about masked data, whose neighbours name a person", () => {
    expect(quoteFinding(plan, { ...finding, code: "personal-data", evidence: [2, 2] })).toEqual([]);
    expect(quoteFinding(plan, { ...finding, evidence: [2, 2] })).toHaveLength(1);
  });

  test("labels passages where there are several kinds, and falls back on the evidence", () => {
    const passages = [
      { label: "thân văn bản", lines: [2, 2] as [number, number], words: null },
      { label: "phụ lục", lines: [4, 4] as [number, number], words: "SYT" },
    ];
    const both = quoteFinding(plan, { ...finding, evidence: [4, 4], passages });
    expect(both.map((one) => [one.label, one.evidence.text])).toEqual([
      ["thân văn bản", "dòng 2"],
      ["phụ lục", "dòng 4"],
    ]);
    expect(quoteFinding(plan, { ...finding, evidence: [2, 2] })).toHaveLength(1);
    expect(quoteFinding(plan, { ...finding, evidence: null })).toEqual([]);
  });
});

describe("linkLines(plan, detail)", () => {
  test("links the lines that a sentence names, not those inside a quotation", () => {
    expect(linkLines("a-2024", "Thân (dòng 6–8) ghi “xem dòng 9”; phụ lục (dòng 12).")).toEqual([
      { text: "Thân (", path: null },
      { text: "dòng 6–8", path: "/ke-hoach/a-2024/van-ban/#dong-6-8" },
      { text: ") ghi “xem dòng 9”; phụ lục (", path: null },
      { text: "dòng 12", path: "/ke-hoach/a-2024/van-ban/#dong-12" },
      { text: ").", path: null },
    ]);
    expect(linkLines("a-2024", "Không có.")).toEqual([{ text: "Không có.", path: null }]);
  });

  test("leaves the link to the evidence out where the sentence names the lines", () => {
    const finding = {
      code: "x",
      severity: "note",
      plan: "a-2024",
      item: null,
      evidence: [6, 6],
      itemKind: null,
    } as const;
    expect(toFinding({ ...finding, evidence: [6, 6], detail: "Xem (dòng 6)." }).evidence).toBeNull();
    expect(toFinding({ ...finding, evidence: [6, 6], detail: "Xem." }).evidence?.text).toBe("dòng 6");
  });
});

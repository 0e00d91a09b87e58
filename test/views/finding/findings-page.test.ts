import { describe, expect, it } from "vitest";
import { buildFindingsPage } from "#views/finding/findings-page.ts";
import { toFindingFile } from "#views/finding/finding-file.ts";
import { handbook } from "../../helpers/own-content.ts";

const page = buildFindingsPage(handbook);
const codes = page.plans.flatMap((plan) => plan.codes);

describe("buildFindingsPage(handbook)", () => {
  it("has every finding once, in its plan, under its code", () => {
    expect(page.plans.map(({ total }) => total).reduce((a, b) => a + b)).toBe(handbook.findings.length);
    expect(codes.flatMap(({ rows }) => rows)).toHaveLength(handbook.findings.length);
    expect(
      codes.every(({ rows, bunches }) => bunches.flatMap((one) => one.rows).length === rows.length),
    ).toBe(true);
  });

  it("puts what waits for a person first, then what was judged, then notes", () => {
    for (const plan of page.plans) {
      const parts = plan.codes.map(({ part }) => part);
      expect(parts).toEqual(
        parts.toSorted(
          (a, b) => ["open", "judged", "note"].indexOf(a) - ["open", "judged", "note"].indexOf(b),
        ),
      );
      for (const { part, rows } of plan.codes) {
        expect(rows.some(({ isOpen }) => isOpen)).toBe(part === "open");
        if (part === "note") expect(rows.every(({ severity }) => severity === "note")).toBe(true);
      }
    }
    expect(page.openCount).toBe(page.plans.map(({ openCount }) => openCount).reduce((a, b) => a + b));
  });

  it("counts nothing as waiting that a person has judged", () => {
    const rows = codes.flatMap((code) => code.rows);
    expect(rows.filter(({ isOpen, judgement }) => isOpen && judgement !== null)).toEqual([]);
    expect(rows.some(({ severity, judgement }) => severity === "error" && judgement !== null)).toBe(true);
  });

  it("folds repairs of the same word under one sentence, and leaves what differs alone", () => {
    const repairs = codes.filter(({ code }) => code === "recognition").flatMap(({ bunches }) => bunches);
    const folded = repairs.filter(({ sentence }) => sentence !== null);
    expect(folded.length).toBeGreaterThan(0);
    for (const { sentence, rows } of folded) {
      expect(sentence).toMatch(/^Sửa “.*” thành “.*”$/u);
      expect(rows.every(({ detail }) => detail.startsWith(sentence ?? "?"))).toBe(true);
    }
    expect(repairs.filter(({ sentence }) => sentence === null).every(({ rows }) => rows.length === 1)).toBe(
      true,
    );
  });

  it("names lines once: after a quotation only those that its sentence does not name", () => {
    const rows = codes.flatMap((code) => code.rows);
    const quotes = rows.flatMap(({ detail, evidence, quotes: own }) =>
      own.map((quote) => ({ ...quote, sentence: `${detail} ${evidence?.text ?? ""}` })),
    );
    const named = quotes.filter(({ isNamed }) => isNamed);
    expect(named.filter(({ sentence, evidence }) => !sentence.includes(evidence.text))).toEqual([]);
    expect(named.length).toBeGreaterThan(100);
    // A line within lines that the sentence names tells more than these.
    expect(quotes.some(({ isNamed, evidence }) => !isNamed && evidence.text === "dòng 63")).toBe(true);
  });

  it("gives its file the findings in the order of the page", () => {
    expect(toFindingFile(page).sheet.rows).toHaveLength(handbook.findings.length);
  });
});

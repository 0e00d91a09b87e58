import { describe, expect, it } from "vitest";
import { cutLine, printPart } from "#client/checking/cut-line.ts";
import { countFindings, foldFindings, gatherEqual, groupFindings } from "#client/checking/sort-findings.ts";
import { sayFault, sayReading } from "#client/checking/tell-faults.ts";
import type { DraftFinding } from "#draft/check/draft-finding.ts";

const finding = (code: string, severity: DraftFinding["severity"], line: number): DraftFinding => ({
  ...{ code, severity, line },
  name: `Loại ${code}`,
  text: "",
  detail: "",
  suggestion: "",
  reason: "",
});

describe("cutLine(line, texts)", () => {
  it.each([
    ["no words", "Giao Sở Y tế", [], [["Giao Sở Y tế", []]]],
    [
      "words in the middle",
      "Giao Sở Y tế làm",
      ["Sở Y tế"],
      [
        ["Giao ", []],
        ["Sở Y tế", [0]],
        [" làm", []],
      ],
    ],
    [
      "words within others",
      "Sở Y tế",
      ["Sở Y tế", "Y tế"],
      [
        ["Sở ", [0]],
        ["Y tế", [0, 1]],
      ],
    ],
    [
      "words that overlap",
      "a b c",
      ["a b", "b c"],
      [
        ["a ", [0]],
        ["b", [0, 1]],
        [" c", [1]],
      ],
    ],
    [
      "the first place of several",
      "a a",
      ["a"],
      [
        ["a", [0]],
        [" a", []],
      ],
    ],
    ["words that are not there, and none", "a", ["b", ""], [["a", []]]],
    ["an empty line", "", ["a"], []],
  ] as const)("cuts a line with %s", (_, line, texts, parts) => {
    expect(cutLine(line, texts).map(({ text, findings }) => [text, findings])).toEqual(parts);
  });
});

it("printPart(text) leaves out what marks print", () => {
  expect(printPart("**Sở** Y tế<br>(\\*) | 2")).toBe("Sở Y tế (*) | 2");
});

describe("findings of a draft", () => {
  const all = [
    finding("b", "note", 1),
    finding("a", "error", 2),
    finding("b", "error", 3),
    finding("a", "error", 4),
  ];
  const everything = { severities: new Set(["error", "warning", "note"] as const), code: "" };
  const keysOf = (filter: Parameters<typeof groupFindings>[1]): readonly string[] =>
    groupFindings(all, filter).map(
      ({ severity, code, findings }) => `${severity} ${code} ${findings.map(({ number }) => number).join()}`,
    );

  it("stand in groups, the weightiest first, each with its place in the whole list", () => {
    expect(keysOf(everything)).toEqual(["error a 1,3", "error b 2", "note b 0"]);
  });

  it("are filtered by severity and by kind", () => {
    expect(keysOf({ ...everything, severities: new Set(["note"]) })).toEqual(["note b 0"]);
    expect(keysOf({ ...everything, code: "a" })).toEqual(["error a 1,3"]);
    expect(keysOf({ severities: new Set(), code: "" })).toEqual([]);
  });

  it("are counted by severity and by kind", () => {
    const { bySeverity, byKind } = countFindings(all);
    expect([...bySeverity]).toEqual([["error", 3], ["warning", 0], ["note", 1]]); // prettier-ignore
    expect(byKind.map(({ code, count }) => [code, count])).toEqual([["a", 2], ["b", 2]]); // prettier-ignore
  });

  it("that say the same of the same words are one entry, wherever each of them stands", () => {
    const said = (line: number, text: string, detail = "") => ({
      ...finding("a", "error", line),
      text,
      detail,
    });
    const gather = (findings: readonly DraftFinding[]) =>
      gatherEqual(findings.map((one, number) => ({ finding: one, number }))).map((entry) =>
        entry.map(({ finding: { line } }) => line),
      );
    expect(gather([said(1, "Sở A"), said(2, "Sở B"), said(5, "Sở A")])).toEqual([[1, 5], [2]]);
    expect(gather([said(1, "Sở A", "x"), said(5, "Sở A", "y")])).toEqual([[1], [5]]);
    expect(gather([])).toEqual([]);
  });

  it("of one kind are folded from the sixth on (mostOpen)", () => {
    const fold = (count: number) => {
      const { open, rest } = foldFindings(
        Array.from({ length: count }, (_, number) => ({ number, finding: finding("a", "error", 1) })),
      );
      return [open.length, rest.length];
    };
    expect([fold(4), fold(5), fold(6)]).toEqual([[4, 0], [5, 0], [5, 1]]); // prettier-ignore
  });
});

describe("what is said of a draft as a whole", () => {
  const text = { lines: ["a"], leftOut: [], origins: [], format: "docx", faults: [] } as const;
  const fault = {
    code: "x",
    severity: "error",
    line: 1,
    column: 1,
    message: "Tệp hỏng.",
    suggestion: "mở lại.",
  } as const;

  it("is a fault with what to do, in sentences", () => {
    expect(sayFault(fault)).toBe("Tệp hỏng. Mở lại.");
    expect(sayFault({ message: "Tệp hỏng." })).toBe("Tệp hỏng.");
  });

  it("is why nothing was checked", () => {
    expect(sayReading("a.docx", { ...text, faults: [fault] }, undefined)).toEqual([
      "Không kiểm tra được “a.docx”.",
      "Tệp hỏng. Mở lại.",
    ]);
  });

  it("is whose draft it is and what was read; notes of the reading are not told", () => {
    const told = (placeName: string | null, itemCount: number) =>
      sayReading(
        "a.docx",
        { ...text, faults: [{ ...fault, severity: "note" }] },
        { findings: [], placeName, itemCount },
      );
    expect(told("Ninh Bình", 2)).toEqual([
      "“a.docx”, của Ninh Bình. Đọc được 2 mô hình, nhiệm vụ. Tệp được đọc trên máy này, không gửi đi đâu.",
    ]);
    expect(told(null, 0).join()).toContain("Không tìm thấy mô hình nào");
    expect(told(null, 0).join()).toContain("chọn nơi ban hành");
  });
});

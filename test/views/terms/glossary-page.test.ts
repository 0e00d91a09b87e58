import { describe, expect, it } from "vitest";
import { buildGlossaryPage, findPrintedTerms } from "#views/terms/glossary-page.ts";
import { tabulateGlossary } from "#views/terms/glossary-table.ts";
import { toParts } from "#views/table/table.ts";
import { listTerms } from "#views/terms/glossary-terms.ts";
import { makeHandbook } from "../../helpers/make-handbook.ts";
import { handbook as own } from "../../helpers/own-content.ts";

const entry = (short: string, forms?: readonly string[]) => ({
  short,
  long: [`nghĩa của ${short}`],
  search: true,
  ...(forms === undefined ? {} : { forms: [...forms] }),
});

describe("findPrintedTerms(handbook)", () => {
  const plan = {
    text: ["Giải pháp EKYC; số 06/QĐ-TTg", "Phòng LD-TB&XH", "KT. CHỦ TỊCH", "xã CKSX"],
    review: {
      repairs: [{ line: 2, printed: "LD-TB", corrected: "LĐ-TB", reason: "Đ bị đọc thành D." }],
    },
  };
  const glossary = [
    entry("eKYC", ["EKYC"]),
    entry("QĐ"),
    entry("LĐ-TB&XH"),
    entry("KT."),
    entry("CKS"),
    entry("CSV"),
  ];
  const printed = findPrintedTerms(makeHandbook([plan], { glossary }));

  it.each(["eKYC", "QĐ", "LĐ-TB&XH", "KT."])(
    "counts %s, printed so, in another form or after a repair",
    (short) => {
      expect(printed).toContain(short);
    },
  );

  it.each(["CKS", "CSV"])("does not count %s, which no plan prints as a word", (short) => {
    expect(printed).not.toContain(short);
  });
});

describe("listTerms(handbook)", () => {
  it("explains every form by the row of its abbreviation", () => {
    const handbook = makeHandbook([], { glossary: [entry("eKYC", ["EKYC"])] });
    expect(buildGlossaryPage(handbook)).toHaveLength(1);
    expect(listTerms(handbook).map(({ short, path }) => [short, path])).toEqual([
      ["eKYC", "/thuat-ngu/#ekyc"],
      ["EKYC", "/thuat-ngu/#ekyc"],
    ]);
  });
});

describe("words of files and of the web", () => {
  const rows = buildGlossaryPage(own);
  const ofFiles = rows.filter((row) => row.isOfFiles);

  it("stand behind all others, in the order of letters like these", () => {
    const glossary = [{ ...entry("BOM"), ofFiles: true }, entry("VNeID"), entry("CCCD")];
    const shorts = buildGlossaryPage(makeHandbook([], { glossary })).map(({ short }) => short);
    expect(shorts).toEqual(["CCCD", "VNeID", "BOM"]);
  });

  it("are printed by no plan, and have a part of the table of their own", () => {
    const printed = findPrintedTerms(own);
    expect(ofFiles.map(({ short }) => short)).toContain("SHA-256");
    expect(ofFiles.filter(({ short }) => printed.has(short))).toEqual([]);
    const parts = toParts(tabulateGlossary(rows, printed));
    expect(parts.map((part) => part.rows.length)).toEqual([rows.length - ofFiles.length, ofFiles.length]);
  });
});

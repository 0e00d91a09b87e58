import { describe, expect, it } from "vitest";
import { listTerms, splitTerms } from "#views/glossary-terms.ts";
import { makeHandbook } from "./fixture-handbook.ts";

const entry = (short: string, long: string) => ({ short, long: [long], search: true });
const terms = listTerms(
  makeHandbook({
    glossary: [
      entry("KH", "kế hoạch"),
      entry("CSDL", "cơ sở dữ liệu"),
      entry("CSDLQG", "cơ sở dữ liệu quốc gia"),
      entry("Hue-S", "ứng dụng của Huế"),
      entry("Đề án 06", "Quyết định số 06/QĐ-TTg"),
    ],
  }),
);
const split = (text: string) =>
  splitTerms(text, terms).map((part) => (part.term ? `[${part.text}]` : part.text));

describe("splitTerms(text, terms)", () => {
  it.each([
    ["Kết nối CSDL và KH.", ["Kết nối ", "[CSDL]", " và ", "[KH]", "."]],
    ["CSDLQG về dân cư", ["[CSDLQG]", " về dân cư"]],
    ["CSDL, rồi CSDL", ["[CSDL]", ", rồi CSDL"]],
    ["App Hue-S", ["App ", "[Hue-S]"]],
    ["số 179/KH-TCT", ["số 179/KH-TCT"]],
    ["csdl, CSDLX", ["csdl, CSDLX"]],
    ["cơ sở dữ liệu (CSDL)", ["cơ sở dữ liệu (CSDL)"]],
    ["Đề án 06", ["Đề án 06"]],
    ["", [""]],
  ])("“%s”", (text, expected) => {
    expect(split(text)).toEqual(expected);
  });

  it("keeps every character in its place", () => {
    const text = "KH của CSDLQG và CSDL.";
    expect(
      splitTerms(text, terms)
        .map((part) => part.text)
        .join(""),
    ).toBe(text);
  });

  it("leads to the glossary's row", () => {
    expect(terms.find((term) => term.short === "Hue-S")).toEqual({
      short: "Hue-S",
      long: "ứng dụng của Huế",
      path: "/thuat-ngu/#hue-s",
    });
  });
});

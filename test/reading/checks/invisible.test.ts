import { readFileSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { check, folders, importText, plan, receive, text, useContent } from "../import/import-folder.ts";

useContent();

/** The plan with characters that print nothing in its words: in a title, a label, a lead, a date and the kind of document. */
const hidden = text
  .replace("KẾ HOẠCH", "KẾ\u2060 HOẠCH")
  .replace("Khám chữa", "\u202eKhám\u202c ch\u200bữa")
  .replace("Đơn vị chủ trì: Sở Y tế", "Đơn\u00ad vị chủ\u200b trì: Sở\u200b Y t\ufeffế")
  .replace("30/9/2024", "30/\u200e9/20\u200b24");

const told = (file: string): readonly string[] => [
  `${file}:5:3 warning invisible Có ký tự ẩn U+2060 (rộng bằng không).`,
  `${file}:9:15 warning invisible Có ký tự ẩn U+202E (đổi chiều chữ).`,
  `${file}:9:20 warning invisible Có ký tự ẩn U+202C (đổi chiều chữ).`,
  `${file}:9:24 warning invisible Có ký tự ẩn U+200B (rộng bằng không); cả văn bản có 4 ký tự loại này.`,
  `${file}:10:6 warning invisible Có ký tự ẩn U+00AD (gạch nối mềm).`,
  `${file}:10:28 warning invisible Có ký tự ẩn U+FEFF (rộng bằng không).`,
  `${file}:11:28 warning invisible Có ký tự ẩn U+200E (đổi chiều chữ).`,
];
const withoutAdvice = (lines: readonly string[]): readonly string[] =>
  lines.map((line) => line.replace(/ Gợi ý: .*$/, ""));

describe("characters that print nothing in a plan's text", () => {
  it("are told by import and by check, kept in source.txt, and hide no word of what is read", async () => {
    await importText(receive(text));
    const clean = readFileSync(plan("mau-2024/items.yaml"), "utf8");
    expect(withoutAdvice(await importText(receive(hidden)))).toEqual(told("ke-hoach.txt"));
    expect(readFileSync(plan("mau-2024/source.txt"), "utf8")).toBe(hidden);
    expect(readFileSync(plan("mau-2024/items.yaml"), "utf8")).toBe(clean);
    expect(withoutAdvice(check())).toEqual(told("content/plans/mau-2024/source.txt"));
    expect(withoutAdvice(await importText(undefined))).toEqual(told("content/plans/mau-2024/source.txt"));
  });

  it("hide neither a mark of secrecy nor the words that a repair names", async () => {
    const secret = text.replace("KẾ HOẠCH", "M\u200bẬT\nKẾ HOẠCH");
    expect((await importText(receive(secret))).join("\n")).toContain("error restricted");
    await importText(receive(hidden));
    const repair =
      "repairs:\n  - { line: 10, printed: Sở Y tế, corrected: Sở Y  tế, reason: để thử }\nmatches: []\n";
    writeFileSync(plan("mau-2024/review.yaml"), repair);
    expect((await importText(undefined)).join("\n")).not.toContain("error");
    expect(check().join("\n")).not.toContain("repair-not-found");
  });

  it("do not stay in the recorded name of the file", async () => {
    expect(await importText(receive(text, "kế hoạch\u200b.txt"))).toEqual([]);
    expect(readFileSync(plan("mau-2024/plan.mdx"), "utf8")).toContain("file: kế hoạch.txt\n");
    expect(check()).toEqual([]);
  });
});

describe("characters that print nothing in a file that people write", () => {
  it("are refused at their place, raw and made by an escape alike", () => {
    const yaml = `${folders.content}/glossary.yaml`;
    writeFileSync(yaml, '# ghi\u2066 chú\n- short: "AN\\u200bTT"\n  long: [An ninh\u200b, Trật tự]\n');
    const note = plan("mau-2024/plan.mdx");
    writeFileSync(
      note,
      `${readFileSync(note, "utf8")}\nGhi chú &#x202E;đảo và ẩn\u200b.\n\n[a](https://example.vn "b&#x200B;")\n`,
    );
    const zeroWidth = "Có ký tự ẩn U+200B (rộng bằng không).";
    expect(withoutAdvice(check())).toEqual([
      `content/plans/mau-2024/plan.mdx:10:26 error invisible ${zeroWidth}`,
      "content/plans/mau-2024/plan.mdx:10:1 error invisible Có ký tự ẩn U+202E (đổi chiều chữ).",
      `content/plans/mau-2024/plan.mdx:12:1 error invisible ${zeroWidth}`,
      "content/glossary.yaml:1:6 error invisible Có ký tự ẩn U+2066 (đổi chiều chữ).",
      `content/glossary.yaml:3:17 error invisible ${zeroWidth}`,
      `content/glossary.yaml:2:10 error invisible ${zeroWidth}`,
    ]);
  });
});

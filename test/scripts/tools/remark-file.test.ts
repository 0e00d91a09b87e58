import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { writeRemarkedFile } from "#tools/remark-file.ts";
import { readComments } from "../../draft/remarks/read-comments.ts";
import { makeWord, paragraph, run } from "../../importer/formats/docx/make-word.ts";

const finding = {
  name: "Cơ quan không còn",
  severity: "error",
  line: 1,
  text: "Sở Thông tin",
  detail: "“Sở Thông tin” đã kết thúc.",
  suggestion: "viết tên hiện nay.",
  reason: "Nghị quyết số 1",
} as const;

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "remarks-"));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const write = async (file: string, out: string) =>
  writeRemarkedFile({ file, out, lines: ["Giao Sở Thông tin"], findings: [finding], date: "2027-03-01" });

async function makeDraft(name: string): Promise<string> {
  const path = join(folder, name);
  const bytes = await makeWord(paragraph(run("Giao Sở Thông tin")), { "[Content_Types].xml": ["Types", ""] });
  writeFileSync(path, bytes);
  return path;
}

describe("a copy of a draft with its findings", () => {
  it("is written beside it, each finding with its weight, advice and reason", async () => {
    const file = await makeDraft("a.docx");
    const before = readFileSync(file);
    const out = join(folder, "b.docx");
    expect(await write(file, out)).toEqual([]);
    expect(await readComments(readFileSync(out))).toEqual([
      {
        words: "Sở Thông tin",
        says: "Lỗi – Cơ quan không còn\n“Sở Thông tin” đã kết thúc.\nĐề nghị: viết tên hiện nay.\nCơ sở: Nghị quyết số 1",
      },
    ]);
    expect(readFileSync(file)).toEqual(before);
    expect(readdirSync(folder).filter((name) => name.endsWith(".part"))).toEqual([]);
  });

  it("takes no draft's own name, and is made of a .docx alone", async () => {
    const file = await makeDraft("c.docx");
    const text = join(folder, "c.txt");
    writeFileSync(text, "Giao Sở Thông tin\n");
    const out = join(folder, "d.docx");
    expect((await write(file, file)).map(({ message }) => message)).toEqual([
      "Tệp có nhận xét trùng tên với dự thảo.",
    ]);
    expect((await write(text, out)).map(({ message }) => message)).toEqual([
      "Chỉ ghi được nhận xét vào tệp .docx.",
    ]);
    expect(readdirSync(folder)).not.toContain("d.docx");
  });
});

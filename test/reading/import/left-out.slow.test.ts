import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it, vi } from "vitest";
import { buildHandbook } from "#handbook/handbook.ts";
import { readContent } from "#reading/read-content.ts";
import { makeWord, paragraph, run, textBox } from "../../importer/formats/docx/make-word.ts";
import { check, folders, importText, plan, text, useContent } from "./import-folder.ts";

vi.setConfig({ testTimeout: 60_000 });
useContent();

/** The minimal plan as a Word document with hidden and struck words, a change, two pictures, a comment and a head of pages. */
async function writeDocument(): Promise<string> {
  const escape = (line: string): string => line.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  const lines = text
    .trimEnd()
    .split("\n")
    .map((line) => paragraph(run(escape(line))));
  const picture = '<w:r><w:drawing><a:graphic><pic:blip xmlns:pic="x"/></a:graphic></w:drawing></w:r>';
  const extra = [
    run("ẩn", "<w:vanish/>"),
    run("bỏ", "<w:strike/>"),
    '<w:del w:id="1"><w:r><w:delText>bỏ</w:delText></w:r></w:del>',
    picture + picture,
    '<w:r><w:commentReference w:id="1"/></w:r>',
  ].map((runs) => paragraph(runs));
  const file = join(folders.root, "ke-hoach.docx");
  writeFileSync(
    file,
    await makeWord([...lines, ...extra].join(""), {
      "word/header1.xml": ["w:hdr", paragraph(run("Bản nháp"))],
    }),
  );
  return file;
}

it("what an import leaves out is kept with the plan, read again with it, and told by the audit", async () => {
  const told = await importText(await writeDocument(), "mau-2025");
  expect(told.map((line) => line.split(" ")[2])).toEqual([
    "unread-object",
    "hidden-text",
    "struck-text",
    "tracked-changes",
  ]);
  const entry = readFileSync(plan("mau-2025/plan.mdx"), "utf8");
  expect(entry).toContain(
    "- { kind: unread-object, count: 4, line: 1, objects: { margin: 1, picture: 2, comment: 1 } }",
  );
  expect(await importText(undefined, "mau-2025")).toEqual([]);
  expect(readFileSync(plan("mau-2025/plan.mdx"), "utf8")).toBe(entry);
  expect(check()).toEqual([]);
  const { content } = readContent(folders.content);
  if (content === undefined) throw new Error("no content");
  const findings = buildHandbook(content).findings.filter((finding) => finding.plan === "mau-2025");
  expect(
    findings.flatMap(({ code, detail }) => (/-(?:object|text|changes)$/.test(code) ? [detail] : [])),
  ).toEqual(
    expect.arrayContaining([
      "Tệp nhận được có 1 đầu, chân trang có chữ, 2 hình ảnh, 1 nhận xét (comment) không đọc thành chữ; chỗ đầu ở gần dòng 1.",
      expect.stringMatching(/^Tệp nhận được có 1 chỗ chữ ẩn/),
      expect.stringMatching(/^Tệp nhận được có 1 chỗ chữ bị gạch ngang/),
      expect.stringMatching(/^Tệp nhận được còn 1 thay đổi chưa duyệt/),
    ]),
  );
});

it.each([
  ["a head of pages", "", { "word/header1.xml": ["w:hdr", paragraph(run("MẬT"))] }],
  ["a water mark", "", { "word/header1.xml": ["w:hdr", '<w:p><w:r><w:pict><v:textpath string="LƯU HÀNH NỘI BỘ"/></w:pict></w:r></w:p>'] }],
  ["a text box", paragraph(textBox(paragraph(run("TỐI MẬT")))), {}],
  ["hidden words", paragraph(run("MẬT", "<w:vanish/>")), {}],
  ["a comment", "", { "word/comments.xml": ["w:comments", `<w:comment w:id="1">${paragraph(run("MẬT"))}</w:comment>`] }],
  ["the properties of the file", "", { "docProps/core.xml": ["cp:coreProperties", "<dc:subject>MẬT</dc:subject>"] }],
] as const)("a document with a mark of secrecy in %s is refused, and nothing is written", async (_, content, parts) => {
  const file = join(folders.root, "ke-hoach.docx");
  const lines = text.trimEnd().split("\n").map((line) => paragraph(run(line.replaceAll("&", "&amp;").replaceAll("<", "&lt;"))));
  writeFileSync(file, await makeWord(lines.join("") + content, parts));
  expect((await importText(file, "mau-2025")).filter((line) => line.includes(" restricted "))).toHaveLength(1);
  expect(existsSync(plan("mau-2025"))).toBe(false);
}); // prettier-ignore

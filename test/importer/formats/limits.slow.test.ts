import { readFileSync } from "node:fs";
import { join } from "node:path";
import { importPlan } from "#importer/import-plan.ts";
import { largestText, mostLines, mostParagraphs, mostTags } from "#importer/formats/input-limits.ts";
import { readInput } from "#importer/formats/read-input.ts";
import { buildAgencyIndex, splitAgencies } from "#meaning/agencies/agencies.ts";
import { agenciesFile } from "#schema/agencies.ts";
import { splitLines } from "#text/decode.ts";
import { longestLine } from "#text/text-faults.ts";
import { maskLines } from "#text/mask.ts";
import JSZip from "jszip";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { words } from "../../helpers/words.ts";
import { importWords } from "../../helpers/import-words.ts";

const hostile = join(import.meta.dirname, "../../fixtures/hostile");
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const codesOf = async (bytes: Uint8Array, name: string): Promise<string> =>
  (await readInput(bytes, name)).faults.map((fault) => fault.code).join();

/** A Word document of one part beside the parts that every one has. */
async function makeWord(body: string): Promise<Uint8Array> {
  const zip = new JSZip();
  const office = "http://schemas.openxmlformats.org";
  const part = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
  zip.file(
    "[Content_Types].xml",
    `<Types xmlns="${office}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${part}"/></Types>`,
  );
  zip.file(
    "_rels/.rels",
    `<Relationships xmlns="${office}/package/2006/relationships"><Relationship Id="a" Type="${office}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
  );
  zip.file(
    "word/document.xml",
    `<w:document xmlns:w="${office}/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
  );
  return zip.generateAsync({ type: "uint8array", compression: "DEFLATE" });
}

describe("hostile files", () => {
  it.each([
    ["comments.txt", ""],
    ["numbering-open-comments.docx", "damaged-docx"],
    ["numbering-open-tags.docx", "damaged-docx"],
    ["ilvl-huge.docx", ""],
    ["spans.html", "too-many-cells"],
    ["many-paragraphs.docx", "too-large"],
    ["entity-bomb.docx", "damaged-docx"],
    ["xxe.docx", "damaged-docx"],
    ["external.docx", ""],
  ])("%s is read, or refused with “%s”", async (name, code) => {
    const { text, faults } = await readInput(readFileSync(join(hostile, name)), name);
    expect(faults.map((fault) => fault.code).join()).toBe(code);
    expect(text === "").toBe(code !== "");
    expect(text).not.toContain("root:");
  });
});

describe("readInput(bytes, name) at its limits", { timeout: 30_000 }, () => {
  it.each([
    ["blank lines", "\n".repeat(1e6), "a.txt", "too-many-lines"],
    ["entries of a list", "<ol>" + "<li>a".repeat(mostLines + 1), "a.html", "too-many-lines"],
    ["a long line", "a".repeat(longestLine), "a.txt", ""],
    ["a longer line", "a".repeat(longestLine + 1), "a.txt", "line-too-long"],
    ["bytes of a page", "<p>".padEnd(largestText + 1, " "), "a.html", "large-text"],
    ["tags", `${"<b>".repeat(mostTags)}a`, "a.html", ""],
    ["tags more", `${"<b>".repeat(mostTags + 1)}a`, "a.html", "too-many-tags"],
    ["cells of two tables", `<table><tr><td rowspan=9 colspan=900>a${"<tr><td>".repeat(9)}</table>`.repeat(20), "a.html", "too-many-cells"],
  ])("%s", async (_, text, name, code) => {
    expect(await codesOf(utf8(text), name)).toBe(code);
  }); // prettier-ignore

  it.each([
    ["paragraphs", "<w:p/>".repeat(mostParagraphs - 1), ""],
    ["paragraphs more", "<w:p/>".repeat(mostParagraphs), "too-many-paragraphs"],
    ["tags more", "<w:bookmarkEnd/>".repeat(mostTags), "too-many-tags"],
    ["an open comment", "<!--", "damaged-docx"],
    ["an open tag", '<w:p a="', "damaged-docx"],
  ])("%s of a Word document", async (_, body, code) => {
    expect(
      await codesOf(await makeWord(`<w:p><w:r><w:t>Mô hình 1: A</w:t></w:r></w:p>${body}`), "a.docx"),
    ).toBe(code);
  });
});

/** Every way from a text to its items, for whatever line. */
const read = (lines: readonly string[]): ReturnType<typeof importPlan> =>
  importPlan(maskLines(splitLines(lines.join("\n"))).lines, [], importWords);

describe("a line of one thing over and over", { timeout: 60_000 }, () => {
  const full = (text: string): string => text.repeat(Math.floor(19_000 / text.length));
  it.each([
    "- ",
    ". ",
    ":",
    ".:",
    "(",
    "|",
    "\t",
    " ",
    "[](http:",
    "[a@b](mailto:",
    "va các ",
    "1.1.",
    "** ",
  ])("%j is read to its end in each place of an item", (token) => {
    const { file } = read([
      `Mô hình 1: Tên${full(token)}x`,
      `- Cơ quan chủ trì: Sở Y tế ${full(token)}x`,
      `- Thời hạn: trong ${full(token)}x`,
      `- Mục tiêu: ${full(token)}x`,
    ]);
    expect(file.items[0]?.number).toBe(1);
    expect(file.items).toHaveLength(1);
  });

  it("names bodies however many joining words follow one", () => {
    const file = readFileSync(join(import.meta.dirname, "../../../content/agencies.yaml"), "utf8");
    const index = buildAgencyIndex(agenciesFile.parse(parse(file)), words.agencies);
    expect(splitAgencies(`Sở Y tế ${"và các ".repeat(3000)}`, index)[0]?.agency).toBe("so-y-te");
  });
});

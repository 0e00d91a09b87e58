import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { composeDraft } from "#draft/compose/compose-draft.ts";
import { readSavedDraft } from "#draft/saved/read-saved.ts";
import { writeDocx } from "#draft/word/write-docx.ts";
import { toDraftBook } from "#exports/drafting/draft-book.ts";
import { copyMinimalContent } from "../helpers/minimal-content.ts";
import { handbook } from "../helpers/own-content.ts";
import { runCommands } from "./run-commands.ts";

const folder = mkdtempSync(join(tmpdir(), "draft-"));
const saved = "test/fixtures/draft/phuong-cua-lo-2027.json";

const docx = join(folder, "a.docx");
const bare = join(folder, "bare.json");
writeFileSync(bare, '{"version":1,"title":"Kế hoạch thử"}');
copyMinimalContent(join(folder, "content"));

/** Drafts that are none, with what is said of them. */
const broken: readonly (readonly [name: string, text: string | undefined, words: string])[] = [
  ["khong-co.json", undefined, "khong-co.json"],
  ["hong.json", "{", "không đọc được như JSON"],
  ["moi.json", '{"version":9,"entries":[]}', "mới hơn phiên bản 1"],
];
for (const [name, text] of broken) if (text !== undefined) writeFileSync(join(folder, name), text);

const drafting = (...args: readonly string[]) => ({ script: "scripts/draft.ts", args });
const [made, open, read, ...refusals] = runCommands([
  drafting(saved, "--out", docx),
  drafting(bare, "--out", join(folder, "bare.docx"), "--content", join(folder, "content")),
  { script: "scripts/import.ts", args: [docx, "--json"] },
  ...broken.map(([name]) => drafting(join(folder, name), "--out", join(folder, `${name}.docx`))),
]);
afterAll(() => rmSync(folder, { recursive: true }));

describe("draft", () => {
  it("makes the same bytes in any process, says nothing on stdout, and tells on stderr what is open", async () => {
    expect(made).toEqual({ code: 0, out: "", err: "" });
    const { draft } = readSavedDraft(readFileSync(saved, "utf8"), saved);
    if (draft === undefined) throw new Error(saved);
    const book = toDraftBook(handbook);
    const here = await writeDocx(composeDraft(draft, book), book.index.date);
    expect(readFileSync(docx).equals(here)).toBe(true);
    expect(open).toMatchObject({ code: 0, out: "" });
    expect(open?.err).toContain("Chưa chọn địa phương ban hành.\n");
  });

  it("makes a plan that the importer reads: its models, their numbers, leads and deadlines", () => {
    const { items } = JSON.parse(read?.out ?? "") as {
      items: {
        number: number;
        title: string;
        models: { id: string }[];
        deadline: { annex: { text: string } };
      }[];
    };
    expect(items.map(({ number, models }) => [number, models[0]?.id])).toEqual([
      [1, "kiosk-mot-cua"],
      [2, "kham-chua-benh-cccd"],
    ]);
    expect(items[0]?.deadline.annex.text).toBe("Quý II/2027");
  });

  it.each(broken.map(([name, , words], at) => ({ name, words, outcome: refusals[at] })))(
    "answers $name in words, and writes nothing",
    ({ name, words, outcome }) => {
      expect(outcome?.code).toBe(1);
      expect(outcome?.err).toContain(words);
      expect(outcome?.err).not.toMatch(/^\s+at /m);
      expect(existsSync(join(folder, `${name}.docx`))).toBe(false);
    },
  );
});

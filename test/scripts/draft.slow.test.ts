import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { composeDraft } from "#draft/compose/compose-draft.ts";
import { readSavedDraft } from "#draft/saved/read-saved.ts";
import { writeDocx } from "#draft/word/write-docx.ts";
import { toDraftBook } from "#exports/drafting/draft-book.ts";
import { repositoryRoot } from "../architecture/source-files.ts";
import { copyMinimalContent } from "../helpers/minimal-content.ts";
import { handbook } from "../helpers/own-content.ts";

const folder = mkdtempSync(join(tmpdir(), "draft-"));
const saved = "test/fixtures/draft/phuong-cua-lo-2027.json";
const timeout = 60_000;

/** The saved draft as .docx, made once. */
const docx = join(folder, "a.docx");
let made: ReturnType<typeof run>;
beforeAll(() => {
  made = run("scripts/draft.ts", saved, "--out", docx);
}, timeout);
afterAll(() => rmSync(folder, { recursive: true }));

function run(script: string, ...args: readonly string[]): { code: number | null; out: string; err: string } {
  const result = spawnSync(process.execPath, [script, ...args], { cwd: repositoryRoot, encoding: "utf8" });
  return { code: result.status, out: result.stdout, err: result.stderr };
}

describe("draft", () => {
  it(
    "makes the same bytes in any process, says nothing on stdout, and tells on stderr what is open",
    { timeout },
    async () => {
      expect(made).toEqual({ code: 0, out: "", err: "" });
      const { draft } = readSavedDraft(readFileSync(saved, "utf8"), saved);
      if (draft === undefined) throw new Error(saved);
      const book = toDraftBook(handbook);
      const here = await writeDocx(composeDraft(draft, book), book.index.date);
      expect(readFileSync(docx).equals(here)).toBe(true);
      const bare = join(folder, "bare.json");
      writeFileSync(bare, '{"version":1,"title":"Kế hoạch thử"}');
      copyMinimalContent(join(folder, "content"));
      const out = join(folder, "bare.docx");
      const open = run("scripts/draft.ts", bare, "--out", out, "--content", join(folder, "content"));
      expect(open).toMatchObject({ code: 0, out: "" });
      expect(open.err).toContain("Chưa chọn địa phương ban hành.\n");
    },
  );

  it(
    "makes a plan that the importer reads: its models, their numbers, leads and deadlines",
    { timeout },
    () => {
      const { items } = JSON.parse(run("scripts/import.ts", docx, "--json").out) as {
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
    },
  );

  it.each([
    ["khong-co.json", undefined, "khong-co.json"],
    ["hong.json", "{", "không đọc được như JSON"],
    ["moi.json", '{"version":9,"entries":[]}', "mới hơn phiên bản 1"],
  ])("answers %s in words, and writes nothing", { timeout }, (name, text, words) => {
    const file = join(folder, name);
    if (text !== undefined) writeFileSync(file, text);
    const out = join(folder, `${name}.docx`);
    const { code, err } = run("scripts/draft.ts", file, "--out", out);
    expect(code).toBe(1);
    expect(err).toContain(words);
    expect(err).not.toMatch(/^\s+at /m);
    expect(existsSync(out)).toBe(false);
  });
});

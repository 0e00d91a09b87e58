import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { repositoryRoot } from "../architecture/source-files.ts";

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
    "makes the same bytes twice, says nothing on stdout, and tells on stderr what is open",
    { timeout },
    () => {
      const second = join(folder, "b.docx");
      expect(made).toEqual({ code: 0, out: "", err: "" });
      run("scripts/draft.ts", saved, "--out", second);
      expect(readFileSync(docx).equals(readFileSync(second))).toBe(true);
      const bare = join(folder, "bare.json");
      writeFileSync(bare, '{"version":1,"title":"Kế hoạch thử"}');
      const open = run("scripts/draft.ts", bare, "--out", second);
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

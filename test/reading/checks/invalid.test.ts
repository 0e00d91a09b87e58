import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { formatProblems } from "#problems/format-problems.ts";
import type { Problem } from "#problems/problem.ts";
import { checkContent } from "#reading/checks/check-content.ts";
import { runImport } from "#reading/import/run-import.ts";
import { copyMinimalContent } from "../../helpers/minimal-content.ts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const fixtures = join(import.meta.dirname, "../../fixtures");
const folders = (path: string): string[] => readdirSync(path).sort();

let temporary = "";
let minimal = "";
beforeAll(() => {
  temporary = mkdtempSync(join(tmpdir(), "invalid-"));
  minimal = join(temporary, "minimal");
  copyMinimalContent(minimal);
});
afterAll(() => {
  rmSync(temporary, { recursive: true, force: true });
});

/** The printer's lines with paths as below the folder of the case. */
const print = (problems: readonly Problem[], folder: string): string =>
  formatProblems(problems).replaceAll(`${folder}/`, "");

async function expectPrinted(folder: string, printed: string): Promise<void> {
  await expect(printed).toMatchFileSnapshot(join(folder, "expected.txt"));
  // No stack, no English of a library, no path of this machine.
  expect(printed).not.toMatch(/\bat \w+ \(|\bError\b|node_modules|node:/);
  expect(printed).toMatch(/ error [a-z0-9-]+ /);
}

/** content-minimal with one file of the case put over it, or one taken away. */
function buildContent(name: string): string {
  const overlay = join(fixtures, "invalid/content", name);
  const folder = join(temporary, `content-${name}`);
  cpSync(minimal, folder, { recursive: true });
  for (const entry of readdirSync(overlay)) {
    if (entry === "expected.txt") continue;
    if (entry === "removed.txt") rmSync(join(folder, readFileSync(join(overlay, entry), "utf8").trim()));
    else cpSync(join(overlay, entry), join(folder, entry), { recursive: true });
  }
  return folder;
}

/** Files too large to keep: a line of five megabytes, one model a thousand times over. */
const made: Readonly<Record<string, () => string>> = {
  "line-too-long": () => "Mô hình 1: ".repeat(40_000),
  "too-many-items": () =>
    `KẾ HOẠCH\n${Array.from({ length: 1001 }, (_, at) => `${at < 501 ? "Mô hình" : "Nhiệm vụ"} ${(at % 501) + 1}: Triển khai dịch vụ công đợt ${at}\n- Mục tiêu: nâng cao.\n`).join("")}`,
};

/** Bytes that no text file can hold are kept as hexadecimal digits; large files are made here. */
function readInputCase(name: string): { readonly file: string; readonly arguments: readonly string[] } {
  const folder = join(fixtures, "invalid/inputs", name);
  const given = join(folder, "arguments.txt");
  const args = existsSync(given) ? readFileSync(given, "utf8").trim().split("\n") : [];
  const kept = readdirSync(folder).find((entry) => entry !== "expected.txt" && entry !== "arguments.txt");
  const bytes = kept === undefined ? Buffer.from(made[name]?.() ?? "") : readFileSync(join(folder, kept));
  const isHex = kept?.endsWith(".hex") === true;
  const file = join(temporary, `input-${name}`, kept?.replace(/\.hex$/, "") ?? "ke-hoach.txt");
  cpSync(folder, join(temporary, `input-${name}`), { recursive: true });
  writeFileSync(file, isHex ? Buffer.from(bytes.toString("utf8").replace(/\s/g, ""), "hex") : bytes);
  return { file, arguments: args };
}

/** Every file of a folder with its text, to show that nothing was written. */
function snapshot(folder: string): Readonly<Record<string, string>> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return Object.fromEntries(
    files.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [path, readFileSync(path, "latin1")];
    }),
  );
}

describe("content-minimal", () => {
  it("is valid, so that each case below has one fault", () => {
    expect(checkContent(minimal).problems).toEqual([]);
  });
});

describe("checkContent(folder)", () => {
  it.each(folders(join(fixtures, "invalid/content")))("tells what is wrong in “%s”", async (name) => {
    const folder = buildContent(name);
    await expectPrinted(
      join(fixtures, "invalid/content", name),
      print(checkContent(folder).problems, folder),
    );
  });
});

describe("runImport(options)", () => {
  it.each(folders(join(fixtures, "invalid/inputs")))("tells what is wrong with “%s”", async (name) => {
    const { file, arguments: args } = readInputCase(name);
    const option = (key: string): string | undefined => {
      const at = args.indexOf(key);
      return at < 0 ? undefined : args[at + 1];
    };
    const before = snapshot(minimal);
    const run = await runImport({
      folder: minimal,
      file: option("--as") ?? file,
      id: option("--plan") ?? "mau-2025",
      write: true,
      place: option("--place"),
      replace: args.includes("--replace"),
      allowRestricted: option("--allow-restricted"),
    });
    expect(run.problems.some(({ severity }) => severity === "error")).toBe(true);
    const printed = print(run.problems, join(temporary, `input-${name}`)).replaceAll(`${minimal}/`, "");
    await expectPrinted(join(fixtures, "invalid/inputs", name), printed);
    expect(snapshot(minimal)).toEqual(before);
  });
});

describe("the commands", () => {
  const run = (script: string, args: readonly string[]): ReturnType<typeof spawnSync> =>
    spawnSync(process.execPath, [join("scripts", script), ...args], { encoding: "utf8", timeout: 30_000 });

  it.each(["empty", "damaged-docx-cut", "scanned-pdf", "restricted-mat", "without-items"])(
    "import ends with 1 and writes nothing for “%s”",
    { timeout: 40_000 },
    (name) => {
      const { file } = readInputCase(name);
      const before = snapshot(minimal);
      const { status, stdout, stderr } = run("import.ts", [file, "--content", minimal, "--plan", "mau-2025"]);
      expect(status).toBe(1);
      // A text that was read is told all the same; a file that cannot be read, or is marked secret, leaves nothing to tell.
      if (name === "without-items") expect(stdout).toContain("Có lỗi nên chưa ghi gì");
      else expect(stdout).toBe("");
      const folder = join(temporary, `input-${name}`);
      const printed = String(stderr).replaceAll(`${folder}/`, "");
      expect(printed).toBe(readFileSync(join(fixtures, "invalid/inputs", name, "expected.txt"), "utf8"));
      expect(snapshot(minimal)).toEqual(before);
    },
  );

  it.each(["unknown-key", "stale-items", "missing-source"])(
    "check ends with 1 for “%s”",
    { timeout: 40_000 },
    (name) => {
      const folder = buildContent(name);
      const { status, stderr } = run("check.ts", ["--content", folder]);
      expect(status).toBe(1);
      const printed = String(stderr).replaceAll(`${folder}/`, "");
      expect(printed).toBe(readFileSync(join(fixtures, "invalid/content", name, "expected.txt"), "utf8"));
    },
  );
});

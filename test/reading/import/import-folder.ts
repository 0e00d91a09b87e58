import { appendFileSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach } from "vitest";
import { formatProblem } from "#problems/format-problems.ts";
import { checkContent } from "#reading/checks/check-content.ts";
import { runImport } from "#reading/import/run-import.ts";
import { copyMinimalContent, minimal } from "../../helpers/minimal-content.ts";
import { sharedProofs } from "../../helpers/shared-proofs.ts";

export const text = readFileSync(join(minimal, "plans/mau-2024/source.txt"), "utf8");

/** Folder of the test, and its content; set before each test. */
export const folders = { root: "", content: "" };
/** A path below the folder of plans. */
export const plan = (name: string): string => join(folders.content, "plans", name);

/** Gives each test of a file a content folder of its own. */
export function useContent(): void {
  beforeEach(() => {
    folders.root = mkdtempSync(join(tmpdir(), "import-"));
    folders.content = join(folders.root, "content");
    copyMinimalContent(folders.content);
    const other =
      '- code: "98"\n  name: Thử\n  kind: tinh\n  level: province\n  from: null\n  until: null\n  successors: []\n';
    appendFileSync(join(folders.content, "places.yaml"), other);
  });
  afterEach(() => {
    rmSync(folders.root, { recursive: true });
  });
}

/** A text file as a person received it. */
export function receive(written: string, name = "ke-hoach.txt"): string {
  writeFileSync(join(folders.root, name), written);
  return join(folders.root, name);
}

export async function importText(
  file: string | undefined,
  id = "mau-2024",
  over: { readonly place?: string; readonly replace?: boolean } = {},
): Promise<readonly string[]> {
  const { place, replace = false } = over;
  const run = await runImport({
    folder: folders.content,
    file,
    id,
    write: true,
    place,
    replace,
    allowRestricted: undefined,
  });
  return run.problems.map(formatProblem).map((line) => line.replaceAll(`${folders.root}/`, ""));
}

export const check = (): readonly string[] =>
  checkContent(folders.content, sharedProofs)
    .problems.map(formatProblem)
    .map((line) => line.replaceAll(`${folders.root}/`, ""));

/** Files of a folder of plans with their texts; hidden names too. */
export const readAll = (path: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync(path)
      .sort()
      .map((name) => [name, readFileSync(join(path, name), "utf8")]),
  );

/** The same plan, a line longer; its sha256 and number of lines differ. */
export const longer = text.replace(
  "II. TỔ CHỨC",
  "3. Mô hình 3: Cấp tài khoản định danh điện tử\n- Đơn vị chủ trì: Công an tỉnh.\nII. TỔ CHỨC",
);

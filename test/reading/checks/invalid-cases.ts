import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { copyMinimalContent } from "../../helpers/minimal-content.ts";

const fixtures = join(import.meta.dirname, "../../fixtures/invalid");

/** Names of the cases of content with one fault. */
export const contentCases: readonly string[] = readdirSync(join(fixtures, "content")).sort();
/** Names of the cases of texts that an import refuses. */
export const inputCases: readonly string[] = readdirSync(join(fixtures, "inputs")).sort();

/** Files too large to keep: a line of five megabytes, one model a thousand times over. */
const made: Readonly<Record<string, () => string>> = {
  "line-too-long": () => "Mô hình 1: ".repeat(40_000),
  "too-many-items": () =>
    `KẾ HOẠCH\n${Array.from({ length: 1001 }, (_, at) => `${at < 501 ? "Mô hình" : "Nhiệm vụ"} ${(at % 501) + 1}: Triển khai dịch vụ công đợt ${at}\n- Mục tiêu: nâng cao.\n`).join("")}`,
};

/** The cases laid out in a temporary folder, which `remove` takes away. */
export interface InvalidCases {
  /** A valid content folder, which each case of content changes in one place. */
  readonly minimal: string;
  /** Makes the content folder of a case, with one file put over a valid one, or one taken away. */
  readonly buildContent: (name: string) => string;
  /** Makes the file of a case, in a folder of its own, with the options that the case gives to the import. */
  readonly writeInput: (name: string) => {
    readonly folder: string;
    readonly file: string;
    readonly options: readonly string[];
  };
  /** Every file of the valid content with its text, to show that nothing was written. */
  readonly snapshot: () => Readonly<Record<string, string>>;
  readonly remove: () => void;
}

/** The file that keeps what the program must say of a case, and says, with paths as below the folder of the case. */
export const expectedFile = (kind: "content" | "inputs", name: string): string =>
  join(fixtures, kind, name, "expected.txt");

export function makeInvalidCases(): InvalidCases {
  const temporary = mkdtempSync(join(tmpdir(), "invalid-"));
  const minimal = join(temporary, "minimal");
  copyMinimalContent(minimal);
  return {
    minimal,
    buildContent: (name) => {
      const overlay = join(fixtures, "content", name);
      const folder = join(temporary, `content-${name}`);
      cpSync(minimal, folder, { recursive: true });
      for (const entry of readdirSync(overlay)) {
        if (entry === "expected.txt") continue;
        if (entry === "removed.txt") rmSync(join(folder, readFileSync(join(overlay, entry), "utf8").trim()));
        else cpSync(join(overlay, entry), join(folder, entry), { recursive: true });
      }
      return folder;
    },
    writeInput: (name) => writeInput(join(fixtures, "inputs", name), join(temporary, `input-${name}`), name),
    snapshot: () => snapshot(minimal),
    remove: () => {
      rmSync(temporary, { recursive: true, force: true });
    },
  };
}

/** Bytes that no text file can hold are kept as hexadecimal digits; large files are made here. */
function writeInput(kept: string, folder: string, name: string): ReturnType<InvalidCases["writeInput"]> {
  cpSync(kept, folder, { recursive: true });
  const given = join(kept, "arguments.txt");
  const options = existsSync(given) ? readFileSync(given, "utf8").trim().split("\n") : [];
  const input = readdirSync(kept).find((entry) => entry !== "expected.txt" && entry !== "arguments.txt");
  const bytes = input === undefined ? Buffer.from(made[name]?.() ?? "") : readFileSync(join(kept, input));
  const isHex = input?.endsWith(".hex") === true;
  const file = join(folder, input?.replace(/\.hex$/, "") ?? "ke-hoach.txt");
  writeFileSync(file, isHex ? Buffer.from(bytes.toString("utf8").replace(/\s/g, ""), "hex") : bytes);
  return { folder, file, options };
}

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

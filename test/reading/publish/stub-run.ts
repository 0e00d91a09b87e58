import { spawn, type ChildProcess } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A project with some content and no site. */
export function makeProject(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "build-")));
  mkdirSync(join(folder, "content/plans"), { recursive: true });
  writeFileSync(join(folder, "content/edition.yaml"), "date: 2026-11-25\n");
  return folder;
}

/** A build at work, and what it said when it ends. */
export interface Running {
  readonly child: ChildProcess;
  readonly ended: Promise<{ readonly code: number | null; readonly out: string; readonly err: string }>;
}

const stub = join(import.meta.dirname, "stub-build.ts");
const hook = join(import.meta.dirname, "kill-at-rename.mjs");

/** A build of a project with a stub for its steps, in a process of its own. */
export function startStub(
  root: string,
  version: string,
  { out = "dist", behaviour = "", killAt = 0, umask = "022", by = "exec" } = {},
): Running {
  const node = [
    process.execPath,
    ...(killAt === 0 ? [] : ["--import", hook]),
    stub,
    root,
    out,
    version,
    behaviour,
  ];
  // As npm does: in a shell that stays.
  const [before, env, after] =
    by === "exec" ? ["exec ", {}, ""] : ["", by === "" ? {} : { npm_lifecycle_event: by }, "; true"];
  const shell = `umask ${umask}; ${before}${node.map((word) => `'${word}'`).join(" ")}${after}`;
  const rest = { ...process.env, npm_lifecycle_event: undefined, KILL_AT_RENAME: String(killAt), ...env };
  const child = spawn("sh", ["-c", shell], { env: rest });
  let [printed, errors] = ["", ""];
  child.stdout.on("data", (piece: Buffer) => (printed += piece.toString()));
  child.stderr.on("data", (piece: Buffer) => (errors += piece.toString()));
  const ended = new Promise<number | null>((end) => child.once("exit", end)).then((code) => ({
    code,
    out: printed,
    err: errors.replaceAll(`${root}/`, ""),
  }));
  return { child, ended };
}

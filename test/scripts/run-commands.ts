import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { repositoryRoot } from "../architecture/source-files.ts";

/** A script of scripts/, and what is given to it. */
export interface Command {
  readonly script: string;
  readonly args: readonly string[];
}

export interface Outcome {
  /** With which a process of its own ends. */
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs a command as a reader does: in a process of its own. */
export function runAlone({ script, args }: Command): Outcome {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
    cwd: repositoryRoot,
    encoding: "utf8",
  });
  return { code: status, out: stdout, err: stderr };
}

/**
 * Runs commands one after the other in one process, for to start one takes ten times what most of them do; the outcome of each, in
 * their order, is what it has in a process of its own (commands.slow.test.ts).
 * @throws Error where the process itself fails: a command that ends it, or does not end.
 */
export function runCommands(commands: readonly Command[]): readonly Outcome[] {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(import.meta.dirname, "one-process.ts")],
    { cwd: repositoryRoot, encoding: "utf8", input: JSON.stringify(commands), maxBuffer: 1e8 },
  );
  if (status !== 0 || stdout === "") throw new Error(`The commands ended early, with ${status}: ${stderr}`);
  return JSON.parse(stdout) as readonly Outcome[];
}

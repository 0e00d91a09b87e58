import { spawn } from "node:child_process";
import { join } from "node:path";
import { explainPrintedFailure } from "../explain-failure.ts";

/** A step of a build: a script that Node runs in a process of its own. */
export interface BuildStep {
  /** The script and its arguments. */
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** Another's program, that tells what the file system refuses with a stack. */
  readonly isForeign?: boolean;
}

const endWithParent = join(import.meta.dirname, "end-with-parent.ts");

/** Time that a step has to end by itself when it is told to. */
const graceMs = 3000;

/**
 * Runs one step to its end; true where it ended well. What it prints is shown, its errors when it has ended: where it failed
 * because the file system refused something, one sentence stands for a foreign program's stack. When `stop` fires, the step is told to end, and
 * ended if it does not.
 */
export async function runCommand(step: BuildStep, root: string, stop: AbortSignal): Promise<boolean> {
  if (stop.aborted) return false;
  const child = spawn(process.execPath, ["--import", endWithParent, ...step.args], {
    cwd: root,
    env: { ...process.env, ...step.env },
    // The channel is only there to close with this process.
    stdio: ["ignore", "inherit", "pipe", "ipc"],
  });
  let errors = "";
  child.stderr?.setEncoding("utf8").on("data", (piece: string) => (errors += piece));
  let lastCall: NodeJS.Timeout | undefined;
  const end = (): void => {
    child.kill("SIGTERM");
    lastCall = setTimeout(() => child.kill("SIGKILL"), graceMs);
  };
  stop.addEventListener("abort", end);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", resolve);
    // What it started in turn may keep its output open for a while.
    child.once("exit", (ended) => stop.aborted && resolve(ended));
  });
  clearTimeout(lastCall);
  stop.removeEventListener("abort", end);
  if (stop.aborted) return false;
  const refused = code === 0 || step.isForeign !== true ? undefined : explainPrintedFailure(errors);
  process.stderr.write(refused === undefined ? errors : `${refused}\n`);
  return code === 0;
}

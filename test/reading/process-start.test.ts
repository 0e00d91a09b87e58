import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { isProcessAlive, readProcessStart } from "#reading/process-start.ts";

/** Number of a process that has ended: one that this test started and waited for. */
async function findEndedProcess(): Promise<number> {
  const child = spawn(process.execPath, ["-e", ""]);
  await new Promise((ended) => child.once("close", ended));
  return child.pid ?? 0;
}

describe("readProcessStart", () => {
  it("says the same of one process each time", () => {
    expect(readProcessStart(process.pid)).toBe(readProcessStart(process.pid));
    expect(readProcessStart(process.pid)).toMatch(/\d/);
  });

  it("says nothing of a process that is not there", async () => {
    expect(readProcessStart(await findEndedProcess())).toBeUndefined();
  });
});

describe("isProcessAlive", () => {
  it("knows this process, by its number and its start", () => {
    expect(isProcessAlive(process.pid, undefined)).toBe(true);
    expect(isProcessAlive(process.pid, readProcessStart(process.pid))).toBe(true);
  });

  it("takes a process that began at another time for another: the number was given anew", () => {
    expect(isProcessAlive(process.pid, "earlier")).toBe(false);
  });

  it("knows that a process has ended", async () => {
    expect(isProcessAlive(await findEndedProcess(), undefined)).toBe(false);
  });

  it.runIf(existsSync("/proc/self/stat"))(
    "takes one that ended and was not collected for ended",
    async () => {
      // The shell's child ends; what the shell has become by then collects nobody.
      const shell = spawn("sh", ["-c", "sleep 0.05 & echo $!; exec sleep 20"]);
      const pid = await new Promise<number>((told) => {
        shell.stdout.once("data", (printed: Buffer) => {
          told(Number(printed.toString()));
        });
      });
      await expect.poll(() => isProcessAlive(pid, undefined)).toBe(false);
      shell.kill();
    },
  );
});

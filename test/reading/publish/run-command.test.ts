import { ChildProcess } from "node:child_process";
import { existsSync, mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { runCommand } from "#reading/publish/run-command.ts";

let root = "";
beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), "run-")));
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  rmSync(root, { recursive: true });
});

/** A step that does not end when it is told to. */
const deaf = join(import.meta.dirname, "stub-step.ts");

describe("graceMs: a step that is told to end", () => {
  it("is ended where it still runs three seconds later", async () => {
    const kill = vi.spyOn(ChildProcess.prototype, "kill");
    const sent = (): unknown[] => kill.mock.calls.map(([signal]) => signal);
    const controller = new AbortController();
    const ended = runCommand({ args: [deaf, join(root, "site"), "1", "deaf"] }, root, controller.signal);
    await vi.waitUntil(() => existsSync(join(root, "step-pid")), { timeout: 9000 });
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    controller.abort();
    vi.advanceTimersByTime(2999);
    expect(sent()).toEqual(["SIGTERM"]);
    vi.advanceTimersByTime(1);
    expect(sent()).toEqual(["SIGTERM", "SIGKILL"]);
    expect(await ended).toBe(false);
  });
});

import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { adviseOnHolder, formatHolder, takeLock } from "#reading/folder-lock.ts";
import type { LockHolder, TakenLock } from "#reading/folder-lock.ts";
import { readProcessStart } from "#reading/process-start.ts";
import { repositoryRoot } from "../architecture/source-files.ts";

let root = "";
const lockPath = (): string => join(root, "lock");

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "lock-"));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

/** A process number that none has: above what Linux, macOS and Windows give. */
const nobody = 2 ** 30;

const holder = (over: Partial<LockHolder> = {}): LockHolder => ({
  token: "0b8dcd1c-1f0a-4a8e-9d3b-000000000001",
  pid: nobody,
  host: hostname(),
  start: "earlier",
  since: "2026-11-25T03:04:05.000Z",
  command: "npm run build",
  ...over,
});

/** A holder that is at work: this process. */
const alive = (): LockHolder => holder({ pid: process.pid, start: readProcessStart(process.pid) });

/** What no holder says of itself, field by field. */
const wrongFields = [
  { token: 1 },
  { pid: "1" },
  { pid: 1.5 },
  { host: undefined },
  { start: 1 },
  { since: 1 },
  { command: [] },
];

/** A lock as a process left it, with something in it. */
function leave(path: string, left: unknown): void {
  mkdirSync(path, { recursive: true });
  writeFileSync(join(path, "holder.json"), typeof left === "string" ? left : JSON.stringify(left));
  writeFileSync(join(path, "work"), "half");
}

function take(): TakenLock {
  const lock = takeLock(lockPath(), "test");
  if (lock.kind === "held") throw new Error("held");
  return lock;
}

describe("takeLock", () => {
  it("makes the folder and takes it away again, with the folders above it", () => {
    const lock = takeLock(join(root, "a/b/lock"), "npm run build");
    expect(lock.kind).toBe("taken");
    expect(readdirSync(join(root, "a/b"))).toEqual(["lock"]);
    if (lock.kind === "taken") lock.release();
    expect(readdirSync(join(root, "a/b"))).toEqual([]);
  });

  it("leaves a lock whose file is whole to a process that is at work", () => {
    leave(lockPath(), alive());
    expect(takeLock(lockPath(), "other").kind).toBe("held");
  });

  it("says who holds it, and leaves it to them", () => {
    const lock = take();
    const second = takeLock(lockPath(), "other");
    expect(second).toMatchObject({
      kind: "held",
      by: { pid: process.pid, command: "test", host: hostname() },
    });
    lock.release();
    expect(takeLock(lockPath(), "other").kind).toBe("taken");
  });

  it.each<[what: string, left: unknown]>([
    ["of a process that has ended", holder()],
    ["of a process whose number another has now", holder({ pid: process.pid, start: "earlier" })],
    ["whose file a power cut left empty", ""],
    ["whose file is no JSON of ours", '{"pid": "x"}'],
    ["whose file holds nothing", "null"],
    ...wrongFields.map((wrong): [string, unknown] => [
      `whose file says ${JSON.stringify(wrong)}`,
      { ...alive(), ...wrong },
    ]),
  ])("takes over a lock %s, and shows what it left", (_, left) => {
    leave(lockPath(), left);
    const lock = take();
    expect(lock.dead).toEqual([lockPath()]);
    expect(readFileSync(join(lockPath(), "work"), "utf8")).toBe("half");
    expect(lock.place).not.toBe(lockPath());
    expect(takeLock(lockPath(), "other").kind).toBe("held");
    lock.release();
    expect(readdirSync(root)).toEqual([]);
  });

  it.each([
    ["a living process", holder({ pid: process.pid, start: readProcessStart(process.pid) ?? "" })],
    ["a living process whose start is not known", { ...holder({ pid: process.pid }), start: undefined }],
    ["a process of another machine, which cannot be asked", holder({ host: "may-khac" })],
  ])("does not take over the lock of %s", (_, left) => {
    leave(lockPath(), left);
    expect(takeLock(lockPath(), "other").kind).toBe("held");
    expect(readdirSync(root)).toEqual(["lock"]);
  });

  it("takes over from one that died after taking over, and shows both", () => {
    const [first, second] = [holder(), holder({ token: "0b8dcd1c-1f0a-4a8e-9d3b-000000000002" })];
    leave(lockPath(), first);
    leave(`${lockPath()}.${first.token}`, second);
    const lock = take();
    expect(lock.dead).toEqual([lockPath(), `${lockPath()}.${first.token}`]);
    lock.release();
    expect(readdirSync(root)).toEqual([]);
  });

  it("sweeps away what died beside it, and nothing else", () => {
    const uuid = "0b8dcd1c-1f0a-4a8e-9d3b-000000000009";
    for (const name of [
      `lock.${uuid}`,
      `lock-tmp-${nobody}-${uuid}`,
      `lock-tmp-${process.pid}-${uuid}`,
      "lock-smith",
    ])
      mkdirSync(join(root, name));
    take();
    expect(readdirSync(root).sort()).toEqual(["lock", "lock-smith", `lock-tmp-${process.pid}-${uuid}`]);
  });

  it(
    "takes away what died before it also where another puts a claim at the same name meanwhile",
    { timeout: 60_000 },
    async () => {
      const claims = `${lockPath()}.${holder().token}`;
      const claimer = `
      import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
      const [own, at] = ${JSON.stringify([join(root, "claimer"), claims])};
      const claim = ${JSON.stringify(JSON.stringify(holder({ token: "0b8dcd1c-1f0a-4a8e-9d3b-000000000002" })))};
      process.stdout.write("ready");
      for (;;) {
        mkdirSync(own, { recursive: true });
        writeFileSync(own + "/holder.json", claim);
        try { renameSync(own, at); } catch { rmSync(own, { recursive: true }); }
      }`;
      const child = spawn(process.execPath, ["--input-type=module", "-e", claimer], {
        stdio: ["ignore", "pipe", "inherit"],
      });
      await new Promise((ready) => child.stdout.once("data", ready));
      try {
        for (let turn = 0; turn < 500; turn += 1) {
          leave(lockPath(), holder());
          take().release();
        }
      } finally {
        const ended = new Promise((end) => child.once("close", end));
        child.kill("SIGKILL");
        await ended;
      }
      rmSync(join(root, "claimer"), { recursive: true, force: true });
      take().release();
      expect(readdirSync(root)).toEqual([]);
    },
  );

  it(
    "is held by one at a time, also where many find the same dead lock at once",
    { timeout: 60_000 },
    async () => {
      const [processes, turns] = [4, 25];
      leave(lockPath(), holder());
      writeFileSync(join(root, "count"), "0");
      // Each turn reads, waits and writes: two at once would lose a count. A third of the turns leave the lock to die.
      const worker = `
      import { readFileSync, renameSync, writeFileSync } from "node:fs";
      import { takeLock } from ${JSON.stringify(join(repositoryRoot, "src/reading/folder-lock.ts"))};
      for (let turn = 0; turn < ${turns}; ) {
        const lock = takeLock(${JSON.stringify(lockPath())}, "worker");
        if (lock.kind === "held") { await new Promise((ready) => setTimeout(ready, Math.random() * 4)); continue; }
        const count = Number(readFileSync(${JSON.stringify(join(root, "count"))}, "utf8"));
        await new Promise((ready) => setTimeout(ready, Math.random() * 2));
        writeFileSync(${JSON.stringify(join(root, "count"))}, String(count + 1));
        turn += 1;
        if (turn % 3 !== 0) lock.release();
        else {
          const mine = JSON.parse(readFileSync(lock.place + "/holder.json", "utf8"));
          writeFileSync(lock.place + "/dying.json", JSON.stringify({ ...mine, pid: ${nobody} }));
          renameSync(lock.place + "/dying.json", lock.place + "/holder.json");
        }
      }`;
      const ended = Array.from({ length: processes }, () => {
        const child = spawn(process.execPath, ["--input-type=module", "-e", worker], {
          stdio: ["ignore", "ignore", "inherit"],
        });
        return new Promise((end) => child.once("close", end));
      });
      expect(await Promise.all(ended)).toEqual(Array.from({ length: processes }, () => 0));
      expect(readFileSync(join(root, "count"), "utf8")).toBe(String(processes * turns));
      take().release();
      expect(readdirSync(root)).toEqual(["count"]);
    },
  );
});

describe("formatHolder", () => {
  it("says process, time and command; the machine where it is another", () => {
    expect(formatHolder(holder({ pid: 77 }))).toMatch(
      /^tiến trình 77, từ \d\d:\d\d:05 ngày \d\d\/11\/2026, lệnh “npm run build”$/,
    );
    expect(formatHolder(holder({ pid: 77, host: "may-khac" }))).toContain(
      "tiến trình 77 trên máy may-khac, từ",
    );
  });
});

describe("adviseOnHolder", () => {
  it("says what to remove only where this machine cannot know whether the holder lives", () => {
    expect(adviseOnHolder(holder(), ".build/lock")).toBe("Đợi lệnh ấy xong rồi chạy lại.");
    expect(adviseOnHolder(holder({ host: "may-khac" }), ".build/lock")).toContain(
      "xóa thư mục “.build/lock”",
    );
  });
});

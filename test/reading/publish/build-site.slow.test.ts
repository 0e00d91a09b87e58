import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  lstatSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { parentCheckMs } from "#reading/publish/build-site.ts";
import { markFile } from "#reading/publish/built-mark.ts";
import { isProcessAlive } from "#reading/process-start.ts";
import { type Running, makeProject, startStub } from "./stub-run.ts";
import { readVersion, writeStubSite } from "./stub-site.ts";

vi.setConfig({ testTimeout: 60_000 });

let root = "";
const at = (name: string): string => join(root, name);

beforeEach(() => {
  root = makeProject();
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

/** Begins a build of the test's project. */
const start = (version: string, options = {}): Running => startStub(root, version, options);
const build = (version: string, options = {}): Running["ended"] => start(version, options).ended;

/** A project whose site of version 1 is published, built once. */
let published = "";
beforeAll(async () => {
  published = makeProject();
  root = published;
  expect((await build("1")).code).toBe(0);
});
afterAll(() => {
  rmSync(published, { recursive: true });
});

/** What a build of version 1 leaves, for tests of what comes after it. */
function publishFirst(): void {
  cpSync(published, root, { recursive: true });
}

/** Names that runs left in the build's folder and beside the site. */
const leftOvers = (): readonly string[] => [
  ...readdirSync(at(".build")),
  ...readdirSync(root).filter((name) => name.startsWith(".so-tay")),
];

/** Waits until the step of a running build says who it is. */
async function findStep(): Promise<number> {
  await expect.poll(() => existsSync(at("step-pid")), { timeout: 30_000 }).toBe(true);
  return Number(readFileSync(at("step-pid"), "utf8"));
}

describe("a build", () => {
  it("publishes the site with its list, and leaves nothing else", async () => {
    const { code, out, err } = await build("1");
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toBe("Đã dựng trang: dist, 3 trang, 6 tệp.\n");
    expect(readVersion(at("dist"))).toBe("1");
    expect(leftOvers()).toEqual([]);
    expect((await build("2")).code).toBe(0);
    expect(readVersion(at("dist"))).toBe("2");
    expect(
      readFileSync(at(`dist/${markFile}`), "utf8")
        .split("\n")
        .slice(2),
    ).toEqual([
      "404.html",
      "chi-muc/tim-kiem.so-tay",
      "data/v1/items.json",
      "index.html",
      "ke-hoach/index.html",
      "",
    ]);
  });

  it("makes files that a web server can read whatever the umask", async () => {
    await build("1", { umask: "077", out: "www/dist" });
    const modes = ["www", "www/dist", "www/dist/data/v1", "www/dist/index.html", `www/dist/${markFile}`];
    expect(modes.map((name) => statSync(at(name)).mode & 0o777)).toEqual([0o755, 0o755, 0o755, 0o644, 0o644]);
  });

  it("puts the site into the folder that a link leads to; the link stays", async () => {
    mkdirSync(at("www"));
    symlinkSync(at("www"), at("dist"));
    expect((await build("1")).code).toBe(0);
    expect(lstatSync(at("dist")).isSymbolicLink()).toBe(true);
    expect(readVersion(at("www"))).toBe("1");
  });

  it("refuses a folder with anything else in it, and touches nothing", async () => {
    expect(await build("1", { out: "content" })).toMatchObject({
      code: 1,
      err: "Không dựng được trang: Không đặt trang vào “content”: “content” là thư mục của dự án; chọn một thư mục riêng, ví dụ “--out dist”.\n",
    });
    expect(readFileSync(at("content/edition.yaml"), "utf8")).toBe("date: 2026-11-25\n");
    expect(leftOvers()).toEqual([]);
  });

  it.each([
    [
      "ends early with 0, as “{process.exit(0)}” in a note makes it",
      "ends-early",
      1,
      "index.html:1:1 error missing-file Thiếu.\n1 lỗi, 0 cảnh báo, 0 ghi chú.\nTrang dựng chưa đủ nên không thay “dist”.\n",
    ],
    ["fails", "fails", 1, ""],
    [
      "meets a full disk",
      "full-disk",
      1,
      "Hết chỗ trên đĩa khi ghi “.build/x”: giải phóng chỗ trống rồi chạy lại.\n",
    ],
    [
      "speaks for itself",
      "own-words",
      1,
      "[Error: ENOSPC: no space left on device, write '.build/x']\n    at writeFile (node:fs:1)\n",
    ],
    [
      "sees the content change under it",
      "changes-content",
      1,
      "Nội dung thay đổi trong khi dựng (content/edition.yaml), “dist” còn nguyên; chạy lại “npm run build”.\n",
    ],
  ])("keeps the old site where a step %s", async (_, behaviour, code, err) => {
    publishFirst();
    expect(await build("2", { behaviour })).toEqual({ code, out: "", err });
    expect(readVersion(at("dist"))).toBe("1");
    expect(leftOvers()).toEqual([]);
  });
});

describe("a second build", () => {
  it("is refused while the first is at work, and told who it is; the first goes on", async () => {
    publishFirst();
    const first = start("2", { behaviour: "waits" });
    const step = await findStep();
    const second = await build("3", { out: "other" });
    expect(second.code).toBe(1);
    expect(second.err).toMatch(
      /^Một lần dựng khác đang chạy: tiến trình \d+, từ \d\d:\d\d:\d\d ngày \d\d\/\d\d\/\d{4}, lệnh “npm run build -- --out dist”\. Đợi lệnh ấy xong rồi chạy lại\.\n$/,
    );
    expect(second.err).toContain(`tiến trình ${first.child.pid},`);
    expect(isProcessAlive(step, undefined)).toBe(true);
    first.child.kill("SIGTERM");
    await first.ended;
    expect(readVersion(at("dist"))).toBe("1");
    expect((await build("3")).code).toBe(0);
  });
});

describe("a signal", () => {
  it.each([
    ["SIGTERM", "waits", 143],
    ["SIGINT", "waits", 130],
    ["SIGHUP", "waits", 129],
    ["SIGTERM", "deaf", 143],
  ] as const)("%s ends the run and its step (which %s)", async (signal, behaviour, code) => {
    publishFirst();
    const run = start("2", { behaviour });
    const step = await findStep();
    run.child.kill(signal);
    expect(await run.ended).toEqual({ code, out: "", err: "Đã dừng; “dist” còn nguyên.\n" });
    expect(isProcessAlive(step, undefined)).toBe(false);
    expect(readVersion(at("dist"))).toBe("1");
    expect(leftOvers()).toEqual([]);
  });

  it("to npm alone, which ends only its shell, ends the run and its step", async () => {
    publishFirst();
    const run = start("2", { behaviour: "waits", by: "build" });
    const step = await findStep();
    run.child.kill("SIGTERM");
    await expect.poll(() => isProcessAlive(step, undefined), { timeout: 20_000 }).toBe(false);
    await expect.poll(leftOvers, { timeout: 20_000 }).toEqual([]);
    expect(readVersion(at("dist"))).toBe("1");
  });

  it("to the shell of a run that npm did not start leaves the run alone", async () => {
    const run = start("1", { behaviour: "waits-until-told", by: "" });
    await findStep();
    run.child.kill("SIGTERM");
    await run.ended;
    // Longer than a run that npm started takes to see that its shell has gone.
    await wait(2.5 * parentCheckMs);
    writeFileSync(at("go-on"), "");
    await expect.poll(() => readVersion(at("dist")), { timeout: 30_000 }).toBe("1");
    await expect.poll(leftOvers, { timeout: 20_000 }).toEqual([]);
  });

  it("that no run can catch ends its step too", async () => {
    const run = start("1", { behaviour: "waits" });
    const step = await findStep();
    run.child.kill("SIGKILL");
    await run.ended;
    await expect.poll(() => isProcessAlive(step, undefined), { timeout: 20_000 }).toBe(false);
    expect((await build("2")).code).toBe(0);
    expect(leftOvers()).toEqual([]);
  });
});

describe("a killed build", () => {
  it("leaves a site that the next run makes whole, failing or not, whatever the folder it builds", async () => {
    publishFirst();
    const seen: string[] = [];
    // Of its eight renames, two for its own lock and six of the swap (killed-swap.slow.test.ts tries each).
    for (const killAt of [1, 4, 5, 8]) {
      expect((await build("2", { killAt })).code).not.toBe(0);
      seen.push(readVersion(at("dist")));
      const next = await build("3", { out: "other", behaviour: "fails" });
      expect(next.code).toBe(1);
      const back = "Lần dựng trước bị ngắt khi đang thay trang; đã đặt lại trang cũ vào “dist”.\n";
      expect(next.err).toBe(seen.at(-1) === "none" ? back : "");
      expect(["1", "2"]).toContain(readVersion(at("dist")));
      expect(leftOvers()).toEqual([]);
      if (readVersion(at("dist")) === "2") await build("1");
    }
    expect(seen).toEqual(["1", "none", "2", "2"]);
  });

  it("whose step writes on while the next is at work leaves nothing of it either", async () => {
    const run = start("1", { behaviour: "waits" });
    await findStep();
    mkdirSync(at(".build/run-1-cham/site"), { recursive: true });
    run.child.kill("SIGTERM");
    await run.ended;
    expect(leftOvers()).toEqual([]);
  });

  it("leaves a whole site at random moments", async () => {
    const began = performance.now();
    await build("0");
    const took = performance.now() - began;
    for (let round = 1; round <= 4; round += 1) {
      const run = start(String(round));
      // While it starts, within it, at its end.
      const timer = setTimeout(() => run.child.kill("SIGKILL"), (took / 4) * round);
      await run.ended;
      clearTimeout(timer);
      await build("x", { behaviour: "fails" });
      expect(readVersion(at("dist"))).toMatch(/^\d$/);
      expect(leftOvers()).toEqual([]);
    }
  });

  it("of the first version is mended too: its old site was in .build", async () => {
    writeStubSite(at(".build/fresh-dist-previous"), "<title>Sổ tay mô hình Đề án 06</title>");
    writeStubSite(at(".build/fresh-dist"), "half");
    const { err } = await build("2", { behaviour: "fails" });
    expect(err).toContain("đã đặt lại trang cũ vào “dist”");
    expect(readVersion(at("dist"))).toBe("<title>Sổ tay mô hình Đề án 06</title>");
    expect(leftOvers()).toEqual([]);
    expect((await build("3")).code).toBe(0);
  });

  it("in a copy of the project, its folder moved, hinders nobody", async () => {
    await build("2", { killAt: 4 });
    const copy = mkdtempSync(join(tmpdir(), "copy-"));
    cpSync(root, copy, { recursive: true });
    rmSync(root, { recursive: true });
    root = copy;
    expect((await build("3")).code).toBe(0);
    expect(readVersion(at("dist"))).toBe("3");
  });
});

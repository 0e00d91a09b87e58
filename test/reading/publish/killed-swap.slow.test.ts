import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { repairSwap, swapSite } from "#reading/publish/swap-site.ts";
import { repositoryRoot } from "../../architecture/source-files.ts";
import { readVersion, writeStubSite } from "./stub-site.ts";

let root = "";
const at = (name: string): string => join(root, name);
const make = (name: string, version: string): string => {
  writeStubSite(at(name), version);
  return at(name);
};

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "swap-"));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

/** Swaps in a process of its own that is killed after a rename; how it ended. */
function swapKilled(rename: number, hadOld: boolean): NodeJS.Signals | null {
  for (const name of readdirSync(root)) rmSync(at(name), { recursive: true });
  if (hadOld) make("dist", "old");
  make("fresh", "new");
  const module = join(repositoryRoot, "src/reading/publish/swap-site.ts");
  const code = `import { swapSite } from ${JSON.stringify(module)}; swapSite(${JSON.stringify(at("fresh"))}, ${JSON.stringify(at("dist"))}, "killed");`;
  const hook = join(import.meta.dirname, "kill-at-rename.mjs");
  return spawnSync(process.execPath, ["--import", hook, "--input-type=module", "-e", code], {
    env: { ...process.env, KILL_AT_RENAME: String(rename) },
  }).signal;
}

describe("a swap that is killed", () => {
  it.each([true, false])(
    "is put right after each of its renames; a site was there before: %s",
    { timeout: 60_000 },
    (hadOld) => {
      const seen: string[] = [];
      for (let rename = 1; ; rename += 1) {
        if (swapKilled(rename, hadOld) === null) break;
        const left = readVersion(at("dist"));
        expect(["old", "new", "none"]).toContain(left);
        const isBack = repairSwap(at("dist"), "test");
        expect(isBack).toBe(hadOld && left === "none");
        expect(readVersion(at("dist"))).toBe(left === "none" && hadOld ? "old" : left);
        expect(readdirSync(root).filter((name) => name !== "dist" && name !== "fresh")).toEqual([]);
        seen.push(left);
      }
      // Lock, site beside the target, old site away, new site in place, old site given up, lock given back.
      expect(seen).toEqual(
        hadOld ? ["old", "old", "none", "new", "new", "new"] : ["none", "none", "new", "new"],
      );
    },
  );

  it("is put right by the next swap too", { timeout: 20_000 }, () => {
    swapKilled(3, true);
    expect(readVersion(at("dist"))).toBe("none");
    swapSite(make("fresh", "newer"), at("dist"), "test");
    expect(readVersion(at("dist"))).toBe("newer");
    expect(readdirSync(root)).toEqual(["dist"]);
  });

  it("never lets half of an old site come back", () => {
    // Killed while the old site was being removed; then someone removed the new one.
    swapKilled(5, true);
    rmSync(at("dist"), { recursive: true });
    expect(repairSwap(at("dist"), "test")).toBe(false);
    expect(existsSync(at("dist"))).toBe(false);
  });
});

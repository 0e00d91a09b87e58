import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { takeLock } from "#reading/folder-lock.ts";
import { swapSite } from "#reading/publish/swap-site.ts";
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

describe("swapSite", () => {
  it("puts the new site in the place of the old one and leaves nothing else behind", () => {
    swapSite(make("fresh", "new"), make("dist", "old"), "test");
    expect(readVersion(at("dist"))).toBe("new");
    expect(readdirSync(root)).toEqual(["dist"]);
  });

  it("puts the new site where there was none, in folders that a web server can enter", () => {
    const before = process.umask(0o077);
    try {
      swapSite(make("fresh", "new"), at("www/trang/dist"), "test");
    } finally {
      process.umask(before);
    }
    expect(readVersion(at("www/trang/dist"))).toBe("new");
    const modes = ["www", "www/trang", "www/trang/dist", "www/trang/dist/index.html"].map(
      (name) => statSync(at(name)).mode & 0o777,
    );
    expect(modes).toEqual([0o755, 0o755, 0o755, 0o644]);
  });

  it("leaves the folder above a target as closed as it was", () => {
    mkdirSync(at("closed"));
    chmodSync(at("closed"), 0o700);
    swapSite(make("fresh", "new"), at("closed/dist"), "test");
    expect(statSync(at("closed")).mode & 0o777).toBe(0o700);
  });

  it("leaves the old site as it was when there is no new one", () => {
    make("dist", "old");
    expect(() => {
      swapSite(at("fresh"), at("dist"), "test");
    }).toThrow("ENOENT");
    expect(readVersion(at("dist"))).toBe("old");
    expect(readdirSync(root)).toEqual(["dist"]);
  });

  it("waits for no other swap of the same target: it says who is at it", () => {
    const lock = takeLock(at(".so-tay-dist"), "lệnh kia");
    make("dist", "old");
    expect(() => {
      swapSite(make("fresh", "new"), at("dist"), "test");
    }).toThrow(/đang được thay bởi tiến trình \d+, từ .*, lệnh “lệnh kia”\. Đợi lệnh ấy xong/);
    expect(readVersion(at("dist"))).toBe("old");
    if (lock.kind === "taken") lock.release();
  });
});

import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { swapFolder } from "#reading/swap-folder.ts";

let root = "";
const folder = (name: string, page: string): string => {
  mkdirSync(join(root, name), { recursive: true });
  writeFileSync(join(root, name, "index.html"), page);
  return join(root, name);
};
const page = (name: string): string => readFileSync(join(root, name, "index.html"), "utf8");

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "swap-"));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

describe("swapFolder", () => {
  it("puts the fresh folder in the place of the old one and leaves nothing else behind", () => {
    swapFolder(folder("fresh", "new"), folder("dist", "old"));
    expect(page("dist")).toBe("new");
    expect(readdirSync(root)).toEqual(["dist"]);
  });

  it("puts the fresh folder where there was none", () => {
    swapFolder(folder("fresh", "new"), join(root, "dist"));
    expect(page("dist")).toBe("new");
  });

  it("keeps files of the old folder out of the new one", () => {
    writeFileSync(join(folder("dist", "old"), "gone.html"), "");
    swapFolder(folder("fresh", "new"), join(root, "dist"));
    expect(readdirSync(join(root, "dist"))).toEqual(["index.html"]);
  });

  it("leaves the old folder as it was when there is no fresh one", () => {
    folder("dist", "old");
    expect(() => {
      swapFolder(join(root, "fresh"), join(root, "dist"));
    }).toThrow("There is no folder");
    expect(page("dist")).toBe("old");
  });

  it("brings the old folder back when the fresh one cannot be moved", () => {
    const fresh = folder("fresh", "new");
    // A folder cannot be moved into itself: the second rename fails, after the first has been done.
    const target = folder("fresh/dist", "old");
    expect(() => {
      swapFolder(fresh, target);
    }).toThrow();
    expect(page("fresh/dist")).toBe("old");
    expect(existsSync(`${fresh}-previous`)).toBe(false);
  });

  it("is not stopped by what an interrupted swap left behind", () => {
    folder("fresh-previous", "older");
    swapFolder(folder("fresh", "new"), folder("dist", "old"));
    expect(page("dist")).toBe("new");
    expect(readdirSync(root)).toEqual(["dist"]);
  });
});

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { formatLicences, packageFolderOf } from "#reading/publish/licences.ts";
import { afterAll, describe, expect, it } from "vitest";

const root = mkdtempSync(join(tmpdir(), "licences-"));
afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

function makePackage(name: string, files: Readonly<Record<string, string>>): void {
  const folder = join(root, "node_modules", name);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, path, ".."), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  writeFileSync(join(folder, "package.json"), JSON.stringify({ name, version: "1.2.3", license: "ISC" }));
}

describe("packageFolderOf(module, root)", () => {
  it.each([
    ["/a/node_modules/d3-shape/src/index.js", "/a/node_modules/d3-shape"],
    ["/a/node_modules/@scope/x/index.js?commonjs", "/a/node_modules/@scope/x"],
    ["/a/node_modules/x/node_modules/y/z.js", "/a/node_modules/x/node_modules/y"],
    ["\0/a/node_modules/x/index.js?commonjs-module", "/a/node_modules/x"],
    ["\0vite/preload-helper.js", "/a/node_modules/vite"],
    ["\0rolldown/runtime.js", "/a/node_modules/rolldown"],
    ["/a/src/client/search.ts", undefined],
    ["/a/src/components/A.astro?astro&type=script&index=0&lang.ts", undefined],
  ])("%j is of %s", (module, folder) => {
    expect(packageFolderOf(module, "/a")).toBe(folder);
  });
});

describe("formatLicences(modules, root)", () => {
  it("gives each package once with its whole text, by name", () => {
    makePackage("c-lib", { "LICENSE/LICENSE": "MIT words\r\n", "LICENSE/LICENSE-other": "other words" });
    makePackage("b-lib", { "license.md": "B words" });
    makePackage("a-lib", { "LICENCE.txt": "A words", "licensing.js": "no licence" });
    const module = (name: string): string => join(root, "node_modules", name, "index.js");
    const text = formatLicences(["c-lib", "b-lib", "a-lib", "b-lib"].map(module), root);
    expect(text).toContain("- a-lib 1.2.3 (ISC)\n- b-lib 1.2.3 (ISC)\n- c-lib 1.2.3 (ISC)\n");
    for (const words of ["A words", "B words", "MIT words\n\nother words"])
      expect(text.split(words)).toHaveLength(2);
    expect(text).not.toMatch(/no licence|\r/);
  });

  it("refuses a package without a licence", () => {
    makePackage("bare", { "index.js": "" });
    expect(() => formatLicences([join(root, "node_modules/bare/index.js")], root)).toThrow(
      "bare 1.2.3 is in the site and has no licence file.",
    );
  });
});

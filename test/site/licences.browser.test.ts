import { readFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { describe, expect, it } from "vitest";
import { licenceFile } from "#hosting/licence-file.ts";
import { listFilesBelow } from "#reading/publish/list-files.ts";
import { mainSite } from "./harness.ts";

const root = join(import.meta.dirname, "../..");
/** Scripts for browsers: all that pages load, and the page of search, which loads the rest of a search. */
const scripts = ["src/client", "src/search/page"].flatMap((folder) =>
  listFilesBelow(join(root, folder))
    .filter((path) => path.endsWith(".ts"))
    .map((path) => join(root, folder, path)),
);

/** Packages whose code ends in the scripts for browsers, found by another bundler than the site's. */
async function listBundled(entryPoints: string[]): Promise<readonly string[]> {
  const { metafile } = await build({
    entryPoints,
    absWorkingDir: root,
    bundle: true,
    write: false,
    metafile: true,
    outdir: "out",
    format: "esm",
    // What several scripts load is put together once: a bundle for each of them takes four times as long.
    splitting: true,
    logLevel: "silent",
  });
  const used = Object.values(metafile.outputs).flatMap(({ inputs }) =>
    Object.entries(inputs).filter(([, { bytesInOutput }]) => bytesInOutput > 0),
  );
  const names = used.flatMap(([path]) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? []);
  return [...new Set(names)].sort();
}

describe(licenceFile, () => {
  const text = readFileSync(join(mainSite().folder, licenceFile), "utf8");

  it("names and licenses every package in the scripts for browsers", async () => {
    const bundled = await listBundled(scripts);
    for (const name of bundled) {
      expect(text, name).toMatch(new RegExp(`^- ${name} \\d\\S* \\(`, "m"));
      expect(
        text.split(/^={72}$/m).find((part) => part.trim().startsWith(`${name} `)),
        name,
      ).toMatch(/Copyright/);
    }
  });

  it("would be found lacking: a package in a script is seen", async () => {
    expect(await listBundled([join(root, "src/views/drawing/document-layout.ts")])).toEqual([
      "d3-path",
      "d3-shape",
    ]);
  });

  it("is linked from the page about the site", () => {
    const about = readFileSync(join(mainSite().folder, "gioi-thieu/index.html"), "utf8");
    expect(about).toContain(`/${licenceFile}"`);
  });
});

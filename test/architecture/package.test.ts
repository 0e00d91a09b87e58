import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { readSource, repositoryRoot } from "./source-files.ts";

const versions = z.record(z.string(), z.string());
const packageJson = z.object({
  scripts: versions,
  dependencies: versions.default({}),
  devDependencies: versions.default({}),
  overrides: versions.default({}),
  imports: versions,
});
const lockfile = z.object({
  lockfileVersion: z.literal(3),
  packages: z.record(
    z.string(),
    z.object({
      version: z.string().optional(),
      resolved: z.string().optional(),
      integrity: z.string().optional(),
      dependencies: versions.default({}),
      devDependencies: versions.default({}),
    }),
  ),
});

const read = <T>(path: string, schema: z.ZodType<T>): T => schema.parse(JSON.parse(readSource(path).text));

/** npm leaves `resolved` out where it is told to; the package then comes from the registry in use. */
const publicRegistry = "https://registry.npmjs.org/";

/** The version of a package, also of one that is taken under a name of ours. */
const isExact = (version: string): boolean => /^(?:npm:[\w-]+@)?\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version);

/** Files a command names: what `node` runs, and what follows --import, --config or -c. */
const filesNamed = (command: string): readonly string[] =>
  command.match(/(?<=\bnode (?:--import \S+ )?|--import |--config |-c )[\w./-]+\.\w+/g) ?? [];

describe("package.json", () => {
  const manifest = read("package.json", packageJson);

  it("has no npm script that names a missing file", () => {
    const named = Object.values(manifest.scripts).flatMap(filesNamed);
    expect(named.length).toBeGreaterThan(3);
    expect(named.filter((path) => !existsSync(join(repositoryRoot, path)))).toEqual([]);
  });

  it("has each file of a command seen", () => {
    expect(filesNamed("npm run build && node scripts/a.ts --x")).toEqual(["scripts/a.ts"]);
    expect(filesNamed("node --import ./src/b.ts scripts/a.ts")).toEqual(["./src/b.ts", "scripts/a.ts"]);
    expect(filesNamed("vitest run --config test/b.ts")).toEqual(["test/b.ts"]);
    expect(filesNamed("eslint -c test/c.js --fix .")).toEqual(["test/c.js"]);
  });

  it("calls only npm scripts that exist", () => {
    const called = Object.values(manifest.scripts).flatMap((command) =>
      [...command.matchAll(/\bnpm run (?:-s )?([\w-]+)/g)].map((m) => m[1] ?? ""),
    );
    expect(called.filter((name) => manifest.scripts[name] === undefined)).toEqual([]);
  });

  it("pins every version", () => {
    const all = { ...manifest.dependencies, ...manifest.devDependencies, ...manifest.overrides };
    expect(Object.entries(all).filter(([, version]) => !isExact(version))).toEqual([]);
    expect(
      ["^1.2.3", "~1.2.3", "1.x", "latest", "1.2", "*", "npm:a@^1.2.3", "npm:a"].filter(isExact),
    ).toEqual([]);
  });

  it("gives # imports only to folders of src and to the tools", () => {
    expect(
      Object.values(manifest.imports).filter((path) => !/^\.\/(?:src|scripts\/tools)\//.test(path)),
    ).toEqual([]);
  });
});

describe("package-lock.json", () => {
  const lock = read("package-lock.json", lockfile);
  const manifest = read("package.json", packageJson);

  it("holds what package.json asks for", () => {
    const root = lock.packages[""];
    expect(root?.devDependencies).toEqual(manifest.devDependencies);
    expect(root?.dependencies).toEqual(manifest.dependencies);
    for (const [name, version] of Object.entries(manifest.devDependencies)) {
      expect(lock.packages[`node_modules/${name}`]?.version, name).toBe(version.replace(/^npm:.*@/, ""));
    }
  });

  it("proves every package by its checksum and takes none from a place of its own", () => {
    const packages = Object.entries(lock.packages).filter(([path]) => path.startsWith("node_modules/"));
    const unproven = packages.filter(
      ([, { integrity, resolved }]) =>
        integrity === undefined || (resolved !== undefined && !resolved.startsWith(publicRegistry)),
    );
    expect(unproven.map(([path]) => path)).toEqual([]);
  });
});

import { existsSync, readFileSync, readdirSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { z } from "zod";
import { licenceFile } from "#hosting/licence-file.ts";

const manifest = z.object({ name: z.string(), version: z.string(), license: z.string().optional() });

/** A package in what is sent to browsers. */
interface ShippedPackage {
  readonly name: string;
  readonly version: string;
  /** SPDX name of its licence. */
  readonly licence: string;
  readonly text: string;
}

/**
 * Folder of the package that a bundled module belongs to, below or within `root`; undefined for our own modules. Modules that the
 * bundler makes itself, such as `\0vite/preload-helper.js`, are its authors' work too.
 */
export function packageFolderOf(module: string, root: string): string | undefined {
  const made = /^\0(vite|rolldown)\//.exec(module)?.[1];
  if (made !== undefined) return join(root, "node_modules", made);
  const path = module.replace(/^\0/, "").split("?", 1)[0] ?? "";
  return /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(path)?.[0];
}

/** Paths of the licence texts of a package: a file, or the files of a folder of that name. */
function findLicences(folder: string): readonly string[] {
  const names = readdirSync(folder).filter((name) => /^(?:licen[cs]e|copying)(?:[.-]\w+)*$/i.test(name));
  return names.flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? readdirSync(path).map((inner) => join(path, inner)) : [path];
  });
}

/** Where Vite's licence goes on with those of packages that it holds itself: none is in what it puts into a site. */
const licencesOfHeld = /\n# Licenses of bundled dependencies\n[\s\S]*/;

/** @throws Error for a package that has no licence text, which cannot be shipped so. */
function readPackage(folder: string): ShippedPackage {
  const { name, version, license } = manifest.parse(
    JSON.parse(readFileSync(join(folder, "package.json"), "utf8")),
  );
  const files = findLicences(folder);
  if (files.length === 0) throw new Error(`${name} ${version} is in the site and has no licence file.`);
  const text = files
    .map((file) => readFileSync(file, "utf8").replaceAll("\r\n", "\n").replace(licencesOfHeld, "").trim())
    .join("\n\n");
  return { name, version, licence: license ?? "", text };
}

/**
 * Licence texts of the packages that bundled modules (absolute paths) belong to, by name.
 * `root` is the folder of node_modules. The same packages give the same text.
 */
export function formatLicences(modules: Iterable<string>, root: string): string {
  const folders = new Set([...modules].flatMap((module) => packageFolderOf(module, root) ?? []));
  const packages = [...folders].map(readPackage).sort((a, b) => (a.name < b.name ? -1 : 1));
  const list = packages.map(({ name, version, licence }) => `- ${name} ${version} (${licence})`);
  const texts = packages.map(
    ({ name, version, text }) => `${"=".repeat(72)}\n${name} ${version}\n\n${text}\n`,
  );
  return `Giấy phép của các thư viện có trong trang này\n\n${list.join("\n")}\n\n${texts.join("\n")}`;
}

/** Folder above node_modules, from a folder within the repository on upwards. */
function findRoot(from: string): string {
  return existsSync(join(from, "node_modules")) ? from : findRoot(dirname(from));
}

/** A step of the bundler: the licences of all that it puts into scripts and styles for browsers, as a file of the site. */
export const licencePlugin = {
  name: "licences",
  generateBundle(
    this: { readonly environment?: { readonly name: string }; emitFile: (file: object) => string },
    _: unknown,
    bundle: Readonly<Record<string, { readonly type: string; readonly moduleIds?: readonly string[] }>>,
  ): void {
    if (this.environment?.name !== "client") return;
    const modules = Object.values(bundle).flatMap((chunk) => chunk.moduleIds ?? []);
    const source = formatLicences(modules, findRoot(import.meta.dirname));
    this.emitFile({ type: "asset", fileName: licenceFile, source });
  },
};

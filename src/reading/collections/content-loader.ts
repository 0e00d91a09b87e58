import { createHash } from "node:crypto";
import { isAbsolute, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import type { Loader, LoaderContext } from "astro/loaders";
import { formatProblems } from "#problems/format-problems.ts";
import { listFilesBelow } from "#reading/publish/list-files.ts";
import { readBytes } from "#reading/read-file.ts";
import type { Part } from "./list-parts.ts";

/** The content folder, relative to the project, as messages name it. */
const folder = "content";

/** A digest of files by their bytes; a file that is not there counts as such. */
function digestFiles(files: readonly string[], seed: string): string {
  const hash = createHash("sha256").update(seed);
  for (const file of files) {
    const bytes = readBytes(file);
    hash.update(`\n${file} ${bytes?.length ?? "-"}\n`).update(bytes ?? "");
  }
  return hash.digest("hex");
}

/** A digest of the program that reads: what another program read is read again. */
function digestProgram(root: string): string {
  const source = listFilesBelow(join(root, "src")).filter((file) => file.endsWith(".ts"));
  return digestFiles([...source.map((file) => join(root, "src", file)), join(root, "package-lock.json")], "");
}

/** Puts into the store what changed since it was filled, and takes out what is gone; what is wrong is told. */
function fill<T>(parts: readonly Part<T>[], program: string, { store, logger }: LoaderContext): void {
  const gone = new Set(store.keys());
  for (const { id, files, page, read } of parts) {
    gone.delete(id);
    const digest = files.length === 0 ? undefined : digestFiles(files, program);
    const known = store.get(id);
    if (known !== undefined && known.digest === digest && digest !== undefined) {
      if (known.deferredRender === true && page !== undefined) store.addModuleImport(page);
      continue;
    }
    const { value, problems, body } = read();
    if (problems.length > 0) logger.error(`\n${formatProblems(problems)}`);
    const words = body === undefined ? {} : { body };
    const shown = page === undefined ? {} : { filePath: page, deferredRender: true };
    store.set({
      id,
      data: { value, problems },
      ...words,
      ...shown,
      ...(digest === undefined ? {} : { digest }),
    });
  }
  for (const id of gone) store.delete(id);
}

/**
 * Fills a collection from the content folder by the reader that commands use, so that a mistake is told in the same words. An
 * entry whose files did not change since the store was last filled is not read again. While `astro dev` runs, a change of a file
 * is in the store at once. Values are valid by their schemas when they come here, so Astro does not parse them again.
 */
export function contentLoader<T>(name: string, listParts: (folder: string) => readonly Part<T>[]): Loader {
  return {
    name: `content-${name}`,
    load: (context) => {
      const root = fileURLToPath(context.config.root);
      const program = digestProgram(root);
      const update = (): void => {
        fill(listParts(folder), program, context);
      };
      update();
      const content = join(root, folder);
      const onChange = (path: string): void => {
        const below = relative(content, path);
        if (!below.startsWith("..") && !isAbsolute(below)) update();
      };
      context.watcher?.add(content);
      for (const event of ["add", "change", "unlink"] as const) context.watcher?.on(event, onChange);
      return Promise.resolve();
    },
  };
}

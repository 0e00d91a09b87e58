import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { pinned } from "../../test/architecture/constants.ts";
import type { PinnedConstant } from "../../test/architecture/constants.ts";

const root = join(import.meta.dirname, "../..");

/** Runs a program of a package with this Node; false where it fails. `isQuiet`: what it prints is dropped. */
function runProgram(program: string, args: readonly string[], mutant: string, isQuiet: boolean): boolean {
  const { status } = spawnSync(process.execPath, [join(root, "node_modules", program), ...args], {
    cwd: root,
    env: { ...process.env, MUTANT: mutant },
    stdio: isQuiet ? "ignore" : "inherit",
  });
  return status === 0;
}

/** Whether the tests of a constant fail where it has another value. */
function isNoticed({ file, name, test }: PinnedConstant, value: string): boolean {
  return !runProgram(
    "vitest/vitest.mjs",
    ["run", "--config", "test/vitest.config.ts", test],
    `${file} ${name} ${value}`,
    true,
  );
}

/**
 * Gives each listed constant below a path its two other values, one after the other, and runs the tests that pin it. Tells
 * each value that no test notices. Changes no file.
 * @returns true where every value is noticed
 */
export function changeConstants(path: string): boolean {
  let allNoticed = true;
  for (const constant of pinned.filter(({ file }) => file === path || file.startsWith(`${path}/`))) {
    for (const value of [constant.less, constant.more]) {
      if (isNoticed(constant, value)) continue;
      allNoticed = false;
      console.log(`${constant.file}: ${constant.name} = ${value}: ${constant.test} không báo`);
    }
  }
  return allNoticed;
}

/** The folder of tests of a room, or of the room around it where it has none of its own. */
function findTests(room: string): string {
  const folder = room.replace(/^src(?=\/|$)/, "test");
  return room === "src" || existsSync(join(root, folder)) ? folder : findTests(dirname(room));
}

/** Where a function, a class or a constant of a module begins. */
const declarationStart = /^(?:export )?(?:async )?(?:function|class|const) /;

/**
 * Every n-th declaration of some files, counted through all of them in order, each as Stryker names a part of a file:
 * “src/a.ts:3-9”. A sample of a room that is too large to be changed whole; the first declaration is always in it.
 */
export function sampleDeclarations(
  files: readonly { readonly path: string; readonly text: string }[],
  every: number,
): readonly string[] {
  const declarations = files.flatMap(({ path, text }) => {
    const lines = text.split("\n");
    const starts = lines.flatMap((line, index) => (declarationStart.test(line) ? [index + 1] : []));
    return starts.map((start, at) => `${path}:${start}-${(starts[at + 1] ?? lines.length + 1) - 1}`);
  });
  return declarations.filter((_, at) => at % every === 0);
}

/** The files of code at a path or below it, in order of name. */
function readFiles(path: string): readonly { readonly path: string; readonly text: string }[] {
  const names = path.endsWith(".ts")
    ? [path]
    : readdirSync(join(root, path), { recursive: true, encoding: "utf8" })
        .filter((name) => name.endsWith(".ts"))
        .map((name) => join(path, name))
        .sort();
  return names.map((name) => ({ path: name, text: readFileSync(join(root, name), "utf8") }));
}

/**
 * Changes the code of a room or a file piece by piece, in a copy, and runs the quick tests of the room each time; prints what no
 * test notices and the share that is noticed.
 * @param every 1 for all of the code, n for every n-th declaration
 * @returns false where the run fails
 */
export function changeCode(path: string, every: number): boolean {
  const tests = findTests(path.endsWith(".ts") ? dirname(path) : path);
  return runProgram(
    "@stryker-mutator/core/bin/stryker.js",
    [
      ...["run", "test/stryker.config.js", "--mutate", sampleDeclarations(readFiles(path), every).join(",")],
      ...["--testFiles", `${tests}/**/*.test.ts,!${tests}/**/*.slow.test.ts`],
    ],
    "",
    false,
  );
}

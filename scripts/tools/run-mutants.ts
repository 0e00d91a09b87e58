import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
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

/**
 * Changes the code of a room or a file piece by piece, in a copy, and runs the tests of the room each time; prints what no test
 * notices and the share that is noticed.
 * @returns false where the run fails
 */
export function changeCode(path: string): boolean {
  const isFile = path.endsWith(".ts");
  const tests = findTests(isFile ? dirname(path) : path);
  const args = ["run", "test/stryker.config.js", "--mutate", isFile ? path : `${path}/**/*.ts`];
  return runProgram(
    "@stryker-mutator/core/bin/stryker.js",
    [...args, "--testFiles", `${tests}/**/*.test.ts`],
    "",
    false,
  );
}

import { describe, expect, it } from "vitest";
import { z } from "zod";
import { listFiles, readSource } from "./source-files.ts";

const config = z.object({ include: z.array(z.string()), exclude: z.array(z.string()) });

/** What a configuration of TypeScript takes in and leaves out, from the root of the repository; comments fill whole lines. */
function readConfig(path: string): z.infer<typeof config> {
  const text = readSource(path).text.replace(/^\s*\/\/.*$/gm, "");
  const { include, exclude } = config.partial({ exclude: true }).parse(JSON.parse(text));
  const fromRoot = (paths: readonly string[]): string[] => paths.map((one) => one.replace(/^\.\.\//, ""));
  return { include: fromRoot(include), exclude: fromRoot(exclude ?? []) };
}

describe("npm run types", () => {
  const whole = readConfig("tsconfig.json");
  const native = readConfig("test/tsconfig.native.json");
  const astro = readConfig("test/tsconfig.astro.json");

  it("asks astro check for each module that the native compiler leaves out", () => {
    expect(native.exclude.length).toBeGreaterThan(0);
    expect(astro.include).toEqual([".astro/types.d.ts", "src/**/*.astro", ...native.exclude]);
    expect(astro.exclude).toEqual([]);
  });

  it("asks the native compiler for all else that an editor sees", () => {
    expect(native.include).toEqual(whole.include);
  });

  it("has each component asked", () => {
    const components = listFiles("").filter((path) => path.endsWith(".astro"));
    expect(components.length).toBeGreaterThan(0);
    expect(components.filter((path) => !path.startsWith("src/"))).toEqual([]);
  });
});

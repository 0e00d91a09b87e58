import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";
import { mutantPlugin } from "./mutant.ts";

/** In a real browser over a built site. */
const browserTests = "test/site/**/*.browser.test.ts";
/** Fuzz, long tables, whole commands in processes of their own: with `npm test`, not with each save. */
const slowTests = "test/**/*.slow.test.ts";
const allTests = "test/**/*.test.ts";

/** Files that take longest, the longest first: begun last, one of them would run alone at the end. */
const longest = [
  "accessible.browser",
  "every-page.browser",
  "still.browser",
  "preview.browser",
  "compare.browser",
  "draft-check.browser",
  "pictures.browser",
  "drafting.browser",
  "robust.slow",
  "build-site.slow",
  "commands.slow",
  "every-unit.slow",
  "restored.slow",
  "linear.slow",
];

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification): number => {
      const at = longest.findIndex((name) => moduleId.endsWith(`/${name}.test.ts`));
      return at < 0 ? longest.length : at;
    };
    return (await super.sort(files)).toSorted((a, b) => rank(a) - rank(b));
  }
}

/** Which files a mode runs; without a mode all that need no browser, so that any of them can be named on the command line. */
const filesOf: Readonly<Record<string, { include: string[]; exclude: string[] }>> = {
  quick: { include: [allTests], exclude: [browserTests, slowTests] },
  slow: { include: [slowTests], exclude: [] },
  browser: { include: [browserTests], exclude: [] },
};

export default defineConfig(({ mode }) => {
  const inBrowser = mode === "browser";
  const mutant = process.env["MUTANT"] ?? "";
  // Node reads TypeScript itself, in a fifth less than Vite, which reads where a constant is changed, for Stryker, and for files
  // that are named without a mode.
  const isNative = mode in filesOf && mutant === "";
  return {
    plugins: mutant === "" ? [] : [mutantPlugin(mutant)],
    root: fileURLToPath(new URL("..", import.meta.url)),
    // As in astro.config.mjs.
    resolve: {
      alias: [
        {
          find: /^fflate$/,
          replacement: fileURLToPath(new URL("../src/sheets/zip-parts.ts", import.meta.url)),
        },
      ],
    },
    test: {
      server: { deps: { inline: ["write-excel-file"] } },
      // A module kept from another run would not hold the changed constant.
      ...(mutant === "" ? {} : { fsModuleCache: false }),
      ...(filesOf[mode] ?? { include: [allTests], exclude: [browserTests] }),
      environment: "node",
      experimental: isNative ? { viteModuleRunner: false, nodeLoader: false } : {},
      // Commands that tests start in processes of their own keep what Node compiled of each module, as those of npm do.
      env: { NODE_COMPILE_CACHE: fileURLToPath(new URL("../node_modules/.cache/compiled", import.meta.url)) },
      // Vitest leaves one core to itself, which on two cores is half of them. Files share the modules they load, for none of
      // them holds a state, and those with a browser share that.
      maxWorkers: 2,
      isolate: false,
      // Of the tests of one file that wait most of their time (still.browser.test.ts).
      maxConcurrency: 2,
      sequence: { sequencer: LongestFirst },
      globalSetup: inBrowser ? ["test/site/find-browser.ts"] : [],
      // For what hangs: on a machine that does other work a test of two seconds takes twenty.
      testTimeout: 60_000,
      expect: { poll: { timeout: 20_000 } },
      hookTimeout: 60_000,
      passWithNoTests: false,
    },
  };
});

import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

/** Tests in a real browser over a built site: `vitest run --config test/vitest.config.ts --mode browser`. */
const browserTests = "test/site/**/*.browser.test.ts";

export default defineConfig(({ mode }) => {
  const inBrowser = mode === "browser";
  return {
    root: fileURLToPath(new URL("..", import.meta.url)),
    test: {
      include: inBrowser ? [browserTests] : ["test/**/*.test.ts"],
      exclude: inBrowser ? [] : [browserTests],
      environment: "node",
      // Vitest leaves one core to itself, which on two cores is half of them. Each file of a browser run starts
      // a browser of its own; files without a browser share the modules they load, for none of them holds a state.
      maxWorkers: 2,
      ...(inBrowser ? {} : { isolate: false }),
      testTimeout: inBrowser ? 60_000 : 10_000,
      hookTimeout: inBrowser ? 60_000 : 10_000,
      passWithNoTests: false,
    },
  };
});

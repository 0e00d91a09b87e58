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
      // Each file of a browser run starts a browser of its own: two fit on two cores.
      ...(inBrowser ? { maxWorkers: 2 } : {}),
      testTimeout: inBrowser ? 60_000 : 10_000,
      hookTimeout: inBrowser ? 60_000 : 10_000,
      passWithNoTests: false,
    },
  };
});

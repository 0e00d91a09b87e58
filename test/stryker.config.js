/** Mutation testing of one room, by `npm run mutate -- PATH`, which adds the files to change and the folder of their tests. */
export default {
  packageManager: "npm",
  testRunner: "vitest",
  plugins: ["@stryker-mutator/vitest-runner", "./test/stryker-examples.js"],
  ignorers: ["examples"],
  // Every test of the room's folder, not only those that Vite finds related: rules are found through lists.
  vitest: { configFile: "test/vitest.config.ts", related: false },
  tempDirName: ".build/mutants",
  ignorePatterns: ["dist", ".build", ".astro"],
  reporters: ["clear-text", "progress-append-only"],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false, skipFull: true },
  coverageAnalysis: "perTest",
  // Tests share modules, so that what a module makes once as it is loaded would never be changed.
  ignoreStatic: true,
  concurrency: 2,
  disableTypeChecks: false,
  thresholds: { high: 90, low: 75, break: null },
};

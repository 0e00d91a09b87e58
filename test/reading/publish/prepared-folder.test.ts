import { astroEnvironment, findPrepared, preparedFor } from "#reading/publish/prepared-folder.ts";
import { afterEach, describe, expect, it, vi } from "vitest";

afterEach(() => {
  vi.unstubAllEnvs();
});

describe("preparedFor(site)", () => {
  it("is a folder beside the site under way", () => {
    expect(preparedFor(".build/run-1/site")).toBe(".build/run-1/prepared");
  });
});

describe("findPrepared()", () => {
  it("is the folder that a build tells Astro, and none where no build does", () => {
    vi.stubEnv("PREPARED_DIR", undefined);
    expect(findPrepared()).toBeUndefined();
    vi.stubEnv("PREPARED_DIR", "");
    expect(findPrepared()).toBeUndefined();
    for (const [name, value] of Object.entries(astroEnvironment("run/site", "run/prepared")))
      vi.stubEnv(name, value);
    expect(findPrepared()).toBe("run/prepared");
  });
});

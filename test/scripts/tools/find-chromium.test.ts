import { describe, expect, it } from "vitest";
import { type ChromiumSurroundings, chromiumFlags, findChromium } from "#tools/find-chromium.ts";

/** A machine with these programs, and nothing else. */
function machine(
  programs: readonly string[],
  more: Partial<ChromiumSurroundings> = {},
): ChromiumSurroundings {
  return {
    env: { PATH: "/usr/local/bin:/usr/bin" },
    isExecutable: (path) => programs.includes(path),
    playwrightPath: () => "/cache/playwright/chrome",
    canInstall: () => false,
    install: () => false,
    ...more,
  };
}

describe("findChromium", () => {
  it("takes CHROMIUM_PATH before all else", () => {
    const around = machine(["/opt/chrome", "/usr/bin/chromium"], {
      env: { CHROMIUM_PATH: "/opt/chrome", PATH: "/usr/bin" },
    });
    expect(findChromium(around)).toBe("/opt/chrome");
  });

  it("says so when CHROMIUM_PATH is no program, even where another browser is there", () => {
    const around = machine(["/usr/bin/chromium"], { env: { CHROMIUM_PATH: "/opt/no", PATH: "/usr/bin" } });
    expect(() => findChromium(around)).toThrowErrorMatchingInlineSnapshot(
      `[Error: CHROMIUM_PATH là “/opt/no”, không phải chương trình chạy được. / CHROMIUM_PATH is not a program that can be run.]`,
    );
  });

  it.each(["chromium", "chromium-browser", "google-chrome"])("finds %s on the PATH", (name) => {
    expect(findChromium(machine([`/usr/bin/${name}`]))).toBe(`/usr/bin/${name}`);
  });

  it("prefers the name chromium to an earlier folder of the PATH", () => {
    expect(findChromium(machine(["/usr/local/bin/google-chrome", "/usr/bin/chromium"]))).toBe(
      "/usr/bin/chromium",
    );
  });

  it("prefers the headless shell to a whole browser", () => {
    const around = machine(["/usr/local/bin/chromium", "/usr/bin/chromium-headless-shell"]);
    expect(findChromium(around)).toBe("/usr/bin/chromium-headless-shell");
  });

  it("takes Playwright's own where none is on the PATH", () => {
    expect(findChromium(machine(["/cache/playwright/chrome"]))).toBe("/cache/playwright/chrome");
  });

  it.each([[[]], [["/usr/bin/chromium"]]])(
    "installs the headless shell where it may and %j is there",
    (at) => {
      const programs: string[] = [...at];
      const install = (): boolean => programs.push("/usr/bin/chromium-headless-shell") > 0;
      const around = machine(programs, { canInstall: () => true, install });
      expect(findChromium(around)).toBe("/usr/bin/chromium-headless-shell");
    },
  );

  it("takes the whole browser where the shell cannot be installed", () => {
    expect(findChromium(machine(["/usr/bin/chromium"], { canInstall: () => true }))).toBe(
      "/usr/bin/chromium",
    );
  });

  it("does not install where it may not", () => {
    let asked = false;
    const install = (): boolean => (asked = true);
    expect(() => findChromium(machine([], { install }))).toThrow();
    expect(asked).toBe(false);
  });

  it.each([
    ["may not install", machine([])],
    ["cannot install", machine([], { canInstall: () => true })],
    ["installs in vain", machine([], { canInstall: () => true, install: () => true })],
  ])("says in one line what to do where there is none and it %s", (_, around) => {
    expect(() => findChromium(around)).toThrowErrorMatchingInlineSnapshot(
      `[Error: Không tìm thấy Chromium: cài gói chromium hoặc đặt CHROMIUM_PATH. / No Chromium found: install it or set CHROMIUM_PATH.]`,
    );
  });

  it("launches without a sandbox and without calls home", () => {
    expect(chromiumFlags).toEqual(
      expect.arrayContaining(["--no-sandbox", "--disable-background-networking"]),
    );
  });
});

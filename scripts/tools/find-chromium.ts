import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync, readFileSync, statSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "playwright-core";

/** What the search looks at, so that a test can stand in for the machine. */
export interface ChromiumSurroundings {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly isExecutable: (path: string) => boolean;
  /** Where Playwright keeps its own browser, whether it is there or not. */
  readonly playwrightPath: () => string;
  /** Debian, with the rights to install packages. */
  readonly canInstall: () => boolean;
  /** Installs the package of the first name; false where that fails. */
  readonly install: () => boolean;
}

/**
 * Flags for tests: no sandbox (containers run as root), no GPU, nothing that calls home, and no page of the browser's own
 * beside each page of ours: neither the list below its address bar, which Chromium 156 draws as one and which doubles the time
 * to open any, nor the process it keeps ready for a page to come, a twentieth of all that a run of tests takes. One flag names
 * both, for of two the last alone is heard.
 */
export const chromiumFlags: readonly string[] = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup,SpareRendererForSitePerProcess",
];

/** The same engine without windows of its own: a page opens in a third of the time. */
const shell = "chromium-headless-shell";
const browsers = ["chromium", "chromium-browser", "google-chrome"] as const;

function findOnPath(around: ChromiumSurroundings, names: readonly string[]): string | undefined {
  const folders = (around.env["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "");
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(around.isExecutable);
}

/**
 * Path of a Chromium to test with: CHROMIUM_PATH, else Chromium's headless shell on the PATH, else (Debian with root) that
 * one, installed now, else a whole browser on the PATH, else Playwright's own.
 * @throws Error with one line that says what to do: CHROMIUM_PATH names no program, or there is no browser.
 */
export function findChromium(around: ChromiumSurroundings = thisMachine): string {
  const given = around.env["CHROMIUM_PATH"] ?? "";
  if (given !== "") {
    if (around.isExecutable(given)) return given;
    throw new Error(
      `CHROMIUM_PATH là “${given}”, không phải chương trình chạy được. / CHROMIUM_PATH is not a program that can be run.`,
    );
  }
  const bare = findOnPath(around, [shell]);
  if (bare !== undefined) return bare;
  const installed = around.canInstall() && around.install() ? findOnPath(around, [shell]) : undefined;
  const found = installed ?? findOnPath(around, browsers);
  if (found !== undefined) return found;
  const own = around.playwrightPath();
  if (own !== "" && around.isExecutable(own)) return own;
  throw new Error(
    "Không tìm thấy Chromium: cài gói chromium hoặc đặt CHROMIUM_PATH. / No Chromium found: install it or set CHROMIUM_PATH.",
  );
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** Gives up soon where no source of packages answers: a whole browser may be there. */
const apt = "apt-get -o Acquire::Retries=0 -o Acquire::http::Timeout=20";

const thisMachine: ChromiumSurroundings = {
  env: process.env,
  isExecutable,
  playwrightPath: () => chromium.executablePath(),
  canInstall: () =>
    process.getuid?.() === 0 &&
    existsSync("/etc/os-release") &&
    /^ID=debian$/m.test(readFileSync("/etc/os-release", "utf8")),
  install: () =>
    spawnSync("sh", ["-c", `${apt} update && ${apt} install -y --no-install-recommends ${shell}`], {
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
      stdio: ["ignore", process.stderr, process.stderr],
      timeout: 180_000,
    }).status === 0,
};

import { basename } from "node:path";
import { describe, expect, it } from "vitest";
import { type SourceFile, listFiles, readSource, readSources } from "./source-files.ts";

const ownFolders = ["src", "scripts", "test"];
const ownSources = (): readonly SourceFile[] => ownFolders.flatMap(readSources);
const lineCount = ({ text }: SourceFile): number => text.split("\n").length - (text.endsWith("\n") ? 1 : 0);

/** Names that say nothing about what is inside. */
const saysNothing = (path: string): boolean =>
  /^(?:utils?|helpers?|common|data|info|misc|shared|handle)\./.test(basename(path).toLowerCase());

/** Kebab-case; components and their examples in PascalCase; pages as their URL, with parameters in brackets. */
function isNamedWell(path: string): boolean {
  const name = basename(path);
  if (/^src\/(?:components|layouts|preview)\/.*\.astro$/.test(path))
    return /^(?:[A-Z][a-z0-9]*)+\.astro$/.test(name);
  if (/^src\/components\/.*\.examples\.ts$/.test(path))
    return /^(?:[A-Z][a-z0-9]*)+\.examples\.ts$/.test(name);
  if (path.startsWith("src/pages/"))
    return /^(?:[a-z0-9]+(?:-[a-z0-9]+)*|\[(?:\.\.\.)?[a-z]+\])(?:\.[a-z]+)+$/.test(name);
  return /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z]+)+$/.test(name);
}

/** A command stands in scripts/ itself; scripts/tools/ holds what commands and tests call. */
const isCommand = (path: string): boolean => /^scripts\/[^/]+$/.test(path);

const hasTodo = ({ text }: SourceFile): boolean =>
  new RegExp(`\\b(?:${["TO", "DO"].join("")}|FIX${"ME"}|XX${"X"})\\b`).test(text);

describe("names of files", () => {
  it("say what is inside", () => {
    expect(
      ownSources()
        .map((file) => file.path)
        .filter(saysNothing),
    ).toEqual([]);
  });

  it.each([
    "src/text/utils.ts",
    "src/handbook/helpers.ts",
    "src/views/common.astro",
    "test/data.ts",
    "src/Info.ts",
  ])("would be refused: %s", (path) => {
    expect(saysNothing(path)).toBe(true);
  });

  it("are kebab-case, components PascalCase", () => {
    const named = ownSources().map((file) => file.path);
    expect(named.filter((path) => !isNamedWell(path))).toEqual([]);
  });

  it.each([
    ["src/text/foldText.ts", false],
    ["src/text/fold-text.ts", true],
    ["src/components/state-mark.astro", false],
    ["src/components/parts/StateMark.astro", true],
    ["src/components/parts/StateMark.examples.ts", true],
    ["src/components/parts/state-mark.examples.ts", false],
    ["src/pages/mo-hinh/[id].astro", true],
    ["src/pages/data/v1/items.json.ts", true],
    ["src/pages/MoHinh.astro", false],
    ["test/site/narrow.browser.test.ts", true],
  ])("are judged: %s %s", (path, expected) => {
    expect(isNamedWell(path)).toBe(expected);
  });
});

/** Files of the program above 250 lines, each with the one idea that keeps it whole. */
const longFiles: Readonly<Record<string, string>> = {
  "src/meaning/deadlines/deadline-phases.ts":
    "the ways of saying by when, in the order in which they are asked; a third of it is their examples",
};

describe("size of files", () => {
  it("is at most 250 lines in src and scripts, but for those that say why", () => {
    const long = ["src", "scripts"].flatMap(readSources).filter((file) => lineCount(file) > 250);
    expect(long.map(({ path }) => path)).toEqual(Object.keys(longFiles));
  });

  it("is under 300 lines in src, test and the tools, under 60 in commands", () => {
    const limitOf = (path: string): number => (isCommand(path) ? 60 : 300);
    const tooLong = ownSources().filter((file) => lineCount(file) >= limitOf(file.path));
    expect(tooLong.map((file) => `${file.path}: ${lineCount(file)} lines`)).toEqual([]);
  });

  it("is counted in lines", () => {
    expect(lineCount({ path: "a.ts", text: "a\nb\n" })).toBe(2);
    expect(lineCount({ path: "a.ts", text: "a\nb" })).toBe(2);
  });
});

describe("scripts", () => {
  it("explain themselves with --help", () => {
    const silent = readSources("scripts").filter(
      (file) => isCommand(file.path) && !/\bhelp\b/.test(file.text),
    );
    expect(silent.map((file) => file.path)).toEqual([]);
  });
});

describe("text of files", () => {
  it("puts nothing off", () => {
    expect(
      ownSources()
        .filter(hasTodo)
        .map((file) => file.path),
    ).toEqual([]);
    expect(hasTodo({ path: "a.ts", text: ["// TO", "DO: later"].join("") })).toBe(true);
  });
});

/** Folders of one machine, and the folder of papers beside the repository; built here so as not to be found here. */
const machinePath = new RegExp(
  [
    `\\.\\./${"shared"}\\b`,
    `(?<![\\w.-])/${"work"}/`,
    `(?<![\\w.-])/${"home"}/\\w`,
    `(?<![\\w.-])/${"Users"}/`,
    `(?<![\\w.-])/${"tmp"}/`,
    `(?<![\\w.-])/${"root"}/`,
    `\\b[A-Z]:\\\\\\w`,
  ].join("|"),
);

describe("the repository", () => {
  it("names no folder of a machine and nothing beside itself", () => {
    const texts = listFiles("").filter((path) => !/\.(?:png|ico|docx|pdf|xlsx|wasm)$/.test(path));
    expect(texts.filter((path) => machinePath.test(readSource(path).text))).toEqual([]);
  });

  it.each([
    ["..", "shared", "seeds"],
    ["", "home", "an", "x"],
    ["", "tmp", "x"],
    ["", "work", "main"],
  ])("would be caught naming %s/%s/%s", (...parts) => {
    expect(machinePath.test(`readFileSync("${parts.join("/")}")`)).toBe(true);
  });

  it.each(["/mo-hinh/kiosk-mot-cua/", "https://example.org/tmp/x", "src/work/x", "a/tmp/b"])(
    "may name %s",
    (path) => {
      expect(machinePath.test(`"${path}"`)).toBe(false);
    },
  );
});

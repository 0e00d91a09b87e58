import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

const css = readFileSync(new URL("../../src/styles/tokens.css", import.meta.url), "utf8");
const [light = "", dark = ""] = css.split("@media (prefers-color-scheme: dark)");

const readTokens = (text: string): Map<string, string> =>
  new Map([...text.matchAll(/(--[a-z0-9-]+):\s*([^;]+);/g)].map((match) => [match[1] ?? "", match[2] ?? ""]));

const lightTokens = readTokens(light);
const darkTokens = new Map([...lightTokens, ...readTokens(dark.split("@media print")[0] ?? "")]);

/** A token's hexadecimal colour, through its raw value. */
function resolve(name: string, tokens: ReadonlyMap<string, string>): string {
  const value = tokens.get(name);
  if (value === undefined) throw new Error(`No token ${name}`);
  const inner = /^var\((--[a-z0-9-]+)\)$/.exec(value)?.[1];
  return inner === undefined ? value : resolve(inner, tokens);
}

/** Relative luminance, WCAG 2.2. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

const texts = [
  "text",
  "text-soft",
  "link",
  "link-hover",
  "flag",
  "state-adopted",
  "state-part",
  "state-not-applicable",
  "state-proposed",
  "state-not-listed",
  "state-related-task",
  "state-not-stated",
];

describe.each([
  ["light", lightTokens],
  ["dark", darkTokens],
] as const)("in the %s scheme", (_, tokens) => {
  const ratio = (a: string, b: string): number =>
    contrast(resolve(`--color-${a}`, tokens), resolve(`--color-${b}`, tokens));
  test.each(texts.flatMap((text) => [[text, "ground"] as const, [text, "ground-tint"] as const]))(
    "%s reads on %s",
    (text, ground) => {
      expect(ratio(text, ground)).toBeGreaterThanOrEqual(4.5);
    },
  );
  test.each([["text"], ["text-soft"]])("%s reads on a line that is the target of a link", (text) => {
    expect(ratio(text, "ground-target")).toBeGreaterThanOrEqual(4.5);
  });
  test("a button's words read on it", () => {
    expect(ratio("button-text", "button-ground")).toBeGreaterThanOrEqual(4.5);
  });
  test("the frame of a field and the ring of the focus stand out", () => {
    expect(ratio("border", "ground")).toBeGreaterThanOrEqual(3);
    expect(ratio("focus", "ground")).toBeGreaterThanOrEqual(3);
  });
});

test("every custom property that a component uses is defined", () => {
  const names = new Set(lightTokens.keys());
  const used = [...css.matchAll(/var\((--[a-z0-9-]+)\)/g)].map((match) => match[1] ?? "");
  expect(used.filter((name) => !names.has(name))).toEqual([]);
});

import { joinBlanks } from "#text/join.ts";
import { trimEnd } from "#text/trim-end.ts";
import { expect, it } from "vitest";

it.each([
  ["a. : .", "a"],
  ["a.b", "a.b"],
  ["...", ""],
  ["", ""],
])("trimEnd(%j) is %j", (text, trimmed) => {
  expect(trimEnd(text, /[\s.:]/)).toBe(trimmed);
});

it.each([
  ["a  \u00a0 b", "a b"],
  ["a \t  b\n  c", "a \t b\n c"],
  ["", ""],
])("joinBlanks(%j) is %j", (text, joined) => {
  expect(joinBlanks(text)).toBe(joined);
});

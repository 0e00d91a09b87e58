import { describe, expect, it } from "vitest";
import { expandChoices, readChoices } from "#text/choices.ts";

describe("readChoices(pattern)", () => {
  it.each([
    ["ai làm", [["ai làm"]]],
    ["(ai|sở nào) làm(| gì)", [["ai", "sở nào"], [" làm"], ["", " gì"]]],
    ["", []],
  ])("%s has in a row %j", (pattern, parts) => {
    expect(readChoices(pattern)).toEqual(parts);
  });
});

describe("expandChoices(pattern)", () => {
  it.each([
    ["ai làm", ["ai làm"]],
    ["(ai|sở nào) làm(| gì)", ["ai làm", "ai làm gì", "sở nào làm", "sở nào làm gì"]],
    ["làm (|những) việc", ["làm việc", "làm những việc"]],
  ])("%s stands for %j", (pattern, texts) => {
    expect(expandChoices(pattern)).toEqual(texts);
  });
});

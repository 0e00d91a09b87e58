import { findMisreadings, misreadingRules } from "#importer/misreadings/find-misreadings.ts";
import { compileKnownWords } from "#importer/misreadings/known-words.ts";
import { type MisreadingRule, readMisreadText } from "#importer/misreadings/misread-text.ts";
import { describe, expect, it } from "vitest";
import { knownWords } from "../../helpers/known-words.ts";

const find = ({ find: findIn }: MisreadingRule, lines: readonly string[]): string[] => {
  const text = readMisreadText(lines, knownWords);
  return text.lines
    .flatMap((line) => findIn(line, text))
    .map((slip) => `${slip.printed} → ${slip.corrected}`);
};

describe.each(misreadingRules.map((rule) => [rule.name, rule] as const))("“%s”", (_, rule) => {
  it("has examples of what it finds and of what it leaves", () => {
    expect([rule.examples.length > 0, rule.not.length > 0]).toEqual([true, true]);
  });
  it.each(rule.examples)("mends in %j “%s” to “%s”", (lines, printed, corrected) => {
    expect(find(rule, lines)).toContain(`${printed} → ${corrected}`);
  });
  it.each(rule.not.map((lines) => [lines]))("mends nothing in %j", (lines) => {
    expect(find(rule, lines)).toEqual([]);
  });
});

describe("numbers of misreadings", () => {
  const words = (names: readonly string[], shorts: readonly string[], phrases: readonly string[] = []) =>
    compileKnownWords({ phrases, names, shorts, symbols: [] });
  const mended = (lines: readonly string[], known: typeof knownWords): string[] =>
    findMisreadings(lines, known).proposed.map(({ corrected }) => corrected);

  it("a name of three words tells one of them, a name of two does not (shortestName)", () => {
    const known = words(["Công an tỉnh", "Công an"], []);
    expect(mended(["Chủ trì: Công an tinh."], known)).toEqual(["Công an tỉnh"]);
    expect(mended(["Chủ trì: Công ân."], known)).toEqual([]);
  });

  it("a name of one word has four letters (shortestOwnName)", () => {
    expect(mended(["qua ViD"], words([], ["VlD"]))).toEqual([]);
    expect(mended(["qua VniD"], words([], ["VnlD"]))).toEqual(["VnlD"]);
  });

  it("two words printed as one have five letters (shortestJoined)", () => {
    const known = words([], [], ["ki ốt", "cư trú", "về quê"]);
    expect(mended(["bằng kiốt"], known)).toEqual([]);
    expect(mended(["đi vềquê"], known)).toEqual(["về quê"]);
    expect(mended(["đăng ký cưtrú"], known)).toEqual(["cư trú"]);
  });

  it("a text vouches for words that it prints twice (leastOwn)", () => {
    const known = words([], [], ["mềm"]);
    expect(mended(["vải mềm", "vải rnềm"], known)).toEqual([]);
    expect(mended(["vải mềm", "vải mềm", "vải rnềm"], known)).toEqual(["vải mềm"]);
  });
});

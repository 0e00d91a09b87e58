import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { buildAgencyIndex, resolveAgency } from "#meaning/agencies/agencies.ts";
import { agenciesFile } from "#schema/agencies.ts";
import { words } from "../../helpers/words.ts";

const file = fileURLToPath(new URL("../../../content/agencies.yaml", import.meta.url));
const agencies = agenciesFile.parse(parse(readFileSync(file, "utf8")));
const index = buildAgencyIndex(agencies, words.agencies);

describe("plans with keys of abbreviations", () => {
  const indexOf = (long: string) => buildAgencyIndex(agencies, words.agencies, [], [{ short: "QQX", long }]);
  const nameOf = (long: string) => resolveAgency("QQX", indexOf(long));

  it("read an abbreviation each by its own, and share names where they print the same", () => {
    expect([nameOf("Sở Y tế"), nameOf("Sở Tư pháp"), nameOf("Sở Y tế")]).toEqual([
      resolveAgency("Sở Y tế", index),
      resolveAgency("Sở Tư pháp", index),
      resolveAgency("Sở Y tế", index),
    ]);
    expect(indexOf("Sở Y tế")).toBe(indexOf("Sở Y tế"));
    expect(resolveAgency("QQX", index)).toBeNull();
  });
});

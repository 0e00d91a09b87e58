import { describe, expect, it } from "vitest";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import { buildAgencyIndex, splitAgencies } from "#meaning/agencies/agencies.ts";
import { spotAgencies } from "#meaning/agencies/agency-spots.ts";
import { readAgencyTokens } from "#meaning/agencies/read-agency-tokens.ts";
import { agenciesFile } from "#schema/agencies.ts";
import { words } from "../../helpers/words.ts";

const file = fileURLToPath(new URL("../../../content/agencies.yaml", import.meta.url));
const index = buildAgencyIndex(agenciesFile.parse(parse(readFileSync(file, "utf8"))), words.agencies);
const split = (text: string) => splitAgencies(text, index).map((mention) => [mention.agency, mention.text]);
/** The bodies of a sentence, as printed. */
const spotted = (text: string) =>
  spotAgencies(text, readAgencyTokens(text, index), index).map(({ start, end }) => text.slice(start, end));

describe("remarks in brackets", () => {
  it.each([
    ["Sở Y tế (giữ nguyên), Công an tỉnh (bổ sung)", ["Sở Y tế", "Công an tỉnh"]],
    ["Sở Nội vụ (trước đây: Sở Lao động, Sở Nội vụ)", ["Sở Nội vụ"]],
    ["Trưởng các ấp (Như cũ)", ["Trưởng các ấp"]],
    ["UBND huyện Krông Búk (cũ) và Sở Y tế", ["UBND huyện Krông Búk", "Sở Y tế"]],
    ["(giữ nguyên)", []],
  ])("are of no name: “%s”", (text, bodies) => {
    expect(split(text).map(([, printed]) => printed)).toEqual(bodies);
  });

  it("that say more of a body stay with it", () => {
    expect(split("Công an tỉnh (nếu có)").map(([, printed]) => printed)).toEqual(["Công an tỉnh (nếu có)"]);
  });
});

describe("a level with its own marks", () => {
  it.each([
    ["UBND phường thực hiện việc cấp thẻ", "UBND phường"],
    ["Công an phường hướng dẫn cách làm", "Công an phường"],
    ["Hội Chữ thập đỏ phường tiến hành khảo sát", "Hội Chữ thập đỏ phường"],
  ])("belongs to the body before what it does: “%s”", (text, body) => {
    expect(spotted(text)).toEqual([body]);
  });

  it.each(["Sở Y tế theo phường thức mới", "Sở Y tế nêu phường hướng chung", "Sở Y tế nắm tỉnh hình"])(
    "is no level where marks have moved: “%s”",
    (text) => {
      expect(spotted(text)).toEqual(["Sở Y tế"]);
    },
  );

  it("is that of a quarter of a town", () => {
    expect(split("các khối phố, Công an phường").map(([, printed]) => printed)).toEqual([
      "các khối phố",
      "Công an phường",
    ]);
  });
});

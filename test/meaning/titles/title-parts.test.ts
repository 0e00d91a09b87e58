import { describe, expect, it } from "vitest";
import { learnWords } from "#meaning/titles/learned-words.ts";
import { buildMatcher, scoreTitle } from "#meaning/titles/matching.ts";
import type { Matcher, ModelProfile } from "#meaning/titles/model-profile.ts";
import { readSpelling } from "#meaning/titles/same-title.ts";
import { findParts } from "#meaning/titles/title-parts.ts";
import type { TitleTerm } from "#meaning/titles/title-terms.ts";
import { catalogEntry } from "#schema/catalog.ts";
import { fewWords } from "./few-words.ts";

const term = (
  key: string,
  weight: number,
  position: number,
  of: TitleTerm["class"] = "subject",
): [string, TitleTerm] => [key, { key, surface: key, class: of, weight, position }];

/** A model whose one title is one term. */
const profileOf = (key: string): ModelProfile => ({
  id: key,
  spelling: readSpelling(key),
  texts: [new Map([term(key, 1, 0)])],
  share: new Map([[key, 1]]),
  surfaces: new Map([[key, new Set([key])]]),
  core: new Map([term(key, 1, 0)]),
  objective: new Set(),
  whom: new Set(),
  wordings: [[key]],
});
const [xe, hoc] = [profileOf("xe"), profileOf("hoc")];
const matcher: Matcher = {
  profiles: [xe, hoc],
  words: fewWords,
  rarity: new Map([
    ["xe", 1],
    ["hoc", 1],
  ]),
  coreOwners: new Map(),
  wordRarity: new Map(),
  learned: learnWords([]),
};

/** Parts of “xe, hoc”, their terms of so much weight, with words that no model knows beside “hoc”. */
function joinTwo(xeWeight: number, hocWeight: number, unknown = 0, explained = 0.5): readonly string[] {
  const title = new Map([term("xe", xeWeight, 0), term("hoc", hocWeight, 1), term("la", unknown, 2)]);
  const best = { profile: xe, reading: { score: 0.9, explained, hasChannel: false } };
  return findParts(title, [1], best, matcher).map((part) => part.profile.id);
}

describe("explainedAlone: a title joins two models", () => {
  it.each([
    [0.859, ["xe", "hoc"]],
    [0.86, []],
  ])("where one explains less than 0.86 of it: %f gives %j", (explained, parts) => {
    expect(joinTwo(0.5, 0.5, 0, explained)).toEqual(parts);
  });
});

describe("partGain: a further model is a part", () => {
  it.each([
    [0.121, ["xe", "hoc"]],
    [0.119, []],
  ])("where it explains at least 0.12 of the title: %f gives %j", (gain, parts) => {
    expect(joinTwo(1 - gain, gain)).toEqual(parts);
  });
});

describe("partBar: a further model is a part", () => {
  it.each([
    // Scores of 0.675 and 0.664.
    [0.51, ["xe", "hoc"]],
    [0.525, []],
  ])("where words unknown to all leave it a score of 0.67: %f of them give %j", (unknown, parts) => {
    expect(joinTwo(2, 1 - unknown, unknown)).toEqual(parts);
  });
});

describe("a model is a part of a joined title", () => {
  it.each<[TitleTerm["class"], readonly string[]]>([
    ["subject", ["xe", "hoc"]],
    ["place", ["xe", "hoc"]],
    ["means", []],
  ])("where its words say what is done or where, beside with what: a %s gives %j", (of, parts) => {
    const own = [term("hoc", 0.5, 1, of), term("so", 0.5, 1, "means")];
    const school: ModelProfile = {
      ...profileOf("hoc"),
      texts: [new Map(own)],
      share: new Map(own.map(([key]) => [key, 1])),
      surfaces: new Map(own.map(([key]) => [key, new Set([key])])),
      core: new Map(own),
    };
    const title = new Map([term("xe", 0.5, 0), ...own]);
    const best = { profile: xe, reading: { score: 0.9, explained: 0.5, hasChannel: false } };
    const found = findParts(title, [1], best, { ...matcher, profiles: [xe, school] });
    expect(found.map(({ profile }) => profile.id)).toEqual(parts);
  });
});

describe("besidePartsShare: models beside the parts of a joined title", () => {
  const titles: Readonly<Record<string, readonly string[]>> = {
    "thu-phi": ["Thu phí gửi xe", "Thu phí gửi xe tại bệnh viện", "Gửi xe", "Trông giữ xe"],
    "giu-xe": ["Thu phí gửi xe tại chợ", "Thu phí trông giữ xe tại bến xe", "Thu phí gửi xe máy"],
    "luu-tru": ["Quản lý lưu trú qua VNeID", "Thông báo lưu trú bằng VNeID", "Lưu trú tại khách sạn"],
    "thong-bao": [
      "Lưu trú, gửi xe, khám bệnh tại trường học và bến xe",
      "Gửi xe và lưu trú tại chợ, bến xe",
      "Thông báo lưu trú, gửi xe và khám bệnh",
    ],
  };
  const catalog = Object.entries(titles).map(([id, [title, ...synonyms]], at) => {
    const reference = { plan: "tinh-a-2023", number: at + 1 };
    const objective = "Giảm giấy tờ cho người dân";
    return [
      id,
      catalogEntry.parse({ group: 1, order: at + 1, title, synonyms, objective, reference }),
    ] as const;
  });

  it("keep 0.9 of the least part's score", () => {
    const title = "Lưu trú và thu phí gửi xe tại chợ";
    const ranking = scoreTitle(title, null, buildMatcher(new Map(catalog), fewWords));
    expect(ranking.map(({ id, score }) => [id, score])).toEqual([
      ["giu-xe", 0.837],
      ["thong-bao", 0.675],
      ["thu-phi", 0.607],
    ]);
  });
});

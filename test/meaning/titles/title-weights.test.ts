import { describe, expect, it } from "vitest";
import { buildMatcher, matchItem, matchTitle } from "#meaning/titles/matching.ts";
import { compareWordings, hearWord } from "#meaning/titles/misread-title.ts";
import { readAgainst, toTermMap } from "#meaning/titles/model-profile.ts";
import { readTitleTerms } from "#meaning/titles/title-terms.ts";
import { type CatalogEntry, catalogEntry } from "#schema/catalog.ts";
import { words } from "../../helpers/words.ts";

/** Models with the titles that plans print for them. */
const titles: Readonly<Record<string, readonly string[]>> = {
  "luu-tru": ["Quản lý lưu trú qua VNeID", "Thông báo lưu trú bằng VNeID", "Lưu trú tại khách sạn"],
  "luu-tru-hai": ["Quản lý lưu trữ hồ sơ", "Số hóa tài liệu lưu trữ", "Quản lý hồ sơ lưu trữ tại bệnh viện"],
  "kham-benh": ["Khám bệnh bằng VNeID tại bệnh viện", "Khám bệnh trên VNeID", "Đăng ký khám bệnh trên VNeID"],
  "chi-tra": ["Chi trả an sinh xã hội", "Chi trả an sinh xã hội qua tài khoản tại bệnh viện"],
  "thu-phi": ["Thu phí gửi xe", "Thu phí gửi xe tại bệnh viện", "Gửi xe", "Trông giữ xe"],
};
const toEntry = (title: string | undefined, at: number, synonyms: readonly string[] = []): CatalogEntry =>
  catalogEntry.parse({
    ...{ group: 1, order: at + 1, title, synonyms, objective: "Giảm giấy tờ cho người dân" },
    reference: { plan: "tinh-a-2023", number: at + 1 },
  });
const matcher = buildMatcher(
  new Map(Object.entries(titles).map(([id, [title, ...synonyms]], at) => [id, toEntry(title, at, synonyms)])),
  words.titles,
);
const score = (title: string, id: string): number => {
  const profile = matcher.profiles.find((one) => one.id === id);
  if (profile === undefined) throw new Error(`No model ${id}`);
  return readAgainst(toTermMap(readTitleTerms(title, matcher.words)), profile, matcher).score;
};

// coreShare, coreChannelShare, coreChannelWeight, corePower, explainedPower, leastRarity, leastShare, loneSharedFactor,
// otherMarks and recalledPower: each has a part in one of these scores, which a greater or a smaller value would change.
describe("the score of a title against a model", () => {
  it.each([
    ["Quản lý lưu trú", "luu-tru", 0.9403],
    ["Quản lý lưu trữ", "luu-tru", 0.7522],
    ["Quản lý lưu trữ", "luu-tru-hai", 0.4529],
    ["Lưu trú tại bệnh viện", "luu-tru", 0.7553],
    ["Khám bệnh", "kham-benh", 0.637],
    ["Khám bệnh tại bệnh viện", "kham-benh", 0.648],
    ["Gửi xe ô tô", "thu-phi", 0.6041],
    ["Gửi xe tại bệnh viện", "thu-phi", 1],
    ["Giữ xe", "thu-phi", 0.6159],
    ["Chi trả tại bệnh viện", "chi-tra", 0.393],
  ])("“%s” is like %s by %f", (title, id, expected) => {
    expect(score(title, id)).toBeCloseTo(expected, 4);
  });

  it("objectiveWeight: is raised by up to 0.08 of what it lacks where the objective is the model's", () => {
    const title = "Chi trả an sinh xã hội cho dân";
    expect(matchTitle(title, matcher)[0]?.score).toBe(0.919);
    expect(matchTitle(title, matcher, { objective: "Giảm giấy tờ" })[0]?.score).toBe(0.925);
  });
});

const findModels = (title: string): readonly string[] =>
  matchItem(title, null, matcher).models.map(({ id }) => id);

describe("scoreBar: a title means a model", () => {
  it("from a score of 0.56 on", () => {
    expect(matchTitle("Số hóa và VNeID tại bệnh viện", matcher)[0]?.score).toBe(0.56);
    // Its score is 0.559.
    expect(matchTitle("Quản lý hồ sơ lưu trữ tại bệnh viện, chi trả an sinh", matcher)).toEqual([]);
  });
});

describe("marginBar: a title means one model of several", () => {
  it("where it leads by a score of 0.1", () => {
    const lead = (title: string): number | undefined => matchTitle(title, matcher)[0]?.margin;
    expect([lead("Lưu trú tại bệnh viện"), findModels("Lưu trú tại bệnh viện")]).toEqual([
      0.108,
      ["luu-tru"],
    ]);
    expect([lead("Báo lưu trú tại bệnh viện"), findModels("Báo lưu trú tại bệnh viện")]).toEqual([0.095, []]);
  });
});

describe("wordingBar: a title that terms do not explain means a model", () => {
  it("where it has 0.7 of the words of one of its titles in their order", () => {
    expect(findModels("Thu phí gửi lưu trú")).toEqual(["thu-phi"]);
    expect(findModels("Thông báo lưu nhà trọ")).toEqual([]);
  });
});

describe("misreadWord: a word with one letter misread", () => {
  it("counts for three quarters", () => {
    expect(matchTitle("Trôngg giữ xe", matcher)[0]?.score).toBe(0.917);
  });
});

describe("leastWordRarity: a word of all models", () => {
  it("weighs 0.08 of one that is a model's own", () => {
    const titles = ["ab", "cd", "ef", "gh", "ik", "lm", "no", "pq", "rs", "tu"].map((own) => `Mẫu x${own}`);
    const { wordRarity } = buildMatcher(
      new Map(titles.map((title, at) => [`mau-${at}`, toEntry(title, at)])),
      words.titles,
    );
    const heard = ["xab"].map((word) => hearWord(word, wordRarity));
    expect(compareWordings(heard, ["mau", "xab"], wordRarity)).toBeCloseTo(1 / 1.08, 4);
  });
});

import { describe, expect, it } from "vitest";
import { buildMatcher, matchItem, matchTitle, proposeModels } from "#meaning/titles/matching.ts";
import { compareWordings, hearWord } from "#meaning/titles/misread-title.ts";
import { toTermMap } from "#meaning/titles/model-profile.ts";
import { readAgainst } from "#meaning/titles/read-against.ts";
import { readTitleTerms } from "#meaning/titles/title-terms.ts";
import { type CatalogEntry, catalogEntry } from "#schema/catalog.ts";
import { fewWords } from "./few-words.ts";

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
  fewWords,
);
const score = (title: string, id: string, of = matcher): number => {
  const profile = of.profiles.find((one) => one.id === id);
  if (profile === undefined) throw new Error(`No model ${id}`);
  return readAgainst(toTermMap(readTitleTerms(title, of.words)), profile, of).score;
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
    // fullUnknown and furtherUnknown: of “xe ô”, “ô”, “tô” and “ô tô” 1 weighs in full and 0.5 to three tenths.
    ["Gửi xe ô tô", "thu-phi", 0.6564],
    ["Gửi xe tại bệnh viện", "thu-phi", 1],
    ["Giữ xe", "thu-phi", 0.6159],
    ["Chi trả tại bệnh viện", "chi-tra", 0.393],
    // loneFactor twice: the one word that it has in common does not prove the model, and says with what.
    ["Chi trả", "chi-tra", 0.1926],
    // loneFactor twice: one word alone; and a place and a channel say where, not what.
    ["Tại khách sạn bằng VNeID", "luu-tru", 0.2435],
    // channelPower: without VNeID as a channel of the model it were 0.7063.
    ["Khám bệnh bằng VNeID cho trẻ em", "kham-benh", 0.7841],
    // elsewhereFactor: without “an toàn thực phẩm” as another field it were 0.8311.
    ["Thu phí gửi xe an toàn thực phẩm", "thu-phi", 0.3324],
  ])("“%s” is like %s by %f", (title, id, expected) => {
    expect(score(title, id)).toBeCloseTo(expected, 4);
  });

  it("objectiveWeight: is raised by up to 0.08 of what it lacks where the objective is the model's", () => {
    const title = "Chi trả an sinh xã hội cho dân";
    expect(matchTitle(title, matcher)[0]?.score).toBe(0.919);
    expect(matchTitle(title, matcher, { objective: "Giảm giấy tờ" })[0]?.score).toBe(0.925);
  });
});

describe("ownTitleShare: one of the things that a model's titles name proves it", () => {
  const both = ["Khám bệnh, an sinh xã hội", "An sinh xã hội, khám bệnh", "Khám bệnh và an sinh xã hội"];
  const scoreBy = (own: string): number =>
    score("An sinh xã hội", "hai", buildMatcher(new Map([["hai", toEntry(own, 0, both)]]), fewWords));

  it.each([
    ["where the title has 0.6 of one of them, here 0.625", "An sinh xã hội, lưu trú tại nhà ga", 0.647],
    ["not with less, here 0.571: it counts for 0.7", "An sinh xã hội, lưu trú, số hóa tại nhà ga", 0.435],
  ])("%s: “%s”", (_, own, expected) => {
    expect(scoreBy(own)).toBeCloseTo(expected, 4);
  });
});

describe("whom a title is for", () => {
  const fits = (title: string, own: string): number => {
    const objective = "Giảm giấy tờ cho người dân";
    const entry = catalogEntry.parse({ ...toEntry(own, 0), objective });
    return score(title, "mot", buildMatcher(new Map([["mot", entry]]), fewWords));
  };

  it.each([
    ["is another than the model's: it counts for 0.4", "Lưu trú cho tổ chức", "Lưu trú cho nhân dân", 0.4],
    ["is the model's beside others", "Lưu trú cho người dân, tổ chức", "Lưu trú cho nhân dân", 1],
    ["is said by no title of the model: all may be meant", "Lưu trú cho tổ chức", "Quản lý lưu trú", 1],
    ["is not said", "Quản lý lưu trú", "Lưu trú cho nhân dân", 1],
    ["is what its objective adds", "Lưu trú cho người dân", "Lưu trú cho tổ chức", 1],
  ])("%s: “%s”, “%s”", (_, title, own, expected) => {
    expect(fits(title, own)).toBeCloseTo(expected, 4);
  });
});

const findModels = (title: string): readonly string[] =>
  matchItem(title, null, matcher).models.map(({ id }) => id);

describe("matchItem(title, objective, matcher) is sure", () => {
  it.each<[string, string, readonly string[]]>([
    ["from a score of 0.63 on (scoreBar), here 0.637", "Khám bệnh", ["kham-benh"]],
    ["of nothing below, here 0.622", "Tài liệu lưu trữ", []],
    [
      "with a channel of the model from 0.58 on (channelBar), here 0.606",
      "Lưu trú bằng VNeID tại nhà ga cho trẻ em",
      ["luu-tru"],
    ],
    ["of nothing below, here 0.562", "Đăng ký chi trả tại bệnh viện bằng VNeID", []],
    ["where one leads by 0.1 (marginBar), here 0.103", "Gửi xe đăng ký trên VNeID lưu trú", ["luu-tru"]],
    [
      "of nothing with less, here 0.098",
      "Đăng ký khám bệnh bằng VNeID tại bệnh viện lưu trú tại khách sạn",
      [],
    ],
    ["without a channel from 0.78 on (plainBar), here 0.78", "Trông giữ xe chi trả giấy tờ", ["thu-phi"]],
    ["of nothing below, here 0.779", "Chi trả an sinh xã hội cho trẻ lưu trú", []],
    [
      "or where the model explains 0.7 of it (plainExplained)",
      "cho trẻ lưu trữ hồ sơ Lưu trú",
      ["luu-tru-hai"],
    ],
    ["of nothing with less, here 0.69", "Chi trả lưu trú tài liệu lưu trữ", []],
  ])("%s: “%s”", (_, title, expected) => {
    expect(findModels(title)).toEqual(expected);
  });
});

describe("proposeModels(title, objective, matcher)", () => {
  const propose = (title: string, of = matcher): readonly string[] =>
    proposeModels(title, null, of).map(({ id }) => id);

  it.each<[string, string, readonly string[]]>([
    ["from a score of 0.33 on (proposalBar), here 0.331", "Hồ sơ lưu trữ thu phí cho trẻ", ["luu-tru-hai"]],
    ["nothing below, here 0.329", "Tài khoản chi trả khu du lịch", []],
    ["nothing where the program is sure", "Gửi xe đăng ký trên VNeID lưu trú", []],
    ["twins that the title does not tell apart", "Lưu trú tại bệnh viện cho trẻ", ["luu-tru", "luu-tru-hai"]],
    [
      "another with 0.75 of the first's score (proposalShare)",
      "Đăng ký khám bệnh lưu trữ hồ sơ",
      ["luu-tru-hai", "kham-benh"],
    ],
    ["none with less, here 0.735", "Đăng ký lưu trú khám bệnh", ["kham-benh"]],
  ])("proposes %s: “%s”", (_, title, expected) => {
    expect(propose(title)).toEqual(expected);
  });

  it("proposes three at most (mostProposals)", () => {
    const ids = ["mot", "hai", "ba", "bon"];
    const alike = buildMatcher(new Map(ids.map((id, at) => [id, toEntry("Gửi xe", at)])), fewWords);
    expect(propose("Gửi xe ngoài giờ", alike)).toEqual(["mot", "hai", "ba"]);
  });
});

describe("words that only the items of a model print", () => {
  const everywhere = Object.keys(titles).map((model) => ({ model, texts: ["Bố trí nhân lực"] }));
  const items = [...everywhere, { model: "thu-phi", texts: ["Dán mã vạch"] }];
  const learned = buildMatcher(
    new Map(
      Object.entries(titles).map(([id, [title, ...synonyms]], at) => [id, toEntry(title, at, synonyms)]),
    ),
    fewWords,
    items,
  );

  it.each([
    ["explain a title by half where all items print them (learnedLikeness)", "Gửi xe mã vạch", 0.7108],
    ["weigh a fifth where all models' items print them (leastLearnedWeight)", "Gửi xe nhân lực", 0.7672],
    ["else as much as words that nobody prints", "Gửi xe lạ kỳ", 0.6564],
  ])("%s: “%s”", (_, title, expected) => {
    expect(score(title, "thu-phi", learned)).toBeCloseTo(expected, 4);
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
      fewWords,
    );
    const heard = ["xab"].map((word) => hearWord(word, wordRarity));
    expect(compareWordings(heard, ["mau", "xab"], wordRarity)).toBeCloseTo(1 / 1.08, 4);
  });
});

import { findJoints, listHeads, listTitleEntries } from "#meaning/titles/title-steps.ts";
import { readTitleTerms } from "#meaning/titles/title-terms.ts";
import { isOneLetterOff, readTitleWords } from "#meaning/titles/title-tokens.ts";
import { compileTitleWords } from "#meaning/titles/title-words.ts";
import { glossaryEntry } from "#schema/glossary.ts";
import { placeEntry } from "#schema/places.ts";
import { abbreviationEntry } from "#schema/vocabulary/abbreviations.ts";
import { levelEntry } from "#schema/vocabulary/levels.ts";
import { titleEntry } from "#schema/vocabulary/titles.ts";
import { describe, expect, it, test } from "vitest";
import { vocabulary, words } from "../../helpers/words.ts";

const entry = (term: string, of: string, more: object = {}) =>
  titleEntry.parse({ term, class: of, examples: [term], ...more });

/** A list of the size of a hand, so that each case shows what makes it. */
const small = compileTitleWords({
  titles: [
    entry("lưu trú", "subject", { forms: ["quản lý lưu trú"] }),
    entry("khách sạn", "place"),
    entry("kiểm tra hàng hóa", "subject"),
    entry("kiểm tra hàng hóa nguy hiểm", "means"),
    entry("SOC", "subject"),
    entry("dịch vụ công", "subject", { forms: ["cổng dịch vụ công quốc gia"] }),
    entry("đất đai", "subject"),
    entry("cơ sở lưu trú", "compound", { says: ["lưu trú", "khách sạn"] }),
    entry("triển khai", "filler", { forms: ["trên địa bàn", "đặt", "của"] }),
    entry("phục vụ", "opener", { filler: true }),
    entry("theo kế hoạch", "opener"),
    entry("nhà chờ", "elsewhere"),
    entry("thi công chức", "elsewhere"),
    entry("doanh nghiệp", "whom", { filler: true }),
    entry("cho tổ chức", "whom", { says: ["doanh nghiệp"] }),
    entry("tổ chức hội", "subject"),
  ],
  levels: [levelEntry.parse({ term: "huyện", level: "district", examples: ["huyện"] })],
  abbreviations: [
    abbreviationEntry.parse({
      term: "dịch vụ công",
      forms: ["DVC"],
      expandIn: ["titles"],
      examples: ["DVC"],
    }),
    abbreviationEntry.parse({ term: "khách sạn", forms: ["KS"], expandIn: ["names"], examples: ["KS"] }),
  ],
  glossary: [glossaryEntry.parse({ short: "QG", long: ["quốc gia"], expandIn: ["titles"] })],
  places: [
    placeEntry.parse({
      code: "37",
      name: "An Bình",
      kind: "tinh",
      level: "province",
      from: null,
      until: null,
    }),
  ],
});

/** A list that knows what joins two things. */
const joining = compileTitleWords({
  titles: [
    entry("lưu trú", "subject", { forms: ["quản lý lưu trú"] }),
    entry("cơ sở lưu trú", "subject"),
    entry("và", "joint", { filler: true }),
    entry("kết hợp", "joint"),
  ],
  ...{ levels: [], abbreviations: [], glossary: [], places: [] },
});

/** A list in which one phrase begins with the last word of another. */
const meeting = compileTitleWords({
  titles: [
    entry("nộp tiền", "means"),
    entry("tiền rác", "subject"),
    entry("rác thải", "subject"),
    entry("tiền nước", "subject"),
    entry("nước sạch", "elsewhere"),
    entry("mua vé xe", "subject", { forms: ["vé xe buýt"] }),
    entry("xe buýt", "means"),
    entry("tổ chức", "filler"),
    entry("hội viên", "subject", { forms: ["tổ chức hội"] }),
    entry("hội nghị", "elsewhere"),
    entry("hội", "means"),
    entry("của", "filler"),
  ],
  ...{ levels: [], abbreviations: [], glossary: [], places: [] },
});

const keysOf = (title: string): string[] => readTitleTerms(title, small).map((term) => term.key);

describe("compileTitleWords(lists)", () => {
  it("makes a form of every abbreviation of a form, whichever of its parts is shortened", () => {
    const forms = [...small.phrases].filter(([, roles]) => roles.term?.entry === "dịch vụ công");
    expect(forms.map(([key]) => key)).toEqual([
      "dich vu cong",
      "dvc",
      "cong dich vu cong quoc gia",
      "cong dich vu cong qg",
      "cong dvc quoc gia",
      "cong dvc qg",
    ]);
  });

  it("takes no abbreviation that stands in names alone", () => {
    expect(small.phrases.get("ks")).toBeUndefined();
  });

  it("reads titles of its longest phrase in full", () => {
    expect(small.longest).toBe("cổng dịch vụ công quốc gia".split(" ").length);
  });

  it("reads each form of content/vocabulary, alone, as its entry", () => {
    const unread = vocabulary.titles.flatMap(({ term, forms }) =>
      [term, ...forms].filter((form) => !listTitleEntries(form, words.titles).includes(term)),
    );
    expect(unread).toEqual([]);
  });
});

describe("readTitleTerms(title, words)", () => {
  test.each<[string, string, readonly string[]]>([
    ["takes the longest phrase", "Kiểm tra hàng hóa nguy hiểm", ["kiểm tra hàng hóa nguy hiểm"]],
    ["takes a compound for its terms", "cơ sở lưu trú", ["lưu trú", "khách sạn"]],
    ["leaves out fillers and numbers", "Triển khai 20 khách sạn trên địa bàn", ["khách sạn"]],
    [
      "leaves out what begins with a digit, and roman numbers",
      "Khách sạn 5*, 1A, quý II",
      ["khách sạn", "~quy"],
    ],
    ["keeps a word of other letters", "Khách sạn IT", ["khách sạn", "~it"]],
    ["leaves out a word for a level of government", "Khách sạn của huyện", ["khách sạn"]],
    ["leaves out a province by its name", "Khách sạn An Bình", ["khách sạn"]],
    ["reads lost marks", "Trien khai quan ly luu tru", ["lưu trú"]],
    ["reads over a comma and “và”", "Dịch vụ, và công", ["dịch vụ công"]],
    ["does not read over a stop", "Dịch vụ. Công", ["~dich", "~vu", "~dich vu", "~cong"]],
    ["takes a word with marks of its own for itself", "chăm sóc", ["~cham", "~soc", "~cham soc"]],
    ["takes the same word without marks for the form", "SOC", ["SOC"]],
    ["takes no filler for a word with other marks", "Đo đất", ["~do", "~dat", "~do dat"]],
    [
      "knows a phrase of three words (misreadPhraseWords) with a letter misread",
      "Dịnh vụ công",
      ["dịch vụ công"],
    ],
    ["knows the longest phrase that fits so", "Kiểm tha hàng hóa nguy hiểm", ["kiểm tra hàng hóa nguy hiểm"]],
    ["does not know one of two words so", "Khách sạm", ["~khach", "~sam", "~khach sam"]],
    [
      "knows another field by its own marks alone",
      "Nhà cho khách sạn",
      ["~nha", "~cho", "~nha cho", "khách sạn"],
    ],
    ["and where the title has none", "Nha cho khach san", ["nhà chờ", "khách sạn"]],
    ["and not in brackets, which explain", "Khách sạn (nhà chờ)", ["khách sạn"]],
    ["and by its own letters", "Tới công chức", ["~toi", "~cong", "~toi cong", "~chuc", "~cong chuc"]],
    ["tells whom it is for", "Khách sạn cho tổ chức, doanh nghiệp", ["khách sạn", "@doanh nghiệp", "~cho", "~to", "~cho to", "~chuc", "~to chuc", "@doanh nghiệp"]], // prettier-ignore
    ["not where a longer term begins inside the words", "cho tổ chức hội", ["~cho", "tổ chức hội"]],
    ["does not know one with two words misread", "Kiểm tha hàn hóa", ["~kiem", "~tha", "~kiem tha", "~han", "~tha han", "~hoa", "~han hoa"]], // prettier-ignore
  ])("%s: “%s”", (_, title, keys) => {
    expect(keysOf(title)).toEqual(keys);
  });

  test.each<[string, string, readonly string[]]>([
    ["is shared where the other goes on over a word of no entry", "nộp tiền rác", ["nộp tiền", "tiền rác"]],
    ["also where the title has no marks", "nop tien rac", ["nộp tiền", "tiền rác"]],
    ["not where an entry explains the next word", "nộp tiền rác thải", ["nộp tiền", "rác thải"]],
    ["nor where a filler does", "nộp tiền của", ["nộp tiền"]],
    ["not printed with other marks", "nộp tiền rạc", ["nộp tiền", "~rac"]],
    ["not with another field", "Tiền nước sạch", ["tiền nước", "~sach"]],
    ["not where a longer phrase begins before it", "Mua vé xe buýt", ["mua vé xe", "~buyt"]],
    ["nor after a stop", "nộp tiền. Rác", ["nộp tiền", "~rac"]],
    ["goes to the other where a filler is left", "Tổ chức hội nghị", ["hội nghị"]],
    ["also where the title has no marks", "to chuc hoi nghi", ["hội nghị"]],
    ["stays where the other is printed with other marks", "Tổ chức hội nghỉ", ["hội viên", "~nghi"]],
    ["stays where the other is that word alone", "Tổ chức hội của", ["hội viên"]],
  ])("of two terms that meet in one word, it %s: “%s”", (_, title, keys) => {
    expect(readTitleTerms(title, meeting).map((term) => term.key)).toEqual(keys);
  });

  const weightsOf = (title: string): Readonly<Record<string, number>> =>
    Object.fromEntries(
      readTitleTerms(title, small).map(({ key, weight }) => [key, Number(weight.toFixed(4))]),
    );

  it("gives a subject 1, means 0.5, two words that are not listed 1 together (unlistedWordWeight, unlistedPairWeight)", () => {
    expect(weightsOf("Lưu trú")).toEqual({ "lưu trú": 1 });
    expect(weightsOf("Kiểm tra hàng hóa nguy hiểm")).toEqual({ "kiểm tra hàng hóa nguy hiểm": 0.5 });
    expect(weightsOf("trồng rừng")).toEqual({ "~trong": 0.25, "~rung": 0.25, "~trong rung": 0.5 });
  });

  it("gives what follows an opener 0.35 of it (clauseFactor), unless the title begins so", () => {
    expect(weightsOf("Khách sạn phục vụ lưu trú")).toEqual({ "khách sạn": 1, "lưu trú": 0.35 });
    expect(weightsOf("Quản lý lưu trú theo kế hoạch khách sạn")).toMatchObject({ "khách sạn": 0.35 });
    expect(weightsOf("Phục vụ lưu trú")).toEqual({ "lưu trú": 1 });
  });

  it("gives a name 0.3 of it (nameFactor): a capital inside the title, where few words have one (mostCapitals)", () => {
    expect(weightsOf("lưu trú tại Tràng An")).toMatchObject({
      "~trang": 0.075,
      "~an": 0.075,
      "~trang an": 0.15,
    });
    // Three capitals of five words are names still, four of five name nothing.
    expect(weightsOf("Lưu trú tại Tràng An")).toMatchObject({ "~trang": 0.075 });
    expect(weightsOf("Lưu Trú tại Tràng An")).toMatchObject({ "~trang": 0.25 });
  });
});

describe("findJoints(title, words)", () => {
  test.each<[string, string, readonly number[]]>([
    ["after a comma and before a word that joins", "Lưu trú, cầm đồ và đất đai", [2, 4]],
    ["nowhere in brackets", "Lưu trú (cầm đồ; khách sạn), đất đai", [6]],
    ["not inside a phrase that is one thing", "Cơ sở, lưu trú", []],
    ["nowhere in a title of one thing", "Quản lý lưu trú", []],
  ])("are %s: “%s”", (_, title, positions) => {
    expect(findJoints(title, joining)).toEqual(positions);
  });
});

describe("listHeads(title, words)", () => {
  test.each<[string, readonly string[]]>([
    [
      "Lưu trú (KS), cầm đồ và đất đai kết hợp họp",
      ["Lưu trú (KS), cầm đồ", "Lưu trú (KS), cầm đồ và đất đai"],
    ],
    ["Lưu trú (cầm đồ và họp)", []],
    ["Lưu trú, cầm đồ", []],
    ["Và lưu trú", []],
  ])("of “%s” are %j", (title, heads) => {
    expect(listHeads(title, joining)).toEqual(heads);
  });
});

describe("readTitleWords(title)", () => {
  test.each([
    ["Mô hình 24: Chữ ký số", "chu ky so"],
    ["IV.2. Chữ ký số", "chu ky so"],
    ["3) Chữ ký số", "chu ky so"],
    ["Việc làm trên VNeID", "viec lam tren vneid"],
    ["VNeID cho người dân", "vneid cho nguoi dan"],
    ["Xác thực", "xac thuc"],
  ])("leaves numbering out of “%s”", (title, words) => {
    expect(readTitleWords(title).join(" ")).toBe(words);
  });
});

describe("isOneLetterOff(a, b) from shortestMisread letters on", () => {
  test.each([
    ["hinh", "hinn", true],
    ["hinh", "hin", true],
    ["hin", "hinh", true],
    ["hinh", "minn", false],
    ["hinh", "hinh", false],
    ["cho", "tho", true],
    ["va", "ve", false],
  ])("“%s”, “%s”: %s", (a, b, expected) => {
    expect(isOneLetterOff(a, b)).toBe(expected);
  });
});

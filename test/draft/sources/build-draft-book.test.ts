import { describe, expect, it } from "vitest";
import { buildDraftBook, buildShelves } from "#draft/sources/build-draft-book.ts";
import { listBases, listPart, toParagraphs } from "#draft/sources/general-parts.ts";
import { packNames, unpackNames } from "#draft/names/pack-names.ts";
import { makeHandbook, makePlan } from "../../helpers/make-handbook.ts";

const handbook = makeHandbook();
const speech = { citePlan: () => "Kế hoạch", citeItem: ({ id }: { id: string }) => id };
const book = buildDraftBook(handbook, speech);

describe("buildDraftBook(handbook, speech)", () => {
  it("offers each model the items that carry it, in plan order, with their words", () => {
    const [first] = book.index.models;
    expect(first?.items).toEqual(
      handbook.items.filter(({ models }) => models.some(({ id }) => id === first?.id)).map(({ id }) => id),
    );
    const item = handbook.items.find(({ id }) => id === first?.items[0]);
    expect(book.items.get(item?.id ?? "")?.fields).toMatchObject({
      title: [item?.title],
      objective: [item?.wording.objective],
    });
  });

  it("says nothing of a field that the item does not have", () => {
    for (const { fields } of book.items.values())
      for (const words of Object.values(fields)) expect(words.length).toBeGreaterThan(0);
  });

  it("puts items of no model on a shelf of their plan", () => {
    const loose = handbook.items.filter(({ models, status }) => models.length === 0 && status === "adopted");
    const shelves = buildShelves(handbook, speech);
    for (const { id, plan } of loose)
      expect(shelves.get(`${plan}.khac`)?.map((item) => item.id)).toContain(id);
  });
});

describe("the general parts of a plan", () => {
  const text = [
    "ỦY BAN NHÂN DÂN TỈNH AN BÌNH",
    "KẾ HOẠCH",
    "Triển khai các mô hình",
    "Căn cứ Quyết định số 06/QĐ-TTg ngày 06/01/2022 của Thủ tướng",
    "",
    "chính phủ về dữ liệu;",
    "Căn cứ Kế hoạch số 41/KH-UBND ngày 09/3/2023.",
    "Ủy ban nhân dân tỉnh ban hành Kế hoạch:",
    "I. MỤC ĐÍCH, YÊU CẦU",
    "- Thực hiện thống nhất.",
    "II. NỘI DUNG",
    "1. Mô hình 1: Khám chữa bệnh bằng thẻ căn cước",
    "- Mục tiêu: Một.",
    "III. TỔ CHỨC THỰC HIỆN",
    "1. Các sở báo cáo.",
  ];
  const plan = makePlan({ text });

  it("are its bases as printed, a broken one joined, without the sentence that issues it", () => {
    expect(listBases(plan)).toEqual([
      "Căn cứ Quyết định số 06/QĐ-TTg ngày 06/01/2022 của Thủ tướng chính phủ về dữ liệu;",
      "Căn cứ Kế hoạch số 41/KH-UBND ngày 09/3/2023.",
    ]);
  });

  it("are the paragraphs under a heading, to the next one", () => {
    expect(listPart(plan, "muc dich")).toEqual(["Thực hiện thống nhất."]);
    expect(listPart(plan, "to chuc thuc hien")).toEqual(["1. Các sở báo cáo."]);
    expect(listPart(plan, "kinh phi")).toEqual([]);
  });
});

describe("toParagraphs(lines)", () => {
  it("joins a line that a page has broken, and takes the marks of lists away", () => {
    expect(toParagraphs(["- **Một** việc lớn", "", "của tỉnh;", "+ Hai.", "ba"])).toEqual([
      "Một việc lớn của tỉnh;",
      "Hai.",
      "ba",
    ]);
  });
});

describe("packNames and unpackNames", () => {
  it("give the same lists; maps, sets and patterns as such", () => {
    const { date, agencies, places, units, documents, glossary, words } = handbook;
    const { levels, agencies: vocabulary } = words;
    const unpacked = unpackNames(packNames(handbook));
    expect(unpacked).toMatchObject({ date, agencies, places, units, documents, glossary });
    expect(unpacked.words.levels.units.size).toBe(levels.units.size);
    expect([...unpacked.words.levels.units.keys()]).toEqual([...levels.units.keys()]);
    expect(unpacked.words.agencies.leadIns).toEqual(vocabulary.leadIns);
    expect(unpacked.words.agencies.nameEnds).toEqual(vocabulary.nameEnds);
    expect(unpacked.words.citations).toEqual(words.citations);
  });
});

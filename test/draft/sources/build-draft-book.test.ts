import { describe, expect, it } from "vitest";
import { buildDraftBook, buildShelves } from "#draft/sources/build-draft-book.ts";
import { toParagraphs } from "#draft/sources/general-parts.ts";
import { packNames, unpackNames } from "#draft/names/pack-names.ts";
import { makeHandbook } from "../../helpers/make-handbook.ts";

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
  it("give the same lists, maps and sets as such", () => {
    const { date, agencies, places, units, documents, glossary, words } = handbook;
    const { levels, agencies: vocabulary } = words;
    const unpacked = unpackNames(packNames(handbook));
    expect(unpacked).toMatchObject({ date, agencies, places, units, documents, glossary });
    expect(unpacked.words.levels.units.size).toBe(levels.units.size);
    expect([...unpacked.words.levels.units.keys()]).toEqual([...levels.units.keys()]);
    expect(unpacked.words.agencies.leadIns).toEqual(vocabulary.leadIns);
    expect(unpacked.words.agencies.nameEnds).toEqual(vocabulary.nameEnds);
  });
});

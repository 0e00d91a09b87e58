import { describe, expect, it } from "vitest";
import { addEntry, chooseItem, chooseOwn, choosePlan, dropField, moveEntry, removeEntry, startEntry } from "#draft/edit/entries.ts"; // prettier-ignore
import { emptyDraft, isEmptyDraft } from "#draft/edit/empty-draft.ts";
import type { DraftModel } from "#draft/sources/draft-book.ts";
import type { SavedDraft } from "#schema/draft.ts";
import { makeDraft, sampleBook } from "../../helpers/draft-books.ts";

const modelOf = (id: string): DraftModel => {
  const model = sampleBook.index.models.find((one) => one.id === id);
  if (model === undefined) throw new Error(`no model ${id}`);
  return model;
};
const begin = (...ids: readonly string[]): SavedDraft =>
  ids.reduce((draft, id) => addEntry(draft, startEntry(modelOf(id), draft, sampleBook)), emptyDraft);
const titles = ({ entries }: SavedDraft): readonly (string | undefined)[] =>
  entries.map(({ fields }) => fields.title?.text);

describe("an entry", () => {
  it("begins with the item that says most, its words with it", () => {
    const { fields } = startEntry(modelOf("mot"), makeDraft({ level: "province" }), sampleBook);
    expect(fields.deadline).toEqual({ from: "an-binh-2023/1", text: "Quý IV/2023" });
    expect(fields.assignments?.text).toBe("Sở Y tế chủ trì;\nCông an tỉnh phối hợp.");
    expect(fields.result).toBeUndefined();
  });

  it("begins with the plan that the drafter follows", () => {
    const draft = makeDraft({ origin: "bac-son-2024" });
    expect(startEntry(modelOf("mot"), draft, sampleBook).fields.title?.from).toBe("bac-son-2024/4");
  });

  it("has the catalog's title where no plan words the model", () => {
    expect(startEntry(modelOf("ba"), emptyDraft, sampleBook).fields).toEqual({
      title: { text: "Soát vé tự động tại nhà ga" },
    });
  });

  it("moves up and down, not over either end, and goes", () => {
    const draft = begin("mot", "hai", "ba");
    expect(titles(moveEntry(draft, 2, -1))).toEqual([titles(draft)[0], titles(draft)[2], titles(draft)[1]]);
    expect(moveEntry(draft, 0, -1)).toBe(draft);
    expect(moveEntry(draft, 2, 1)).toBe(draft);
    expect(titles(removeEntry(draft, 1))).toEqual([titles(draft)[0], titles(draft)[2]]);
  });
});

describe("a field", () => {
  const draft = begin("mot");

  it("takes another item's words, or stays where that item has none", () => {
    const changed = chooseItem(draft, 0, "leads", "bac-son-2024/4", sampleBook);
    expect(changed.entries[0]?.fields.leads).toEqual({ from: "bac-son-2024/4", text: "Phòng Y tế" });
    expect(chooseItem(draft, 0, "deadline", "bac-son-2024/4", sampleBook)).toBe(draft);
  });

  it("becomes the drafter's own with the words that stand there, and can say nothing", () => {
    expect(chooseOwn(draft, 0, "deadline", sampleBook).entries[0]?.fields.deadline).toEqual({
      text: "Quý IV/2023",
    });
    expect(dropField(draft, 0, "deadline").entries[0]?.fields.deadline).toBeUndefined();
  });

  it("follows a plan in all entries whose model it has, and keeps the rest", () => {
    const changed = choosePlan(begin("mot", "hai"), "bac-son-2024", sampleBook);
    expect(changed.entries.map(({ fields }) => fields.title?.from)).toEqual([
      "bac-son-2024/4",
      "an-binh-2023/2",
    ]);
    expect(changed.entries[0]?.fields.deadline?.from).toBe("an-binh-2023/1");
  });
});

describe("emptyDraft", () => {
  it("is what the schema gives to a draft that only says its version", () => {
    expect(emptyDraft).toEqual(makeDraft());
    expect(isEmptyDraft(emptyDraft)).toBe(true);
    expect(isEmptyDraft({ ...emptyDraft, title: "A" })).toBe(false);
  });
});

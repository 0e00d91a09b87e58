import { describe, expect, it } from "vitest";
import { ModelChoices } from "#client/draft/model-choices.ts";
import { emptyDraft } from "#draft/edit/empty-draft.ts";
import type { DraftModel } from "#draft/sources/draft-book.ts";
import type { SavedDraft } from "#schema/draft.ts";
import { sampleBook } from "../../helpers/draft-books.ts";

const models: readonly DraftModel[] = ["a", "b", "c"].map((id) => ({
  id,
  group: 1,
  title: `Mô hình ${id}`,
  shelf: id,
  items: [],
}));
const [a, b, c] = models as [DraftModel, DraftModel, DraftModel];

/** A desk whose words come when the test says so: `come("a")`, or `fail("a")`. */
function makeDesk() {
  const settle = new Map<string, { come: () => void; fail: () => void }>();
  const said: string[] = [];
  let isBroken = false;
  const desk = {
    draft: emptyDraft,
    book: sampleBook,
    change: (draft: SavedDraft, words = "") => {
      if (isBroken) {
        isBroken = false;
        throw new Error("cannot be shown");
      }
      desk.draft = draft;
      said.push(words);
    },
    loadShelves: ([shelf = ""]: readonly string[]) =>
      new Promise<void>((come, fail) => {
        settle.set(shelf, { come, fail });
      }),
  };
  return {
    choices: new ModelChoices(desk),
    come: (shelf: string) => settle.get(shelf)?.come(),
    fail: (shelf: string) => settle.get(shelf)?.fail(),
    models: () => desk.draft.entries.map(({ model }) => model).join(),
    breakOnce: () => (isBroken = true),
    said,
  };
}

describe("ModelChoices", () => {
  it("puts models into the draft as they were ticked, whichever words come first", async () => {
    const { choices, come, models } = makeDesk();
    const all = [a, b, c].map((model) => choices.add(model));
    for (const shelf of ["c", "b"]) come(shelf);
    await Promise.resolve();
    expect([models(), choices.isWaiting("c")]).toEqual(["", true]);
    come("a");
    await Promise.all(all);
    expect([models(), choices.isWaiting("c")]).toEqual(["a,b,c", false]);
  });

  it("leaves out what was cleared before its words came", async () => {
    const { choices, come, models, said } = makeDesk();
    const all = [choices.add(a), choices.add(b)];
    choices.remove(a);
    for (const shelf of ["a", "b"]) come(shelf);
    await Promise.all(all);
    expect([models(), said]).toEqual(["b", ["Đã thêm Mô hình b; bản thảo có 1 mô hình."]]);
  });

  it("has a model once, ticked again before its words came", async () => {
    const { choices, come, models } = makeDesk();
    const first = choices.add(a);
    come("a");
    choices.remove(a);
    const second = choices.add(a);
    come("a");
    await Promise.all([first, second]);
    expect(models()).toBe("a");
  });

  it("has one that was cleared and ticked again behind those ticked meanwhile", async () => {
    const { choices, come, models } = makeDesk();
    const first = choices.add(a);
    come("a");
    const other = choices.add(b);
    choices.remove(a);
    const again = choices.add(a);
    for (const shelf of ["a", "b"]) come(shelf);
    await Promise.all([first, other, again]);
    expect(models()).toBe("b,a");
  });

  it("takes out at once what is in the draft", async () => {
    const { choices, come, models } = makeDesk();
    const added = choices.add(a);
    come("a");
    await added;
    void choices.add(b);
    choices.remove(a);
    expect(models()).toBe("");
  });

  it("goes on behind a model that could not be shown", async () => {
    const { choices, come, models, breakOnce } = makeDesk();
    breakOnce();
    const broken = choices.add(a);
    const other = choices.add(b);
    for (const shelf of ["a", "b"]) come(shelf);
    await expect(broken).rejects.toThrow("shown");
    await other;
    expect(models()).toBe("b");
  });

  it("adds a model by its title where its words do not come, and says so", async () => {
    const { choices, come, fail, models, said } = makeDesk();
    const all = [choices.add(a), choices.add(b)];
    fail("a");
    come("b");
    await Promise.all(all);
    expect(models()).toBe("a,b");
    expect(said.map((words) => words.includes("Chưa tải được câu chữ"))).toEqual([true, false]);
  });
});

import { describe, expect, it } from "vitest";
import { Desk } from "#client/draft/desk.ts";
import { DraftData } from "#client/draft/draft-data.ts";
import { DraftStore } from "#client/draft/draft-store.ts";
import { emptyDraft } from "#draft/edit/empty-draft.ts";
import { sampleBook } from "../../helpers/draft-books.ts";

const makeDesk = (): Desk => {
  const store = new DraftStore(undefined, () => undefined);
  store.keep = () => undefined;
  return new Desk(new DraftData("/"), store, sampleBook.index);
};
const withTitle = (title: string): typeof emptyDraft => ({ ...emptyDraft, title });

describe("Desk", () => {
  it("shows each change to every view", () => {
    const desk = makeDesk();
    const shown: string[] = [];
    desk.addView({ show: ({ draft }) => shown.push(draft.title) });
    desk.change(withTitle("A"));
    desk.change(withTitle("B"));
    expect(shown).toEqual(["A", "B"]);
  });

  it("takes back what was typed at one place at once, and other changes one by one", () => {
    const desk = makeDesk();
    desk.change(withTitle("A"));
    desk.type(withTitle("AB"), "title");
    desk.type(withTitle("ABC"), "title");
    expect([desk.draft.title, desk.canUndo]).toEqual(["ABC", true]);
    desk.type({ ...withTitle("ABC"), issuer: "X" }, "issuer");
    const back = (): string => {
      undoSilently(desk);
      return `${desk.draft.title}/${desk.draft.issuer}`;
    };
    expect([back(), back(), back()]).toEqual(["ABC/", "A/", "/"]);
    expect(desk.canUndo).toBe(false);
  });

  it("takes back 50 changes (mostUndone), not 51", () => {
    const desk = makeDesk();
    for (let at = 0; at <= 50; at += 1) desk.change(withTitle(String(at)));
    let count = 0;
    while (desk.canUndo) {
      undoSilently(desk);
      count += 1;
    }
    expect([count, desk.draft.title]).toEqual([50, "0"]);
  });
});

/** Takes a change back where there is no page to tell of it. */
function undoSilently(desk: Desk): void {
  try {
    desk.undo();
  } catch (cause) {
    if (!(cause instanceof ReferenceError)) throw cause;
  }
}

import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { DraftStore, asideKey, draftKey, type KeptState, type TextStore } from "#client/draft/draft-store.ts";
import { countKept, withModel } from "#client/draft/kept-text.ts";
import { emptyDraft } from "#draft/edit/empty-draft.ts";

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

class FakeStore implements TextStore {
  readonly texts = new Map<string, string>();
  isFull = false;
  getItem(key: string): string | null {
    return this.texts.get(key) ?? null;
  }
  setItem(key: string, text: string): void {
    if (this.isFull) throw new DOMException("full", "QuotaExceededError");
    this.texts.set(key, text);
  }
  removeItem(key: string): void {
    this.texts.delete(key);
  }
}

const titled = (title: string): typeof emptyDraft => ({ ...emptyDraft, title });

function make(browser: TextStore | undefined = new FakeStore()): {
  store: DraftStore;
  told: KeptState["kind"][];
} {
  const told: KeptState["kind"][] = [];
  return { store: new DraftStore(browser, ({ kind }) => told.push(kind)), told };
}

describe("DraftStore", () => {
  it("keeps a draft 300 ms after the last change (restMs)", () => {
    const browser = new FakeStore();
    const { store, told } = make(browser);
    store.keep(titled("A"));
    vi.advanceTimersByTime(200);
    store.keep(titled("B"));
    vi.advanceTimersByTime(299);
    expect(browser.texts.size).toBe(0);
    vi.advanceTimersByTime(1);
    expect(browser.getItem(draftKey)).toBe(JSON.stringify(titled("B")));
    expect(told).toEqual(["waiting", "waiting", "kept"]);
  });

  it("says so where the store is full or there is none, and tries again with the next change", () => {
    const browser = new FakeStore();
    browser.isFull = true;
    const { store, told } = make(browser);
    store.keep(titled("A"));
    store.flush();
    expect([told.at(-1), store.isWaiting]).toEqual(["refused", true]);
    browser.isFull = false;
    store.flush();
    expect([told.at(-1), store.isWaiting]).toEqual(["kept", false]);
    const none = make(undefined);
    const forbidden = new DraftStore(undefined, ({ kind }) => none.told.push(kind));
    forbidden.keep(titled("A"));
    forbidden.flush();
    expect(none.told.at(-1)).toBe("refused");
  });

  it("puts aside what another tab has written in between, before it writes over it", () => {
    const browser = new FakeStore();
    const { store } = make(browser);
    store.read();
    browser.setItem(draftKey, '{"title":"other"}');
    store.keep(titled("mine"));
    store.flush();
    expect(browser.getItem(asideKey)).toBe('{"title":"other"}');
    expect(browser.getItem(draftKey)).toContain("mine");
    store.keep(titled("mine again"));
    browser.removeItem(asideKey);
    store.flush();
    expect(browser.getItem(asideKey)).toBeNull();
  });

  it("gives way to another tab, and puts aside what was not kept yet", () => {
    const browser = new FakeStore();
    const { store } = make(browser);
    store.keep(titled("mine"));
    expect(store.takeOther('{"title":"other"}')).toContain("mine");
    expect(browser.getItem(asideKey)).toContain("mine");
    expect(store.takeOther('{"title":"third"}')).toBeNull();
  });
});

describe("withModel(text, model)", () => {
  it("puts a model behind the others, once", () => {
    const one = withModel(null, "mot");
    expect(JSON.parse(one ?? "")).toEqual({ version: 1, entries: [{ model: "mot", fields: {} }] });
    expect(withModel(one, "mot")).toBe(one);
    expect(countKept(withModel(one, "hai"))).toBe(2);
  });

  it("keeps all else of the draft, and refuses a text that is none, or of another version", () => {
    expect(JSON.parse(withModel('{"version":1,"title":"T","x":1}', "mot") ?? "")).toMatchObject({
      title: "T",
      x: 1,
    });
    expect([withModel("{", "mot"), withModel('{"version":2,"entries":[]}', "mot")]).toEqual([null, null]);
  });
});

describe("countKept(text)", () => {
  it.each([
    [null, 0],
    ["{", 0],
    ['{"entries":7}', 0],
    ['{"entries":[1,2]}', 2],
  ])("%s is %i", (text, count) => {
    expect(countKept(text)).toBe(count);
  });
});

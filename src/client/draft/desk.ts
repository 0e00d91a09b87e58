import type { DraftBook, DraftIndex, DraftItem } from "#draft/sources/draft-book.ts";
import { emptyDraft } from "#draft/edit/empty-draft.ts";
import type { SavedDraft } from "#schema/draft.ts";
import { announce } from "#client/parts/announcer.ts";
import type { DraftData } from "./draft-data.ts";
import type { DraftStore } from "./draft-store.ts";

/** Most changes that can be taken back. */
const mostUndone = 50;

/** A step of the page: shows a draft. */
export interface DeskView {
  /** Shows the draft as it is now. */
  readonly show: (desk: Desk) => void;
  /** Shows what was counted since: names that must be decided are looked for when a draft rests. */
  readonly count?: (desk: Desk) => void;
}

/** Shelf that holds an item's words: its model's, else that of its plan. */
function shelfOf(item: string, index: DraftIndex): string {
  const model = index.models.find(({ items }) => items.includes(item));
  return model?.shelf ?? `${item.replace(/\/\d+$/, "")}.khac`;
}

/** The draft under work, the words it takes from, and everyone who shows it. */
export class Desk {
  readonly data: DraftData;
  readonly store: DraftStore;
  readonly index: DraftIndex;
  readonly #items = new Map<string, DraftItem>();
  readonly #views: DeskView[] = [];
  readonly #before: SavedDraft[] = [];
  #draft: SavedDraft = emptyDraft;
  /** Place of the draft at which somebody types; undefined after any other change. */
  #typing: string | undefined;

  constructor(data: DraftData, store: DraftStore, index: DraftIndex) {
    this.data = data;
    this.store = store;
    this.index = index;
  }

  get draft(): SavedDraft {
    return this.#draft;
  }

  get book(): DraftBook {
    return { index: this.index, items: this.#items };
  }

  get canUndo(): boolean {
    return this.#before.length > 0;
  }

  addView(view: DeskView): void {
    this.#views.push(view);
  }

  /**
   * Puts another draft in place of the one there is: shows it, keeps it, and can take it back.
   * @param said What screen readers are told; nothing while someone types.
   */
  change(draft: SavedDraft, said?: string): void {
    if (draft === this.#draft) return;
    this.#typing = undefined;
    this.#remember();
    this.#put(draft);
    if (said !== undefined) announce(said);
  }

  /** The same for what is typed at a place: all of it is taken back at once. */
  type(draft: SavedDraft, at: string): void {
    if (draft === this.#draft) return;
    if (this.#typing !== at) this.#remember();
    this.#typing = at;
    this.#put(draft);
  }

  /** The draft of another tab, or the one kept: it is kept already. */
  open(draft: SavedDraft): void {
    this.#draft = draft;
    this.showAll();
  }

  undo(): void {
    const draft = this.#before.pop();
    if (draft === undefined) return;
    this.#typing = undefined;
    this.#put(draft);
    announce("Đã hoàn tác.");
  }

  showAll(): void {
    for (const view of this.#views) view.show(this);
  }

  showCounts(): void {
    for (const view of this.#views) view.count?.(this);
  }

  /** Loads the words of some shelves. */
  async loadShelves(names: readonly string[]): Promise<void> {
    const shelves = await Promise.all([...new Set(names)].map((name) => this.data.shelf(name)));
    for (const item of shelves.flat()) this.#items.set(item.id, item);
  }

  /** Loads the words of all models of a draft and of all items that it names; what the site no longer has is left out. */
  async loadFor({ entries }: SavedDraft): Promise<void> {
    const known = new Set(this.index.models.map(({ shelf }) => shelf));
    const items = entries.flatMap(({ fields }) => Object.values(fields).flatMap(({ from }) => from ?? []));
    const plans = new Set(this.index.plans.map(({ id }) => id));
    const named = items
      .filter((id) => plans.has(id.replace(/\/\d+$/, "")))
      .map((id) => shelfOf(id, this.index));
    const shelves = [...entries.flatMap(({ model }) => model ?? []).filter((id) => known.has(id)), ...named];
    const results = await Promise.allSettled([...new Set(shelves)].map((name) => this.loadShelves([name])));
    const failed = results.filter(({ status }) => status === "rejected").length;
    if (failed > 0) announce("Một số câu chữ của các kế hoạch chưa tải được; bản thảo vẫn nguyên.");
  }

  #remember(): void {
    this.#before.push(this.#draft);
    if (this.#before.length > mostUndone) this.#before.shift();
  }

  #put(draft: SavedDraft): void {
    this.#draft = draft;
    this.store.keep(draft);
    this.showAll();
  }
}

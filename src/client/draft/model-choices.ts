import { addEntry, removeEntry, startEntry } from "#draft/edit/entries.ts";
import type { DraftModel } from "#draft/sources/draft-book.ts";
import type { Desk } from "./desk.ts";

/** Models ticked and cleared: they stand in the draft as they were ticked, whichever words come first. */
export class ModelChoices {
  readonly #desk: Pick<Desk, "draft" | "book" | "change" | "loadShelves">;
  /** Models that were ticked and whose turn has not come, each with whether its words came; a later tick takes the place of an earlier. */
  readonly #waiting = new Map<string, Promise<boolean>>();
  #turn: Promise<void> = Promise.resolve();

  constructor(desk: Pick<Desk, "draft" | "book" | "change" | "loadShelves">) {
    this.#desk = desk;
  }

  /** Whether a model is ticked whose words are still to come. */
  isWaiting(model: string): boolean {
    return this.#waiting.has(model);
  }

  /** Puts a model into the draft, behind those ticked before it. Settles when it is there. */
  add(model: DraftModel): Promise<void> {
    const words = this.#desk.loadShelves([model.shelf]).then(
      () => true,
      () => false,
    );
    this.#waiting.set(model.id, words);
    const put = (): Promise<void> => this.#put(model, words);
    // Its turn comes too where the one before failed.
    this.#turn = this.#turn.then(put, put);
    return this.#turn;
  }

  /** Takes a model out of the draft, or out of those that wait. */
  remove(model: DraftModel): void {
    this.#waiting.delete(model.id);
    const { draft } = this.#desk;
    const at = draft.entries.findIndex((entry) => entry.model === model.id);
    if (at >= 0) this.#desk.change(removeEntry(draft, at), `Đã bỏ ${model.title}.`);
  }

  async #put(model: DraftModel, words: Promise<boolean>): Promise<void> {
    const hasWords = await words;
    if (this.#waiting.get(model.id) !== words) return;
    this.#waiting.delete(model.id);
    const { draft, book } = this.#desk;
    if (draft.entries.some((entry) => entry.model === model.id)) return;
    const more = addEntry(draft, startEntry(model, draft, book));
    // In one message: of two the screen reader tells the last alone.
    const lack = hasWords ? "" : " Chưa tải được câu chữ của mô hình này, nên chỉ có tên trong danh mục.";
    this.#desk.change(more, `Đã thêm ${model.title}; bản thảo có ${more.entries.length} mô hình.${lack}`);
  }
}

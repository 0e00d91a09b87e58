import { addEntry, removeEntry, startEntry } from "#draft/edit/entries.ts";
import { announce } from "#client/parts/announcer.ts";
import type { DraftModel } from "#draft/sources/draft-book.ts";
import type { Desk } from "./desk.ts";

/** Models ticked and cleared: they stand in the draft as they were ticked, whichever words come first. */
export class ModelChoices {
  readonly #desk: Pick<Desk, "draft" | "book" | "change" | "loadShelves">;
  readonly #tell: (message: string) => void;
  /** Models that were ticked and whose turn has not come. */
  readonly #waiting = new Set<string>();
  #turn: Promise<void> = Promise.resolve();

  /** @param tell Tells screen readers what happened; as all pages do it unless said. */
  constructor(
    desk: Pick<Desk, "draft" | "book" | "change" | "loadShelves">,
    tell: (message: string) => void = announce,
  ) {
    this.#desk = desk;
    this.#tell = tell;
  }

  /** Whether a model is ticked whose words are still to come. */
  isWaiting(model: string): boolean {
    return this.#waiting.has(model);
  }

  /** Puts a model into the draft, behind those ticked before it. Settles when it is there. */
  add(model: DraftModel): Promise<void> {
    this.#waiting.add(model.id);
    const words = this.#desk.loadShelves([model.shelf]).then(
      () => true,
      () => false,
    );
    const put = async (): Promise<void> => this.#put(model, await words);
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

  #put(model: DraftModel, hasWords: boolean): void {
    const { draft, book } = this.#desk;
    if (!this.#waiting.delete(model.id) || draft.entries.some((entry) => entry.model === model.id)) return;
    if (!hasWords)
      this.#tell("Chưa tải được câu chữ của mô hình; mô hình vẫn được thêm với tên trong danh mục.");
    const more = addEntry(draft, startEntry(model, draft, book));
    this.#desk.change(more, `Đã thêm ${model.title}; bản thảo có ${more.entries.length} mô hình.`);
  }
}

import type { ReferencePlan } from "#draft/check/checked-draft.ts";
import { unpackContent } from "#draft/check/pack-content.ts";
import type { Content } from "#handbook/handbook-types.ts";

/** The files of the site that a check needs, each loaded once, when a draft is opened. */
export class CheckData {
  readonly #base: string;
  readonly #loaded = new Map<string, Promise<unknown>>();

  /** @param base Address of the folder of the files, with its slash. */
  constructor(base: string) {
    this.#base = base;
  }

  content(): Promise<Content> {
    return this.#once("noi-dung.json", unpackContent) as Promise<Content>;
  }

  /** The plan of an id that a draft is held against; undefined for no id. */
  async reference(id: string): Promise<ReferencePlan | undefined> {
    if (id === "") return undefined;
    return (await this.#once(
      `doi-chieu/${id}.json`,
      (text) => JSON.parse(text) as ReferencePlan,
    )) as ReferencePlan;
  }

  #once(file: string, read: (text: string) => unknown): Promise<unknown> {
    const known = this.#loaded.get(file);
    if (known !== undefined) return known;
    const loading = fetch(this.#base + file).then(async (answer) => {
      if (!answer.ok) throw new Error(`Không tải được ${file}.`);
      return read(await answer.text());
    });
    // A file that could not be loaded is asked for again the next time.
    loading.catch(() => this.#loaded.delete(file));
    this.#loaded.set(file, loading);
    return loading;
  }
}

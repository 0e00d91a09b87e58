import type { DraftIndex, DraftItem } from "#draft/sources/draft-book.ts";

/** A place that issues plans, as its file has it: code, kind, name, name of its province. */
export type IssuerLine = readonly [code: string, term: string, name: string, province: string];

/** The files of the site that a draft takes its words from, each loaded once, when it is asked for. */
export class DraftData {
  readonly #base: string;
  readonly #loaded = new Map<string, Promise<string>>();

  /** @param base Address of the folder of the files, with its slash. */
  constructor(base: string) {
    this.#base = base;
  }

  async index(): Promise<DraftIndex> {
    return JSON.parse(await this.#load("muc-luc.json")) as DraftIndex;
  }

  async issuers(): Promise<readonly IssuerLine[]> {
    return JSON.parse(await this.#load("dia-phuong.json")) as readonly IssuerLine[];
  }

  async shelf(name: string): Promise<readonly DraftItem[]> {
    return JSON.parse(await this.#load(`cau-chu/${name}.json`)) as readonly DraftItem[];
  }

  /** The text of the lists by which names are found. */
  names(): Promise<string> {
    return this.#load("ten-goi.json");
  }

  #load(file: string): Promise<string> {
    const known = this.#loaded.get(file);
    if (known !== undefined) return known;
    const loading = fetch(this.#base + file).then((answer) => {
      if (!answer.ok) throw new Error(`Không tải được ${file}.`);
      return answer.text();
    });
    // A file that could not be loaded is asked for again the next time.
    loading.catch(() => this.#loaded.delete(file));
    this.#loaded.set(file, loading);
    return loading;
  }
}

import { describeIssuer, cutFound, findIssuers } from "#client/draft/issuer-search.ts";
import type { IssuerLine } from "#client/draft/draft-data.ts";
import { make, makeButton } from "#client/draft/make.ts";

/** The field in which the place of a draft is chosen where its text does not tell, or tells another. */
export class PlaceChoice {
  /** Code of the place that was chosen; undefined to take the one that the text names. */
  code: string | undefined;
  readonly #input: HTMLInputElement | null;
  readonly #found: HTMLElement | null;
  readonly #file: string;
  readonly #change: () => void;
  #lines: Promise<readonly IssuerLine[]> | undefined;

  /** @param file Address of the places of today. */
  constructor(root: HTMLElement, file: string, change: () => void) {
    this.#file = file;
    this.#change = change;
    this.#input = root.querySelector("[data-place]");
    this.#found = root.querySelector("[data-places]");
    this.#input?.addEventListener("input", () => void this.#list());
  }

  async #list(): Promise<void> {
    const typed = this.#input?.value ?? "";
    if (typed.trim() === "") {
      this.#found?.replaceChildren();
      this.#choose(undefined);
      return;
    }
    this.#lines ??= fetch(this.#file).then(async (answer) => (await answer.json()) as readonly IssuerLine[]);
    try {
      const { shown, more } = cutFound(findIssuers(typed, await this.#lines));
      const buttons = shown.map((line) =>
        make(
          "li",
          {},
          makeButton(describeIssuer(line), () => this.#take(line)),
        ),
      );
      const rest =
        more === 0 ? [] : [make("li", { class: "desk-hint" }, `và ${more} nơi khác; gõ thêm tên tỉnh.`)];
      this.#found?.replaceChildren(...buttons, ...rest);
    } catch {
      this.#lines = undefined;
      this.#found?.replaceChildren(make("li", {}, "Chưa tải được danh sách địa phương; thử gõ lại."));
    }
  }

  #take(line: IssuerLine): void {
    if (this.#input !== null) this.#input.value = describeIssuer(line);
    this.#found?.replaceChildren();
    this.#choose(line[0]);
  }

  #choose(code: string | undefined): void {
    if (code === this.code) return;
    this.code = code;
    this.#change();
  }
}

/** Links to the pages of results: the one before, the one after, and which is shown. */
export class PageLinks {
  readonly #root: HTMLElement;

  /** `root` is the element with [data-pages]; its links are told by [data-step], its sentence by [data-page]. */
  constructor(root: HTMLElement) {
    this.#root = root;
  }

  hide(): void {
    this.#root.hidden = true;
  }

  /** `addressOf` gives the address of a page; a page that is not there has no link. */
  show(page: number, pages: number, addressOf: (page: number) => string): void {
    this.#root.hidden = pages < 2;
    const told = this.#root.querySelector("[data-page]");
    if (told !== null) told.textContent = `Trang ${page} / ${pages}`;
    for (const link of this.#root.querySelectorAll<HTMLAnchorElement>("a[data-step]")) {
      const target = page + Number(link.dataset["step"]);
      const isThere = target >= 1 && target <= pages;
      link.hidden = !isThere;
      link.href = isThere ? addressOf(target) : "";
      link.dataset["page"] = String(target);
    }
  }
}

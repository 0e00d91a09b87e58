import { announce } from "#client/parts/announcer.ts";

/** What of a table the page shows: for each row and column of the page whether it is there. */
export interface ShownTable {
  readonly rows: readonly boolean[];
  readonly columns: readonly boolean[];
}

/** A picture that stands for the table hides it, and takes nothing away from it. */
const hiding = "[hidden]:not([data-view])";

/** What a page shows of the rows that a selector names, and of the columns of their table. */
export function readShown(selector: string): ShownTable {
  const rows = [...document.querySelectorAll<HTMLElement>(selector)];
  const heads = rows[0]?.closest("table")?.tHead?.rows[0]?.cells ?? [];
  return {
    rows: rows.map((row) => row.closest(hiding) === null),
    columns: [...heads].map((head) => !head.hidden),
  };
}

const isWhole = ({ rows, columns }: ShownTable): boolean => [...rows, ...columns].every((shown) => shown);

/** Offers a table's file as what the page shows of it: the link is the whole file while nothing is filtered. */
export class TableFiles extends HTMLElement {
  readonly #stop = new AbortController();

  connectedCallback(): void {
    const { signal } = this.#stop;
    const [link, button] = [this.querySelector("a"), this.querySelector("button")];
    if (link === null || button === null) return;
    button.hidden = false;
    link.addEventListener("click", (event) => this.#onLink(event), { signal });
    button.addEventListener("click", () => void this.#save("xlsx"), { signal });
    document.addEventListener("page-filtered", () => this.#count(link), { signal });
    // A sent address may have filtered the page before this element was defined.
    if (location.search !== "") this.#count(link);
  }

  disconnectedCallback(): void {
    this.#stop.abort();
  }

  #count(link: HTMLAnchorElement): void {
    const count = readShown(this.dataset["rows"] ?? "").rows.filter((shown) => shown).length;
    link.textContent = (link.textContent ?? "").replace(/\d[\d.]*/u, count.toLocaleString("vi-VN"));
  }

  #onLink(event: MouseEvent): void {
    if (isWhole(readShown(this.dataset["rows"] ?? ""))) return;
    event.preventDefault();
    void this.#save("csv");
  }

  async #save(kind: "csv" | "xlsx"): Promise<void> {
    const source = this.querySelector("a")?.href ?? "";
    const { title = "", columns = "", rows = "", base = "/" } = this.dataset;
    try {
      const { saveShown } = await import("./save-shown.ts");
      await saveShown({ source, title, columns, base, shown: readShown(rows), kind });
      announce(kind === "csv" ? "Đã tạo tệp CSV." : "Đã tạo tệp Excel.");
    } catch {
      announce("Không tạo được tệp; tải lại trang rồi thử lại.");
    }
  }
}

customElements.define("table-files", TableFiles);
